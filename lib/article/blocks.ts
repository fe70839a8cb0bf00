// Walks a document once and cuts its text into blocks: runs of text between the edges of block-level tags.
import { isHidden, isInline, isSilent } from './tags'
import { holds, type InnerRoot, innerRootOf, isElement, parentOf, slottedIn } from './tree'

/** A run of text that stands one to one in the block and in a text node. Offsets in UTF-16 code units. */
export interface Piece {
  node: Text
  /** Where the run starts in the node's data. */
  from: number
  /** Where it starts in the block's text. */
  at: number
  length: number
}

/** A paragraph, heading, caption or cell: text with whitespace collapsed, and where each run of it stands. */
export interface Block {
  /** The nearest element that is not inline. */
  element: Element
  text: string
  pieces: Piece[]
  /** How many characters of it are links. */
  linked: number
  /** The first link in it. */
  link: Element | null
}

// Invisible in a line: zero-width space, soft hyphen, word joiner, byte order mark.
const INVISIBLE = /[\u200b\u00ad\u2060\ufeff]/
const SPACE = /[\s\u00a0\u0085]/
/** Words with one plain space between them: most text nodes are one such run. */
const PLAIN = /[^\s\u00a0\u0085\u200b\u00ad\u2060\ufeff]+(?: [^\s\u00a0\u0085\u200b\u00ad\u2060\ufeff]+)*/g
/** Marks that end a line of a list or an address, so that a lone `<br>` after them is a line's end. */
const LINE_END = /[.:;!?…"”’)]$/
const LINE_START = /^\s*[-–—•+*\d]/

/** A first letter set large is no stamp, nor is a sentence. */
const SHORTEST_STAMP = 2
const LONGEST_STAMP = 40

class Builder {
  readonly blocks: Block[] = []
  private text = ''
  private pieces: Piece[] = []
  private linked = 0
  private link: Element | null = null
  private space: { node: Text; from: number } | null = null
  private breaks = 0

  constructor(private element: Element) {}

  /** Ends the block under way and goes on in `element`. */
  enter(element: Element): void {
    this.flush()
    this.element = element
  }

  /** `whole` says that the line was one piece of emphasis: then it was a heading or a label, and ends here. */
  lineBreak(whole: boolean): void {
    this.breaks++
    if (this.breaks > 1 || whole) this.flush()
  }

  add(node: Text, anchor: Element | null): void {
    const data = node.data
    if (this.breaks === 1 && /\S/.test(data)) {
      if (LINE_END.test(this.text) || LINE_START.test(data)) this.flush()
      else if (this.text !== '' && this.space === null && !/^\s/.test(data)) this.breakAsSpace(node)
      this.breaks = 0
    } else if (/\S/.test(data)) this.breaks = 0
    if (this.space === null && this.isStamped(node)) this.breakAsSpace(node)
    PLAIN.lastIndex = 0
    let at = 0
    for (let match = PLAIN.exec(data); match !== null; match = PLAIN.exec(data)) {
      this.gap(node, data, at, match.index)
      this.put(node, match.index, match[0], anchor)
      at = match.index + match[0].length
    }
    this.gap(node, data, at, data.length)
  }

  /**
   * Whether a line begins with words in an element of their own, a place or a paper's name, which the site's styles
   * set apart from the sentence behind: in the markup nothing stands between *Hà Nội* and *Sáng*.
   */
  private isStamped({ data, parentElement }: Text): boolean {
    const stamp = this.pieces[0]?.node.parentElement
    return (
      stamp != null &&
      this.text.length >= SHORTEST_STAMP &&
      this.text.length <= LONGEST_STAMP &&
      /\p{L}$/u.test(this.text) &&
      /^\p{Lu}/u.test(data) &&
      stamp !== this.element &&
      stamp !== parentElement &&
      stamp.hasAttribute('class') &&
      this.pieces.every((piece) => piece.node.parentElement === stamp)
    )
  }

  /** A `<br>` has no character of its own: the space borrows the last one before it. */
  private breakAsSpace(node: Text): void {
    this.space = { node, from: -1 }
  }

  private gap(node: Text, data: string, from: number, to: number): void {
    if (this.space !== null) return
    for (let i = from; i < to; i++) {
      const char = data[i] as string
      if (SPACE.test(char) && !INVISIBLE.test(char)) {
        this.space = { node, from: i }
        return
      }
    }
  }

  private put(node: Text, from: number, run: string, anchor: Element | null): void {
    if (this.space !== null && this.text !== '') {
      if (this.space.from >= 0) this.piece(this.space.node, this.space.from, ' ')
      else this.text += ' '
      if (anchor !== null && this.linked > 0) this.linked++
    }
    this.space = null
    this.piece(node, from, run)
    if (anchor !== null) {
      this.linked += run.length
      this.link ??= anchor
    }
  }

  private piece(node: Text, from: number, run: string): void {
    const last = this.pieces.at(-1)
    if (
      last &&
      last.node === node &&
      last.from + last.length === from &&
      last.at + last.length === this.text.length
    ) {
      last.length += run.length
    } else this.pieces.push({ node, from, at: this.text.length, length: run.length })
    this.text += run
  }

  flush(): void {
    if (this.text !== '') {
      const { element, text, pieces, linked, link } = this
      this.blocks.push({ element, text, pieces, linked, link })
    }
    this.text = ''
    this.pieces = []
    this.linked = 0
    this.link = null
    this.space = null
    this.breaks = 0
  }
}

const EMPHASIS = new Set(['B', 'STRONG', 'FONT', 'BIG', 'EM', 'I', 'U'])

/** Whether the line before a `<br>` is one emphasised element and nothing else. */
function endsEmphasis(br: Element): boolean {
  const line = inkBefore(br)
  if (line === null || !EMPHASIS.has(line.nodeName)) return false
  const before = inkBefore(line)
  return before === null || before.nodeName === 'BR' || (isElement(before) && !isInline(before))
}

/** The nearest sibling before a node that is not mere whitespace. */
function inkBefore(node: Node): Node | null {
  let before = node.previousSibling
  while (
    before !== null &&
    (before.nodeType === 8 || (before.nodeType === 3 && !/\S/.test(before.nodeValue ?? '')))
  )
    before = before.previousSibling
  return before
}

/** The innermost element that holds all of a block's text: a link, a `<time>`, or the block's own element. */
export function wrapperOf({ element, pieces }: Block): Element {
  const last = pieces.at(-1)?.node
  let wrapper = pieces[0]?.node.parentElement ?? element
  while (wrapper !== element && last && !holds(wrapper, last)) wrapper = parentOf(wrapper) ?? element
  return wrapper
}

/** Elements walked between two places where the walk may be put off. */
const STEP = 200

/**
 * The blocks of everything that can be read under `root`, in document order. Reads no layout and changes nothing;
 * `skip` leaves out further subtrees.
 */
export function blocksOf(root: Element, skip: (element: Element) => boolean = () => false): Block[] {
  const steps = blockSteps(root, skip)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

interface Level {
  next: Node | null
  /** What comes after it in a slot, where siblings are not what follows. */
  rest?: Node[]
  block: Element
  anchor: Element | null
  /** The block that goes on when this level is done; null within a line. */
  back: Element | null
}

/** The same walk in steps, for long pages; `entered` is told of every shadow root and frame that was read. */
export function* blockSteps(
  root: Element,
  skip: (element: Element) => boolean = () => false,
  entered: (root: InnerRoot) => void = () => {},
): Generator<void, Block[]> {
  const builder = new Builder(root)
  const levels: Level[] = [{ next: root.firstChild, block: root, anchor: root.closest('a'), back: null }]
  let count = 0
  for (let level = levels.at(-1); level !== undefined; level = levels.at(-1)) {
    const { next: node, block, anchor } = level
    if (node === null) {
      levels.pop()
      if (level.back !== null) builder.enter(level.back)
      continue
    }
    level.next = level.rest ? (level.rest.shift() ?? null) : node.nextSibling
    if (node.nodeType === 3) builder.add(node as Text, anchor)
    if (!isElement(node)) continue
    const inner = innerRootOf(node)
    const slotted = slottedIn(node)
    if (inner !== null && !isHidden(node) && !skip(node)) {
      entered(inner)
      builder.enter(node)
      levels.push({ next: inner.firstChild, block: node, anchor, back: block })
    } else if (slotted !== null) {
      const [next = null, ...rest] = slotted
      levels.push({ next, rest, block, anchor, back: null })
    } else if (node.tagName === 'BR') builder.lineBreak(endsEmphasis(node))
    else if (isSilent(node) || isHidden(node) || skip(node)) {
      if (!isInline(node)) builder.enter(block)
    } else if (isInline(node)) {
      const link = node.tagName === 'A' ? node : anchor
      levels.push({ next: node.firstChild, block, anchor: link, back: null })
    } else {
      builder.enter(node)
      levels.push({ next: node.firstChild, block: node, anchor, back: block })
    }
    if (++count % STEP === 0) yield
  }
  builder.flush()
  return builder.blocks
}
