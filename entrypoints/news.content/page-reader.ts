// One page from its opening to its end: read, ask the background, paint, follow what changes, answer the panel.
import type { Highlight, PageFacts, Span } from '@/lib/annotation'
import { glance, type OutletEntry, readArticleGently, servedAt } from '@/lib/article'
import type { Mark, Painter } from '@/lib/highlighting'
import type { PageState } from '@/lib/messaging'
import { reached } from '@/lib/messaging/stage'
import type { Background, PageSettings } from './background'
import { breathe } from './breathe'
import type { Glimpse } from './glimpse'
import { highlightMarks, mentionMarks } from './marks'
import type { PlacedHighlight } from './placed'
import { badgeOf, type Session, stateOf, stillLit, unread, type Wish, withReading } from './session'
import { createShelf } from './shelf'
import { watchPage } from './watch'

export interface PageReaderParts {
  document: Document
  /** The page's address at this moment. */
  address(): string
  background: Background
  /** Null where the browser cannot paint. */
  painter: Painter | null
  /** What lights the page at first. */
  glimpse?: Glimpse | null
  outlets: readonly OutletEntry[]
  /** Those that the page was opened with; asked for otherwise. */
  settings?: PageSettings | null
  /** Finds the reader's highlights again; asked only where there are any. */
  place(document: Document, highlights: readonly Highlight[]): Promise<PlacedHighlight[]>
  /** Told whenever the state may be another than before. */
  changed?: () => void
}

/** A page as the rest of the content script sees it. */
export interface PageReader {
  readonly painter: Painter | null
  readonly session: Session
  /** What is painted: while changed text waits for its answer, the session before. Keys of marks count in its mentions. */
  readonly lit: Session
  readonly settings: PageSettings | null
  readonly placed: readonly PlacedHighlight[]
  state(): PageState
  /** Reads the page from the start. */
  start(): Promise<void>
  /** Reads it whatever its verdict, or leaves it alone. */
  wish(wish: Wish): Promise<void>
  refresh(what: 'highlights' | 'settings' | 'recognition'): Promise<void>
  /** The address changed without a load. */
  moved(): void
  rangeOf(span: Span): Range | null
  /** Calls a listener whenever the page was read, until what is given back is called. */
  onRead(listener: () => void): () => void
  /** The name that is lit alone (`nameKey`), the rest dimmed; null for none. */
  readonly spotlight: string | null
  spot(name: string | null): void
  stop(): void
}

/** Milliseconds that a page gets to put a new article in the place of the old one. */
const SETTLING = 1500

export function createPageReader(parts: PageReaderParts): PageReader {
  const { document, address, background, painter, glimpse, outlets } = parts
  const served = servedAt(document, address())
  const shelf = createShelf()
  /** What the page was at its opening: good for the first look alone, as text may come later. */
  let opened: PageFacts | null = glance(document, address(), outlets)
  let session = unread(opened, null)
  let lit = session
  let settings: PageSettings | null = null
  let placed: PlacedHighlight[] = []
  /** How often highlights were asked for, and which of these questions is the one that is shown. */
  let placings = 0
  let placing = 0
  let wished: Wish = null
  let spotlight: string | null = null
  let turn = 0
  const heeding = new Set<() => void>()
  let badge: number | null = null
  /** The address of the article that was read last. */
  let lastRead: string | null = null
  let watch: { stop(): void } | null = null
  /** The text that stood here under another address: not yet the new page's. */
  let stale: { text: string; until: number } | null = null

  function told(): void {
    parts.changed?.()
    for (const listener of heeding) listener()
  }

  /** A list is told by a glance; the rest is read. */
  async function look(): Promise<Session> {
    const facts = (turn === 1 && opened) || glance(document, address(), outlets, served)
    opened = null
    if (facts.shape === 'not-an-article' && wished !== 'on') return unread(facts, null)
    const article = await readArticleGently(document, address(), outlets, breathe, served)
    return unread(article.facts, article)
  }

  function paint(): void {
    if (painter === null) return
    glimpse?.stop()
    // What is lit of a page goes on being so until it is known what its new words are.
    if (session.verdict !== 'reading' || session.facts.canonicalUrl !== lit.facts.canonicalUrl) lit = session
    const { article, mentions } = lit
    const marks: Mark[] = []
    if (wished !== 'off' && settings && !settings.never) {
      if (article) marks.push(...mentionMarks(mentions, settings, article.rangeOf, spotlight))
      marks.push(...shelf.marks(settings))
      marks.push(...highlightMarks(placed))
    }
    painter.redraw(marks)
  }

  async function setBadge(): Promise<void> {
    const count = settings ? badgeOf(session, wished, settings) : null
    if (count === badge) return
    badge = count
    await background.badge(count)
  }

  async function place(): Promise<void> {
    const mine = ++placings
    const url = session.facts.canonicalUrl
    const highlights = await background.highlights(url)
    const found = highlights.length > 0 ? await parts.place(document, highlights) : []
    // Asked before the last highlight was made and answered after it, it would put that one out.
    if (mine < placing || url !== session.facts.canonicalUrl) return
    placing = mine
    placed = found
    paint()
  }

  /** Runs a step that asks the background; what went wrong is told by the state. */
  async function guarded(step: () => Promise<void>): Promise<void> {
    try {
      await step()
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : 'failed'
      const unsaid = session.verdict === 'reading'
      session = { ...session, problem: code }
      if (!unsaid) return
      session = { ...session, verdict: 'other-article', mentions: [] }
      paint()
    }
  }

  async function read(): Promise<void> {
    const mine = ++turn
    const isOld = () => mine !== turn
    await guarded(async () => {
      const answer = (mine === 1 && parts.settings) || (await background.settings())
      if (isOld()) return
      settings = answer
      const waits = answer.waits && wished !== 'on'
      if (answer.never) return silence('never-on-site')
      if (wished === 'off') return silence('off')
      if (waits) {
        await silence('not-chosen')
        // What the reader marked here stands all the same.
        return place()
      }
      const seen = await look()
      if (isOld()) return
      reached('known')
      session = stillLit(seen, session)
      follow()
      if (waitsForText()) return
      if (session.article && (session.verdict === 'reading' || wished === 'on')) {
        const url = session.facts.canonicalUrl
        if (wished !== 'on') void glimpse?.light(session.article)
        const reading = await background.read(session.article, wished === 'on', lastRead === url)
        if (isOld()) return
        lastRead = url
        session = withReading(session, reading)
      }
      paint()
      reached('settled')
      told()
      await Promise.all([setBadge(), place()])
    })
    if (!isOld()) told()
  }

  /** Whether the text on the page is still that of the address before. */
  function waitsForText(): boolean {
    if (stale === null) return false
    if (session.article?.text === stale.text && Date.now() < stale.until) return true
    stale = null
    return false
  }

  async function silence(code: string): Promise<void> {
    watch?.stop()
    watch = null
    session = { ...session, verdict: 'off', reasons: [{ code }], mentions: [], assignments: [] }
    placed = []
    shelf.clear()
    paint()
    await setBadge()
  }

  /** Other settings light the same mentions otherwise; a site that is to be left alone, or not any more, is read anew. */
  async function relight(): Promise<void> {
    await guarded(async () => {
      const isLeft = (one: PageSettings | null) => one === null || one.never || one.waits
      const before = settings
      settings = await background.settings()
      if (isLeft(before) || isLeft(settings)) return read()
      paint()
      await setBadge()
    })
  }

  function follow(): void {
    watch ??= watchPage({ document, concerns, changed, roots: () => session.article?.roots ?? [] })
  }

  /** Changes inside the article or above it concern us; without an article all of them may. */
  function concerns(node: Node): boolean {
    const area = session.article?.area
    return !area?.isConnected || area.contains(node) || node.contains(area) || placed.length > 0
  }

  async function changed(): Promise<boolean> {
    const before = session
    const mine = turn
    const next = await look()
    // Meanwhile the page may have been read from the start.
    if (mine !== turn) return true
    if (next.facts.canonicalUrl !== before.facts.canonicalUrl) {
      void move()
      return true
    }
    const same = next.article?.text === before.article?.text
    if (!same || stale !== null) {
      void read()
      return !same
    }
    // The same words, perhaps in new nodes.
    session = { ...before, article: next.article }
    if (placed.length > 0) {
      const shown = placed
      const again = await parts.place(
        document,
        shown.map(({ highlight }) => highlight),
      )
      if (mine !== turn) return true
      // What was marked meanwhile was found in these nodes already.
      if (placed === shown) placed = again
    }
    paint()
    told()
    return false
  }

  /** The address changed: the text may be another article's, one read before, or still that of the page before. */
  async function move(): Promise<void> {
    const before = session
    const mine = ++turn
    const next = await look()
    if (mine !== turn || next.facts.canonicalUrl === before.facts.canonicalUrl) return
    wished = null
    spotlight = null
    placed = []
    if (before.article && next.article?.text === before.article.text) {
      stale = { text: before.article.text, until: Date.now() + SETTLING }
      setTimeout(() => {
        if (stale !== null) void read()
      }, SETTLING + 50)
      session = { ...next, verdict: 'reading' }
    } else {
      shelf.put(before)
      const again = shelf.take(next.facts.canonicalUrl)
      if (again && again.article?.text === next.article?.text) {
        session = { ...again, article: next.article }
        paint()
        told()
        return guarded(async () => void (await Promise.all([setBadge(), place()])))
      }
      session = { ...next, verdict: 'reading' }
    }
    paint()
    await read()
  }

  return {
    painter,
    get session() {
      return session
    },
    get lit() {
      return lit
    },
    get settings() {
      return settings
    },
    get placed() {
      return placed
    },
    state: () => ({ ...stateOf(session, placed, painter !== null), spotlight }),
    start: read,
    async wish(wish) {
      wished = wish
      await read()
    },
    async refresh(what) {
      if (wished === 'off') return
      if (what === 'highlights') await guarded(place)
      else if (what === 'settings') await relight()
      else await read()
      told()
    },
    moved() {
      // The browser tells of it before it is so.
      setTimeout(() => void move())
    },
    rangeOf: (span) => session.article?.rangeOf(span) ?? null,
    onRead(listener) {
      heeding.add(listener)
      return () => heeding.delete(listener)
    },
    get spotlight() {
      return spotlight
    },
    spot(name) {
      spotlight = name
      paint()
      told()
    },
    stop() {
      turn++
      watch?.stop()
      shelf.clear()
      painter?.destroy()
    },
  }
}
