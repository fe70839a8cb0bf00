import { expect, it } from 'vitest'
import { shift } from '@/components/pictures/in-view'

it.each([
  ['in view stays', [40, 80], 0],
  ['before the view comes in with room beside it', [-30, 10], -46],
  ['behind it comes in with room beside it', [180, 230], 46],
  ['too long for it begins in it', [50, 400], 34],
] as const)('what is %s', (_what, [from, to], expected) => {
  expect(shift(from, to, 0, 200)).toBe(expected)
})
