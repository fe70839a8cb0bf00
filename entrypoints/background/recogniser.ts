// Recognition in the background: one copy of the knowledge for all tabs, loaded when the first article asks for it.
import type {
  ArticleText,
  EntityCard,
  EntityId,
  KnownEntry,
  KnownHits,
  Mention,
  MentionType,
  OwnEntity,
  PageFacts,
  PageTime,
} from '@/lib/annotation'
import { dayOfTime } from '@/lib/annotation'
import type { Knowledge, KnownQuestion } from '@/lib/knowledge'
import { createLookup, describeEntity, entryOf, isForeign, linesOn } from '@/lib/knowledge'
import { link } from '@/lib/linking'
import type { FoundEntity } from '@/lib/messaging'
import { marksOf, recognize, withOwnNames } from '@/lib/recognition'
import type { BareLexicon } from './kept-lexicon'
import type { KnowledgeFiles } from './knowledge-files'
import { foundOf, ownEntityCard, searchOwn } from './own'

/** An article's mentions; `isForeign` tells entities of other countries, whose news is not the state's. */
export interface Recognised {
  mentions: Mention[]
  asOf: string
  isForeign(entity: EntityId): boolean
}

/** What the background needs of the pure core; tests give it another. */
export interface Recogniser {
  /**
   * Begins to load what recognising needs; called when an article is likely to follow. What is worked out beyond that
   * waits for `first`.
   */
  prepare(first: Promise<unknown>): void
  /** The reader brought another knowledge, or took it back: the next question loads it. */
  reload(): void
  mentionsOf(article: ArticleText): Promise<Recognised>
  describe(entity: EntityId, day: string | null): Promise<EntityCard | null>
  /** Entries of the knowledge by their names. */
  lookUp(question: KnownQuestion): Promise<KnownHits>
  /** All that is known of one entry. */
  entry(id: EntityId): Promise<KnownEntry | null>
  /** Entities that a mention may be linked to, the reader's own first, told in a language. */
  search(query: string, type: MentionType | null, language: string): Promise<FoundEntity[]>
  /** What a list says under entities' names: of people the office held on a day, in a language (`vi`, `en`). */
  lines(
    entities: readonly EntityId[],
    day: string | null,
    language: string,
  ): Promise<Record<EntityId, string>>
}

/** Entities that a search gives at most. */
const MOST_FOUND = 20

/**
 * A text with marks that has something of everything in it, so that the lexicon is made ready and what reads and links
 * an article was run once before the first one comes.
 */
const WARM =
  `Ngày 3/4/2020, Chủ tịch Ủy ban nhân dân tỉnh Nguyễn Văn Mẫu ký Quyết định số 12/2020/QĐ-TTg về đầu tư công.
Phó Thủ tướng yêu cầu các bộ, ngành triển khai Nghị quyết số 18 và Luật Đất đai năm 2013; Bộ trưởng Bộ Mẫu và Giám đốc
Sở Mẫu tỉnh này báo cáo Chính phủ, Quốc hội trước ngày 5/6. Ông Mẫu, nguyên Bí thư Tỉnh ủy, đề nghị Ban Thường vụ cho ý
kiến; theo Thủ tướng, Nghị định 34/2016/NĐ-CP và Chỉ thị 05 của Bộ Chính trị vẫn có hiệu lực.`.replaceAll(
    '\n',
    ' ',
  )
const WARM_TIME: PageTime = { iso: '2020-04-03', precision: 'day', from: '' }

/** As much of an article as recognising looks at. */
interface Readable {
  text: string
  facts: Pick<PageFacts, 'language' | 'published'>
}

/**
 * The recogniser over the extension's knowledge and the reader's own entities; `bareLexicon` is waited for before a text
 * without marks. A failed load is tried anew at the next question.
 */
export function createRecogniser(
  own: () => Promise<OwnEntity[]>,
  files: KnowledgeFiles,
  bareLexicon: BareLexicon = async () => {},
): Recogniser {
  let loading: Promise<Knowledge> | null = null
  let lookup: { of: Knowledge; ask: ReturnType<typeof createLookup> } | null = null
  const knowledge = () => {
    loading ??= files.knowledge().catch((error: unknown) => {
      loading = null
      throw error
    })
    return loading
  }
  /** The knowledge with its sources. A card without them is better than none; the next one asks for them again. */
  const detailed = async () => {
    const known = await knowledge()
    if (!known.hasDetails)
      await files.details(known.asOf).then((details) => known.addDetails(details), console.warn)
    return known
  }
  /** What was read last: an article is lit first and kept after, and asked about for both. */
  let last: {
    known: Knowledge
    text: string
    day: string | null
    language: string
    linked: Mention[]
  } | null = null
  const linkedIn = (known: Knowledge, { facts, text }: Readable) => {
    const { language } = facts
    const day = dayOfTime(facts.published)
    if (last?.known === known && last.text === text && last.day === day && last.language === language)
      return last.linked
    const linked = link(text, recognize(text, known, language), { knowledge: known, day, language })
    last = { known, text, day, language, linked }
    return linked
  }
  /** Runs once what reads and links an article, which compiles it; nothing to do where an article was read. */
  const warm = (known: Knowledge) => {
    if (last?.known !== known)
      linkedIn(known, { text: WARM, facts: { language: 'vi', published: WARM_TIME } })
  }
  // A library that cannot be read takes nothing of the rest away.
  const ownEntities = () => own().catch((): OwnEntity[] => [])
  const ask = async (question: KnownQuestion) => {
    const known = await knowledge()
    if (lookup?.of !== known) lookup = { of: known, ask: createLookup(known) }
    return lookup.ask(question)
  }
  return {
    prepare(first) {
      // What goes wrong here goes wrong again where it is asked for, and is told there.
      Promise.all([knowledge(), first]).then(
        ([known]) => setTimeout(() => warm(known)),
        () => {},
      )
    },
    reload() {
      loading = null
      lookup = null
    },
    async mentionsOf(article) {
      const [known, entities] = await Promise.all([knowledge(), ownEntities()])
      const { text, facts } = article
      if (marksOf(text, facts.language) === 'bare') await bareLexicon(known)
      const mentions = withOwnNames(text, linkedIn(known, article), entities, facts.language)
      return { mentions, asOf: known.asOf, isForeign: (id) => isForeign(known, id) }
    },
    async describe(entity, day) {
      const [known, entities] = await Promise.all([detailed(), ownEntities()])
      const own = entities.find(({ id }) => id === entity)
      const card = describeEntity(known, entity, day)
      if (card === null) return own ? ownEntityCard(own, day, known.asOf) : null
      return own?.note ? { ...card, note: own.note } : card
    },
    lookUp: ask,
    async entry(id) {
      return entryOf(await detailed(), id)
    },
    async search(query, type, language) {
      // Posts are found too, and are nothing that a mention stands for.
      const asked = ask({ words: query, kind: type, limit: 2 * MOST_FOUND })
      const [{ hits }, entities] = await Promise.all([asked, ownEntities()])
      return [...searchOwn(entities, query, type), ...hits.flatMap((hit) => foundOf(hit, language))].slice(
        0,
        MOST_FOUND,
      )
    },
    async lines(entities, day, language) {
      return linesOn(await knowledge(), entities, day, language)
    },
  }
}
