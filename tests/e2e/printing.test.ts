// A dossier on paper, in Chromium, which alone can be asked how a page would be printed: dark letters on white whatever
// the screen is like, nothing cut off by what scrolls on the screen, no row torn in two between sheets.
import { expect, it } from 'vitest'
import type { ChromiumReader } from '../../scripts/lib/extension/chromium.ts'
import { importFile } from '../../scripts/lib/extension/files.ts'
import { viewShowing, writeLibrary } from './support/shelf.ts'
import { sitting } from './support/sitting.ts'
import { chromium, words } from './support/world.ts'

/** A sheet of A4 in CSS pixels. */
const SHEET = { width: 794, height: 1123 }

let reader: ChromiumReader
const profile = sitting(chromium, 'every', async (given) => {
  reader = given.reader
  await importFile(reader, words, await writeLibrary(profile, 400, 4))
})

/** What would be wrong on paper: letters too pale, things cut off, rows that may be torn, months parted from their pages. */
function faultsOnPaper() {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  const rgba = (colour: string): number[] => {
    if (!canvas) return []
    canvas.clearRect(0, 0, 1, 1)
    canvas.fillStyle = colour
    canvas.fillRect(0, 0, 1, 1)
    return [...canvas.getImageData(0, 0, 1, 1).data]
  }
  const light = (colour: number[]) => {
    const [r = 0, g = 0, b = 0] = colour.map((part) => {
      const share = part / 255
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const paperOf = (element: Element | null): number[] => {
    for (let at = element; at; at = at.parentElement) {
      const paper = rgba(getComputedStyle(at).backgroundColor)
      if ((paper[3] ?? 0) > 127) return paper
    }
    return [255, 255, 255, 255]
  }
  const said = (element: Element) => (element.textContent ?? '').trim().slice(0, 40)
  const pale: string[] = []
  const cut: string[] = []
  let texts = 0
  for (const element of document.querySelectorAll('body *')) {
    const { width, height } = element.getBoundingClientRect()
    const style = getComputedStyle(element)
    // What is there for screen readers alone is a pixel large.
    if (width <= 1 || height <= 1 || style.visibility !== 'visible') continue
    const scrolls = ['auto', 'scroll'].includes(style.overflowY)
    if (scrolls && element.scrollHeight > element.clientHeight + 1) cut.push(said(element))
    const own = [...element.childNodes].some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim())
    if (!own) continue
    texts += 1
    const [ink, paper] = [light(rgba(style.color)), light(paperOf(element))]
    if ((paper + 0.05) / (ink + 0.05) < 4.5) pale.push(said(element))
  }
  const rows = [...document.querySelectorAll('main ol > li')].flatMap((item) =>
    item.querySelector('a[href^="http"]') ? [item] : [],
  )
  const isWhole = (row: Element) =>
    [row, ...row.children].some((one) => getComputedStyle(one).breakInside === 'avoid')
  // A head that takes the room of the first row with it stays with that.
  const parted = [...document.querySelectorAll('[class*="month"] > h4')].filter((head) => {
    const row = head.parentElement?.querySelector('li')?.getBoundingClientRect()
    const room = head.getBoundingClientRect().bottom - (row?.top ?? 0)
    return !row || getComputedStyle(head).breakInside !== 'avoid' || room < Math.min(row.height, 80)
  })
  return {
    pale,
    cut,
    parted: parted.map(said),
    torn: rows.filter((row) => !isWhole(row)).map(said),
    texts,
    rows: rows.length,
  }
}

it('a dossier is printed dark on white, whole, and with no row torn between sheets', async () => {
  const tab = await reader.open(reader.own('library.html?view=entity&id=institution%2Fbo-ngoai-giao'))
  await viewShowing(tab, words('dossier.pages'))
  const page = reader.pageOf(tab)
  await page.setViewportSize(SHEET)
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  const { pale, cut, torn, parted, texts, rows } = await tab.evaluate(faultsOnPaper, null)
  expect({ pale, cut, torn, parted }).toEqual({ pale: [], cut: [], torn: [], parted: [] })
  expect(texts).toBeGreaterThan(20)
  expect(rows).toBeGreaterThan(2)
  const height = await tab.evaluate(() => document.documentElement.scrollHeight, null)
  await page.emulateMedia({ media: null, colorScheme: 'dark' })
  const pdf = Buffer.from(await tab.print()).toString('latin1')
  // What goes on below the window stands on further sheets.
  const sheets = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0
  expect(sheets).toBeGreaterThanOrEqual(Math.floor(height / SHEET.height))
  await tab.close()
})
