// In which language a text is written: by its letters first, since tags are often left as a template had them.

const VIETNAMESE = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/gi

/** As many characters tell a language. */
const SAMPLE = 3000

/** BCP 47 language of a page: what its text shows, else what it is tagged, else `fallback`, else `vi`. */
export function languageOf(tagged: string | null, text: string, fallback: string | null): string {
  const tag = tagged?.trim().toLowerCase().split(/[-_]/)[0] || null
  const sample = text.slice(0, SAMPLE).normalize('NFC')
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  if (letters >= 200) {
    const share = (sample.match(VIETNAMESE)?.length ?? 0) / letters
    if (share > 0.08) return 'vi'
    if (share < 0.03 && /[a-z]/i.test(sample)) return tag !== null && tag !== 'vi' ? tag : 'en'
  }
  return tag ?? fallback ?? 'vi'
}
