// Days in few letters, in both languages.
import { expect, it } from 'vitest'
import { shortDay } from '@/lib/text'

it.each([
  ['2013-04-10', 'vi', '10/4/2013'],
  ['2013-04', 'vi', '4/2013'],
  ['2013', 'vi', '2013'],
  ['2013-04-10', 'en', '10 Apr 2013'],
  ['2013-09', 'en', 'Sep 2013'],
  ['2013', 'en', '2013'],
  ['2013-04-10T23:59:59Z', 'en', '10 Apr 2013'],
  ['đầu năm', 'en', 'đầu năm'],
])('writes %s in %s as %s', (iso, language, text) => expect(shortDay(iso, language)).toBe(text))
