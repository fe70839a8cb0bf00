// Assignments in an article: a verb that gives, who it is given to, with whom, what, and by when.
import type { Assignee, Due, FoundAssignment, Mention } from '../annotation'
import { dueIn } from './due'
import type { Sentence } from './sentences'
import { sentencesOf } from './sentences'
import words from './words.json'

const alternatives = (list: readonly string[]) => [...list].sort((a, b) => b.length - a.length).join('|')

const VERB = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?<gives>${alternatives(words.gives)})|(?<asks>${alternatives(words.asks)}))(?=[\\s:])`,
  'giu',
)
const NOT_GIVING = new RegExp(`(?<![\\p{L}])(?:${alternatives(words.notGiving)})\\s+$`, 'iu')
const BETWEEN = /^(?:\s*,\s*(?:và\s+|cùng\s+)?|\s+và\s+|\s+cùng\s+|\s*\/\s*|\s*)$/u
/** Between a group and those that it is made of, or whose it is. */
const OF_WHICH = /^(?:\s*:)?\s+$/u
const OPENING = /^\s*:?\s*$/u
const LEADS = new RegExp(`^\\s*,?\\s*\\(?(?:${alternatives(words.leads)})\\)?(?![\\p{L}])`, 'iu')
const JOINS = new RegExp(
  `^\\s*,?\\s*(?:và\\s+)?(?:(?:${alternatives(words.goesOn)})\\s+)?(?:${alternatives(words.joins)})(?![\\p{L}])`,
  'iu',
)
const LEAD_IN = new RegExp(`^[\\s,:]*(?:(?:${alternatives(words.leadIns)})\\s+)*`, 'iu')
const HEADS = alternatives(words.groupHeads)
const GROUP = new RegExp(
  `^\\s*,?\\s*(?:và\\s+|cùng\\s+)?(?<group>(?:${alternatives(words.groups)})\\s+(?:${HEADS})` +
    `(?:\\s*,\\s*(?:${HEADS})|\\s+và\\s+(?:${HEADS}))*(?:\\s+(?:${alternatives(words.groupEnds)}))?)(?![\\p{L}])`,
  'iu',
)

/** *các tỉnh*, and what goes on with it: *, thành phố trực thuộc Trung ương*. */
const MANY = new RegExp(`(?:${alternatives(words.groups)})\\s+(?:${HEADS})$`, 'iu')
const MORE = new RegExp(
  `^(?:\\s*,\\s*(?:${HEADS})|\\s+và\\s+(?:${HEADS}))+(?:\\s+(?:${alternatives(words.groupEnds)}))?(?![\\p{L}])`,
  'iu',
)
/** After those at the head of a sentence: what they are given, in the passive or as theirs to bear. */
const PASSIVE = new RegExp(`^\\s+(?:${alternatives(words.passive)})(?![\\p{L}])`, 'iu')
const BEARS = new RegExp(`^\\s+(?:${alternatives(words.bears)})(?![\\p{L}])`, 'iu')
/** Before whoever is told to do something: *Thủ tướng chỉ rõ, Bộ X chủ trì …*. */
const SAID = new RegExp(`(?<![\\p{L}])(?:${alternatives(words.sayings)})\\s*[,:]?\\s*$`, 'iu')
/** Before whoever a sentence begins with. */
const HEAD = /^[\s“"‘(–-]*$/u
/** A beginning that tells what is, was or will be: *giao cho tỉnh sẽ vướng*. */
const TOLD = new RegExp(`^(?:${alternatives(words.told)})(?![\\p{L}])`, 'iu')
/** Between a deadline at the head of a sentence and what is given: nothing that tells of the past. */
const PAST = /(?<!\p{L})đã(?!\p{L})/iu

/** A mention with its titles: where its words begin and end, and who it is. */
interface Named extends Sentence {
  assignee: Assignee
}

/** Assignments of a text in reading order. @param published ISO day of the article, for dates without a year */
export function findAssignments(
  text: string,
  mentions: readonly Mention[],
  published: string | null,
): FoundAssignment[] {
  const named = namedIn(text, mentions)
  return sentencesOf(text).flatMap((sentence) => {
    const inside = named.filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
    return inSentence(text, sentence, inside, published)
  })
}

function namedIn(text: string, mentions: readonly Mention[]): Named[] {
  const all = mentions
    .filter(({ type }) => type !== 'document')
    .map((mention) => {
      const start = Math.min(mention.start, ...mention.roles.map((role) => role.start))
      const { end, type } = mention
      const label =
        mention.status === 'linked' && start === mention.start ? mention.label : text.slice(start, end)
      const entity = mention.status === 'linked' ? mention.entity : null
      return { start, end, assignee: { entity, type, label: label.replace(/\s+/g, ' ') } }
    })
  // The longest words win: a ministry inside its minister's title is nobody's assignee.
  all.sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Named[] = []
  for (const one of all) if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one)
  return kept
}

/** What a sentence gives: to whom a verb gives it, or those it begins with, who are given or have to do something. */
function inSentence(
  text: string,
  sentence: Sentence,
  named: readonly Named[],
  published: string | null,
): FoundAssignment[] {
  const { start, end } = sentence
  const quote = text.slice(start, end)
  const verbs = [...quote.matchAll(VERB)].filter(({ index, groups }) => {
    const before = quote.slice(0, index)
    const taken = named.some((one) => one.start < start + index + 1 && one.end > start + index)
    return !taken && !(groups?.gives && NOT_GIVING.test(before))
  })
  for (const { index, 0: verb, groups } of verbs) {
    const who = listFrom(text, start + index + verb.length, end, named, OPENING)
    const found = who.names.length > 0 && given(text, sentence, who, named, published)
    if (!found) continue
    const { lead, others, what } = found
    const due = found.due ?? dueAtHead(quote.slice(0, index), published)
    // Whoever only asks may ask for anything: what makes it an assignment is a lead, a partner or a day.
    if (groups?.asks && !lead && others.length === 0 && !due) continue
    const giver = named.filter((one) => one.end <= start + index).at(-1)
    return [{ start, end, quote, by: giver?.assignee ?? null, who: who.names, with: others, what, due }]
  }
  return atHead(text, sentence, named, published)
}

/**
 * *Bộ X được giao chủ trì …*; *Bộ X chủ trì, phối hợp với Bộ Y … trước ngày …*; *Thủ tướng chỉ rõ, Bộ X chủ trì … trước
 * ngày …*.
 */
function atHead(
  text: string,
  sentence: Sentence,
  named: readonly Named[],
  published: string | null,
): FoundAssignment[] {
  const { start, end } = sentence
  const said = named.find((one) => SAID.test(text.slice(start, one.start)))
  const first = said ?? named[0]
  if (!first || !(said || HEAD.test(text.slice(start, first.start)))) return []
  const who = listFrom(text, first.start, end, named, OPENING)
  const rest = text.slice(who.end, end)
  const passive = PASSIVE.exec(rest)
  if (!passive && !BEARS.test(rest)) return []
  const after = passive ? { ...who, end: who.end + passive[0].length } : who
  const found = given(text, sentence, after, named, published)
  if (!found) return []
  const { lead, others, due, what } = found
  // Who leads something may be told as news: it is an assignment where it is given, or has its day and is shared or borne.
  const borne = due !== null && (said !== undefined || others.length > 0 || !lead)
  if (passive ? !lead : !borne) return []
  const quote = text.slice(start, end)
  const by = said ? (named.filter((one) => one.end <= said.start).at(-1)?.assignee ?? null) : null
  return [{ start, end, quote, by, who: who.names, with: others, what, due }]
}

interface Given {
  lead: boolean
  others: Assignee[]
  what: string
  due: Due | null
}

/** What stands behind those who are to do it; null where that is nothing to be done. */
function given(
  text: string,
  { end }: Sentence,
  who: List,
  named: readonly Named[],
  published: string | null,
): Given | null {
  const lead = LEADS.exec(text.slice(who.end, end))
  const afterLead = who.end + (lead?.[0].length ?? 0)
  const joined = JOINS.exec(text.slice(afterLead, end))
  const partners = joined && listFrom(text, afterLead + joined[0].length, end, named, OPENING)
  // Partners whom nobody knows by name stay among the words of what is to be done.
  const others = partners?.names.length ? partners : { names: [], end: afterLead }
  const rest = text.slice(others.end, end)
  const due = dueIn(rest, published)
  const what = whatOf(rest, due)
  if (what.split(/\s+/).length < 2 || TOLD.test(what)) return null
  return { lead: lead !== null, others: others.names, what, due: due && { text: due.text, day: due.day } }
}

/** A deadline that a sentence begins with: *Trước ngày 30/9, giao …*. */
function dueAtHead(before: string, published: string | null): Due | null {
  const due = dueIn(before, published)
  if (!due || !HEAD.test(before.slice(0, due.start)) || PAST.test(before)) return null
  return { text: due.text, day: due.day }
}

/** Those named one after another; `end` is where they stop. */
interface List {
  names: Assignee[]
  end: number
}

/** Names one after another from a place on, and groups without a name. */
function listFrom(text: string, from: number, end: number, named: readonly Named[], opening: RegExp): List {
  const names: Assignee[] = []
  let at = from
  let group = false
  for (;;) {
    const next = named.find((one) => one.start >= at)
    const gap = next ? text.slice(at, next.start) : null
    const last = names.at(-1)
    if (next && last && group && OF_WHICH.test(gap ?? '')) {
      // *các Bộ: Quốc phòng, Công an* are those that are named; *các cơ quan Chính phủ* are one group.
      const named = gap?.includes(':')
      names.splice(-1, 1, named ? next.assignee : { ...last, label: `${last.label} ${next.assignee.label}` })
      group = false
      at = next.end
      continue
    }
    if (next && gap !== null && (names.length === 0 ? opening : BETWEEN).test(gap)) {
      const more = MANY.test(text.slice(next.start, next.end)) ? MORE.exec(text.slice(next.end, end)) : null
      names.push(
        more ? { entity: null, type: null, label: `${next.assignee.label}${more[0]}` } : next.assignee,
      )
      group = false
      at = next.end + (more?.[0].length ?? 0)
      continue
    }
    const found = GROUP.exec(text.slice(at, end))
    const label = found?.groups?.group
    if (!found || label === undefined) return { names, end: at }
    names.push({ entity: null, type: null, label: label.replace(/\s+/g, ' ') })
    group = true
    at += found[0].length
  }
}

/** What is to be done: the rest without its first filling words and without the deadline. */
function whatOf(rest: string, due: { start: number; end: number } | null): string {
  const without = due ? `${rest.slice(0, due.start)} ${rest.slice(due.end)}` : rest
  return without
    .replace(LEAD_IN, '')
    .replace(/\s+/g, ' ')
    .replace(/\s+([,.;])/g, '$1')
    .replace(/[\s,;:.–-]+$/u, '')
    .replace(/,{2,}/g, ',')
    .trim()
}
