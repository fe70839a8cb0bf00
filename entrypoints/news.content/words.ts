// Rules of recogniser and linker in the reader's words. A rule without words of its own says nothing rather than wrong.
import type { i18n } from '#i18n'
import type { Mention } from '@/lib/annotation'
import { shortDay } from '@/lib/text/day'

/** Looks up a message; tests give their own. */
export type Translate = typeof i18n.t

const FOUND = [
  [/^(?:document|law|resolution).*(?:code|number)/, 'page.found.code'],
  [/-(?:known|listed)\b|^constitution|^treaty-known/, 'page.found.listed'],
  [/^title-/, 'page.found.title'],
  [/^name-/, 'page.found.name'],
  [/^(?:body|document|law|resolution|treaty)-/, 'page.found.form'],
] as const

const LINKED = [
  [/^name$|only one/, 'page.linked.name'],
  [/^code$|^version/, 'page.linked.code'],
  [/date|day|in office|held the office|in force/, 'page.linked.day'],
  [/bears the title|name and office/, 'page.linked.office'],
  [/place/, 'page.linked.place'],
  [/antecedent|named|earlier|described/, 'page.linked.before'],
  [/issuer|subject/, 'page.linked.subject'],
] as const

const OPEN = [
  [/no date/, 'page.linked.noDate'],
  [/later than/, 'page.linked.later'],
  [/no such office/, 'page.linked.mismatch'],
  [/not listed|none of|no such/, 'page.linked.unlisted'],
  [/several|alone|ambiguous/, 'page.linked.several'],
] as const

/**
 * Why a mention was recognised and linked, as one line; '' where there are no words for it. That an unknown one is in no
 * data is not said again.
 */
export function ruleInWords({ rule, status }: Pick<Mention, 'rule' | 'status'>, t: Translate): string {
  const [found = '', linked = ''] = rule.split(/:\s*/)
  if (linked === 'reader') return t('page.found.reader')
  const first = FOUND.find(([pattern]) => pattern.test(found))
  const second = (status === 'linked' ? LINKED : OPEN).find(([pattern]) => pattern.test(linked))
  const isSaid = status === 'unknown' && second?.[1] === 'page.linked.unlisted'
  return [first && t(first[1]), second && !isSaid && t(second[1])].filter(Boolean).join('; ')
}

/** An ISO day, month or year as the reader writes it: `10/4/2013`, in English `10 Apr 2013`. */
export function dayInWords(iso: string, t: Translate): string {
  return shortDay(iso, t('language'))
}

/** From when to when, as far as known. */
export function spanInWords(from: string | null, to: string | null, t: Translate): string {
  if (from && to) return `${dayInWords(from, t)} – ${dayInWords(to, t)}`
  if (from) return t('entity.since', [dayInWords(from, t)])
  return to ? t('entity.until', [dayInWords(to, t)]) : t('entity.undated')
}

/** A label with its ISO days as the reader writes them: `18-NQ/TW, 2017-10-25` → `18-NQ/TW, 25/10/2017`. */
export function labelInWords(label: string, t: Translate): string {
  return label.replace(/\b\d{4}-\d{2}-\d{2}\b/g, (iso) => dayInWords(iso, t))
}
