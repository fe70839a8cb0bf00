// NFC for text that nearly always is NFC: asking the platform's normaliser costs more than the look that saves it.

/** The first combining mark; what stands before the marks is changed by nothing but them. */
const FIRST_MARK = 0x300

/** A text in NFC. One whose letters are all precomposed is given back as it is. */
export function composed(text: string): string {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= FIRST_MARK && !isStable(code)) return text.normalize('NFC')
  }
  return text
}

/** Whether a text of such units alone is in NFC. */
export function isComposed(code: number): boolean {
  return code < FIRST_MARK || isStable(code)
}

/** Whether normalising changes neither a unit above U+02FF nor, if all are such, what stands beside it. */
function isStable(code: number): boolean {
  // Vietnamese letters; dashes and quotation marks.
  return (code >= 0x1e00 && code <= 0x1eff) || (code >= 0x2010 && code <= 0x2026)
}
