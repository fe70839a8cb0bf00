// A trie's depths and ends as they are kept: half a byte for each.
import { expect, it } from 'vitest'
import { packSteps, readSteps } from '@/lib/recognition/lexicon/trie-steps'

it.each([
  ['nothing', [], []],
  ['a chain and what stands beside it', [1, 2, 3, 2, 1, 1, 2], [0, 1, 0, 2, 1, 0, 1]],
  ['more entries than half a byte says', [1, 2, 2, 1], [15, 0, 16, 200]],
  [
    'a way back longer than half a byte says',
    [...Array(40).keys()].map((at) => at + 1).concat(1, 2),
    Array(42).fill(1),
  ],
])('%s comes out as it went in', (_, depths, ends) => {
  const packed = packSteps(Uint8Array.from(depths), Uint8Array.from(ends))
  const read = readSteps(packed, depths.length)
  expect([...read.depths]).toEqual(depths)
  expect([...read.ends]).toEqual(ends)
})

it('refuses nodes that hang in the air', () => {
  expect(() => packSteps(Uint8Array.of(2), Uint8Array.of(1))).toThrow('not below the root')
  expect(() => packSteps(Uint8Array.of(1, 3), Uint8Array.of(1, 1))).toThrow('below no node')
})
