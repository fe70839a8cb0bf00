// Painted text stays readable: never below the lower of 4.5:1 and what it was, on white, sepia, grey, coloured and black paper.
import { expect, it } from 'vitest'
import { contrast, isDark, luminance, over, parseColour } from '@/lib/highlighting/ground'
import css from '@/lib/highlighting/highlights.css?raw'
import { groundOf, highlightName, LOOKS } from '@/lib/highlighting/looks'

/** Declarations of a highlight name, later ones over earlier ones. */
function declared(name: string, property: string): string | null {
  const rules = [...css.matchAll(/([^{}]+)\{([^}]*)\}/g)].filter(([, selectors]) =>
    selectors?.includes(`(${name})`),
  )
  const values = rules.map(
    ([, , body]) => new RegExp(`(?:^|[;\\s])${property}:\\s*([^;]+)`).exec(body ?? '')?.[1],
  )
  return values.findLast((value) => value !== undefined) ?? null
}

function colourOf(text: string) {
  const probe = document.body.appendChild(document.createElement('i'))
  probe.style.color = text
  const colour = parseColour(getComputedStyle(probe).color)
  probe.remove()
  if (!colour) throw new Error(`no colour: ${text}`)
  return colour
}

const PAPERS = [
  ...['#ffffff', '#f4ecd8', '#eeeeee', '#fde2e2', '#dbeafe', '#d9f99d', '#fef08a'],
  ...['#7f1d1d', '#14532d', '#1e3a8a', '#4a044e', '#333333', '#1b1b1b', '#000000'],
]
const INKS = Array.from({ length: 18 }, (_, i) => `rgb(${i * 15} ${i * 15} ${i * 15})`).concat(
  '#0645ad',
  '#c00',
  '#8ab4f8',
)

it.each(PAPERS)('on %s', (paper) => {
  const below = colourOf(paper).rgb
  const worse: string[] = []
  for (const ink of INKS) {
    const letters = colourOf(ink)
    const was = contrast(luminance(letters.rgb), luminance(below))
    for (const look of LOOKS) {
      const name = highlightName(
        look,
        groundOf(look, { dark: isDark(luminance(below), luminance(letters.rgb), was), contrast: was }),
      )
      const tint = declared(name, 'background-color')
      const own = declared(name, 'color')
      const painted = contrast(
        luminance(own ? colourOf(own).rgb : letters.rgb),
        luminance(tint ? over(colourOf(tint), below) : below),
      )
      if (painted < Math.min(4.5, was) - 0.01)
        worse.push(`${look} ${ink}: ${was.toFixed(2)} → ${painted.toFixed(2)}`)
    }
  }
  expect(worse).toEqual([])
})
