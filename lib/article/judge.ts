// The verdict on an article: is it news of the Vietnamese state, or does it name an office in passing?
import type { EntityId, Mention, PageFacts, Reason, Verdict } from '../annotation'

/** What a mention counts by how surely it is of the state: an unknown name may be anybody's. */
const WEIGHT: Record<Mention['status'], number> = { linked: 1, ambiguous: 0.8, unknown: 0.5 }
/** Title and lead: what an article is about is named there. Characters. */
const OPENING = 700
/** How much of a long text tells what it is about: codes of laws and reports name the state at their head. Characters. */
const HEAD = 10_000
/** Points a thousand characters. */
const DENSE = 2.5
const FAIR = 1
const ENOUGH = 2
const SEVERAL = 3

/**
 * Judges an article by what was recognised in it: enough officials, institutions and documents of the state in
 * proportion to its length, and some of them where the article says what it is about. Quiet mentions and those of
 * other countries do not count; `isForeign` tells those that their rule and roles do not give away. A page of another
 * shape is judged by its shape alone.
 */
export function judge(
  facts: PageFacts,
  mentions: readonly Mention[],
  text: string,
  isForeign: (entity: EntityId) => boolean = () => false,
): { verdict: Verdict; reasons: Reason[] } {
  if (facts.shape === 'not-an-article') return { verdict: 'not-an-article', reasons: facts.reasons }
  const abroad = new Set(mentions.filter(holdsForeignOffice).map(identity))
  const named = new Set(mentions.filter(({ quote }) => !LETTERS.test(quote)).map(identity))
  const counted = mentions.filter(
    (mention) =>
      !mention.quiet &&
      (facts.language !== 'en' || named.has(identity(mention))) &&
      !/foreign|international/.test(mention.rule) &&
      !abroad.has(identity(mention)) &&
      !(mention.status === 'linked' && isForeign(mention.entity)),
  )
  const points = pointsOf(counted)
  const density = Math.max(
    points / thousands(text.length),
    pointsOf(counted.filter(({ start }) => start < HEAD)) / thousands(Math.min(text.length, HEAD)),
  )
  const different = new Set(counted.map(identity)).size
  const opens = counted.some((mention) => mention.start < OPENING)
  const dense = density >= DENSE && different >= SEVERAL
  const fair = density >= FAIR && points >= ENOUGH && opens
  const verdict: Verdict = dense || fair ? 'government-news' : 'other-article'
  const seen: Reason[] =
    counted.length === 0
      ? [{ code: 'state-absent' }]
      : [
          {
            code: verdict === 'government-news' ? 'state-present' : 'state-in-passing',
            detail: String(counted.length),
          },
          ...(opens ? [{ code: 'state-in-opening' }] : []),
        ]
  return { verdict, reasons: [...seen, ...facts.reasons] }
}

const pointsOf = (mentions: readonly Mention[]) =>
  mentions.reduce((sum, { status }) => sum + WEIGHT[status], 0)

const thousands = (characters: number) => Math.max(1, characters / 1000)

/** Letters that in English stand for many things; what is never called otherwise is hardly a body of the state. */
const LETTERS = /^[A-Z]{2,5}$/

const identity = (mention: Mention) =>
  mention.status === 'linked' ? mention.entity : `${mention.type} ${mention.quote.toLowerCase()}`

/** Posts of other states carry it in their id; whoever bears one here is theirs wherever else he is named. */
const holdsForeignOffice = ({ roles }: Mention) =>
  roles.some(({ office }) => office?.startsWith('office/foreign-'))
