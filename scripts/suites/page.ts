// The adapter to pages: HTML to a document, its text as the suites count it, and places in it named by XPath.
import { JSDOM } from 'jsdom'
import type { Span } from '../../lib/annotation'

/** A document with the text of all its text nodes, joined as they stand. */
export interface RawPage {
  document: Document
  text: string
  /** The offset (UTF-16) of a boundary point: a text node and an offset in it. */
  offsetOf(node: Node, offset: number): number
}

/** Parses HTML. Nothing in it runs or is loaded. */
export function parsePage(html: string): Document {
  return new JSDOM(html).window.document
}

/** The text nodes of a node, in their order. */
export function textNodes(root: Node): Text[] {
  const document = root.ownerDocument ?? (root as Document)
  const walker = document.createTreeWalker(root, 4)
  const nodes: Text[] = []
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) nodes.push(node as Text)
  return nodes
}

export function rawPage(html: string): RawPage {
  const document = parsePage(html)
  const starts = new Map<Node, number>()
  let text = ''
  for (const node of textNodes(document)) {
    starts.set(node, text.length)
    text += node.data
  }
  return {
    document,
    text,
    offsetOf(node, offset) {
      const start = starts.get(node)
      if (start === undefined) throw new Error('not a text node of the page')
      return start + offset
    },
  }
}

/** The one node that an XPath names. @throws when it names none */
export function nodeAt(document: Document, path: string, context: Node = document): Node {
  const found = document.evaluate(path, context, null, 9, null).singleNodeValue
  if (found === null) throw new Error(`no node at ${path}`)
  return found
}

/** A range by XPaths, as Apache Annotator writes it. */
export interface RangeInfo {
  startContainerXPath: string
  startOffset: number
  endContainerXPath: string
  endOffset: number
}

/** Where a range stands in the page's text. Two points with no text between them are one place. */
export function spanOfInfo({ document, offsetOf }: RawPage, info: RangeInfo): Span {
  return {
    start: offsetOf(nodeAt(document, info.startContainerXPath), info.startOffset),
    end: offsetOf(nodeAt(document, info.endContainerXPath), info.endOffset),
  }
}

/** Text as it is read aloud: one blank for any run of them. */
export function squeezed(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ').trim()
}
