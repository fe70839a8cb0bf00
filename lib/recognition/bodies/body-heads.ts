// The first words of bodies' names: what later short forms call them by, and which stay unpainted.
import { remembered } from '../../text'
import words from '../words/bodies.json'

const HEADS = [
  'Ban Chỉ đạo',
  'Tổ công tác',
  'Ban Quản lý',
  'Ban Chỉ huy',
  'Tiểu ban',
  'Tổng cục',
  'Chi cục',
  'Trung tâm',
  'Học viện',
  'Mặt trận',
  'Liên đoàn',
  'Đoàn giám sát',
  'Đoàn kiểm tra',
  'Ủy ban Trung ương Mặt trận',
  'Ủy ban',
  'Hội đồng',
  'Thanh tra',
  'Văn phòng',
  'Quân khu',
  'Ngân hàng',
]

/** The heads of several words by their first one. */
const HEADS_BY_WORD = Map.groupBy(HEADS, firstWord)

function firstWord(name: string): string {
  const end = name.indexOf(' ')
  return end < 0 ? name : name.slice(0, end)
}

/** The words by which later short forms name a body: *Ban Chỉ đạo* of *Ban Chỉ đạo Trung ương về …*. */
export const headOf = remembered((name) => {
  const first = firstWord(name)
  return HEADS_BY_WORD.get(first)?.find((head) => name.startsWith(head)) ?? first
})

/** How listed names begin that are known and unpainted, by their first word: hospitals, schools, newspapers. */
const QUIET_BY_WORD = Map.groupBy(words.quietKnown, firstWord)

/** The head of a listed body's name, and whether it is one that stays unpainted. */
export const listedName = remembered((name) => ({
  head: headOf(name),
  quiet: QUIET_BY_WORD.get(firstWord(name))?.some((head) => name.startsWith(`${head} `)) ?? false,
}))
