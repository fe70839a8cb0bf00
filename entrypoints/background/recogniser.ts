// Recognition in the background: one copy of the knowledge for all tabs, loaded when the first article asks for it.
import type { ArticleText, EntityCard, EntityId, KnownEntry, KnownHits, Mention } from '@/lib/annotation'
import { dayOfTime } from '@/lib/annotation'
import type { CompiledDetails, CompiledKnowledge, Knowledge, KnownQuestion } from '@/lib/knowledge'
import { createLookup, describeEntity, entryOf, isForeign, loadKnowledge } from '@/lib/knowledge'
import { link } from '@/lib/linking'
import { recognize } from '@/lib/recognition'
import { ownUrl } from './urls'

/** An article's mentions; `isForeign` tells entities of other countries, whose news is not the state's. */
export interface Recognised {
  mentions: Mention[]
  asOf: string
  isForeign(entity: EntityId): boolean
}

/** What the background needs of the pure core; tests give it another. */
export interface Recogniser {
  /** Begins to load what recognising needs; called when an article is likely to follow. */
  prepare(): void
  mentionsOf(article: ArticleText): Promise<Recognised>
  describe(entity: EntityId, day: string | null): Promise<EntityCard | null>
  /** Entries of the knowledge by their names. */
  lookUp(question: KnownQuestion): Promise<KnownHits>
  /** All that is known of one entry. */
  entry(id: EntityId): Promise<KnownEntry | null>
}

/** Where the knowledge comes from: what recognition reads, and apart from it where it is said. */
export interface KnowledgeFiles {
  knowledge(): Promise<Knowledge>
  details(): Promise<CompiledDetails>
}

// The extension's own files, made by its build: the one thing that is ever fetched.
const OWN_FILES: KnowledgeFiles = {
  async knowledge() {
    const compiled: CompiledKnowledge = await (await fetch(ownUrl('knowledge.json'))).json()
    return loadKnowledge(compiled)
  },
  async details() {
    return (await fetch(ownUrl('knowledge-details.json'))).json()
  },
}

/** The recogniser over the extension's knowledge. A failed load is tried anew at the next question. */
export function createRecogniser(files: KnowledgeFiles = OWN_FILES): Recogniser {
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
    if (!known.hasDetails) await files.details().then((details) => known.addDetails(details), console.warn)
    return known
  }
  return {
    prepare() {
      // What goes wrong here goes wrong again where it is asked for, and is told there.
      knowledge().then(
        (known) => recognize('', known, 'vi'),
        () => {},
      )
    },
    async mentionsOf({ facts, text }) {
      const known = await knowledge()
      const { language } = facts
      const day = dayOfTime(facts.published)
      const mentions = link(text, recognize(text, known, language), { knowledge: known, day, language })
      return { mentions, asOf: known.asOf, isForeign: (id) => isForeign(known, id) }
    },
    async describe(entity, day) {
      return describeEntity(await detailed(), entity, day)
    },
    async lookUp(question) {
      const known = await knowledge()
      if (lookup?.of !== known) lookup = { of: known, ask: createLookup(known) }
      return lookup.ask(question)
    },
    async entry(id) {
      return entryOf(await detailed(), id)
    },
  }
}
