// Selectors of others as our targets: what they do not say is left empty, so that nothing but the words decides.
import type { TextTarget } from '../../lib/annotation'

/** A target of a quote, and of a position (UTF-16) where one is known. */
export function targetOf(
  { exact, prefix = '', suffix = '' }: { exact: string; prefix?: string; suffix?: string },
  start = 0,
): TextTarget {
  return {
    quote: { type: 'TextQuoteSelector', exact, prefix, suffix },
    position: { type: 'TextPositionSelector', start, end: start + exact.length },
    textHash: '',
  }
}
