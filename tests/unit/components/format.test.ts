// Days, sizes and order as the two languages write them.
import { expect, it } from 'vitest'
import { comparerOf, formatBytes, formatDay, formatNumber } from '@/components/format'

it.each([
  ['2020-07-09', 'vi', 'short', '9/7/2020'],
  ['2020-07-09', 'vi', 'long', '9 tháng 7, 2020'],
  ['2020-07', 'vi', 'short', '7/2020'],
  ['2020', 'vi', 'short', '2020'],
  ['2020-07-09', 'en', 'short', '9 Jul 2020'],
  ['2020-07', 'en', 'short', 'Jul 2020'],
  ['2020-07', 'en', 'long', 'July 2020'],
  ['2020-07-09', 'en', 'long', '9 July 2020'],
  ['hôm qua', 'vi', 'short', 'hôm qua'],
] as const)('writes %s in %s, %s, as %s', (iso, language, style, text) => {
  expect(formatDay(iso, language, style)).toBe(text)
})

it.each([
  [0, '0 byte'],
  [999, '999 byte'],
  [449_000, '449 kB'],
  [1_500_000, '1,5 MB'],
  [78_200_000_000, '78,2 GB'],
])('writes %d bytes as %s', (bytes, text) => expect(formatBytes(bytes, 'vi')).toBe(text))

it('groups thousands by the language', () => {
  expect([formatNumber(21_840, 'vi'), formatNumber(21_840, 'en')]).toEqual(['21.840', '21,840'])
})

it('sorts letters and tones as a Vietnamese dictionary does', () => {
  const words = ['Đà Nẵng', 'Ê đê', 'Dầu Tiếng', 'Ân Thi', 'An Giang', 'Ăn Hải', 'Ba Vì']
  expect(words.sort(comparerOf('vi'))).toEqual([
    'An Giang',
    'Ăn Hải',
    'Ân Thi',
    'Ba Vì',
    'Dầu Tiếng',
    'Đà Nẵng',
    'Ê đê',
  ])
})
