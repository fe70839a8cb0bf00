// The reader's corrections, laid over what the recogniser says.
import type { Correction, Mention } from '@/lib/annotation'
import { correctionsByWords } from '@/lib/store'

/** Mentions as the reader put them right: linked to the entity chosen, or left out. Pure. */
export function applyCorrections(
  mentions: readonly Mention[],
  corrections: readonly Correction[],
): Mention[] {
  if (corrections.length === 0) return [...mentions]
  const correctionOf = correctionsByWords(corrections)
  return mentions.flatMap((mention): Mention[] => {
    const correction = correctionOf(mention.type, mention.quote)
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
