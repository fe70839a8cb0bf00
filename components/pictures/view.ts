// What the pictures are drawn from, and what they can ask for.
import type { MentionType } from '@/lib/annotation'
import type { EntitySeen } from '@/lib/store'
import type { PicturesRoute } from '../library/route'

/** A line of the picture of weeks. */
export interface Series {
  key: string
  type: MentionType
  /** Null for a type as a whole. */
  entity: string | null
  label: string
  /** One number a week. */
  counts: readonly number[]
}

export interface WeeksData {
  /** ISO Mondays, one more than there are weeks. */
  edges: readonly string[]
  series: readonly Series[]
}

export interface NetworkNode {
  id: string
  type: MentionType
  label: string
  /** Pages among those looked at. */
  pages: number
}

export interface NetworkEdge {
  from: string
  to: string
  /** Pages on which both stand. */
  pages: number
}

export interface NetworkData {
  nodes: readonly NetworkNode[]
  edges: readonly NetworkEdge[]
  /** The newest pages that were looked at. */
  pages: number
}

export interface PicturesView {
  /** ISO days looked at; null where nothing is saved. */
  span: { from: string; to: string } | null
  /** Null while it is counted. */
  weeks: WeeksData | null
  network: NetworkData | null
  /** Those that can be chosen, on most pages first. */
  choices: readonly EntitySeen[]
  /** Whether everything that is saved was looked at. */
  loaded: boolean
  problem: string | null
}

export interface PicturesActions {
  retry(): void
  show(route: PicturesRoute): void
  save(blob: Blob, name: string): void
}
