// Whether a page is dark, by its markup alone: asked before its styles are worked out, which a page that still comes has
// yet to do. What is guessed is lit for a frame; then the page's own colours tell.
import { isDark, luminance, parseColour } from './ground'

/** What sites name their dark mode by, as a class or as a value. */
const DARK = /(?:^|\s)(?:(?:is|mode|theme)[-_])?(?:dark|night)(?:[-_]?(?:mode|theme))?(?:$|\s)/i
const NAMED = ['class', 'theme', 'data-theme', 'data-bs-theme', 'data-mode', 'data-color-mode']

/** Guesses whether letters stand on dark paper. Reads no styles but those written on the page's outermost elements. */
export function guessDark(document: Document): boolean {
  const { documentElement, body } = document
  for (const element of [body, documentElement]) {
    const paper = parseColour(element?.style.backgroundColor ?? '')
    if (paper && paper.alpha === 1) return isDark(luminance(paper.rgb), 0, 0)
  }
  const told = document.querySelector('meta[name="color-scheme" i]')?.getAttribute('content')
  const schemes = documentElement.style.colorScheme || told || ''
  if (/\bdark\b/.test(schemes) && !/\blight\b/.test(schemes)) return true
  return [documentElement, body].some((element) =>
    NAMED.some((name) => DARK.test(element?.getAttribute(name) ?? '')),
  )
}
