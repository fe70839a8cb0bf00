// Who stands on the same pages: nodes and edges of the network. Pure.
import type { MentionType, PageEntity } from '@/lib/annotation'
import type { NetworkData, NetworkEdge, NetworkNode } from './view'

/** Most nodes of a type, and edges, that a picture can bear and still be read. */
const MOST: Readonly<Record<MentionType, number>> = { official: 16, institution: 12, document: 10 }
const EDGES = 70
/** Two who met once are no news. */
const LEAST = 2

/** Counts pairs over pages; rows may come in any portions, those of one page together. */
export class LinkCounter {
  private readonly nodes = new Map<string, NetworkNode>()
  private readonly pairs = new Map<string, NetworkEdge>()
  private readonly pages = new Set<string>()

  add(rows: readonly PageEntity[]): void {
    for (const page of Map.groupBy(rows, ({ page: url }) => url).values()) this.addPage(page)
  }

  private addPage(rows: readonly PageEntity[]): void {
    for (const { page, entity: id, type, label } of rows) {
      this.pages.add(page)
      const known = this.nodes.get(id)
      this.nodes.set(id, { id, type, label, pages: (known?.pages ?? 0) + 1 })
    }
    // Officials beside bodies and documents, and bodies beside documents: never like beside like.
    const sorted = rows.toSorted((a, b) => (a.entity < b.entity ? -1 : 1))
    for (const [index, one] of sorted.entries()) {
      for (const other of sorted.slice(index + 1)) {
        if (one.type === other.type) continue
        const key = `${one.entity}\n${other.entity}`
        const known = this.pairs.get(key)
        if (known) known.pages += 1
        else this.pairs.set(key, { from: one.entity, to: other.entity, pages: 1 })
      }
    }
  }

  /** The nodes on most pages and the strongest edges between them; nodes without any are left out. */
  network(): NetworkData {
    const chosen = (['official', 'institution', 'document'] as const).flatMap((type) =>
      [...this.nodes.values()]
        .filter((node) => node.type === type)
        .sort((a, b) => b.pages - a.pages || (a.id < b.id ? -1 : 1))
        .slice(0, MOST[type]),
    )
    const ids = new Set(chosen.map(({ id }) => id))
    const edges = [...this.pairs.values()]
      .filter(({ from, to, pages }) => pages >= LEAST && ids.has(from) && ids.has(to))
      .sort((a, b) => b.pages - a.pages || (a.from < b.from ? -1 : 1))
      .slice(0, EDGES)
    const met = new Set(edges.flatMap(({ from, to }) => [from, to]))
    return { nodes: chosen.filter(({ id }) => met.has(id)), edges, pages: this.pages.size }
  }
}
