// What a document is said to be about, held against its title and its fields.
import { remembered } from '../../text'
import { foldName } from '../context'
import type { Known } from './numbering'
import { tellingWords, wordsOfTitle } from './title-runs'

const foldedTitle = remembered(foldName)

/** What a document is worth for what is said that it is about: by its fields, and by its title in the same words. */
export function subjectOf(subject: string, document: Known): number {
  const words = ` ${subject} `
  const fields = foldedFields(document).filter((field) => words.includes(` ${field} `)).length
  return 12 * fields + (document.title && saysInOrder(foldedTitle(document.title), subject) ? 12 : 0)
}

/** So many words of a subject are looked for in a title, and so many others may stand between them there. */
const BEGINNING = 4
const BETWEEN = 2
const APART = /[\s,;.]+/

/** *tăng cường sự lãnh đạo của Đảng đối với công tác*: how many titles begin that have nothing else in common. */
const PREAMBLE =
  /^(?:tiếp tục )?(?:đẩy mạnh )?thực hiện (?:có hiệu quả )?|^(?:tiếp tục )?(?:tăng cường|nâng cao|đẩy mạnh)[^,;]{0,40}? lãnh đạo(?: của đảng)?[^,;]{0,30}? (?:đối với|trong|về) (?:công tác )?/

/** *quản lý kinh doanh vàng*, *Về quản lý hoạt động kinh doanh vàng*: whether a title says how a subject begins. */
function saysInOrder(title: string, subject: string): boolean {
  const asked = beginningOf(subject)
  if (asked.length < 2) return false
  const words = wordsIn(title)
  return words.some((_, from) => {
    let at = from
    for (const word of asked) {
      const found = words.indexOf(word, at)
      if (found === -1 || found - from >= asked.length + BETWEEN) return false
      at = found + 1
    }
    return true
  })
}

/** How a subject begins: it is held against every document that it may be said of. */
const beginningOf = remembered((subject): readonly string[] =>
  subject.replace(PREAMBLE, '').split(APART).slice(0, BEGINNING),
)

const wordsIn = remembered((title): readonly string[] => title.split(APART))

/** Of so many telling words at least a share says something; of two only that a title has neither. */
const FEW = 3
const TWO = 2

/** How much of a subject's telling words a title and fields have, from 0 to 1; null where that says nothing. */
function shareOf(subject: string, document: Known): number | null {
  const said = tellingWords(subject.replace(PREAMBLE, ''))
  if (!document.title || said.length < TWO) return null
  const own = new Set([...wordsOfTitle(document.title), ...foldedFields(document).flatMap(tellingWords)])
  const share = said.filter((word) => own.has(word)).length / said.length
  return said.length < FEW && share > 0 ? null : share
}

/** Whether a title and fields have next to nothing of a subject, less than a third of its words. */
export function isElse(subject: string, document: Known): boolean {
  return !subjectOf(subject, document) && (shareOf(subject, document) ?? 1) * 3 < 1
}

/** Whether a title and fields have most of a subject's words. */
export function isAlike(subject: string, document: Known): boolean {
  return subjectOf(subject, document) > 0 || (shareOf(subject, document) ?? 0) * 2 > 1
}

/** *thực hiện Chỉ thị số 05-CT/TW*: a paper that another one says it continues. */
const CONTINUES =
  /^[^.;]{0,80}?thực hiện (?:có hiệu quả )?(nghị quyết|chỉ thị|kết luận|quy định)(?: số)? 0*(\d+)/

/** The paper that folded words say is carried on (`chỉ thị 5`); null where they name none. */
export function continued(folded: string): string | null {
  const found = CONTINUES.exec(folded)
  return found ? `${found[1]} ${found[2]}` : null
}

const continuedBy = remembered((title) => continued(title) ?? '')

/** The paper that a document's title says it continues. */
export function titleContinues({ title = '' }: Known): string | null {
  return continuedBy(foldedTitle(title)) || null
}

const FIELDS = new WeakMap<object, string[]>()

/** A document's fields as folded text has them, *rượu, bia* as *rượu bia* too. */
export function foldedFields(document: Known): string[] {
  let fields = FIELDS.get(document)
  if (!fields) {
    fields = (document.fields ?? []).map(foldName)
    fields.push(...fields.filter((field) => field.includes(',')).map((field) => field.replaceAll(',', '')))
    FIELDS.set(document, fields)
  }
  return fields
}

/** *on land policy*, *issued by the Central Committee on land policy*: not the day behind *on*. */
const TOPIC = /^[^.;:\n]{0,50}?\b(?:on|regarding|concerning) (?!\d|[a-z]+ \d)([^.,;:()\n]+)/

/** So many characters behind a code it may be told in English what it is about. */
const FARTHEST_TOPIC = 90

/** What the words behind a mention say in English that it is about; '' where they do not. */
export function topicOf({ end }: { end: number }, { article }: { article: { folded: string } }): string {
  return TOPIC.exec(article.folded.slice(end, end + FARTHEST_TOPIC))?.[1] ?? ''
}

/** English words that the fields of any document may have. */
const GENERAL = /^(?:of|and|the|for|in|to|on|policy|policies|management|development|system)$/

/** Words of a topic that tell it. */
function tellingIn(topic: string): Set<string> {
  return new Set(topic.split(/[^a-z]+/).filter((word) => word && !GENERAL.test(word)))
}

function sharesField(one: Known, said: ReadonlySet<string>): boolean {
  return foldedFields(one).some(
    (field) => ENGLISH.test(field) && field.split(/[ -]/).some((word) => said.has(word)),
  )
}

/** *Resolution 18-NQ/TW on land policy*: the only one of several whose English fields have words of a topic; null where there is none. */
export function ofTopic(topic: string, known: readonly Known[]): Known | null {
  const said = tellingIn(topic)
  const shared = known.filter((one) => sharesField(one, said))
  return shared.length === 1 ? (shared[0] ?? null) : null
}

/** Whether a topic has words of the English fields of another document of one number, and none of a document's own. */
export function isOfNamesake(topic: string, document: Known, known: readonly Known[]): boolean {
  const said = tellingIn(topic)
  const shares = (one: Known) => sharesField(one, said)
  return known.length > 1 && !shares(document) && known.some((one) => one.id !== document.id && shares(one))
}

const ENGLISH = /^[a-z -]+$/
