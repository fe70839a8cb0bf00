// Places for the nodes of a network, found before anything is drawn: nothing moves on the screen.
import type { SimulationLinkDatum, SimulationNodeDatum } from 'd3-force'
import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force'
import { apart, linesOf } from './apart'
import type { NetworkData, NetworkNode } from './view'

export interface PlacedNode extends NetworkNode {
  x: number
  y: number
  r: number
  /** The name on its lines. */
  lines: string[]
}

type Body = SimulationNodeDatum & NetworkNode & { r: number }

const TICKS = 320
/** Room for a name beside its mark, in units of the picture. */
const MARGIN = { x: 90, y: 26 }

/** The nodes with their places, within `width` × `height`. The same network always lies the same way. */
export function placeNodes(
  { nodes, edges }: NetworkData,
  { width, height }: { width: number; height: number },
): PlacedNode[] {
  const most = Math.max(1, ...nodes.map(({ pages }) => pages))
  const bodies = nodes.map((node): Body => ({ ...node, r: 5 + 9 * Math.sqrt(node.pages / most) }))
  const strongest = Math.max(1, ...edges.map(({ pages }) => pages))
  const links = edges.map(({ from, to, pages }) => ({ source: from, target: to, pages }))
  const middle = { x: width / 2, y: height / 2 }
  forceSimulation(bodies)
    .force(
      'link',
      forceLink<Body, SimulationLinkDatum<Body> & { pages: number }>(links)
        .id(({ id }) => id)
        .distance(({ pages }) => 130 - 70 * (pages / strongest))
        .strength(({ pages }) => 0.1 + 0.5 * (pages / strongest)),
    )
    .force('apart', forceManyBody().strength(-320))
    .force('x', forceX(middle.x).strength(0.05))
    .force('y', forceY(middle.y).strength(0.05 * (width / height)))
    .force(
      'room',
      forceCollide<Body>(({ r }) => r + 16),
    )
    .stop()
    .tick(TICKS)
  return apart(spreadOut(bodies, width, height), width, height)
}

/** Spreads what was found over the whole picture. */
function spreadOut(bodies: readonly Body[], width: number, height: number): PlacedNode[] {
  const range = (values: number[]) => ({ low: Math.min(...values), high: Math.max(...values) })
  const xs = range(bodies.map(({ x }) => x ?? 0))
  const ys = range(bodies.map(({ y }) => y ?? 0))
  const place = (
    value: number,
    { low, high }: { low: number; high: number },
    size: number,
    margin: number,
  ) => (high === low ? size / 2 : margin + ((value - low) / (high - low)) * (size - 2 * margin))
  return bodies.map(({ id, type, label, pages, r, x, y }) => ({
    ...{ id, type, label, pages, r, lines: linesOf(label) },
    x: place(x ?? 0, xs, width, Math.min(MARGIN.x, width / 6)),
    y: place(y ?? 0, ys, height, MARGIN.y),
  }))
}
