// The reader's corrections, laid over what the recogniser says.
import type { Correction, Mention } from '@/lib/annotation'
import { foldForSearch } from '@/lib/text/fold'

const key = (type: string, quote: string) => `${type}\n${quote}`

/** Corrections by type and folded words; one of the page goes before one that applies everywhere. */
function byWords(corrections: readonly Correction[]): Map<string, Correction> {
  const general = corrections.filter(({ page }) => page === null)
  const own = corrections.filter(({ page }) => page !== null)
  return new Map(
    [...general, ...own].map((correction) => [key(correction.type, correction.quote), correction]),
  )
}

/** Mentions as the reader put them right: linked to the entity chosen, or left out. Pure. */
export function applyCorrections(
  mentions: readonly Mention[],
  corrections: readonly Correction[],
): Mention[] {
  if (corrections.length === 0) return [...mentions]
  const known = byWords(corrections)
  return mentions.flatMap((mention): Mention[] => {
    const correction = known.get(key(mention.type, foldForSearch(mention.quote)))
    if (!correction) return [mention]
    if (correction.verdict.kind === 'not-an-entity') return []
    const { start, end, quote, type, form, roles, quiet } = mention
    const { entity, label } = correction.verdict
    const rule = `${mention.rule.split(':')[0]}:reader`
    return [
      { start, end, quote, type, form, roles, quiet, rule, confidence: 1, status: 'linked', entity, label },
    ]
  })
}
