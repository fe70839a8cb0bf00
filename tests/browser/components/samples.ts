// Sample pages for the tests of the screens: real institutions and offices, our own sentences.
import type {
  Candidate,
  EntityCard,
  Highlight,
  Mention,
  MentionType,
  PageFacts,
  Role,
} from '@/lib/annotation'
import type { PageState, PlacedState } from '@/lib/messaging'

export const FACTS: PageFacts = {
  url: 'https://bao.example.vn/hop-chinh-phu.html',
  canonicalUrl: 'https://bao.example.vn/hop-chinh-phu.html',
  outlet: 'outlet/mau',
  outletName: 'Báo Mẫu',
  title: 'Chính phủ họp phiên thường kỳ tháng 7, bàn về giải ngân vốn đầu tư công',
  published: { iso: '2020-07-09T08:30:00+07:00', precision: 'minute', from: 'meta' },
  updated: null,
  author: null,
  section: 'Thời sự',
  language: 'vi',
  origin: null,
  shape: 'article',
  reasons: [],
}

type Linked = { entity: string; label: string }

let at = 0

function base(type: MentionType, quote: string, title: string | null, quiet: boolean) {
  const start = at
  at += quote.length + 20
  const roles: Role[] = title
    ? [{ start, end: start + title.length, title, office: null, institution: null }]
    : []
  return {
    ...{ start, end: start + quote.length, quote, type, roles, quiet },
    ...{ form: 'name' as const, rule: 'sample', confidence: 0.9 },
  }
}

export function linked(
  type: MentionType,
  quote: string,
  { entity, label }: Linked,
  { title = null, quiet = false }: { title?: string | null; quiet?: boolean } = {},
): Mention {
  return { ...base(type, quote, title, quiet), status: 'linked', entity, label }
}

export function ambiguous(type: MentionType, quote: string, candidates: Candidate[]): Mention {
  return { ...base(type, quote, null, false), status: 'ambiguous', candidates, label: null }
}

export function unknown(type: MentionType, quote: string, title: string | null = null): Mention {
  return { ...base(type, quote, title, false), status: 'unknown', label: quote }
}

const PHUC = { entity: 'person/nguyen-xuan-phuc', label: 'Nguyễn Xuân Phúc' }
const MINH = { entity: 'person/pham-binh-minh', label: 'Phạm Bình Minh' }
const PLANNING = { entity: 'institution/bo-ke-hoach-va-dau-tu', label: 'Bộ Kế hoạch và Đầu tư' }
const GOVERNMENT = { entity: 'institution/chinh-phu', label: 'Chính phủ' }

/** A page's mentions: linked, ambiguous, unknown and quiet ones of all three types. */
export const MENTIONS: readonly Mention[] = [
  linked('official', 'Nguyễn Xuân Phúc', PHUC, { title: 'Thủ tướng Chính phủ' }),
  linked('institution', 'Chính phủ', GOVERNMENT),
  linked('institution', 'Bộ Kế hoạch và Đầu tư', PLANNING),
  linked('official', 'Thủ tướng', PHUC),
  linked('document', 'Nghị quyết số 84/NQ-CP', { entity: 'document/84-nq-cp-2020', label: '84/NQ-CP' }),
  linked('official', 'Phạm Bình Minh', MINH, { title: 'Phó Thủ tướng, Bộ trưởng Ngoại giao' }),
  linked(
    'institution',
    'Bộ Ngoại giao',
    { entity: 'institution/bo-ngoai-giao', label: 'Bộ Ngoại giao' },
    { quiet: true },
  ),
  ambiguous('document', 'Nghị quyết 22', [
    { entity: 'document/22-nq-tw-2013', label: '22-NQ/TW ngày 10/4/2013', reason: 'number' },
    { entity: 'document/22-nq-tw-2018', label: '22-NQ/TW ngày 15/3/2018', reason: 'number' },
  ]),
  unknown('official', 'Lương Thị Ế', 'Chủ tịch UBND xã Đường Thượng'),
  linked('institution', 'Bộ Kế hoạch và Đầu tư', PLANNING),
  linked('official', 'Thủ tướng Nguyễn Xuân Phúc', PHUC),
  linked(
    'institution',
    'Đảng',
    { entity: 'institution/dang-cong-san-viet-nam', label: 'Đảng Cộng sản Việt Nam' },
    { quiet: true },
  ),
]

/** The text that they stand in. */
const TEXT = MENTIONS.map(({ quote }) => `${quote} nói, theo biên bản `).join('')

export function highlight(number: number, change: Partial<Highlight> = {}): Highlight {
  const exact = change.target?.quote.exact ?? 'không để tình trạng vốn chờ dự án kéo dài sang quý IV'
  return {
    id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
    page: FACTS.canonicalUrl,
    target: {
      quote: {
        type: 'TextQuoteSelector',
        exact,
        prefix: 'Người đứng đầu phải chịu trách nhiệm, ',
        suffix: ', nhất là ở các địa phương.',
      },
      position: { type: 'TextPositionSelector', start: 100, end: 100 + exact.length },
      textHash: 'mẫu',
    },
    colour: 'amber',
    note: '',
    tags: [],
    entity: null,
    context: '',
    created: Date.UTC(2026, 10, 20, 2),
    modified: Date.UTC(2026, 10, 20, 2),
    ...change,
  }
}

/** A place that nothing more is to be said of. */
const STANDS = { found: null, candidates: 0, places: [], edits: [] } satisfies Partial<PlacedState>

export const OWN: PlacedState[] = [
  {
    ...STANDS,
    highlight: highlight(1, {
      note: 'So với số liệu của quý I.\nHỏi lại vụ chuyên môn.',
      tags: ['đầu tư công', 'cần kiểm tra'],
    }),
    state: 'anchored',
    edits: [
      {
        kind: 'changed',
        before: 'Các địa phương báo cáo trước ngày 15/10 để tổng hợp.',
        after: 'Các địa phương báo cáo trước ngày 30/10 để tổng hợp.',
      },
      { kind: 'removed', before: 'Hội nghị nghe báo cáo của sáu tỉnh chậm giải ngân.' },
    ],
  },
  { ...STANDS, highlight: highlight(2, { colour: 'green' }), state: 'moved' },
  {
    ...STANDS,
    highlight: highlight(3, { colour: 'blue', note: 'Con số này đã bị sửa.' }),
    state: 'changed',
    found: 'không để tình trạng vốn chờ dự án kéo dài sang năm sau',
  },
  {
    ...STANDS,
    highlight: highlight(4, { colour: 'pink' }),
    state: 'ambiguous',
    candidates: 2,
    places: [
      { start: 40, end: 58, before: 'Trước hết, ', words: 'vốn chờ dự án', after: ' là chuyện cũ.' },
      { start: 340, end: 358, before: 'Sau cùng, ', words: 'vốn chờ dự án', after: ' phải chấm dứt.' },
    ],
  },
  { ...STANDS, highlight: highlight(5, { colour: 'violet', tags: ['ngân sách'] }), state: 'lost' },
]

/** A document that the data does not have, with what the article tells of it and the provision it cites. */
export const CITED: Mention = {
  ...unknown('document', 'Nghị định 999/2019/NĐ-CP'),
  facts: { issuer: 'Chính phủ', day: '2019-12-31', subject: 'quy chế làm việc mẫu', cited: 'khoản 2 Điều 5' },
}

export const STATE: PageState = {
  facts: FACTS,
  verdict: 'government-news',
  reasons: [
    { code: 'state-present', detail: '10' },
    { code: 'state-in-opening' },
    { code: 'address-article' },
    { code: 'text-dense', detail: '4200' },
    { code: 'dated' },
  ],
  text: TEXT,
  mentions: [...MENTIONS],
  assignments: [],
  highlights: OWN,
  placing: null,
  spotlight: null,
  canPaint: true,
  saved: true,
  problem: null,
  asOf: '2026-11-01',
}

const NO_CARD = {
  ...{ english: null, terms: [], parent: null, validFrom: null, validTo: null },
  ...{ predecessors: [], successors: [], heads: [], document: null },
} satisfies Partial<EntityCard>

/** A person with two offices, one held on the article's day. */
export const CARD: EntityCard = {
  ...NO_CARD,
  id: PHUC.entity,
  type: 'official',
  name: PHUC.label,
  day: '2020-07-09',
  terms: [
    {
      title: 'Chủ tịch nước',
      ...{ from: '2021-04-05', to: '2023-01-18', acting: false, onDay: 'no', sources: [] },
    },
    {
      title: 'Thủ tướng Chính phủ',
      ...{ from: '2016-04-07', to: '2021-04-05', acting: false, onDay: 'yes', sources: [] },
    },
  ],
  sources: ['https://chinhphu.vn/'],
  asOf: '2026-11-01',
}

/** Many mentions, for lists that must not stutter. */
export function manyMentions(count: number): Mention[] {
  return Array.from({ length: count }, (_, index) => {
    const office = `Sở Xây dựng tỉnh số ${index % 120}`
    return linked('institution', office, { entity: `institution/so-${index % 120}`, label: office })
  })
}
