// What the frame was opened for, as the address says behind the number sign.
import type { MentionType } from '@/lib/annotation'
import { MENTION_TYPES } from '@/lib/annotation'
import type { Begin } from '../news.content/ui/note-frame'

/** A note of a highlight, or the right name for words of the page. */
export type Purpose =
  | { what: 'note'; highlight: string; begin: Begin }
  | { what: 'mention'; quote: string; type: MentionType; page: string; day: string | null }

const isType = (text: string | null): text is MentionType => MENTION_TYPES.some((type) => type === text)

/** The purpose in a hash (without its number sign), or null where there is none. */
export function purposeOf(hash: string): Purpose | null {
  if (!hash.startsWith('mention?')) {
    const [highlight = '', more] = hash.split('&')
    const begin = more === 'link' || more === 'tags' ? more : 'note'
    return highlight ? { what: 'note', highlight, begin } : null
  }
  const asked = new URLSearchParams(hash.slice('mention?'.length))
  const [quote, type, page] = [asked.get('quote'), asked.get('type'), asked.get('page')]
  if (!quote || !page || !isType(type)) return null
  return { what: 'mention', quote, type, page, day: asked.get('day') || null }
}
