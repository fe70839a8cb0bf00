// What a trace says of its aims.
import { expect, it } from 'vitest'
import { plainly } from '../../../scripts/lib/trace/aims'

it.each([
  [40, 30, '50 ms were aimed at, 40 ms were taken.'],
  [90, 30, 'the empty extension takes 30 ms. Ours takes 60 ms more than it.'],
  [290, 211, 'as the empty one takes 211 ms: while'],
  [200, 211, 'Ours takes no longer than it.'],
])('tells of %s ms where nothing takes %s', (ours, empty, said) => {
  expect(plainly([{ name: 'an article', aim: 50, ours, empty }])).toContain(said)
})

it('says nothing where nothing was lit', () => {
  expect(plainly([{ name: 'a list', aim: 50, ours: null, empty: null }])).toBe('')
})
