// Lists that say a word once, and short forms that stand for a body named elsewhere.
import { readBody } from './bodies'
import type { RawBody, RawInstitution, RawMention } from './raw'
import { hitAt, isWord, joined, longestAt, type Scan } from './scan'
import { Gap, isCapital } from './symbols'

/** Lists found at a word, and where reading goes on. */
export interface ListParse {
  to: number
  mentions: RawMention[]
}

/** Whether a word stands directly behind one of some words. */
function isAfter(read: Scan, at: number, words: readonly string[]): boolean {
  return joined(read, at) && isWord(read, at - 1, ...words)
}

const PLURAL = ['các', 'những', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'liên', 'giữa']

/** *các bộ: Ngoại giao, Công an, Quốc phòng*; *các Bộ Tài chính, Y tế*; *các sở Nội vụ, Tài chính*. */
export function readLists(read: Scan, at: number): ListParse | null {
  if (hitAt(read, at, 'level') && isAfter(read, at, PLURAL)) return placeList(read, at)
  const ministry = isWord(read, at, 'bộ')
  const department = isWord(read, at, 'sở')
  if ((!ministry && !department) || !isAfter(read, at, PLURAL)) return null
  let next = at + 1
  if (isWord(read, next, 'ngành', 'trưởng')) return null
  const mentions: RawMention[] = []
  while (next < read.symbols.length) {
    const gap = read.symbols.gap[next] as number
    const first = mentions.length === 0
    if (gap & ~(Gap.Space | Gap.Comma | (first ? Gap.Colon : 0))) break
    let name = next
    if (!first && isWord(read, name, 'và')) name++
    else if (!first && !(gap & Gap.Comma)) break
    const domain = longestAt(read, name, 'domain')[0]
    if (!domain) break
    // In *các Bộ Tài chính, …* the first is a body with its head word.
    const from = first && !(gap & Gap.Colon) && isCapital(read.symbols, at) ? at : name
    mentions.push(made(read, from, domain.to, ministry, domain.entry.id))
    next = domain.to
  }
  return mentions.length ? { to: next, mentions } : null
}

/** *các phường Pleiku, Hội Phú, Diên Hồng*: names of places, whatever they look like. */
function placeList(read: Scan, at: number): ListParse | null {
  const { symbols } = read
  let to = hitAt(read, at, 'level')?.to ?? at
  const start = to
  while (
    to < symbols.length &&
    isCapital(symbols, to) &&
    ((symbols.gap[to] as number) & ~(Gap.Space | Gap.Comma | Gap.Colon)) === 0
  ) {
    if (
      read.hits[to]?.some(
        ({ entry }) => entry.kind === 'title' || entry.class === 'local' || entry.kind === 'body',
      )
    )
      break
    to++
  }
  return to > start ? { to, mentions: [] } : null
}

function made(read: Scan, from: number, to: number, ministry: boolean, domain: string): RawInstitution {
  const head = ministry ? 'Bộ' : 'Sở'
  const body: RawBody = {
    ids: ministry ? read.lexicon.ministriesOf(domain) : [],
    name: `${head} ${domain}`,
    head,
    place: null,
    local: !ministry,
    country: null,
    within: null,
  }
  return {
    type: 'institution',
    form: 'name',
    start: read.symbols.start[from] as number,
    end: read.symbols.end[to - 1] as number,
    rule: 'body-list',
    confidence: 0.9,
    quiet: false,
    body,
  }
}

/** A head word alone with a capital: *Ban Chỉ đạo*, *Ủy ban*, *Bộ*. Linking finds its antecedent or drops it. */
export function readShort(read: Scan, at: number): { to: number; mention: RawInstitution } | null {
  const head = hitAt(read, at, 'head', 'short')
  if (!head || !isCapital(read.symbols, at) || readBody(read, at) || isAfter(read, at, PLURAL)) return null
  const to = head.to
  // A capital that goes on belongs to a longer name that is not understood.
  if (joined(read, to) && isCapital(read.symbols, to)) return null
  const quiet = head.to - head.from === 1 && !/^Mặt trận|^Hội đồng|^Ủy ban/.test(head.entry.id)
  const body: RawBody = {
    ids: [],
    name: head.entry.id,
    head: head.entry.id,
    place: null,
    local: false,
    country: null,
    within: null,
  }
  return {
    to,
    mention: {
      type: 'institution',
      form: 'short',
      start: read.symbols.start[at] as number,
      end: read.symbols.end[to - 1] as number,
      rule: 'body-short',
      confidence: 0.8,
      quiet,
      body,
    },
  }
}
