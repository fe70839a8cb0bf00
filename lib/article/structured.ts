// What a page says of itself to machines: meta tags and JSON-LD. All of it may lie; others weigh it.
import { foldForSearch } from '../text/fold'

/** One schema.org item of a page, as far as it is read. */
export interface LinkedItem {
  types: string[]
  headline: string | null
  published: string | null
  modified: string | null
  author: string | null
  section: string | null
  url: string | null
  /** Names of a breadcrumb trail. */
  trail: string[]
}

/** Meta tags and JSON-LD of a page. */
export interface Structured {
  /** The first non-empty content of a meta tag by its `name`, `property` or `itemprop`, in the order asked. */
  meta(...names: string[]): { value: string; name: string } | null
  items: LinkedItem[]
  /** The document's own title. */
  title: string
}

/** Reads meta tags (also those that sites put into the body) and JSON-LD. */
export function readStructured(document: Document): Structured {
  const metas = new Map<string, string>()
  for (const meta of document.querySelectorAll('meta[content]')) {
    const value = clean(meta.getAttribute('content') ?? '')
    if (value === '') continue
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = meta.getAttribute(attribute)?.trim().toLowerCase()
      if (name && !metas.has(name)) metas.set(name, value)
    }
  }
  const items: LinkedItem[] = []
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    const text = script.textContent ?? ''
    collect(parseLoosely(text) ?? fieldsOf(text), items, 0)
  }
  return {
    items,
    title: document.title,
    meta: (...names) => {
      for (const name of names) {
        const value = metas.get(name)
        if (value !== undefined) return { value, name }
      }
      return null
    },
  }
}

const ENTITIES: Record<string, string> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  plus: '+',
}

/** Undoes character references that were escaped twice, and collapses whitespace. */
export function clean(text: string): string {
  return text
    .replace(/&#(x?)([0-9a-f]+);/gi, (all, hex: string, digits: string) => {
      const code = Number.parseInt(digits, hex ? 16 : 10)
      return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : all
    })
    .replace(/&(\w+);/g, (all, name: string) => ENTITIES[name.toLowerCase()] ?? all)
    .replace(/[\s\u00a0\u200b\ufeff]+/g, ' ')
    .trim()
}

/** JSON as sites write it: with raw line breaks and tabs in strings, a trailing comma, a comment around it. */
function parseLoosely(text: string): unknown {
  const bare = text
    .replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|\/\/<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\]\]>\*\/|\/\/\]\]>)\s*$/, '')
  for (const attempt of [bare, bare.replace(/\p{Cc}+/gu, ' ').replace(/,\s*([}\]])/g, '$1')]) {
    try {
      return JSON.parse(attempt)
    } catch {
      // The next attempt, or nothing: broken JSON-LD is common and no error of ours.
    }
  }
  return null
}

const FIELDS = /"(@type|headline|datePublished|dateModified)"\s*:\s*"((?:[^"\\]|\\.)*)"/g

/** What can be made out in data that cannot be parsed: the first of each telling field, by its quotes. */
function fieldsOf(text: string): unknown {
  const fields: Record<string, string> = {}
  for (const [, name, value] of text.matchAll(FIELDS)) if (name && value) fields[name] ??= value
  return fields
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

function collect(value: unknown, items: LinkedItem[], depth: number): void {
  if (depth > 4 || items.length > 50) return
  if (Array.isArray(value)) {
    for (const entry of value) collect(entry, items, depth + 1)
    return
  }
  if (!isObject(value)) return
  const types = textsOf(value['@type'])
  if (types.length > 0) items.push(itemOf(types, value))
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage']) collect(value[key], items, depth + 1)
}

function itemOf(types: string[], item: Record<string, unknown>): LinkedItem {
  const main = item.mainEntityOfPage
  return {
    types,
    headline: textOf(item.headline) ?? textOf(item.name),
    published: textOf(item.datePublished),
    modified: textOf(item.dateModified),
    author: nameOf(item.author),
    section: textOf(item.articleSection),
    url: textOf(item.url) ?? (isObject(main) ? (textOf(main['@id']) ?? textOf(main.url)) : textOf(main)),
    trail: trailOf(item.itemListElement),
  }
}

function textsOf(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).filter(
    (entry): entry is string => typeof entry === 'string',
  )
}

function textOf(value: unknown): string | null {
  const text = clean(textsOf(value)[0] ?? '')
  return text === '' ? null : text
}

function nameOf(value: unknown): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value
  return isObject(first) ? textOf(first.name) : textOf(first)
}

function trailOf(value: unknown): string[] {
  if (!Array.isArray(value)) return []
  return value
    .map((entry: unknown) => (isObject(entry) ? (textOf(entry.name) ?? nameOf(entry.item)) : null))
    .filter((name): name is string => name !== null)
}

const ARTICLE_TYPE =
  /(?:News|Reportage|Analysis|Opinion|Background|Review|Satirical|Report|Blog|Advertiser|Tech)?Article$|^BlogPosting$|^LiveBlogPosting$|^Report$/

/**
 * The item that describes the page as an article, if there is one: of several, as lists beside an article bring them,
 * the one whose headline the page bears.
 */
export function articleItem({ items, meta, title }: Structured): LinkedItem | null {
  const articles = items.filter(({ types }) => types.some((type) => ARTICLE_TYPE.test(type)))
  if (articles.length < 2) return articles[0] ?? null
  const heads = foldForSearch(`${meta('og:title')?.value ?? ''} ${title}`)
  const own = articles.find(({ headline }) => headline && heads.includes(foldForSearch(headline)))
  return own ?? articles[0] ?? null
}
