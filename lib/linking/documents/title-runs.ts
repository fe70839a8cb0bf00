// How much of a document's title stands word for word in a text: what tells papers of one number apart without their year.

import { remembered } from '../../text'
import { foldName } from '../context'

/** Words that any title has. */
const COMMON = new Set(
  (
    'về và của các một số việc cho đến năm trong tại theo quy định phê duyệt ban hành chi tiết điều khoản luật nghị ' +
    'quyết định hướng dẫn thi hành sửa đổi bổ sung chính phủ thủ tướng xử phạt vi phạm hành lĩnh vực ' +
    'đối với cơ sở tổ chức hoạt động công tác thực hiện người quản lý nhà nước cấp'
  ).split(' '),
)

const APART = /[^\p{L}\p{N}\p{M}]+/u

/** The folded words of a text that say what it is about, in their order. */
export function tellingWords(folded: string): string[] {
  return folded.split(APART).filter((word) => word && !COMMON.has(word))
}

/** The same of a document's title, which articles ask about again and again. */
export const wordsOfTitle = remembered((title): readonly string[] => tellingWords(foldName(title)))

/** The length in words of the longest run that two texts share. */
export function longestRun(one: readonly string[], other: readonly string[]): number {
  let longest = 0
  // By word of the other text, the length of the run that ends there; from its end on, so that each is read before it is changed.
  const runs = new Uint16Array(other.length + 1)
  for (const word of one)
    for (let at = other.length; at > 0; at--) {
      const run = other[at - 1] === word ? (runs[at - 1] as number) + 1 : 0
      runs[at] = run
      if (run > longest) longest = run
    }
  return longest
}

/** Neighbours among the words of a text, each pair once. */
export function pairsOf(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.slice(1).map((word, at) => `${words[at]} ${word}`))
}
