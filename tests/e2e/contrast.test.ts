// Words stay readable where they are lit: on the papers and inks that news sites use, light, dark and coloured, the
// letters that the browser really painted stand out 4.5 to 1 from what is really behind them, in both browsers.
import { afterEach, expect, it } from 'vitest'
import { COLOURS } from '../../lib/annotation/annotation.ts'
import type { Server } from '../../scripts/lib/extension/server.ts'
import { addressOf, serve } from '../../scripts/lib/extension/server.ts'
import {
  answerFirstRun,
  clickInLayer,
  layerText,
  lit,
  openLit,
  paintedWords,
} from '../../scripts/lib/extension/steps.ts'
import type { Reader, Start, Tab } from '../../scripts/lib/extension/tab.ts'
import { until } from '../../scripts/lib/extension/tab.ts'
import { chromium, firefox, freshProfile, HOSTS, words } from './support/world.ts'

/** Paper and ink of a part of a page, all of them readable before anything is lit. */
const GROUNDS: readonly [paper: string, ink: string][] = [
  ['#ffffff', '#222222'],
  ['#ffffff', '#5f5f5f'],
  ['#f4ecd8', '#4b3a2a'],
  ['#f2f2f2', '#0b5394'],
  ['#e8f1fb', '#9f224e'],
  ['#fff8c5', '#333333'],
  ['#a8071a', '#ffffff'],
  ['#10243e', '#e6edf5'],
  ['#1a1a1a', '#cfcfcf'],
  ['#000000', '#8ab4f8'],
]
const LEAST = 4.5

const MARKED = 'việc chung của cả nước'
const SENTENCES = [
  'Sáng 18/4, Thủ tướng Chính phủ Phạm Minh Chính chủ trì phiên họp về tiến độ các chương trình hội nhập.',
  'Tại phiên họp, Bộ Ngoại giao báo cáo kết quả của năm trước và những việc còn phải làm trong quý này.',
  'Các đại biểu nhắc lại yêu cầu của Nghị quyết số 22-NQ/TW ngày 10/4/2013 về hội nhập quốc tế.',
  `Người đứng đầu từng đơn vị chịu trách nhiệm trước hết về phần mình, sau đó mới đến ${MARKED}.`,
]

/** An article whose parts stand on all these grounds; the letters are heavy, so that their middle has their colour. */
function page(): string {
  const parts = GROUNDS.map(
    ([paper, ink], index) =>
      `<div id="g${index}" style="background:${paper};color:${ink}">${SENTENCES.map((one) => `<p>Phần ${index + 1}. ${one}</p>`).join('')}</div>`,
  ).join('\n')
  const title = 'Thủ tướng Chính phủ làm việc với Bộ Ngoại giao về hội nhập quốc tế'
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2023-04-18T09:00:00+07:00">
<style>body{margin:0;font:700 26px/1.9 sans-serif}p{margin:0 0 0 40px}</style></head>
<body><main><article><h1>${title}</h1>${parts}</article></main></body></html>`
}

/** Where lit words stand in view: their boxes, and the ground that they are on. */
function boxesOn(
  tab: Tab,
  ground: number,
): Promise<{ words: string; box: [number, number, number, number] }[]> {
  return tab.evaluate((ground) => {
    const part = document.querySelector(`#g${ground}`)
    part?.scrollIntoView({ block: 'center', behavior: 'instant' })
    const ranges = [...CSS.highlights]
      .filter(([name]) => name.startsWith('cg-'))
      .flatMap(([, ranges]) => [...ranges])
      .filter((range): range is Range => part?.contains(range.startContainer) === true)
    return ranges.map((range) => {
      const { left, top, width, height } = range.getBoundingClientRect()
      return { words: String(range), box: [left, top, width, height] }
    })
  }, ground)
}

/**
 * The contrast of letters and what is behind them in boxes of a picture of the page: the commonest colour is what is
 * behind, the one farthest from it that fills enough is the letters'. Lines below the letters are left out.
 */
function measure(
  tab: Tab,
  png: string,
  boxes: readonly [number, number, number, number][],
): Promise<number[]> {
  return tab.evaluate(
    async ({ png, boxes }) => {
      const image = new Image()
      image.src = `data:image/png;base64,${png}`
      await image.decode()
      const canvas = new OffscreenCanvas(image.width, image.height)
      const drawing = canvas.getContext('2d')
      if (!drawing) throw new Error('nothing to draw on')
      drawing.drawImage(image, 0, 0)
      const scale = image.width / innerWidth
      const light = (colour: number) => {
        const [red = 0, green = 0, blue = 0] = [colour >> 16, (colour >> 8) & 255, colour & 255].map(
          (part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4),
        )
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue
      }
      return boxes.map(([left, top, width, height]) => {
        const { data } = drawing.getImageData(
          ...([left, top + height * 0.2, width, height * 0.5].map((side) => Math.round(side * scale)) as [
            number,
            number,
            number,
            number,
          ]),
        )
        const counts = new Map<number, number>()
        for (let at = 0; at < data.length; at += 4) {
          const colour = ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0)
          counts.set(colour, (counts.get(colour) ?? 0) + 1)
        }
        const common = [...counts].sort((a, b) => b[1] - a[1])
        const behind = light(common[0]?.[0] ?? 0)
        const enough = data.length / 4 / 100
        const ratios = common
          .filter(([, count]) => count >= enough)
          .map(
            ([colour]) => (Math.max(light(colour), behind) + 0.05) / (Math.min(light(colour), behind) + 0.05),
          )
        return Math.max(...ratios)
      })
    },
    { png, boxes },
  )
}

let reader: Reader | null = null
let server: Server | null = null
let remove = () => {}
afterEach(async () => {
  await reader?.close()
  await server?.close()
  remove()
  reader = null
  server = null
})

it.each<[name: string, start: (wish: Pick<Start, 'profile' | 'proxy'>) => Promise<Reader>]>([
  ['Chromium', chromium],
  ['Firefox', firefox],
])('%s', async (_name, start) => {
  const made = freshProfile()
  remove = made.remove
  server = await serve()
  server.add('mau-sac', page())
  reader = await start({ profile: made.profile, proxy: server.port })
  await answerFirstRun(reader, words, 'chosen')
  const tab = await openLit(reader, addressOf(HOSTS.newspaper, 'mau-sac', { dated: false }))
  await lit(tab, 'Bộ Ngoại giao')
  const faint: string[] = []
  let measured = 0
  for (const [index, [paper, ink]] of GROUNDS.entries()) {
    await tab.evaluate(
      (index) => document.querySelector(`#g${index}`)?.scrollIntoView({ block: 'center' }),
      index,
    )
    const before = (await paintedWords(tab)).filter((one) => one === MARKED).length
    await tab.evaluate(
      ({ index, marked }) => {
        const text = document.querySelector(`#g${index} p:last-child`)?.firstChild
        const at = text?.textContent?.indexOf(marked) ?? -1
        if (text) document.getSelection()?.setBaseAndExtent(text, at, text, at + marked.length)
      },
      { index, marked: MARKED },
    )
    await until('the toolbar', () => layerText(tab))
    await clickInLayer(tab, `.swatch.${COLOURS[index % COLOURS.length]}`)
    await until('the highlight', async () => {
      const now = (await paintedWords(tab)).filter((one) => one === MARKED).length
      return now > before
    })
    await tab.move(2, 2)
    const places = await boxesOn(tab, index)
    const png = Buffer.from(await tab.picture()).toString('base64')
    const ratios = await measure(
      tab,
      png,
      places.map(({ box }) => box),
    )
    for (const [nth, { words }] of places.entries()) {
      measured += 1
      const ratio = ratios[nth] ?? 0
      if (ratio < LEAST) faint.push(`${ink} on ${paper}, ${words}: ${ratio.toFixed(2)}`)
    }
  }
  expect(faint).toEqual([])
  expect(measured).toBeGreaterThanOrEqual(GROUNDS.length * 4)
})
