// All that can be read in a document, as one text: what the reader's own highlights are anchored to, since a
// selection may lie outside the article and a better article reader must not shift it.
import { blocksOf } from './blocks'
import { type TextMap, textMapOf } from './text-map'

/** Reads the whole body. Tags that hold no text and hidden ones are left out; reads no layout. */
export function readBodyText(document: Document): TextMap {
  return textMapOf(document.body ? blocksOf(document.body) : [])
}
