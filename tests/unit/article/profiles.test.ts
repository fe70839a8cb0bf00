// The profiles in the knowledge files are selectors that a browser understands, each with a day and a source.
import { JSDOM } from 'jsdom'
import { expect, it } from 'vitest'
import type { OutletEntry } from '../../../lib/article'
import data from '../../../lib/knowledge/data/outlets.json'

const outlets: readonly OutletEntry[] = data
const { document } = new JSDOM('').window

const selectors = outlets.flatMap(({ id, profile }) =>
  (['title', 'lead', 'body', 'published', 'drop', 'author'] as const).flatMap((what): [string, string][] => {
    const selector = profile?.[what]
    return selector ? [[`${id} ${what}`, selector]] : []
  }),
)

it.each(selectors)('%s is a selector: %s', (_, selector) => {
  expect(() => document.querySelector(selector)).not.toThrow()
})

it('has profiles for outlets that most is read of', () => {
  expect(outlets.filter(({ profile }) => profile).length).toBeGreaterThanOrEqual(25)
})
