// English says once what two posts of one sentence are of: *Director of the Department A and Deputy Director B*.
import type { RawInstitution, RawMention, RawOfficial, RawTitle } from '../raw'

/** As many characters may stand between two people of whom the one's body is the other's too. */
const NEAR = 160

/** A post that says nothing of what it is of. */
function openPost(text: string, { titles }: RawOfficial): RawTitle | undefined {
  return titles.find(
    ({ class: kind, body, place, country, offices, end }) =>
      kind === 'body' &&
      !body &&
      !place &&
      !country &&
      !offices.length &&
      !/^ (?:of|at|for|in|to|with|from) /.test(text.slice(end, end + 6)),
  )
}

/** Gives heads and deputies the body of those told in one sentence with them, else that named right before. */
export function lendBodies(text: string, mentions: readonly RawMention[]): void {
  let before: RawOfficial | null = null
  let named: RawInstitution | null = null
  for (const mention of mentions) {
    if (mention.type === 'institution' && !(mention.quiet && !mention.rule.endsWith('-in-role')))
      named = mention
    if (mention.type !== 'official' || mention.form !== 'name') continue
    if (before && isOneSentence(text.slice(before.end, mention.start))) {
      lend(text, before, mention)
      lend(text, mention, before)
    }
    if (named) lendNamed(text, named, mention)
    before = mention
  }
}

/** Something else with a name of its own, within a sentence; days and months are none. */
const ANOTHER =
  /[^.”"] (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|Septem|Octo|Novem|Decem)\p{Lu}/u
/** Words of what is no public body. */
const PRIVATE =
  /compan|corporat|group|jsc|ltd|bank|club|school|hospital|universit|firm|enterprise|associat|federation|hotel|factory|college|newspaper|magazine|cent(?:er|re)|institut|team|airline|fund|vn-?/i
/** *the agency's*, *its*: right before a post that is the named body's. */
const OWNER =
  /(?:\bits|\b(?:agency|administration|authority|bureau|commission|committee|council|court|department|directorate|inspectorate|ministry|procuracy|police)[’']s) $/i

/** *The Department of Health met. Director A said …*, *its director A*: what the post right before a name is of was named last. */
function lendNamed(text: string, named: RawInstitution, person: RawOfficial): void {
  const open = openPost(text, person)
  if (!open || open.former || open.end > person.start || person.start - open.end > 8) return
  const between = text.slice(named.end, open.start)
  const near = OWNER.test(between) ? 3 * NEAR : NEAR
  if (between.length < near && !between.includes('\n') && !PRIVATE.test(between) && !ANOTHER.test(between))
    open.body = named.body
}

function isOneSentence(between: string): boolean {
  return between.length < NEAR && !/\n|[^.\s]{3}\. /.test(between)
}

/** A deputy is of what the head beside him is of, and the other way round. */
function lend(text: string, from: RawOfficial, to: RawOfficial): void {
  const open = openPost(text, to)
  if (!open) return
  const own = from.titles.findLast(({ body, title }) => body && isPair(title, open.title))
  if (own) open.body = own.body
}

function isPair(one: string, other: string): boolean {
  return one === `Phó ${other}` || (/^Phó /.test(other) && !/^Phó |^Bí thư/.test(one))
}
