// Lays what was read beside what is expected, in one form, so that a test shows all differences at once.
import type { ArticleText } from '../../lib/annotation'
import type { Shape } from './build'

type Told = Partial<Omit<Shape, 'name' | 'url' | 'html' | 'outlets' | 'has' | 'hasNot'>> & {
  missing: string[]
  foreign: string[]
}

/** What the shape expects, without the page itself. */
export function expectationOf(shape: Shape): Told {
  const {
    name: _name,
    url: _url,
    html: _html,
    outlets: _outlets,
    has: _has,
    hasNot: _hasNot,
    ...rest
  } = shape
  return { ...rest, missing: [], foreign: [] }
}

/** What was read, as far as the shape expects something of it. */
export function findingsOf({ facts, text }: ArticleText, shape: Shape): Told {
  const told: Told = {
    shape: facts.shape,
    title: facts.title,
    published: facts.published?.iso ?? null,
    updated: facts.updated?.iso ?? null,
    canonical: facts.canonicalUrl,
    section: facts.section,
    author: facts.author,
    language: facts.language,
    origin: facts.origin,
    text: text.split('\n'),
    missing: (shape.has ?? []).filter((words) => !text.includes(words)),
    foreign: (shape.hasNot ?? []).filter((words) => text.includes(words)),
  }
  const wanted = new Set(Object.keys(expectationOf(shape)))
  return Object.fromEntries(Object.entries(told).filter(([key]) => wanted.has(key))) as Told
}
