// Which bit of a gap each mark between words is.
import { Gap } from './symbols'

const MARKS: Record<string, number> = {
  ',': Gap.Comma,
  '-': Gap.Dash,
  '–': Gap.Dash,
  '—': Gap.Dash,
  '‑': Gap.Dash,
  '−': Gap.Dash,
  '.': Gap.Stop,
  '!': Gap.Stop,
  '?': Gap.Stop,
  '…': Gap.Stop,
  ':': Gap.Colon,
  ';': Gap.Semicolon,
  '(': Gap.Open,
  '[': Gap.Open,
  ')': Gap.Close,
  ']': Gap.Close,
  '/': Gap.Slash,
  '"': Gap.Quote,
  '“': Gap.Quote,
  '”': Gap.Quote,
  "'": Gap.Quote,
  '‘': Gap.Quote,
  '’': Gap.Quote,
  '«': Gap.Quote,
  '»': Gap.Quote,
}

/** Marks that are not `Gap.Other`, by UTF-16 unit. */
export const MARK_GAPS = new Uint16Array(0x10000).fill(Gap.Other)
for (const [mark, gap] of Object.entries(MARKS)) MARK_GAPS[mark.charCodeAt(0)] = gap
