// What the bench bundles: the pure core, as the extension ships it.
import { loadKnowledge } from '../../lib/knowledge'
import { link } from '../../lib/linking'
import { recognize } from '../../lib/recognition'
import { lexiconOf } from '../../lib/recognition/lexicon/lexicon'
import { marksOf } from '../../lib/recognition/lexicon/marks'
import { readSymbols } from '../../lib/recognition/lexicon/reader'
import { scan } from '../../lib/recognition/scan'

const DAY = '2020-07-08'
const LANGUAGE = 'vi'
const WARM = 'Bộ Ngoại giao'

/** Recognises and links over a compiled knowledge, ready for accented text. */
export function annotator(recognition: Uint8Array): (text: string) => unknown {
  const knowledge = loadKnowledge({ recognition })
  recognize(WARM, knowledge, LANGUAGE)
  return (text) =>
    link(text, recognize(text, knowledge, LANGUAGE), { knowledge, day: DAY, language: LANGUAGE })
}

/** Reading in stages, each with all those before it. */
export function stages(recognition: Uint8Array): { name: string; read: (text: string) => unknown }[] {
  const knowledge = loadKnowledge({ recognition })
  const lexicon = (text: string) => lexiconOf(knowledge, marksOf(text, LANGUAGE))
  return [
    { name: 'letters to numbered words', read: (text) => readSymbols(text, lexicon(text).vocabulary) },
    { name: 'known names and words of grammar', read: (text) => scan(text, lexicon(text)) },
    { name: 'grammar', read: (text) => recognize(text, knowledge, LANGUAGE) },
    { name: 'linking', read: annotator(recognition) },
  ]
}

let seen = 0

/** The least that any reader does: every character, once. The sum is returned, so that no compiler leaves it out. */
export function countCharacters(text: string): number {
  for (let at = 0; at < text.length; at++) seen = (seen + text.charCodeAt(at)) | 0
  return seen
}
