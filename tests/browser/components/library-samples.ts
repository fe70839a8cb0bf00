// A sample library: real institutions, our own sentences.
import type { LibraryRow } from '@/components/library/rows'
import { mentionsRow } from '@/components/library/rows'
import type { LibraryFacts } from '@/components/library/view'
import type { MentionType, PageEntity, Stood } from '@/lib/annotation'
import type { ImportPreview } from '@/lib/exchange'
import { highlight } from './samples'

const NAMES: readonly [string, string, MentionType][] = [
  ['person/thu-tuong', 'Thủ tướng Chính phủ', 'official'],
  ['institution/bo-tai-chinh', 'Bộ Tài chính', 'institution'],
  ['document/luat-dat-dai', 'Luật Đất đai', 'document'],
]
const TITLES = [
  'Chính phủ họp phiên thường kỳ tháng 7, bàn về giải ngân vốn đầu tư công',
  'Quốc hội thảo luận tại tổ về dự án Luật Đất đai (sửa đổi)',
]
const DAYS = ['2020-07-09', '2020-07-02', '2019-12-31']

function mention(page: number, name: number): PageEntity {
  const [entity, label, type] = NAMES[name % NAMES.length]!
  const url = `https://bao.example.vn/${page}`
  return {
    ...{ id: `${url}\n${entity}`, page: url, entity, type, status: 'linked', label, candidates: [] },
    ...{ day: DAYS[page] ?? `2018-${String((page % 12) + 1).padStart(2, '0')}`, outlet: 'outlet/mau' },
    title: TITLES[page % TITLES.length]!,
    spans: [40, 200, 900].map((start) => ({
      ...{ start, end: start + label.length, quote: label, form: 'name', rule: 'mẫu', confidence: 1 },
      ...{ quiet: false, codePointStart: start },
      prefix: 'Tại phiên họp chiều qua, đại diện ',
      suffix: ' cho biết sẽ báo cáo trước ngày 25',
    })),
    ...{ generator: 'mẫu', created: 0, modified: 0 },
  }
}

/** Rows in the store's order, three entities a page. */
export function mentionRows(count: number): LibraryRow[] {
  return Array.from({ length: count }, (_, index) => mentionsRow(mention(Math.floor(index / 3), index)))
}

/** A highlight whose words an editor changed since. */
const EDITED: Stood = {
  ...{ state: 'changed', found: 'giải ngân 61,4% kế hoạch', candidates: 0, since: 1_790_000_000_000 },
  edits: [{ kind: 'added', after: 'Bộ Tài chính đính chính số liệu này vào chiều cùng ngày.' }],
}

export const OWN_ROWS: readonly LibraryRow[] = [
  highlight(1, { page: 'https://bao.example.vn/0', note: 'So với quý I.', tags: ['ngân sách'] }),
  highlight(2, { page: 'https://bao.example.vn/0', colour: 'green' }),
].map((own, index) => ({
  kind: 'highlight',
  highlight: own,
  stood: index === 1 ? EDITED : null,
  page: { url: own.page, title: TITLES[0]!, outlet: 'outlet/mau', day: DAYS[0]!, saved: 0 },
}))

export const FACTS_OF_LIBRARY: LibraryFacts = {
  outlets: ['outlet/mau', 'www.trang-rieng.test'],
  totals: {
    pages: 12_345,
    mentions: 1_234_567,
    types: {
      official: { rows: 1, mentions: 1 },
      institution: { rows: 1, mentions: 1 },
      document: { rows: 1, mentions: 1 },
    },
    outlets: [{ outlet: 'outlet/mau', pages: 12_345, mentions: 1_234_567 }],
  },
  highlights: 87,
  tags: [
    { tag: 'ngân sách', count: 12 },
    { tag: 'đầu tư công', count: 3 },
  ],
  frequent: NAMES.map(([id, label, type], index) => ({
    ...{ id, label, type, status: 'linked', forms: [label], pages: 420 - index, mentions: 900 },
    ...{ firstDay: '2018-01-01', lastDay: '2020-07-09' },
  })),
  entity: null,
  outletNames: new Map([['outlet/mau', 'Báo Mẫu']]),
  drafts: new Map(),
  backup: { due: false, last: null },
}

const NONE = { added: 0, changed: 0, same: 0, older: 0 }

export const PREVIEW: ImportPreview = {
  page: { ...NONE, added: 4, same: 2 },
  markedPage: { ...NONE, added: 3 },
  highlight: { ...NONE, added: 12, changed: 3, older: 1 },
  mentions: { ...NONE, added: 1_250 },
  draft: NONE,
  choice: NONE,
  correction: NONE,
  entity: NONE,
  assignment: NONE,
  records: 1_272,
  program: 'chu-giai',
  skipped: { 'no-quote': 0, 'no-address': 0, unreadable: 0 },
}
