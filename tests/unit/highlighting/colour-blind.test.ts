// The reader's five colours as people see them who see red, green or blue otherwise: any two stay apart.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { COLOURS, type Colour } from '../../../lib/annotation'
import { highlightName } from '../../../lib/highlighting/looks'

const css = readFileSync(new URL('../../../lib/highlighting/highlights.css', import.meta.url), 'utf8')

type Light = [red: number, green: number, blue: number]

/** How each kind of eye mixes linear light: Machado, Oliveira and Fernandes 2009, complete deficiency. */
const EYES: Readonly<Record<string, readonly Light[]>> = {
  'most eyes': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  'eyes without red': [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  'eyes without green': [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  'eyes without blue': [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

const linear = (byte: number) =>
  byte / 255 <= 0.04045 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4

/** White paper, and the nearly black one of dark pages: a byte of each channel. */
const PAPERS = { light: 255, dark: 20 }

/** The tint of a colour over a paper, in linear light. */
function tintOf(colour: Colour, ground: keyof typeof PAPERS): Light {
  const name = highlightName(`reader-${colour}`, ground)
  const tint = String.raw`background-color: rgb\((\d+) (\d+) (\d+) / ([\d.]+)\)`
  const rule = new RegExp(String.raw`${name}\)[^{]*\{[^}]*${tint}`).exec(css)
  const [red, green, blue, part] = (rule ?? []).slice(1).map(Number)
  if (red === undefined || green === undefined || blue === undefined || part === undefined)
    throw new Error(`no tint for ${colour}`)
  const over = (byte: number) => linear(byte * part + PAPERS[ground] * (1 - part))
  return [over(red), over(green), over(blue)]
}

/** CIE L*a*b* of linear light (sRGB primaries, D65). */
function lab([red, green, blue]: Light): Light {
  const f = (share: number) =>
    share > 216 / 24389 ? Math.cbrt(share) : ((24389 / 27) * share) / 116 + 16 / 116
  const x = f((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047)
  const y = f(0.2126 * red + 0.7152 * green + 0.0722 * blue)
  const z = f((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

function seenBy(eye: readonly Light[], light: Light): Light {
  const [red = 0, green = 0, blue = 0] = eye.map((row) =>
    Math.min(
      1,
      Math.max(
        0,
        row.reduce((sum, part, at) => sum + part * (light[at] ?? 0), 0),
      ),
    ),
  )
  return lab([red, green, blue])
}

/** Distance in L*a*b*; side by side, people tell 2.3 apart (Mahy 1994). */
const apart = (one: Light, other: Light) => Math.hypot(...one.map((part, at) => part - (other[at] ?? 0)))
/** Three times that: the two may be lines apart. */
const CLEAR = 7

describe.each(Object.entries(EYES))('to %s', (_eyes, eye) => {
  const pairs = COLOURS.flatMap((one, at) => COLOURS.slice(at + 1).map((other) => [one, other] as const))
  it.each(pairs)('%s is not %s, on light paper and on dark', (one, other) => {
    for (const ground of ['light', 'dark'] as const) {
      const [first, second] = [seenBy(eye, tintOf(one, ground)), seenBy(eye, tintOf(other, ground))]
      expect(apart(first, second)).toBeGreaterThan(CLEAR)
    }
  })
})
