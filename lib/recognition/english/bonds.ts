// What English puts between a name and its office: any run of the small words that say that somebody is, was or gets
// something. *A used to serve as H*, *A, now H*, *A, newly appointed H*, *A was voted in as the new H*, *A to the post of H*.

import { Gap, isCapital } from '../lexicon/symbols'
import { oneOf } from '../lexicon/word-sets'
import { hitAt, isWord, joined, type Scan } from '../scan'
import { wordAt } from '../written'
import { isAs, isBeing, isGiven, isPosition, runsOn } from './offices'

/** Verbs of taking up and laying down an office, beside those of having and being given it. */
const isTurning = oneOf(
  (
    'act serve take taken taking hold held holding become becoming begin began continue continues continued rose went won ' +
    'got works cease ceases ceased quit'
  ).split(' '),
)
/** What is done to people: *was relieved of*, *dismissed as*; whoever *dismissed the director* is none. */
const isDone = oneOf(
  (
    'voted entrusted given elevated proposed selected tapped installed introduced returned posted stripped relieved ' +
    'released dismissed removed suspended'
  ).split(' '),
)
/** Words that lead from such a verb to an office; they say nothing by themselves. */
const isLeading = oneOf(
  (
    'to in into up on over from for with his her its their title duty duties job seat charge oath decision appointment ' +
    'election candidacy temporarily additionally unanimously successively no longer serving as then received receives'
  ).split(' '),
)
/** What tells when, or that it is new, behind a comma: *A, now Director of …*. */
const isWhen = oneOf(
  (
    'now currently previously formerly once newly recently later also concurrently simultaneously presently new current ' +
    'incumbent both'
  ).split(' '),
)

/** As many words may lead from a name to its office. */
const LONGEST = 14

/** The word at which the office of a name that ends before `at` begins, null where no such words stand between. */
export function englishOffice(read: Scan, at: number): number | null {
  const told = pastDetails(read, at)
  const comma = ((read.symbols.gap[told] ?? 0) & (Gap.Comma | Gap.Open | Gap.Dash)) !== 0 || told > at
  if (!comma && !joined(read, told)) return null
  if (comma) {
    const beside = pastCircumstance(read, told)
    if (beside > told) return joined(read, beside) ? beside : null
  }
  const who = isWord(read, told, 'who') && (comma || isWord(read, told + 1, 'is', 'was'))
  const to = pastLinks(read, who ? told + 1 : told, comma && !who, told > at)
  if (to !== null) return to
  return told > at ? told : null
}

/** The word behind a run of linking words, one of which says by itself that an office follows; null where none does. */
function pastLinks(read: Scan, from: number, comma: boolean, told: boolean): number | null {
  // *A, the new Director of …*, *A, newly appointed Director of …*
  const asComma = isArticle(read, from) || isWhen(read, from) || isGiven(read, from)
  const begins = (comma && asComma) || ((!comma || told) && opens(read, from))
  if (!begins) return null
  let at = from
  let says = comma && asComma
  while (at < from + LONGEST && (at === from || runsOn(read, at))) {
    const giver = isWord(read, at, 'by') ? pastGiver(read, at) : at
    if (giver > at) {
      at = giver
      continue
    }
    const tells = isVerb(read, at) || isPosition(read, at) || isDone(read, at)
    if (
      !tells &&
      !(
        isAs(read, at) ||
        isLeading(read, at) ||
        isWhen(read, at) ||
        isArticle(read, at) ||
        isJoining(read, at)
      )
    )
      break
    says ||= tells
    at++
  }
  if (!says || at === from || !joined(read, at)) return null
  return isWord(read, at - 1, 'a', 'an') ? pastKind(read, at) : at
}

/** *a land officer of*, *a senior tax official at*: the word at which the title begins behind small words of what he sees to, else the same. */
function pastKind(read: Scan, at: number): number {
  for (let next = at; next < at + 3 && joined(read, next) && !isCapital(read.symbols, next); next++)
    if (hitAt(read, next, 'title', 'memberOf')) return next
  return at
}

function isVerb(read: Scan, at: number): boolean {
  return isBeing(read, at) || isGiven(read, at) || isTurning(read, at)
}

/** Whether words right behind a name, without a comma, may lead to its office. */
function opens(read: Scan, at: number): boolean {
  return (
    isVerb(read, at) ||
    isPassive(read, at) ||
    isToPost(read, at) ||
    isOnElection(read, at) ||
    isWord(read, at, 'no')
  )
}

const isArticle = oneOf(['the', 'a', 'an', 'another'])

/** *dismissed as*, *given the post of*. */
function isPassive(read: Scan, at: number): boolean {
  return isDone(read, at) && isWord(read, at + 1, 'as', 'to', 'from', 'of', 'in', 'with')
}

/** *to the post of*, *to be*, *to become*: what says without a verb that somebody gets an office. */
function isToPost(read: Scan, at: number): boolean {
  if (isWord(read, at, 'received', 'receives') && isWord(read, at + 2, 'decision')) return true
  if (!isWord(read, at, 'to', 'in') || !joined(read, at + 1)) return false
  const next = isWord(read, at + 1, 'the', 'a', 'his', 'her') ? at + 2 : at + 1
  return isPosition(read, next) || isWord(read, at + 1, 'be', 'become', 'serve', 'hold', 'act', 'replace')
}

/** *on his appointment as*, *on her election as*: so does what somebody is wished luck for. */
function isOnElection(read: Scan, at: number): boolean {
  return isWord(read, at, 'on', 'upon', 'for') && isWord(read, at + 1, 'his', 'her', 'their', 'the')
    ? isWord(read, at + 2, 'appointment', 'election', 'reelection', 're')
    : false
}

/** *was appointed and took over as*: one verb behind another. */
function isJoining(read: Scan, at: number): boolean {
  return isWord(read, at, 'and') && (isGiven(read, at + 1) || isTurning(read, at + 1))
}

/** *at that time*, *at the time*, *in his capacity as*, *a Party member and*: the word behind, else the same. */
function pastCircumstance(read: Scan, at: number): number {
  const own = isWord(read, at, 'who') && isWord(read, at + 1, 'was') ? at + 2 : at
  if (
    isWord(read, own, 'at') &&
    isWord(read, own + 1, 'that', 'the') &&
    isWord(read, own + 2, 'time', 'moment')
  )
    return isWord(read, own + 3, 'the', 'a', 'was') ? own + 4 : own + 3
  if (isWord(read, at, 'in') && isPosition(read, at + 2) && isWord(read, at + 3, 'as', 'of'))
    return isWord(read, at + 4, 'the', 'a') ? at + 5 : at + 4
  return at
}

/** As many words may tell who gives an office. */
const LONGEST_GIVER = 14

/** *by the Politburo and the Secretariat to hold …*: the word behind who gives an office, the same where nobody is told. */
function pastGiver(read: Scan, at: number): number {
  for (let next = at + 1; next < at + LONGEST_GIVER && joined(read, next); next++)
    if (isWord(read, next, 'to', 'as')) return next
  return at
}

/** *, 57,*, *, born in 1970,*, *(60 years old,* behind a name: the word behind the last of them, which a comma parts too; else the same. */
export function pastDetails(read: Scan, at: number): number {
  const { gap } = read.symbols
  let next = at
  while (gap[next] === (Gap.Comma | Gap.Space) || (next === at && gap[at] === (Gap.Open | Gap.Space))) {
    const to = pastDetail(read, next)
    if (to === next || !((gap[to] ?? 0) & Gap.Comma)) return next
    next = to
  }
  return next
}

/** As many words may tell what else somebody is called. */
const LONGEST_ALIAS = 5

function pastDetail(read: Scan, at: number): number {
  const aged = isWord(read, at, 'aged') ? at + 1 : at
  if (/^\d\d$/.test(wordAt(read, aged)))
    return isWord(read, aged + 1, 'years', 'year') && isWord(read, aged + 2, 'old') ? aged + 3 : aged + 1
  if (isWord(read, at, 'born')) {
    const year = isWord(read, at + 1, 'in') ? at + 2 : at + 1
    return /^(19|20)\d\d$/.test(wordAt(read, year)) ? year + 1 : at
  }
  const known = isWord(read, at, 'also') && isWord(read, at + 1, 'known') && isWord(read, at + 2, 'as')
  if (known || isWord(read, at, 'alias'))
    for (let next = at + 1; next < at + LONGEST_ALIAS + 2; next++) if (!joined(read, next)) return next
  return isDegree(read, at) ? at + 1 : at
}

const isDegree = oneOf(['phd', 'md', 'msc', 'ma', 'mba'])
