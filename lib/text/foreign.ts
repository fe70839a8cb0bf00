// Whether a word can be a Vietnamese syllable: what cannot is a name or a word from elsewhere.
import { remembered } from './remembered'
import { bareKey, syllableKey } from './syllable'

/** Onset, vowels, coda, as the standard spelling allows them; marks taken off. */
const SYLLABLE =
  /^(?:b|c|ch|d|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|qu|r|s|t|th|tr|v|x)?[aeiouy]{1,3}(?:c|ch|m|n|ng|nh|p|t)?$/

/** True for words that no Vietnamese syllable is spelled like: *Trump*, *Schultz*; false for *Trung* and for *Kim*. */
export const isForeignWord = remembered(
  (word) => /\p{L}/u.test(word) && !SYLLABLE.test(bareKey(syllableKey(word))),
)
