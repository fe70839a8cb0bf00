// The pure core on the command line: one article in, its mentions out.
import { tmpdir } from 'node:os'
import { JSDOM } from 'jsdom'
import type { Mention, PageFacts } from '../annotation'
import { judge, outletOf, readArticle } from '../article'
import { languageOf } from '../article/language'
import { isForeign, type Knowledge, loadKnowledge, type Outlet } from '../knowledge'
import { compileKnowledge } from '../knowledge/build'
import { readKnowledgeFiles } from '../knowledge/files'
import { link } from '../linking'
import { recognize } from '../recognition'

/** One article: plain text, or a saved page. `date` is an ISO day. */
export interface Input {
  id?: string
  text?: string
  html?: string
  date?: string | undefined
  url?: string | undefined
}

/** What annotating needs, loaded once. */
export interface Core {
  knowledge: Knowledge
  outlets: Omit<Outlet, 'source'>[]
}

/** Compiles and loads the knowledge files. */
export async function loadCore(): Promise<Core> {
  const { compiled, outlets } = compileKnowledge(await readKnowledgeFiles())
  return { knowledge: loadKnowledge(compiled), outlets }
}

/** Annotates one article. Throws, with a message for the reader, on input that is none. */
export function annotateInput(core: Core, input: Input) {
  if (input === null || typeof input !== 'object') throw new Error('not an object')
  if (input.date !== undefined && !/^\d{4}-\d{2}-\d{2}/.test(input.date))
    throw new Error(`date is not YYYY-MM-DD: ${input.date}`)
  const { facts, text } = typeof input.html === 'string' ? fromHtml(core, input) : fromText(core, input)
  const day = (input.date ?? facts.published?.iso)?.slice(0, 10) ?? null
  const recognition = recognize(text, core.knowledge, facts.language)
  const mentions = link(text, recognition, { knowledge: core.knowledge, day, language: facts.language })
  const { verdict, reasons } = judge(facts, mentions, text, (id) => isForeign(core.knowledge, id))
  return {
    ...(input.id !== undefined && { id: input.id }),
    page: {
      url: facts.canonicalUrl || null,
      outlet: facts.outletName || null,
      title: facts.title,
      publishedAt: input.date ?? facts.published?.iso ?? null,
      language: facts.language,
      verdict,
      reasons: reasons.map(({ code, detail }) => (detail ? `${code}: ${detail}` : code)),
    },
    text,
    mentions: mentions.map(outOf),
  }
}

/** A document's day of issue: as it is known, or of one that is not listed as the article tells it. */
function issuedOf(mention: Mention): { issued?: string } {
  const told = mention.status === 'unknown' ? mention.facts?.day : undefined
  const issued = mention.status === 'linked' ? mention.issued : told?.length === 10 ? told : undefined
  return issued ? { issued } : {}
}

function outOf(mention: Mention) {
  const { status } = mention
  return {
    start: mention.start,
    end: mention.end,
    quote: mention.quote,
    type: mention.type,
    form: mention.form,
    label: mention.label,
    entity: status === 'linked' ? mention.entity : null,
    status,
    ...(status === 'ambiguous' && { candidates: mention.candidates }),
    ...issuedOf(mention),
    roles: mention.roles,
    ...(mention.facts && { facts: mention.facts }),
    confidence: mention.confidence,
    quiet: mention.quiet,
    rule: mention.rule,
  }
}

function fromHtml(core: Core, input: Input): { facts: PageFacts; text: string } {
  const url = input.url ?? `file://${tmpdir()}`
  const dom = new JSDOM(input.html ?? '', { url: /^https?:/.test(url) ? url : 'https://unknown.invalid/' })
  try {
    const article = readArticle(dom.window.document, input.url ?? '', core.outlets)
    return { facts: article.facts, text: article.text }
  } finally {
    dom.window.close()
  }
}

function fromText(core: Core, input: Input): { facts: PageFacts; text: string } {
  const { text, date, url } = input
  if (typeof text !== 'string') throw new Error('neither text nor html')
  const outlet = url && URL.canParse(url) ? outletOf(new URL(url).hostname, core.outlets) : null
  const facts: PageFacts = {
    url: url ?? '',
    canonicalUrl: url ?? '',
    outlet: outlet?.id ?? null,
    outletName: outlet?.name ?? '',
    title:
      text
        .split('\n')
        .find((line) => line.trim())
        ?.trim() ?? '',
    published: date ? { iso: date, precision: 'day', from: 'given' } : null,
    updated: null,
    author: null,
    section: null,
    language: languageOf(null, text, null),
    origin: null,
    shape: 'article',
    reasons: [{ code: 'plain-text' }],
  }
  return { facts, text }
}
