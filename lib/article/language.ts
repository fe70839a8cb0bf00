// In which language a text is written: by its letters and small words first, since tags are often left as a
// template had them.

const MARKED = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/gi
/** Small words that no other language here has. Without marks some of them are Vietnamese syllables too. */
const ENGLISH =
  /\b(?:the|of|and|to|in|on|for|with|was|were|is|are|has|have|said|that|from|by|at|which|will)\b/gi
const VIETNAMESE =
  /(?<!\p{L})(?:của|và|các|là|được|trong|với|những|cho|này|không|một|người|đã|tại)(?!\p{L})/giu

/** As many characters tell a language. */
const SAMPLE = 3000
/** Every eighth word of English prose at least is one of its small words. */
const PROSE = 1 / 8

/** BCP 47 language of a page: what its text shows, else what it is tagged, else `fallback`, else `vi`. */
export function languageOf(tagged: string | null, text: string, fallback: string | null): string {
  const tag = tagged?.trim().toLowerCase().split(/[-_]/)[0] || null
  const sample = text.slice(0, SAMPLE).normalize('NFC')
  const letters = count(sample, /\p{L}/gu)
  const marked = count(sample, MARKED)
  if (marked > 0 && isEnglishProse(sample)) return 'en'
  if (letters >= 200) {
    const share = marked / letters
    if (share > 0.08) return 'vi'
    if (share < 0.03 && /[a-z]/i.test(sample)) return tag !== null && tag !== 'vi' ? tag : 'en'
  }
  return tag ?? fallback ?? 'vi'
}

/** English that keeps the marks of Vietnamese names: *Prime Minister Phạm Minh Chính said on Tuesday*. */
function isEnglishProse(sample: string): boolean {
  const english = count(sample, ENGLISH)
  return (
    english >= 2 && english >= count(sample, /\p{L}+/gu) * PROSE && english > 2 * count(sample, VIETNAMESE)
  )
}

function count(text: string, what: RegExp): number {
  return text.match(what)?.length ?? 0
}
