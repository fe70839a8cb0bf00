// In which language a screen speaks: every text and label of it, held against the words of the interface in both
// languages. Names, quotes and titles are what was read, and stay as they were written.
import { readFileSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Tab } from '../../../scripts/lib/extension/tab.ts'
import { BUILT } from './world.ts'

export type Language = 'vi' | 'en'

/** Words with fewer letters than this around a numbered place hold a number or a day there, else names would fit them. */
const SHORT = 9
/** What stands in the numbered place of such words. */
const NUMBER = '[\\d.,/: –-]+'

type Messages = Record<string, { message: string }>

function messagesOf(language: Language): Map<string, string> {
  const path = join(BUILT.chromium, '_locales', language, 'messages.json')
  const messages: Messages = JSON.parse(readFileSync(path, 'utf8'))
  // The name of the language itself is never shown.
  const shown = Object.entries(messages).filter(([key]) => key !== 'language')
  return new Map(shown.map(([key, { message }]) => [key, message]))
}

/** How many letters a message has beside its numbered places. */
const lettersOf = (message: string) => message.replace(/\$\d/g, '').replace(/[^\p{L}]/gu, '').length

/** A text that is exactly one of these words. @param place what may stand in their numbered places */
function fitOf(message: string, place: string): RegExp {
  const escaped = message.trim().replace(/[.*+?^{}()|[\]\\]/g, '\\$&')
  return new RegExp(`^${escaped.replace(/\$\d/g, place)}$`, 'su')
}

/** The forms of a message: one that counts has one for each. */
const formsOf = (message: string) => message.split(' | ')

/** Words that the other language has and this one has not. */
function foreignTo(language: Language): RegExp[] {
  const own = new Set([...messagesOf(language).values()].flatMap(formsOf))
  const other = messagesOf(language === 'vi' ? 'en' : 'vi')
  return [...other.values()]
    .flatMap(formsOf)
    .flatMap((form) => (own.has(form) ? [] : [fitOf(form, lettersOf(form) < SHORT ? NUMBER : '.+')]))
}

/** Every text and label in a document, or in what is open over a page. Stands alone: it crosses as text. */
function textsIn(root: ShadowRoot | null, where?: 'layer'): string[] {
  const top = where === 'layer' ? root : document
  if (top === null) return []
  const texts: string[] = where === 'layer' ? [] : [document.title]
  for (const element of top.querySelectorAll('*')) {
    // What is said to be in another language is a quote: a sample article.
    const lang = element.closest('[lang]:not(html)')?.getAttribute('lang') ?? ''
    if (element.matches('script, style, noscript') || (lang && lang !== document.documentElement.lang))
      continue
    for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-description', 'label'])
      texts.push(element.getAttribute(name) ?? '')
    for (const node of element.childNodes) if (node.nodeType === 3) texts.push(node.textContent ?? '')
  }
  return texts.map((text) => text.replace(/\s+/g, ' ').trim()).filter(Boolean)
}

/** What is said in a tab by us: all of a page of ours, else what is open over a page of others. */
export async function saidIn(tab: Tab): Promise<string[]> {
  if (!tab.address().startsWith('http')) return tab.evaluate(textsIn, null)
  const frame = await tab.frame('note.html')
  return [...(await tab.inLayer(textsIn, 'layer')), ...((await frame?.evaluate(textsIn, null)) ?? [])]
}

/** Everything that was read or is known, as one text in small letters: what may be said in its own language. */
export async function readContent(articles: readonly string[], files: readonly string[]): Promise<string> {
  const folder = new URL('../../../lib/knowledge/data/', import.meta.url)
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.json'))
  const known = await Promise.all([
    ...names.map((name) => readFile(new URL(name, folder), 'utf8')),
    ...files.map((path) => readFile(path, 'utf8')),
  ])
  const words = articles.map((html) => html.replace(/<[^>]*>/g, ' '))
  // Words alone, as `isContent` asks for them.
  return [...known, ...words]
    .join('\n')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
}

/** Letters that Vietnamese has and English has not. */
const VIETNAMESE = /[À-ÖØ-öø-ÿĂăĐđĨĩŨũƠơƯưẠ-ỹ]/u

/** From so many words on, a name may be put together of two that were read. */
const JOINED = 5

/** Whether the words of a text stand beside one another like this somewhere in what was read. */
function isContent(text: string, content: string): boolean {
  const words = text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
  if (words.length < 2) return content.includes(words.join())
  const pairs = words.slice(1).map((word, index) => `${words[index]} ${word}`)
  const strange = pairs.filter((pair) => !/\d/.test(pair) && !content.includes(pair))
  return strange.length <= (words.length < JOINED ? 0 : 1)
}

/** Finds what a screen says in the other language. @param content what may be said as it was written */
export function listener(language: Language, content: string): (texts: readonly string[]) => string[] {
  const foreign = foreignTo(language)
  const own = [...messagesOf(language).values()].flatMap(formsOf).map((form) => fitOf(form, '.+'))
  const fits = (fitting: readonly RegExp[], text: string) => fitting.some((fit) => fit.test(text))
  const isForeign = (text: string) => {
    if (fits(foreign, text)) return true
    // What is among nobody's words, neither ours nor those that were read: a text in the middle of the program.
    const isStrange = language === 'en' ? VIETNAMESE.test(text) : /^[a-z]+( [a-z]+)+$/i.test(text)
    return isStrange && !fits(own, text) && !isContent(text, content)
  }
  const partsOf = (text: string) => text.split(/[·“”;:,.()…–]+/).map((part) => part.trim())
  return (texts) =>
    [...new Set(texts)].filter((text) => {
      if (fits(own, text) && !fits(foreign, text)) return false
      return fits(foreign, text) || partsOf(text).some((part) => part !== '' && isForeign(part))
    })
}
