// Painting in a real browser: what is put on comes off, and the page's own highlights stay.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { canPaint, createPainter, highlightName, LOOKS, marksAt, type Painter } from '@/lib/highlighting'
import css from '@/lib/highlighting/highlights.css?raw'
import { GROUNDS } from '@/lib/highlighting/looks'

let painter: Painter

beforeEach(() => {
  document.body.innerHTML = `<style>${css}</style>
    <p id="light" style="background:#fff;color:#111">Bộ Ngoại giao họp với Bộ Công an.</p>
    <div style="background:#111;color:#eee"><p id="dark">Thủ tướng chủ trì phiên họp.</p></div>
    <p id="pale" style="background:#fff;color:#767676">Nghị quyết số 22-NQ/TW.</p>`
  painter = createPainter((step) => step())
})

afterEach(() => {
  painter.destroy()
  CSS.highlights.clear()
})

function rangeIn(id: string, start: number, end: number): Range {
  const text = document.getElementById(id)?.firstChild as Text
  const range = new Range()
  range.setStart(text, start)
  range.setEnd(text, end)
  return range
}

const names = () => [...CSS.highlights.keys()].sort()
const sizeOf = (name: string) => CSS.highlights.get(name)?.size ?? 0

it('can paint here', () => expect(canPaint()).toBe(true))

describe('the ground', () => {
  it.each([
    ['light', 'light'],
    ['dark', 'dark'],
    ['pale', 'light-weak'],
  ] as const)('of the %s paragraph is %s', (id, ground) => {
    painter.redraw([{ key: 'a', range: rangeIn(id, 0, 5), look: 'official' }])
    expect(names()).toEqual([highlightName('official', ground)])
  })

  it('is guessed where a page still comes, and asked for when it is refreshed', () => {
    const papers = () => names().filter((name) => sizeOf(name) > 0)
    const marks = (['light', 'dark'] as const).map((id) => ({
      key: id,
      range: rangeIn(id, 0, 5),
      look: 'official' as const,
    }))
    painter.redraw(marks, 'guessed')
    expect(papers()).toEqual([highlightName('official', 'light')])
    // What else is painted meanwhile leaves the guess as it is.
    painter.redraw([...marks, { key: 'p', range: rangeIn('pale', 0, 5), look: 'official' }])
    painter.refresh()
    expect(papers()).toEqual(
      (['light', 'dark', 'light-weak'] as const).map((ground) => highlightName('official', ground)).sort(),
    )
    expect(painter.markOf(marks[1]?.range as Range)?.key).toBe('dark')
  })

  it('is guessed of a page that says by its markup that it is dark', () => {
    document.documentElement.dataset.theme = 'dark'
    painter.redraw([{ key: 'a', range: rangeIn('dark', 0, 5), look: 'official' }], 'guessed')
    expect(names()).toEqual([highlightName('official', 'dark')])
    delete document.documentElement.dataset.theme
  })

  it('is read anew when the page changes its colours', () => {
    painter.redraw([{ key: 'a', range: rangeIn('light', 0, 5), look: 'official' }])
    const paragraph = document.getElementById('light') as HTMLElement
    paragraph.style.cssText = 'background:#000;color:#fff'
    painter.refresh()
    expect(sizeOf(highlightName('official', 'dark'))).toBe(1)
    expect(sizeOf(highlightName('official', 'light'))).toBe(0)
  })
})

describe('redraw', () => {
  it('paints what is new, erases what is gone and leaves the rest untouched', () => {
    const kept = rangeIn('light', 0, 5)
    painter.redraw([
      { key: 'kept', range: kept, look: 'institution' },
      { key: 'gone', range: rangeIn('light', 14, 20), look: 'institution' },
    ])
    painter.redraw([
      { key: 'kept', range: rangeIn('light', 0, 5), look: 'institution' },
      { key: 'new', range: rangeIn('light', 21, 25), look: 'institution' },
    ])
    const highlight = CSS.highlights.get(highlightName('institution', 'light'))
    expect(highlight?.size).toBe(2)
    expect(highlight?.has(kept)).toBe(true)
  })

  it('leaves what stands where it stood untouched when a new mark before it shifts the keys', () => {
    const first = rangeIn('light', 14, 20)
    const second = rangeIn('light', 21, 25)
    painter.redraw([
      { key: 'm0', range: first, look: 'institution' },
      { key: 'm1', range: second, look: 'institution' },
    ])
    painter.redraw([
      { key: 'm0', range: rangeIn('light', 0, 5), look: 'institution' },
      { key: 'm1', range: rangeIn('light', 14, 20), look: 'institution' },
      { key: 'm2', range: rangeIn('light', 21, 25), look: 'institution' },
    ])
    const highlight = CSS.highlights.get(highlightName('institution', 'light'))
    expect([highlight?.size, highlight?.has(first), highlight?.has(second)]).toEqual([3, true, true])
    expect(painter.marks.get('m2')?.range).toBe(second)
    expect([first, second].map((range) => painter.markOf(range)?.key)).toEqual(['m1', 'm2'])
  })

  it('changes nothing in the page', () => {
    const before = document.body.innerHTML
    painter.redraw([{ key: 'a', range: rangeIn('light', 0, 5), look: 'official' }])
    expect(document.body.innerHTML).toBe(before)
  })

  it('paints a thousand marks in batches', () => {
    const steps: (() => void)[] = []
    painter = createPainter((step) => steps.push(step))
    painter.redraw(
      Array.from({ length: 1000 }, (_, i) => ({
        key: `${i}`,
        range: rangeIn('light', 0, 5),
        look: 'official',
      })),
    )
    expect(painter.marks.size).toBeLessThan(200)
    while (steps.length > 0) steps.shift()?.()
    expect(painter.marks.size).toBe(1000)
  })
})

it('hides and shows, and leaves no trace when destroyed, but for the highlights of the page', () => {
  const theirs = new Highlight(rangeIn('light', 0, 2))
  CSS.highlights.set('site-search', theirs)
  painter.redraw([{ key: 'a', range: rangeIn('light', 0, 5), look: 'official' }])
  painter.setVisible(false)
  expect(names()).toEqual(['site-search'])
  painter.setVisible(true)
  expect(names()).toHaveLength(2)
  painter.destroy()
  expect(names()).toEqual(['site-search'])
})

it('finds the marks under a point, by either way of asking, and none beside the text', () => {
  painter.redraw([{ key: 'ministry', range: rangeIn('light', 0, 13), look: 'institution' }])
  const box = rangeIn('light', 0, 13).getBoundingClientRect()
  const at = (x: number) => marksAt(painter, x, box.top + box.height / 2).map(({ key }) => key)
  for (const direct of [true, false]) {
    const original = Object.getOwnPropertyDescriptor(HighlightRegistry.prototype, 'highlightsFromPoint')
    if (!direct && original) Reflect.deleteProperty(HighlightRegistry.prototype, 'highlightsFromPoint')
    expect(at(box.left + 5)).toEqual(['ministry'])
    expect(at(box.right + 30)).toEqual([])
    if (original) Object.defineProperty(HighlightRegistry.prototype, 'highlightsFromPoint', original)
  }
})

it('has a rule in the style sheet for every look on every ground', () => {
  const missing = LOOKS.flatMap((look) => GROUNDS.map((ground) => highlightName(look, ground))).filter(
    (name) => !css.includes(`::highlight(${name})`),
  )
  expect(missing).toEqual([])
})
