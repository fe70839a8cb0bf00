// The names in the bench's library: our own words, always the same, some five thousand.
import type { MentionType } from '@/lib/annotation'

const FAMILY = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Ngô', 'Dương', 'Lý']
const MIDDLE = ['Văn', 'Thị', 'Bình', 'Minh', 'Đức', 'Quang', 'Thanh', 'Xuân', 'Hồng', 'Ngọc', 'Anh', 'Thu']
const GIVEN = [
  'An',
  'Minh',
  'Hà',
  'Sơn',
  'Hùng',
  'Lan',
  'Phúc',
  'Trang',
  'Dũng',
  'Hòa',
  'Việt',
  'Yến',
  'Khánh',
]
const FIELDS = ['Ngoại giao', 'Tài chính', 'Y tế', 'Tư pháp', 'Nội vụ', 'Công an', 'Quốc phòng', 'Xây dựng']
export const PLACES = [
  'Hà Nội',
  'Hải Phòng',
  'Nghệ An',
  'Đà Nẵng',
  'Cà Mau',
  'Lào Cai',
  'Thanh Hóa',
  'An Giang',
]
export const THEMES = [
  'hội nhập quốc tế',
  'chuyển đổi số',
  'đầu tư công',
  'cải cách tiền lương',
  'phòng cháy',
]

/** A generator of numbers below 1 that always gives the same ones, for neighbouring seeds too (mulberry32). */
export function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

export interface Named {
  entity: string
  type: MentionType
  label: string
}

/** Some five thousand names, those in front much more frequent than those behind. */
export function names(): Named[] {
  const made: Named[] = []
  for (const family of FAMILY) {
    for (const middle of MIDDLE) {
      for (const given of GIVEN) {
        made.push({ entity: '', type: 'official', label: `${family} ${middle} ${given}` })
      }
    }
  }
  for (const field of FIELDS) {
    made.push({ entity: '', type: 'institution', label: `Bộ ${field}` })
    for (const place of PLACES) made.push({ entity: '', type: 'institution', label: `Sở ${field} ${place}` })
  }
  for (let number = 1; number <= 2_000; number++) {
    made.push({ entity: '', type: 'document', label: `Nghị quyết số ${number}-NQ/TW` })
  }
  const next = numbers(7)
  // Bodies stand on more pages than people.
  const weight = ({ type }: Named) => (type === 'institution' ? 0.3 : 1)
  const keyed = made.map((name) => ({
    ...name,
    entity: `${name.type}/${name.label}`,
    order: next() * weight(name),
  }))
  return keyed.sort((a, b) => a.order - b.order).map(({ order: _order, ...name }) => name)
}
