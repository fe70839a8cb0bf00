// Other countries in titles: named before or after them, and the known posts that the two make.
import { isVietnam } from '../bodies/places'
import { isCapital } from '../lexicon/symbols'
import type { RawTitle } from '../raw'
import { type Hit, hitAt, isWord, joined, type Scan } from '../scan'
import { written } from '../written'

/** A country before an English title: *Lao*, *China's*. `to` is the word after it. */
export function nationAt(read: Scan, at: number): Hit | undefined {
  const nation = read.lexicon.marks === 'bare' ? hitAt(read, at, 'country') : undefined
  if (!nation || !joined(read, nation.to)) return undefined
  const owns = isWord(read, nation.to, 's') && joined(read, nation.to + 1)
  return owns ? { ...nation, to: nation.to + 1 } : nation
}

/** As many small words may tell of what somebody is a minister. */
const LONGEST_FIELD = 6

/** *Bộ trưởng năng lượng Nhật Bản*: a field in small letters that known names have, which another country ends; `to` is behind it. */
export function fieldAbroad(
  read: Scan,
  at: number,
): { domain: string; country: string; to: number } | undefined {
  const { symbols, lexicon } = read
  if (isCapital(symbols, at)) return undefined
  for (let next = at; next <= at + LONGEST_FIELD && joined(read, next); next++) {
    const country = next > at + 1 ? hitAt(read, next, 'country') : undefined
    if (country && isCapital(symbols, next)) {
      if (isVietnam(country.entry.id) || (hitAt(read, next, 'place')?.to ?? 0) > country.to) return undefined
      const field = written(read, at, next)
      const domain = field.charAt(0).toUpperCase() + field.slice(1)
      return { domain, country: country.entry.id, to: country.to }
    }
    const word = symbols.word[next] as number
    const on = lexicon.isPair(word, symbols.word[next + 1] as number)
    const back = next > at && lexicon.isPair(symbols.word[next - 1] as number, word)
    if (isCapital(symbols, next) || !(on || back || (next > at && isWord(read, next, 'và')))) return undefined
  }
  return undefined
}

/** The known posts of another country that a title and its country name: *Thủ tướng* + *Nhật Bản*. */
export function postsAbroad(read: Scan, { title, domain, body, country }: RawTitle): string[] {
  if (body && !domain) return []
  const words = domain && !title.endsWith(domain) ? `${title} ${domain}` : title
  const heads = words === 'Chủ tịch nước' ? [words, 'Tổng thống'] : [words]
  return heads.flatMap((head) => read.lexicon.postsNamed(`${head} ${country}`))
}

/** *Đại sứ Việt Nam tại Hoa Kỳ* is a post of ours, whatever country it names: it belongs to a listed body. */
export function isOurs(read: Scan, office: string | undefined): boolean {
  return office !== undefined && Boolean(read.lexicon.knowledge.offices.get(office)?.institution)
}

/** The country in the words of a post: *Ngoại trưởng Mỹ*. */
export function countryIn(read: Scan, from: number, to: number): string | null {
  for (let at = from + 1; at < to; at++) {
    const country = hitAt(read, at, 'country')
    if (country && country.to <= to && !isVietnam(country.entry.id)) return country.entry.id
  }
  return null
}
