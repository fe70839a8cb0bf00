// Dated questions made from the knowledge files themselves: who held a post, what a name or a code stood for, on a day;
// and ordinary people who bear an official's name.
import { heldOn, type Knowledge } from '../../lib/knowledge'
import { namesakeQuestions } from './namesakes'
import { withoutMarks } from './unmarked'

/** One question: a text of a day, the words that are asked about, and what may be said of them. */
export interface Question {
  kind: 'post' | 'post-english' | 'name' | 'institution' | 'document' | 'namesake'
  day: string
  text: string
  /** Where the asked words stand, in UTF-16 offsets. */
  start: number
  end: number
  /** The one right answer; null where the files leave it open, so that nothing may be said for sure. */
  want: string | null
  /** Answers that would not be wrong: several held the post, or the day is one of a handover. */
  perhaps: string[]
}

type Random = () => number

/** A small generator of its own, so that every run asks the same. */
export function randomOf(seed: number): Random {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

const pick = <T>(list: readonly T[], random: Random): T => list[Math.floor(random() * list.length)] as T

const FRAMES = [
  '{} cho biết việc này sẽ xong trong tháng.',
  'Ngày {day}, {} chủ trì cuộc họp về phòng chống thiên tai.',
  'Theo {}, các đơn vị cần báo cáo trước cuối tuần.',
  'Phát biểu tại hội nghị, {} nhấn mạnh ba việc cần làm ngay.',
  'Sáng {day}, tại buổi làm việc, {} yêu cầu khẩn trương khắc phục.',
  'Đoàn đã báo cáo {} về kết quả kiểm tra.',
]
const LATER = 'Trước đó, ngày {day}, {} đã kiểm tra hiện trường.'
const ENGLISH = [
  'The {} said on {day} that the work would be finished within the month.',
  'According to the {}, all units must report by the end of the week.',
  'Speaking at the meeting, the {} asked for quick action.',
]

/** All questions of a kind, `each` days for every post. */
export function questionsOf(knowledge: Knowledge, each: number, seed = 1): Question[] {
  const random = randomOf(seed)
  return [
    ...postQuestions(knowledge, each, random),
    ...nameQuestions(knowledge, each, random),
    ...institutionQuestions(knowledge, random),
    ...documentQuestions(knowledge, random),
    ...namesakeQuestions(knowledge, 6 * each, random),
  ]
}

/** Days worth asking about a post: inside each term, on its edges, between terms, before the first. */
function daysOf(knowledge: Knowledge, office: string, each: number, random: Random): string[] {
  const days = new Set<string>()
  const terms = knowledge.holdersOf(office)
  for (const { from, to } of terms) {
    for (let count = 0; count < each; count++) days.add(between(from || '2011', to || knowledge.asOf, random))
    if (from.length === 10) days.add(from)
    if (to.length === 10) days.add(to)
  }
  days.add(between('2011', knowledge.asOf, random))
  return [...days].filter((day) => day >= '2009' && day <= knowledge.asOf)
}

function between(from: string, to: string, random: Random): string {
  const start = Date.parse(`${from}-01-01`.slice(0, 10))
  const end = Date.parse(`${to}-12-28`.slice(0, 10))
  return new Date(start + random() * Math.max(0, end - start)).toISOString().slice(0, 10)
}

function postQuestions(knowledge: Knowledge, each: number, random: Random): Question[] {
  const questions: Question[] = []
  const bearers = new Map<string, Set<string>>()
  // A standing deputy is a deputy too.
  for (const office of knowledge.offices.values())
    for (const name of postNames(knowledge, office.id, ''))
      for (const one of new Set([name, name.replace(/ thường trực/i, '')])) note(bearers, one, office.id)
  for (const office of knowledge.offices.values()) {
    if (!knowledge.holdersOf(office.id).length) continue
    for (const day of daysOf(knowledge, office.id, each, random)) {
      const names = postNames(knowledge, office.id, day)
      if (!names.length) continue
      const name = pick(names, random)
      const { want, perhaps } = holders(knowledge, [...(bearers.get(name) ?? [office.id])], day)
      questions.push(asked('post', name, day, want, perhaps, random))
      const english = office.english ?? []
      if (english.length) {
        const text = pick(english, random)
        questions.push(framed('post-english', pick(ENGLISH, random), text, day, want, perhaps))
      }
    }
  }
  return questions
}

function note(map: Map<string, Set<string>>, key: string, value: string) {
  map.set(key, (map.get(key) ?? new Set()).add(value))
}

/** What news calls a post: its own names, or its title and the names of its body; those of the day where one is given. */
function postNames(knowledge: Knowledge, id: string, day: string): string[] {
  const office = knowledge.offices.get(id)
  if (!office || (day && !existed(office, day))) return []
  const names = [...(office.names ?? [])]
  const body = office.institution ? knowledge.institutions.get(office.institution) : undefined
  if (body && (!day || existed(body, day)) && !names.some((name) => name.startsWith(office.title)))
    for (const words of [body.name, ...(body.names ?? []), ...(body.abbreviations ?? [])]) {
      if (!words.startsWith('Ban ') || !/^(Phó )?Trưởng ban/.test(office.title))
        names.push(`${office.title} ${words}`)
      else names.push(`${office.title.replace('Trưởng ban', 'Trưởng')} ${words}`)
      if (/^(Bộ|Thứ) trưởng$/.test(office.title) && words.startsWith('Bộ '))
        names.push(`${office.title} ${words.slice(3)}`)
    }
  return names
}

function existed(thing: { from?: string | undefined; to?: string | undefined }, day: string): boolean {
  return (!thing.from || thing.from <= day) && (!thing.to || thing.to > day)
}

/** Who held a post on a day, as far as the files say. Beside a post's one sure holder others count on the day of a handover alone. */
function holders(
  knowledge: Knowledge,
  offices: string[],
  day: string,
): { want: string | null; perhaps: string[] } {
  const sure = new Set<string>()
  const perhaps = new Set<string>()
  for (const office of offices) {
    const terms = knowledge.holdersOf(office)
    const one = knowledge.offices.get(office)?.holders === 'one'
    const settled =
      one && terms.some((term) => !term.acting && term.from !== day && heldOn(term, day) === 'yes')
    for (const term of terms) {
      const held = heldOn(term, day)
      const changes = term.from === day || term.to === day
      if (held === 'yes') sure.add(term.person.id)
      if (held === 'yes' || (held === 'unsure' && (changes || !settled))) perhaps.add(term.person.id)
    }
  }
  const [only] = sure
  return { want: sure.size === 1 && perhaps.size === 1 ? (only ?? null) : null, perhaps: [...perhaps] }
}

/** Asks in Vietnamese, now and then in capitals, without marks, or on a later day with the day in the sentence. */
function asked(
  kind: Question['kind'],
  name: string,
  day: string,
  want: string | null,
  perhaps: string[],
  random: Random,
): Question {
  const manner = random()
  if (manner < 0.08)
    return framed(kind, '{} LÀM VIỆC VỚI ĐỊA PHƯƠNG', name.toLocaleUpperCase('vi'), day, want, perhaps)
  if (manner < 0.16)
    return framed(kind, withoutMarks(pick(FRAMES, random)), withoutMarks(name), day, want, perhaps)
  if (manner < 0.24) {
    const question = framed(kind, LATER, name, day, want, perhaps)
    return { ...question, day: `${Number(day.slice(0, 4)) + 1}${day.slice(4, 7)}-15` }
  }
  return framed(kind, pick(FRAMES, random), name, day, want, perhaps)
}

function framed(
  kind: Question['kind'],
  frame: string,
  words: string,
  day: string,
  want: string | null,
  perhaps: string[],
): Question {
  const told = frame.replace('{day}', day.split('-').reverse().join('/'))
  const start = told.indexOf('{}')
  return { kind, day, text: told.replace('{}', () => words), start, end: start + words.length, want, perhaps }
}

/** *Phó Thủ tướng Trần Hồng Hà*: a post and a name, on days when the one held the other. */
function nameQuestions(knowledge: Knowledge, each: number, random: Random): Question[] {
  const questions: Question[] = []
  for (const person of knowledge.people.values())
    for (const term of knowledge.termsOf(person.id).slice(0, each + 1)) {
      const day = between(term.from || '2011', term.to || knowledge.asOf, random)
      if (heldOn(term, day) !== 'yes' || day < '2009' || day > knowledge.asOf) continue
      const names = postNames(knowledge, term.office.id, day)
      if (!names.length) continue
      const title = pick(names, random)
      const frame =
        random() < 0.5 ? `${title} {} cho biết sẽ sớm trả lời.` : `Ông {}, ${title}, chủ trì cuộc họp.`
      questions.push(framed('name', frame, person.name, day, person.id, [person.id]))
    }
  return questions
}

function institutionQuestions(knowledge: Knowledge, random: Random): Question[] {
  const bearers = new Map<string, Set<string>>()
  for (const body of knowledge.institutions.values())
    for (const name of [body.name, ...(body.names ?? [])]) note(bearers, name, body.id)
  return [...knowledge.institutions.values()].filter(isBody).map((body) => {
    const from = body.from && body.from > '2011' ? body.from : '2011'
    const day = between(from, body.to && body.to > from ? body.to : knowledge.asOf, random)
    const name = pick([body.name, ...(body.names ?? [])], random)
    const all = [...(bearers.get(name) ?? [])]
    const then = all.filter((id) => {
      const one = knowledge.institutions.get(id)
      return one !== undefined && existed(one, day)
    })
    const fits = then.length ? then : all
    return asked('institution', name, day, fits.length === 1 ? (fits[0] ?? null) : null, fits, random)
  })
}

/** Conferences and posts are no bodies to a reader, though they issue documents. */
function isBody({ name }: { name: string }): boolean {
  return !/^(Hội nghị|Đại hội|Chương trình|Chủ tịch|Thủ tướng|Tổng Thư ký|Văn phòng Văn phòng)/.test(name)
}

const DOCUMENT_FRAMES = [
  'Các đơn vị tiếp tục thực hiện {} trong năm nay.',
  'Căn cứ {}, cơ quan thuế hướng dẫn người dân.',
  'Báo cáo nêu rõ kết quả thực hiện {}.',
]

/** By code, with the issuer's and the day's help where several bear it. */
function documentQuestions(knowledge: Knowledge, random: Random): Question[] {
  const bearers = new Map<string, Set<string>>()
  for (const document of knowledge.documents.values())
    for (const name of [document.code, document.name, ...(document.aliases ?? [])])
      if (name) note(bearers, name.toLowerCase(), document.id)
  return [...knowledge.documents.values()].flatMap((document) => {
    const { code, issued, kind } = document
    if (!issued || issued.length < 10) return []
    const day = between(issued < '2011' ? '2011' : issued, knowledge.asOf, random)
    const after = day > issued ? day : issued
    const kindWord = kind.charAt(0).toLocaleUpperCase('vi') + kind.slice(1)
    const words =
      !code || /^[A-Z]+$/.test(code) ? document.name : `${kindWord}${random() < 0.5 ? ' số' : ''} ${code}`
    if (!words) return []
    const all = [...(bearers.get((code ?? words).toLowerCase()) ?? [document.id])].filter(
      (id) => (knowledge.documents.get(id)?.issued ?? '') <= after,
    )
    const frame = pick(DOCUMENT_FRAMES, random)
    if (all.length === 1) return [framed('document', frame, words, after, all[0] ?? null, all)]
    const dated = frame.replace('{}', `{} ngày ${issued.split('-').reverse().map(Number).join('/')}`)
    return [framed('document', dated, words, after, document.id, all)]
  })
}
