// Blocks joined to one text, and the way between its offsets and the places in the document.
import type { Span } from '../annotation'
import type { Block, Piece } from './blocks'
import { isSameTree } from './tree'

/** A text over a document: offsets are UTF-16 code units into `text`. */
export interface TextMap {
  text: string
  /** The node under which all of it stands; null for an empty text. */
  area: Node | null
  /**
   * The stretch of the document that a span stands for; null where none of it stands in the document, or where the
   * document has changed under it: words that are not there any more are nobody's place.
   */
  rangeOf(span: Span): Range | null
  /** The span of the text that lies within a range; null when the range holds none of it. */
  spanOf(range: Range): Span | null
}

/** Joins blocks by a line feed each. */
export function textMapOf(blocks: readonly Block[]): TextMap {
  const texts: string[] = []
  const pieces: Piece[] = []
  let at = 0
  for (const block of blocks) {
    texts.push(block.text)
    for (const piece of block.pieces) pieces.push({ ...piece, at: at + piece.at })
    at += block.text.length + 1
  }
  const text = texts.join('\n')
  let trees: ReadonlyMap<Node, readonly Piece[]> | null = null
  /** The pieces that a range of this tree can hold: those of shadow roots and frames lie between others. */
  const piecesIn = (tree: Node): readonly Piece[] => {
    trees ??= Map.groupBy(pieces, ({ node }) => node.getRootNode())
    return trees.get(tree) ?? []
  }
  return {
    text,
    area: areaOf(pieces),
    rangeOf: (span) => rangeOf(pieces, text, span),
    spanOf: (range) => spanOf(piecesIn(range.startContainer.getRootNode()), range),
  }
}

/** Index of the first piece that `test` holds of; pieces are ordered so that it holds of all after it. */
function firstWhere(pieces: readonly Piece[], test: (piece: Piece) => boolean): number {
  let low = 0
  let high = pieces.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (test(pieces[middle] as Piece)) high = middle
    else low = middle + 1
  }
  return low
}

function areaOf(pieces: readonly Piece[]): Node | null {
  const last = pieces.at(-1)?.node
  let area: Node | null = pieces[0]?.node ?? null
  while (area !== null && last && !area.contains(last)) area = area.parentNode
  return area
}

function rangeOf(pieces: readonly Piece[], text: string, span: Span): Range | null {
  if (span.end <= span.start) return null
  const start = firstWhere(pieces, (piece) => piece.at + piece.length > span.start)
  const end = firstWhere(pieces, (piece) => piece.at >= span.end) - 1
  const [first, last] = [pieces[start], pieces[end]]
  if (!first || !last || first.at >= span.end || last.at + last.length <= span.start) return null
  const from = first.from + Math.max(0, span.start - first.at)
  const to = last.from + Math.min(last.length, span.end - last.at)
  const document = first.node.ownerDocument
  // The page may have changed its text nodes since they were read.
  for (let i = start; i <= end; i++) if (!stands(pieces[i] as Piece, text, span)) return null
  if (first.node !== last.node && !isSameTree(first.node, last.node)) return null
  const range = document.createRange()
  range.setStart(first.node, from)
  range.setEnd(last.node, to)
  return range
}

/** Whether what a piece holds of a span still reads in the page as it was read; any whitespace is a space. */
function stands({ node, from, at, length }: Piece, text: string, span: Span): boolean {
  if (!node.isConnected) return false
  const start = Math.max(at, span.start)
  const expected = text.slice(start, Math.min(at + length, span.end))
  const found = node.data.substring(from + start - at, from + start - at + expected.length)
  return found === expected || (found.length === expected.length && found.replace(/\s/g, ' ') === expected)
}

function spanOf(pieces: readonly Piece[], range: Range): Span | null {
  // `comparePoint` says where a point of the document lies: -1 before the range, 0 in it, 1 after it.
  const first =
    pieces[
      firstWhere(pieces, (p) => compare(range, p.node, p.from + p.length) >= 0 && !endsAtStart(range, p))
    ]
  const last =
    pieces[firstWhere(pieces, (p) => compare(range, p.node, p.from) > 0 || startsAtEnd(range, p)) - 1]
  if (!first || !last) return null
  const start =
    first.node === range.startContainer ? first.at + Math.max(0, range.startOffset - first.from) : first.at
  const end =
    last.node === range.endContainer
      ? last.at + Math.min(last.length, range.endOffset - last.from)
      : last.at + last.length
  return start < end ? { start, end } : null
}

function compare(range: Range, node: Text, offset: number): number {
  return node.isConnected && node.getRootNode() === range.startContainer.getRootNode()
    ? range.comparePoint(node, Math.min(offset, node.length))
    : -1
}

const endsAtStart = (range: Range, piece: Piece) =>
  piece.node === range.startContainer && piece.from + piece.length <= range.startOffset

const startsAtEnd = (range: Range, piece: Piece) =>
  piece.node === range.endContainer && piece.from >= range.endOffset
