// Institutions: known names, and names that grammar completes from a head word.
import { isGeneral, isVietnam, readPlace } from './places'
import type { RawBody } from './raw'
import { type Hit, hitAt, isWord, joined, longestAt, type Scan, written } from './scan'
import { Gap, isCapital, JOINED } from './symbols'

/** A body found: words [from, to), and the rule that found it. */
export interface BodyParse {
  from: number
  to: number
  body: RawBody
  rule: string
  quiet: boolean
  /** A level in general (*UBND cấp tỉnh*), known but nobody in particular. */
  general: boolean
}

const AND = ['và', '&']
/** Party bodies name their place without its kind: *Tỉnh ủy Nghệ An*. */
const PARTY_HEAD = /(ủy|đoàn)$/
const ALONE = new Set([
  'Ủy ban nhân dân',
  'Hội đồng nhân dân',
  'Cơ quan An ninh điều tra',
  'Cơ quan Cảnh sát điều tra',
])
const LONGEST_TAIL = 14

/** The longest body that begins at a word, or none. */
export function readBody(read: Scan, at: number): BodyParse | null {
  if (hitAt(read, at, 'head', 'dark')) return null
  const known = longestAt(read, at, 'body')
  let best: BodyParse | null = known[0] ? fromKnown(read, known) : null
  const nation = read.lexicon.marks === 'bare' ? hitAt(read, at, 'country') : undefined
  if (nation && !best && joined(read, nation.to)) return ofNation(read, nation)
  // A listed person's name is one, whatever it begins with: Vu Huy Hoang is no department (*Vụ*).
  if (hitAt(read, at, 'person')) return best
  for (const hit of read.hits[at] ?? []) {
    if (hit.entry.kind === 'department') best ??= englishDepartment(read, hit)
    if (hit.entry.kind === 'place' || hit.entry.kind === 'district') best = englishLocal(read, hit) ?? best
    if (hit.entry.kind !== 'head') continue
    const made = fromHead(read, hit)
    const alone = made && read.hits[at]?.some(({ to, entry }) => to === made.to && entry.class === 'short')
    if (made && !alone && (!best || outdoes(read, made, best))) best = made
  }
  return best
}

/** *Indian Ministry of Defence*: English names the country first. */
function ofNation(read: Scan, nation: Hit): BodyParse | null {
  const known = longestAt(read, nation.to, 'body')
  const parse = known[0] && fromKnown(read, known)
  if (!parse || isVietnam(nation.entry.id)) return null
  const kind = read.lexicon.knowledge.institutions.get(parse.body.ids[0] ?? '')?.kind
  if (kind === 'international' || kind === 'foreign') return null
  return {
    ...parse,
    from: nation.from,
    rule: 'body-foreign',
    body: { ...parse.body, ids: [], name: `${parse.body.name} ${nation.entry.id}`, country: nation.entry.id },
  }
}

/** A made name beats a shorter known one only by more than small words that happen to follow it. */
function outdoes(read: Scan, made: BodyParse, best: BodyParse): boolean {
  if (made.to === best.to) return made.body.local && !best.body.ids.length
  if (made.to < best.to) return false
  if (best.rule !== 'body-known') return true
  for (let at = best.to; at < made.to; at++) if (isCapital(read.symbols, at) || made.body.place) return true
  return false
}

/** *Department of Transport*: a province's *Sở*. */
function englishDepartment(read: Scan, hit: Hit): BodyParse {
  const body: RawBody = {
    ids: [],
    name: `Sở ${hit.entry.id}`,
    head: 'Sở',
    place: null,
    local: true,
    country: null,
    within: null,
  }
  return {
    from: hit.from,
    to: hit.to,
    body,
    rule: 'body-department',
    quiet: false,
    general: isWord(read, hit.from - 1, 'departments'),
  }
}

const ENGLISH_HEADS: [string[], string, string][] = [
  [['people', 's', 'committee'], 'Ủy ban nhân dân', ''],
  [['people', 's', 'council'], 'Hội đồng nhân dân', ''],
  [['party', 'committee'], 'Tỉnh ủy', 'Thành ủy'],
]

/** *Nghe An Province People's Committee*, *Lao Cai provincial Party Committee*. */
function englishLocal(read: Scan, hit: Hit): BodyParse | null {
  if (read.lexicon.marks !== 'bare') return null
  let next = hit.to
  if (joined(read, next) && isWord(read, next, 'province', 'provincial', 'city', 'municipal', 'district'))
    next++
  const found = ENGLISH_HEADS.find(([words]) =>
    words.every((word, index) => isWord(read, next + index, word)),
  )
  const place = found && readPlace(read, hit.from, true)?.place
  if (!found || !place) return null
  const head = found[2] && place.level === 'thành phố' ? found[2] : found[1]
  const body: RawBody = {
    ids: [],
    name: `${head} ${PARTY_HEAD.test(head) ? place.name : place.label}`,
    head,
    place,
    local: true,
    country: null,
    within: null,
  }
  return {
    from: hit.from,
    to: next + found[0].length,
    body,
    rule: 'body-local',
    quiet: false,
    general: false,
  }
}

function fromKnown(read: Scan, hits: Hit[]): BodyParse | null {
  const hit = hits[0]
  if (!hit) return null
  const { knowledge } = read.lexicon
  const ids = hits.map(({ entry }) => entry.id)
  const name = knowledge.institutions.get(ids[0] ?? '')?.name ?? written(read, hit.from, hit.to)
  const body: RawBody = {
    ids,
    name,
    head: headOf(name),
    place: null,
    local: false,
    country: null,
    within: null,
  }
  const parse: BodyParse = {
    from: hit.from,
    to: hit.to,
    body,
    rule: 'body-known',
    quiet: read.lexicon.quietNames.some((head) => name.startsWith(`${head} `)),
    general: false,
  }
  return withCountry(read, parse)
}

/** *Quốc hội Việt Nam* is ours; *Quốc hội Campuchia* is another body. */
function withCountry(read: Scan, parse: BodyParse): BodyParse {
  const party = longerParty(read, parse)
  if (party) return party
  const next = parse.to
  if (!joined(read, next)) return parse
  const country = hitAt(read, isWord(read, next, 'nước') ? next + 1 : next, 'country')
  if (!country) return parse
  if (isVietnam(country.entry.id)) return parse.body.ids.length ? { ...parse, to: country.to } : parse
  const kind = read.lexicon.knowledge.institutions.get(parse.body.ids[0] ?? '')?.kind
  if (kind === 'international' || kind === 'foreign') return parse
  const name = `${written(read, parse.from, parse.to)} ${country.entry.id}`
  return {
    ...parse,
    to: country.to,
    rule: 'body-foreign',
    body: { ...parse.body, ids: [], name, country: country.entry.id },
  }
}

/** *Ban Chấp hành Trung ương Đảng* runs on into *Đảng Cộng sản Trung Quốc*: the body is that party's. */
function longerParty(read: Scan, parse: BodyParse): BodyParse | null {
  const last = parse.to - 1
  if (last <= parse.from || !isWord(read, last, 'đảng')) return null
  const party = longestAt(read, last, 'body')[0]
  if (!party || party.to <= parse.to) return null
  const ours = read.lexicon.knowledge.institutions.get(party.entry.id)?.kind === 'party'
  const name = written(read, parse.from, party.to)
  return { ...parse, to: party.to, body: ours ? parse.body : { ...parse.body, ids: [], name, country: name } }
}

function fromHead(read: Scan, hit: Hit): BodyParse | null {
  switch (hit.entry.class) {
    case 'local':
      return localBody(read, hit)
    case 'domain':
      return domainBody(read, hit)
    case 'tail':
    case 'quiet':
      return isCapital(read.symbols, hit.from) ? tailBody(read, hit) : null
    case 'committee':
      return isCapital(read.symbols, hit.from) ? committeeBody(read, hit) : null
    default:
      return null
  }
}

function localBody(read: Scan, hit: Hit): BodyParse | null {
  const capital = isCapital(read.symbols, hit.from)
  const head = hit.entry.id
  const general = isGeneral(read, hit.from - 1)
  const place = readPlace(read, hit.to)
  const body: RawBody = { ids: [], name: head, head, place: null, local: true, country: null, within: null }
  if (place) {
    if (!capital && !place.place.name) return null
    if (place.place.level.startsWith('cấp'))
      return { from: hit.from, to: place.to, body, rule: 'body-general', quiet: true, general: true }
    const label = PARTY_HEAD.test(head) && place.place.ids.length ? place.place.name : place.place.label
    const bare = !place.place.name && general
    return {
      from: hit.from,
      to: place.to,
      body: { ...body, place: place.place, name: label ? `${head} ${label}` : head },
      rule: 'body-local',
      quiet: bare,
      general: bare,
    }
  }
  if (!capital || !(ALONE.has(head) || PARTY_HEAD.test(head))) return null
  if (isWord(read, hit.to, 'các')) {
    const levels = readPlace(read, hit.to + 1)
    if (levels && joined(read, hit.to))
      return { from: hit.from, to: levels.to, body, rule: 'body-general', quiet: true, general: true }
  }
  return { from: hit.from, to: hit.to, body, rule: 'body-local', quiet: false, general }
}

function domainBody(read: Scan, hit: Hit): BodyParse | null {
  const { from, to } = hit
  const capital = isCapital(read.symbols, from)
  if (!joined(read, to)) return null
  const domain = hitAt(read, to, 'domain')
  if (!domain || (!capital && hit.entry.id !== 'Bộ')) return null
  const name = `${hit.entry.id} ${domain.entry.id}`
  if (hit.entry.id === 'Bộ') {
    const ids = read.lexicon.ministriesOf(domain.entry.id)
    const body: RawBody = { ids, name, head: 'Bộ', place: null, local: false, country: null, within: null }
    const parse: BodyParse = {
      from,
      to: domain.to,
      body,
      rule: 'body-ministry',
      quiet: false,
      general: false,
    }
    return withCountry(read, parse)
  }
  return placed(read, {
    from,
    to: domain.to,
    body: { ids: [], name, head: hit.entry.id, place: null, local: true, country: null, within: null },
    rule: 'body-department',
    quiet: isGeneral(read, from - 1),
    general: isGeneral(read, from - 1),
  })
}

/** A name with capitals after its head: *Cục Quản lý Dược*, *Quân khu 2*, *Phòng CSGT Công an tỉnh Ninh Bình*. */
function tailBody(read: Scan, hit: Hit): BodyParse | null {
  const start = hit.to
  if (!joined(read, start)) return null
  const known = longestAt(read, start, 'domain')[0]
  if (!(isCapital(read.symbols, start) || known || /^\d{1,4}$/.test(written(read, start, start + 1))))
    return null
  if (!known && beginsName(read, start)) return null
  if (
    !known &&
    read.lexicon.guarded.has(hit.entry.id) &&
    ![start, start + 1].some((at) =>
      read.lexicon.isPair(read.symbols.word[at - 1] as number, read.symbols.word[at] as number),
    )
  )
    return null
  const to = Math.max(tailEnd(read, start), known?.to ?? 0)
  if (to <= start) return null
  const name = `${hit.entry.id} ${written(read, start, to)}`
  const quiet = hit.entry.class === 'quiet'
  return placed(read, {
    from: hit.from,
    to,
    body: { ids: [], name, head: hit.entry.id, place: null, local: false, country: null, within: null },
    rule: 'body-tail',
    quiet,
    general: false,
  })
}

/** Where a name that begins with capitals ends: while words are capitals or known to stand side by side in names. */
export function tailEnd(read: Scan, start: number): number {
  const { symbols, lexicon } = read
  let end = start
  let at = start
  let open = false
  while (at < symbols.length && at < start + LONGEST_TAIL) {
    const gap = symbols.gap[at] as number
    const linking = at > start && (gap & (Gap.Comma | Gap.Dash)) !== 0
    if (at > start && gap & ~(JOINED | Gap.Comma | Gap.Dash)) break
    if (at > start && !open && (beginsLocal(read, at) || hitAt(read, at, 'place'))) break
    const first = symbols.word[at - 1] as number
    const word = symbols.word[at] as number
    const pair = at > start && lexicon.isPair(first, word)
    if (linking && (!pair || beginsOther(read, at))) break
    if (isWord(read, at, ...AND) || isWord(read, at, 'về')) {
      // A conjunction goes on only into another part of the name.
      const next = at + 1
      const more =
        joined(read, next) &&
        !lexicon.stops.has(symbols.word[next] as number) &&
        !beginsOther(read, next) &&
        ((lexicon.isPair(word, symbols.word[next] as number) && pair) || goesOn(read, at))
      if (!more) break
      open = true
      at++
      continue
    }
    const capital = isCapital(symbols, at)
    if (linking && !capital) break
    if (at > start && hitAt(read, at, 'title')?.entry.class === 'alone') break
    if (!capital && !/^\d+$/.test(written(read, at, at + 1)) && !pair && !completesWord(read, start, at))
      break
    if (capital && at > start && !open && !pair && !linking && beginsName(read, at)) break
    end = at + 1
    open = false
    at++
  }
  return end
}

/** Most words have two syllables: a small one after a capital ends its word, unless the capital ended a known domain. */
function completesWord(read: Scan, start: number, at: number): boolean {
  const domain = longestAt(read, start, 'domain')[0]
  return (
    at > start &&
    isCapital(read.symbols, at - 1) &&
    domain?.to !== at &&
    joined(read, at) &&
    !read.lexicon.stops.has(read.symbols.word[at] as number)
  )
}

/** *và Thống kê hải quan*, *về hải quan*: another part of the name, not another thing. */
function goesOn(read: Scan, at: number): boolean {
  const { symbols, lexicon } = read
  const next = at + 1
  if (isWord(read, at, 'về'))
    return (
      !isCapital(symbols, next) &&
      joined(read, next + 1) &&
      lexicon.isPair(symbols.word[next] as number, symbols.word[next + 1] as number)
    )
  const elsewhere = (read.hits[next] ?? []).some(
    ({ entry }) => entry.kind !== 'domain' && entry.class !== 'local',
  )
  return isCapital(symbols, next) && !elsewhere && !beginsLocal(read, next)
}

/** Whether another body, person, post or document begins here. */
function beginsOther(read: Scan, at: number): boolean {
  if (!isCapital(read.symbols, at)) return false
  return (read.hits[at] ?? []).some(
    ({ from, to, entry }) =>
      entry.kind === 'person' ||
      ((entry.kind === 'body' ||
        entry.kind === 'title' ||
        entry.kind === 'kind' ||
        (entry.kind === 'head' && entry.class !== 'local')) &&
        to - from > 1),
  )
}

/** *Công an tỉnh …* begins a body of its own; *hải quan* inside a name does not. */
function beginsLocal(read: Scan, at: number): boolean {
  const head = hitAt(read, at, 'head', 'local')
  return (
    head !== undefined &&
    isCapital(read.symbols, at) &&
    (ALONE.has(head.entry.id) || PARTY_HEAD.test(head.entry.id) || readPlace(read, head.to) !== null)
  )
}

/** A person's name that follows a body's without a mark: *Cục … Phạm Quốc Khánh*. */
export function beginsName(read: Scan, at: number): boolean {
  if (hitAt(read, at, 'person')) return true
  const { symbols, lexicon } = read
  return (
    lexicon.surnames.has(symbols.word[at] as number) &&
    isCapital(symbols, at + 1) &&
    joined(read, at + 1) &&
    !lexicon.isPair(symbols.word[at] as number, symbols.word[at + 1] as number)
  )
}

/** A body described at length: *Ban Chỉ đạo … về …*, up to the first word that cannot belong to it. */
function committeeBody(read: Scan, hit: Hit): BodyParse | null {
  const { symbols, lexicon } = read
  if (beginsName(read, hit.to)) return null
  let end = hit.to
  for (let at = hit.to; at < symbols.length && at < hit.to + 24; at++) {
    const gap = symbols.gap[at] as number
    if (gap & ~(JOINED | Gap.Comma | Gap.Dash)) break
    const word = symbols.word[at] as number
    const pair = lexicon.isPair(symbols.word[at - 1] as number, word)
    if (gap & (Gap.Comma | Gap.Dash) && !pair && !commonList(read, at)) break
    if (isWord(read, at, 'và') && beginsOther(read, at + 1)) break
    if (isWord(read, at, 'về', 'và', 'phòng')) continue
    if (lexicon.stops.has(word) && !pair) break
    if (hitAt(read, at, 'title')?.entry.class === 'alone' && isCapital(symbols, at)) break
    if (hitAt(read, at, 'head', 'local') || hitAt(read, at, 'place')) break
    if (
      at === hit.to &&
      !isCapital(symbols, at) &&
      !isWord(
        read,
        at,
        'liên',
        'quốc',
        'trung',
        'về',
        'phòng',
        'công',
        'cải',
        'thực',
        'xây',
        'tổng',
        'chống',
        'giảm',
        'phát',
        'nghiệm',
        'đặt',
        'bầu',
        'thẩm',
        'xét',
        'hỗ',
        'giám',
        'kiểm',
      )
    )
      break
    end = at + 1
  }
  if (end <= hit.to || end - hit.to < 2) return null
  return placed(read, {
    from: hit.from,
    to: end,
    body: {
      ids: [],
      name: `${hit.entry.id} ${written(read, hit.to, end)}`,
      head: hit.entry.id,
      place: null,
      local: false,
      country: null,
      within: null,
    },
    rule: 'body-committee',
    quiet: false,
    general: false,
  })
}

/** *đặt mới, sửa đổi, bổ sung tên đường*: commas inside a description, closed by a last part without one. */
function commonList(read: Scan, at: number): boolean {
  return !isCapital(read.symbols, at) && !read.lexicon.stops.has(read.symbols.word[at] as number)
}

/** Adds the place, the parent police or court, or *của Quốc hội* that follow a name. */
function placed(read: Scan, parse: BodyParse): BodyParse {
  const of = parse.to
  if (isWord(read, of, 'của') && joined(read, of) && joined(read, of + 1)) {
    const owner = longestAt(read, of + 1, 'body')[0]
    if (owner && /^(Ủy ban|Hội đồng|Ban)$/.test(parse.body.head) && isWord(read, of + 1, 'quốc'))
      return {
        ...parse,
        to: owner.to,
        body: { ...parse.body, name: `${parse.body.name} ${written(read, of, owner.to)}` },
      }
    return parse
  }
  if (!joined(read, of)) return parse
  const inner = hitAt(read, of, 'head', 'local')
  if (inner && isCapital(read.symbols, of)) {
    const within = localBody(read, inner)
    if (within && !within.general)
      return {
        ...parse,
        to: within.to,
        body: {
          ...parse.body,
          name: `${parse.body.name} ${within.body.name}`,
          place: within.body.place,
          local: true,
          within: within.body,
        },
      }
  }
  const place = readPlace(read, of)
  if (!place || place.place.level.startsWith('cấp')) return parse
  if (place.place.name === null && !parse.body.local) return parse
  const label = place.place.label
  return {
    ...parse,
    to: place.to,
    body: {
      ...parse.body,
      place: place.place,
      local: true,
      name: label ? `${parse.body.name} ${label}` : parse.body.name,
    },
  }
}

/** The words by which later short forms name a body: *Ban Chỉ đạo* of *Ban Chỉ đạo Trung ương về …*. */
export function headOf(name: string): string {
  const heads = [
    'Ban Chỉ đạo',
    'Tổ công tác',
    'Ban Quản lý',
    'Ban Chỉ huy',
    'Tiểu ban',
    'Tổng cục',
    'Chi cục',
    'Trung tâm',
    'Học viện',
    'Mặt trận',
    'Liên đoàn',
    'Đoàn giám sát',
    'Đoàn kiểm tra',
    'Ủy ban Trung ương Mặt trận',
    'Ủy ban',
    'Hội đồng',
    'Thanh tra',
    'Văn phòng',
    'Quân khu',
    'Ngân hàng',
  ]
  return heads.find((head) => name.startsWith(head)) ?? name.split(' ')[0] ?? name
}
