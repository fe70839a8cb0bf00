// The texts of the bench: gold articles where they are at hand, else the sample article.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { JSDOM } from 'jsdom'
import { readArticle } from '../../lib/article'
import { readGold } from '../lib/gold'

const GOLD = fileURLToPath(new URL('../../../shared/gold/dev', import.meta.url))
const SAMPLE = fileURLToPath(new URL('../../tests/fixtures/articles/sample.html', import.meta.url))
const LONG = 5_000_000

export interface BenchTexts {
  one: string
  ten: string[]
  hundred: string[]
  long: string
  /** What they are, in words. */
  about: string
}

export async function textsOf(): Promise<BenchTexts> {
  const gold = existsSync(GOLD)
  const all = gold ? readGold(GOLD).map(({ text }) => text) : [await sample()]
  const some = (count: number) => Array.from({ length: count }, (_, index) => all[index % all.length] ?? '')
  const joined = all.join('\n')
  return {
    one: all[0] ?? '',
    ten: some(10),
    hundred: some(100),
    long: joined.repeat(Math.ceil(LONG / joined.length)).slice(0, LONG),
    about: gold ? `${all.length} gold articles, over and over` : 'the sample article, over and over',
  }
}

async function sample(): Promise<string> {
  const dom = await JSDOM.fromFile(SAMPLE)
  return readArticle(dom.window.document, 'https://example.org/', []).text
}
