// Vietnamese as typed without marks: *Bộ trưởng* → *Bo truong*.

/** A text without its tone and vowel marks, `đ` as `d`. As long as the text in NFC. */
export function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D')
}
