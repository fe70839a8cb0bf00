// Days, times, numbers and order as a language writes them. Days are ISO and may be short: `2019`, `2019-07`.

import { shortDay } from '@/lib/text/day'

type Style = 'short' | 'long'

const PARTS: Readonly<Record<number, Intl.DateTimeFormatOptions>> = {
  1: { year: 'numeric' },
  2: { year: 'numeric', month: 'long' },
  3: { year: 'numeric', month: 'long', day: 'numeric' },
}

/** British English, so that days stand before months as they do in Vietnam. */
function region(language: string): string {
  return language === 'en' ? 'en-GB' : language
}

/** Forms made once: making one costs more than writing a hundred days by it. */
const DAYS = new Map<string, Intl.DateTimeFormat>()
const NUMBERS = new Map<string, Intl.NumberFormat>()

/** What stands under a key, made when it is first asked for. */
function kept<T>(forms: Map<string, T>, key: string, make: () => T): T {
  const form = forms.get(key) ?? make()
  forms.set(key, form)
  return form
}

/** An ISO day, month or year, short or in words: `22/7/2019` (`22 Jul 2019`), `22 tháng 7, 2019`. As it is when it is none. */
export function formatDay(iso: string, language: string, style: Style = 'short'): string {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(iso)
  if (!match) return iso
  // The form that cards on pages have too.
  if (style === 'short') return shortDay(iso, language)
  const [, year, month, day] = match
  const known = 1 + Number(month !== undefined) + Number(day !== undefined)
  const time = Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1))
  const make = () => new Intl.DateTimeFormat(region(language), { ...PARTS[known], timeZone: 'UTC' })
  return kept(DAYS, `${language} ${known}`, make).format(time)
}

export function formatNumber(value: number, language: string): string {
  return kept(NUMBERS, language, () => new Intl.NumberFormat(region(language))).format(value)
}

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const

/** A size in bytes, in the largest unit that leaves at least one. */
export function formatBytes(bytes: number, language: string): string {
  const power = bytes < 1 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log10(bytes) / 3))
  return new Intl.NumberFormat(region(language), {
    style: 'unit',
    unit: UNITS[power],
    maximumFractionDigits: power > 1 ? 1 : 0,
  }).format(bytes / 1000 ** power)
}

/** Compares as a dictionary of the language does; numbers inside by their value. */
export function comparerOf(language: string): (a: string, b: string) => number {
  return new Intl.Collator(language, { numeric: true }).compare
}

/** The words of a list joined as the language joins them: `a, b và c`. */
export function joinWords(words: readonly string[], language: string): string {
  return new Intl.ListFormat(region(language), { type: 'conjunction' }).format(words)
}
