// Line icons of the card and the toolbar, on a 16 px grid. Always beside words, or in a labelled button.

const PATHS = {
  note: 'M3 3h10v7l-3 3H3zM10 13v-3h3M5.5 6h5M5.5 8.5h3',
  link: 'M7 9a2.5 2.5 0 0 0 3.6.2l2-2A2.5 2.5 0 0 0 9 3.7l-.8.8M9 7a2.5 2.5 0 0 0-3.6-.2l-2 2A2.5 2.5 0 0 0 7 12.3l.8-.8',
  tags: 'M3 3h5.2l5 5-5.2 5.2-5-5zM5.7 5.7h.01',
  copy: 'M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z',
  dossier: 'M3 3v10M6 3v10M9 3.5l3.5 9.5M2 13h12',
  edges: 'M4.5 3v10M11.5 3v10M2.5 8h11M2.5 8l1.5-1.5M2.5 8l1.5 1.5M13.5 8 12 6.5M13.5 8 12 9.5',
  trash: 'M3 4.5h10M6.5 4.5v-2h3v2M4.5 4.5l.5 9h6l.5-9M7 7.5v3.5M9 7.5v3.5',
  previous: 'M10 3.5 5.5 8l4.5 4.5',
  close: 'm4 4 8 8M12 4l-8 8',
  next: 'M6 3.5 10.5 8 6 12.5',
  spot: 'M8 5.2a2.8 2.8 0 1 1 0 5.6 2.8 2.8 0 0 1 0-5.6zM8 1.5v1.6M8 12.9v1.6M1.5 8h1.6M12.9 8h1.6',
} as const

export type IconName = keyof typeof PATHS

const SVG = 'http://www.w3.org/2000/svg'

/** A decorative icon in the colour of the text. */
export function icon(name: IconName): SVGElement {
  const svg = document.createElementNS(SVG, 'svg')
  for (const [key, value] of Object.entries({ class: 'icon', viewBox: '0 0 16 16', 'aria-hidden': 'true' }))
    svg.setAttribute(key, value)
  const path = document.createElementNS(SVG, 'path')
  path.setAttribute('d', PATHS[name])
  svg.append(path)
  return svg
}
