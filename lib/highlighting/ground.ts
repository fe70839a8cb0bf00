// On what paper a stretch of text stands: read from the page's own styles at painting time.
type Rgb = readonly [number, number, number]
const WHITE: Rgb = [255, 255, 255]
const BLACK: Rgb = [0, 0, 0]
/** Paper and letters: which of them is darker, and how far they are apart (1 to 21). */
export interface Paper {
  dark: boolean
  contrast: number
}

interface Colour {
  rgb: Rgb
  alpha: number
}

/** Reads `rgb(…)`, `rgba(…)` and `color(srgb …)` as computed styles give them. */
export function parseColour(text: string): Colour | null {
  const numbers = text
    .match(/-?[\d.]+(?:e-?\d+)?%?/g)
    ?.map((part) => (part.endsWith('%') ? Number(part.slice(0, -1)) / 100 : Number(part)))
  if (!numbers || numbers.length < 3 || !/^(?:rgba?|color)\(/.test(text)) return null
  const scale = text.startsWith('color(') ? 255 : 1
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbers
  return { rgb: [red * scale, green * scale, blue * scale], alpha }
}

/** Relative luminance, 0 to 1. https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
export function luminance([red, green, blue]: Rgb): number {
  const linear = (value: number) => {
    const part = value / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

/** Contrast of two luminances, 1 to 21. https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
}

/** A colour with alpha laid over an opaque one. */
export function over({ rgb, alpha }: Colour, below: Rgb): Rgb {
  return [0, 1, 2].map((i) => (rgb[i] as number) * alpha + (below[i] as number) * (1 - alpha)) as [
    number,
    number,
    number,
  ]
}

/** Below this luminance white letters read better than black ones. */
const MIDDLE = 0.18

/** The window that an element is shown in: that of its frame. */
const viewOf = (element: Element, view: Window): Window => element.ownerDocument.defaultView ?? view

/** The element around another; around a shadow tree stands its host, around a frame's page the frame. */
function parentOf(element: Element): Element | null {
  if (element.parentElement !== null) return element.parentElement
  const root = element.getRootNode()
  return 'host' in root
    ? (root as ShadowRoot).host
    : (element.ownerDocument.defaultView?.frameElement ?? null)
}

/** Letters that can be seen tell what the paper is; of pale ones the paper itself does. */
export function isDark(paper: number, letters: number, apart: number): boolean {
  return apart >= 3 ? paper < letters : paper < MIDDLE
}

/**
 * Reads papers, remembering each element's until `forget`. Where a picture lies behind the text or no colour is
 * set, the text's own colour tells: light letters stand on dark paper.
 */
export function groundReader(view: Window = window): { of(range: Range): Paper; forget(): void } {
  let known = new WeakMap<Element, Paper>()
  const read = (element: Element): Paper => {
    const ink = parseColour(viewOf(element, view).getComputedStyle(element).color) ?? { rgb: BLACK, alpha: 1 }
    const layers: Colour[] = []
    let paper: Rgb | null = null
    for (let at: Element | null = element; at !== null && paper === null; at = parentOf(at)) {
      const style = viewOf(at, view).getComputedStyle(at)
      const colour = parseColour(style.backgroundColor)
      if (colour && colour.alpha >= 1) paper = colour.rgb
      else if (style.backgroundImage !== 'none') break
      else if (colour && colour.alpha > 0) layers.push(colour)
    }
    const base = paper ?? (luminance(ink.rgb) > 0.4 ? BLACK : WHITE)
    const below = luminance(layers.reduceRight<Rgb>((rgb, layer) => over(layer, rgb), base))
    const letters = luminance(over(ink, base))
    const apart = contrast(below, letters)
    return { dark: isDark(below, letters, apart), contrast: apart }
  }
  return {
    of(range) {
      const start = range.startContainer
      const element = start.nodeType === 1 ? (start as Element) : start.parentElement
      if (element === null) return { dark: false, contrast: 21 }
      const paper = known.get(element) ?? read(element)
      known.set(element, paper)
      return paper
    },
    forget() {
      known = new WeakMap()
    },
  }
}
