// Every screen of ours at 320 pixels and at 400 % zoom, under forced colours and under reduced motion, in the built
// extension: nothing is cut or runs out of the window, the focus is always seen, nothing moves. Told once and played in
// every browser.
import { describe, expect, it } from 'vitest'
import { importFile } from '../../../scripts/lib/extension/files.ts'
import { cardSaying, clickWords, painted, showing, zoom } from '../../../scripts/lib/extension/steps.ts'
import type { Tab } from '../../../scripts/lib/extension/tab.ts'
import { until } from '../../../scripts/lib/extension/tab.ts'
import { cut } from './cut.ts'
import { type Filled, fill, SCREENS } from './screens.ts'
import { writeLibrary } from './shelf.ts'
import { type StartOn, sitting } from './sitting.ts'
import { words } from './world.ts'

/** What is not to be seen of the focus; null where it has its ring and is in view, or where nothing has it. */
function unseen(): string | null {
  const one = document.activeElement
  // From the last stop the focus goes on to the browser's own buttons, whatever the page believes.
  if (one === null || one === document.body || !document.hasFocus()) return null
  const { left, right, top, bottom } = one.getBoundingClientRect()
  const hasRing = (box: Element | null) => {
    if (box === null) return false
    const { outlineStyle, outlineWidth } = getComputedStyle(box)
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1
  }
  // A choice is ringed as a whole, with its words; a part of a drawing by the line around its shape.
  const shape = one.querySelector('circle, rect, path')
  const drawn = one.matches('svg a') && shape && Number.parseFloat(getComputedStyle(shape).strokeWidth) >= 2
  const ringed = hasRing(one) || hasRing(one.closest('label')) || drawn
  const inside = right > 0 && left < innerWidth && bottom > 0 && top < innerHeight
  return ringed && inside ? null : `${ringed ? 'out of view' : 'no ring'}: ${one.outerHTML.slice(0, 140)}`
}

/** Stops of Tab at which the focus is not to be seen, nor comes into view. */
async function unseenFocus(tab: Tab, stops: number): Promise<string[]> {
  const found: string[] = []
  await tab.front()
  for (let stop = 0; stop < stops; stop++) {
    await tab.press('Tab')
    const look = () => tab.evaluate(unseen, null)
    // A list that is drawn where it is looked at is scrolled a moment later.
    await until('the focus to be seen', async () => (await look()) === null, 3_000).catch(async () => {
      const problem = await look()
      if (problem) found.push(problem)
    })
  }
  return found
}

/** Everything told of one browser. */
export function tellLayout(name: string, start: StartOn): void {
  describe(`screens in ${name}`, () => {
    let filled: Filled
    const profile = sitting(start, 'every', async (given) => {
      filled = await fill(given, profile)
    })

    describe.each(SCREENS)('%s', (_name, open, shows) => {
      it('at 400 % zoom has everything in the window, and shows where the focus is', async () => {
        const tab = await open(filled)
        await showing(tab, shows)
        // Nothing can be cut before it is there: a long list takes a while to be looked over.
        await expect.poll(() => cut(tab), { timeout: 30_000 }).toEqual([])
        await tab.resize(1280, 1024)
        await zoom(tab, 4)
        try {
          await until('the zoom', () => tab.evaluate(() => innerWidth <= 320, null))
          await expect.poll(() => cut(tab), { timeout: 30_000 }).toEqual([])
          expect(await unseenFocus(tab, 40)).toEqual([])
        } finally {
          await zoom(tab, 1)
        }
        await tab.close()
      })

      it('as wide as a phone has everything in the window', async () => {
        const tab = await open(filled)
        await showing(tab, shows)
        await tab.resize(320, 640)
        // A popup takes the width that it is given once it knows it.
        await expect.poll(() => cut(tab), { timeout: 30_000 }).toEqual([])
        await tab.close()
      })

      it('under forced colours rings the focus and tells pressed from not pressed', async () => {
        const tab = await open(filled)
        await tab.prefer({ forcedColours: true, scheme: 'dark' })
        await showing(tab, shows)
        expect(await unseenFocus(tab, 12)).toEqual([])
        const alike = await tab.evaluate(() => {
          const look = (one: Element) => {
            const { backgroundColor, borderColor, borderWidth, outlineStyle, color, boxShadow } =
              getComputedStyle(one)
            const mark = ['::before', '::after'].flatMap((name) => {
              const { content, translate, backgroundColor } = getComputedStyle(one, name)
              return [content, translate, backgroundColor]
            })
            return [backgroundColor, borderColor, borderWidth, outlineStyle, color, boxShadow, ...mark].join()
          }
          const pairs = [...document.querySelectorAll('[role="tab"], [role="switch"], [aria-pressed]')]
          const kinds = Map.groupBy(pairs, (one) => one.getAttribute('role') ?? one.className)
          return [...kinds].flatMap(([kind, ones]) => {
            const isOn = (one: Element) =>
              ['aria-selected', 'aria-checked', 'aria-pressed'].some(
                (name) => one.getAttribute(name) === 'true',
              )
            const on = ones.find(isOn)
            const off = ones.find((one) => !isOn(one))
            return on && off && look(on) === look(off) ? [kind] : []
          })
        }, null)
        expect(alike).toEqual([])
        await tab.close()
      })

      it('moves nothing where the reader wants less motion', async () => {
        const tab = await open(filled)
        await tab.prefer({ reducedMotion: true })
        await showing(tab, shows)
        const moving = await tab.evaluate(() => {
          const seconds = (list: string) => Math.max(...list.split(',').map((one) => Number.parseFloat(one)))
          return [...document.querySelectorAll('*')]
            .filter((one) => {
              const { transitionDuration, animationDuration, animationName, scrollBehavior } =
                getComputedStyle(one)
              const animated = animationName !== 'none' && seconds(animationDuration) > 0
              return seconds(transitionDuration) > 0 || animated || scrollBehavior === 'smooth'
            })
            .map((one) => one.outerHTML.slice(0, 120))
        }, null)
        expect(moving).toEqual([])
        await tab.close()
      })
    })

    it('at 400 % zoom the network of names follows the arrows', async () => {
      const { reader } = filled
      // Of a few pages the network has hardly a name.
      await importFile(reader, words, await writeLibrary(profile, 240, 0))
      const tab = await reader.open(reader.own('library.html?view=pictures'))
      await until('the network', () =>
        tab.evaluate(() => document.querySelectorAll('svg a[data-id]').length > 5, null),
      )
      await tab.resize(1280, 1024)
      await zoom(tab, 4)
      try {
        await until('the zoom', () => tab.evaluate(() => innerWidth <= 320, null))
        await tab.front()
        await until('a name by Tab', async () => {
          await tab.press('Tab')
          return tab.evaluate(() => document.activeElement?.matches('svg a[data-id]'), null)
        })
        const met = new Set<string>()
        for (const key of ['Right', 'Down', 'Left', 'Down', 'Left', 'Up', 'Right', 'Right', 'Down']) {
          await tab.press(`Arrow${key}`)
          await until(`the name after ${key}`, async () => (await tab.evaluate(unseen, null)) === null, 3_000)
          met.add(await tab.evaluate(() => document.activeElement?.getAttribute('data-id') ?? '', null))
        }
        expect(met.size).toBeGreaterThan(2)
      } finally {
        await zoom(tab, 1)
      }
      await tab.close()
    })

    describe('what opens over a page', () => {
      it('fits a window of 320 pixels', async () => {
        const { article, reader } = filled
        await article.front()
        await article.resize(320, 480)
        await clickWords(article, 'Trần Lưu Quang')
        await cardSaying(article, 'Trần Lưu Quang')
        const inside = (selector: string) =>
          article.inLayer((root, selector) => {
            const { left, right, top, bottom } = root?.querySelector(selector)?.getBoundingClientRect() ?? {}
            const [x, y] = [innerWidth, innerHeight]
            return (left ?? -1) >= 0 && (right ?? x + 1) <= x && (top ?? -1) >= 0 && (bottom ?? y + 1) <= y
          }, selector)
        await expect.poll(() => inside('.card')).toBe(true)
        await article.press('Escape')
        await reader.command('overview', article)
        await cardSaying(article, words('page.overview'))
        await expect.poll(() => inside('.overview')).toBe(true)
        await article.press('Escape')
        await article.resize(1280, 800)
      })

      it('is large enough for a finger: 44 pixels a button on a screen that is touched', async () => {
        const { article } = filled
        await article.prefer({ touch: true })
        await clickWords(article, 'Trần Lưu Quang')
        await cardSaying(article, 'Trần Lưu Quang')
        const small = await until('buttons', () =>
          article.inLayer(
            (root) =>
              [...(root?.querySelectorAll('.card button, .card summary') ?? [])]
                .map((one) => ({ box: one.getBoundingClientRect(), words: one.textContent || one.ariaLabel }))
                .filter(({ box }) => box.width > 0 && box.height < 43.5)
                .map(({ words, box }) => `${words} ${box.height}`),
            null,
          ),
        )
        expect(small).toEqual([])
        await article.press('Escape')
        await article.prefer({})
      })

      it('stays lit under forced colours', async () => {
        const { article } = filled
        await article.prefer({ forcedColours: true })
        expect(Object.values(await painted(article)).reduce((sum, size) => sum + size, 0)).toBeGreaterThan(5)
        await article.prefer({})
      })
    })
  })
}
