// A library of any size for pictures and trials: entities off the knowledge files, sentences of our own, the same every
// time.
import type {
  Colour,
  LibraryRecord,
  MentionType,
  PageEntity,
  SavedPage,
  SavedSpan,
} from '../../lib/annotation'
import { COLOURS } from '../../lib/annotation'
import type { Knowledge } from '../../lib/knowledge'
import { documentName, officeName } from '../../lib/knowledge'

interface Subject {
  id: string
  type: MentionType
  label: string
  role: { title: string; office: string } | null
}

export interface SampleSize {
  pages: number
  highlights: number
  /** ISO day of the newest page. */
  until: string
}

const SENTENCES = [
  ['Tại phiên họp sáng qua, ', ' cho biết việc giải ngân đã đạt hai phần ba kế hoạch'],
  ['Theo báo cáo, ', ' sẽ trình phương án trước cuối quý'],
  ['Các đại biểu đề nghị ', ' làm rõ trách nhiệm và thời hạn'],
  ['Hội nghị cũng nghe ', ' trao đổi về tiến độ các dự án trọng điểm'],
] as const

const TITLES = [
  'Phiên họp thường kỳ bàn về giải ngân vốn đầu tư công',
  'Thảo luận tại tổ về các dự án luật sửa đổi',
  'Kiểm tra tiến độ các công trình giao thông trọng điểm',
  'Hội nghị trực tuyến với các địa phương về chuyển đổi số',
  'Tiếp các đoàn khách quốc tế tại Hà Nội',
  'Giao ban báo chí về tình hình kinh tế - xã hội',
] as const

const DAY = 86_400_000

/** Numbers from 0 to 1 that look thrown and are the same every time. */
function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** Those who hold a one-person post now, bodies with abbreviations, documents with codes. */
function subjectsOf(knowledge: Knowledge): Subject[] {
  const heads = [...knowledge.offices.values()].flatMap((office) => {
    if (office.holders !== 'one' || !office.institution) return []
    const term = knowledge.holdersOf(office.id).findLast(({ to }) => to === '')
    const title = officeName(knowledge, office)
    return term
      ? [
          {
            id: term.person.id,
            type: 'official' as const,
            label: term.person.name,
            role: { title, office: office.id },
          },
        ]
      : []
  })
  const bodies = [...knowledge.institutions.values()]
    .filter(({ kind, to, abbreviations }) => kind === 'ministry' && !to && abbreviations)
    .map(({ id, name }) => ({ id, type: 'institution' as const, label: name, role: null }))
  const documents = [...knowledge.documents.values()]
    .filter(({ code, amends, replaces }) => code && (amends ?? replaces))
    .map((document) => ({
      ...{ id: document.id, type: 'document' as const, role: null },
      label: documentName(document),
    }))
  const once = new Map(
    [...heads.slice(0, 40), ...bodies.slice(0, 24), ...documents.slice(0, 24)].map((one) => [one.id, one]),
  )
  return [...once.values()]
}

function span({ label, role }: Subject, start: number, sentence: number): SavedSpan {
  const [before, after] = SENTENCES[sentence % SENTENCES.length] ?? SENTENCES[0]
  return {
    ...{
      start,
      end: start + label.length,
      quote: label,
      form: 'name',
      rule: 'listed-name: name',
      confidence: 1,
    },
    ...{
      quiet: false,
      prefix: role ? `${before}${role.title} ` : before,
      suffix: after,
      codePointStart: start,
    },
    ...(role && { roles: [role] }),
  }
}

/** The records of the library: a page, its entities, and here and there a highlight with a note. */
export async function* sampleLibrary(
  knowledge: Knowledge,
  outlets: readonly { id: string; name: string; host: string }[],
  { pages, highlights, until }: SampleSize,
): AsyncGenerator<LibraryRecord> {
  const subjects = subjectsOf(knowledge)
  const roll = dice(pages)
  for (let index = 0; index < pages; index++) {
    const at = Date.parse(until) - Math.floor(roll() ** 1.5 * 380) * DAY
    const outlet = outlets[Math.floor(roll() * outlets.length)]
    if (!outlet) return
    const page = pageOf(index, at, outlet)
    yield { kind: 'page', keptBy: 'recogniser', page }
    const chosen = new Set(
      Array.from({ length: 4 }, () => subjects[Math.floor(roll() ** 2 * subjects.length)]),
    )
    let start = 40
    for (const subject of chosen) {
      if (!subject) continue
      const count = 1 + Math.floor(roll() * 3)
      const spans = Array.from({ length: count }, (_, nth) => span(subject, start + nth * 400, index + nth))
      start += 90
      yield { kind: 'mentions', mentions: rowOf(page, subject, spans) }
    }
    if (index >= highlights) continue
    yield { kind: 'page', keptBy: 'reader', page }
    yield { kind: 'highlight', highlight: highlightOf(index, page, [...chosen][0] ?? null) }
  }
}

function pageOf(index: number, at: number, outlet: { id: string; name: string; host: string }): SavedPage {
  const url = `https://${outlet.host}/thoi-su/bai-mau-${index}.html`
  const day = new Date(at).toISOString().slice(0, 10)
  const facts: SavedPage['facts'] = {
    ...{ url, canonicalUrl: url, outlet: outlet.id, outletName: outlet.name },
    title: TITLES[index % TITLES.length] ?? TITLES[0],
    published: { iso: day, precision: 'day', from: 'meta' },
    ...{
      updated: null,
      author: null,
      section: null,
      language: 'vi',
      origin: null,
      shape: 'article',
      reasons: [],
    },
  }
  return { url, facts, verdict: 'government-news', firstSeen: at, lastSeen: at, textHash: String(index) }
}

function rowOf(
  { url, facts, firstSeen }: SavedPage,
  { id, type, label }: Subject,
  spans: SavedSpan[],
): PageEntity {
  return {
    ...{ id: `${url}\n${id}`, page: url, entity: id, type, status: 'linked', label, candidates: [], spans },
    ...{ day: facts.published?.iso ?? '', outlet: facts.outlet ?? '', title: facts.title },
    ...{ generator: 'sample', created: firstSeen, modified: firstSeen },
  }
}

function highlightOf(index: number, { url, firstSeen }: SavedPage, subject: Subject | null) {
  const colour: Colour = COLOURS[index % COLOURS.length] ?? 'amber'
  const exact = 'việc giải ngân đã đạt hai phần ba kế hoạch'
  return {
    id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
    page: url,
    target: {
      quote: { type: 'TextQuoteSelector' as const, exact, prefix: 'cho biết ', suffix: ', cao hơn cùng kỳ' },
      position: { type: 'TextPositionSelector' as const, start: 120, end: 120 + exact.length },
      textHash: String(index),
    },
    ...{ colour, note: index % 3 === 0 ? 'So với quý trước thì sao?' : '' },
    ...{ tags: index % 2 === 0 ? ['giải ngân'] : [], entity: subject?.id ?? null, context: '' },
    ...{ created: firstSeen, modified: firstSeen },
  }
}
