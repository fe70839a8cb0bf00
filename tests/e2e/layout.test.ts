// Every screen of ours at 400 % zoom, under forced colours and under reduced motion, in the built extension: nothing is
// cut or runs out of the window, the focus is always seen, nothing moves.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Server } from '../../scripts/lib/extension/server.ts'
import { serve } from '../../scripts/lib/extension/server.ts'
import { cardSaying, clickWords, painted, showing } from '../../scripts/lib/extension/steps.ts'
import type { Tab } from '../../scripts/lib/extension/tab.ts'
import { until } from '../../scripts/lib/extension/tab.ts'
import { cut } from './support/cut.ts'
import { type Filled, openFilled, SCREENS } from './support/screens.ts'
import { freshProfile, words } from './support/world.ts'

const { profile, remove } = freshProfile()
let server: Server
let filled: Filled

beforeAll(async () => {
  server = await serve()
  filled = await openFilled(profile, server)
})
afterAll(async () => {
  await filled?.reader.close()
  await server?.close()
  remove()
})

/** Stops of Tab at which the focus is not to be seen. */
async function unseenFocus(tab: Tab, stops: number): Promise<string[]> {
  const unseen: string[] = []
  for (let stop = 0; stop < stops; stop++) {
    await tab.press('Tab')
    const problem = await tab.evaluate(() => {
      const one = document.activeElement
      if (one === null || one === document.body) return null
      const { left, right, top, bottom } = one.getBoundingClientRect()
      const hasRing = (box: Element | null) => {
        if (box === null) return false
        const { outlineStyle, outlineWidth } = getComputedStyle(box)
        return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1
      }
      // A choice is ringed as a whole, with its words; a part of a drawing by the line around its shape.
      const shape = one.querySelector('circle, rect, path')
      const drawn =
        one.matches('svg a') && shape && Number.parseFloat(getComputedStyle(shape).strokeWidth) >= 2
      const ringed = hasRing(one) || hasRing(one.closest('label')) || drawn
      const inside = right > 0 && left < innerWidth && bottom > 0 && top < innerHeight
      return ringed && inside ? null : `${ringed ? 'out of view' : 'no ring'}: ${one.outerHTML.slice(0, 140)}`
    }, null)
    if (problem) unseen.push(problem)
  }
  return unseen
}

describe.each(SCREENS)('%s', (_name, open, shows) => {
  it('at 400 % zoom (320 CSS pixels) has everything in the window, and shows where the focus is', async () => {
    const tab = await open(filled)
    await showing(tab, shows)
    await tab.resize(320, 256)
    // A popup takes the width that it is given once it knows it; a long list takes a while to be looked over.
    await expect.poll(() => cut(tab), { timeout: 30_000 }).toEqual([])
    expect(await unseenFocus(tab, 40)).toEqual([])
    await tab.resize(1280, 800)
    expect(await cut(tab)).toEqual([])
    await tab.close()
  })

  it('under forced colours rings the focus and tells pressed from not pressed', async () => {
    const tab = await open(filled)
    await filled.reader.pageOf(tab).emulateMedia({ forcedColors: 'active', colorScheme: 'dark' })
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
          ['aria-selected', 'aria-checked', 'aria-pressed'].some((name) => one.getAttribute(name) === 'true')
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
    await filled.reader.pageOf(tab).emulateMedia({ reducedMotion: 'reduce' })
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
        const [x, y] = [document.documentElement.clientWidth, innerHeight]
        return (left ?? -1) >= 0 && (right ?? x + 1) <= x && (top ?? -1) >= 0 && (bottom ?? y + 1) <= y
      }, selector)
    expect(await inside('.card')).toBe(true)
    await article.press('Escape')
    await reader.command('overview', article)
    await cardSaying(article, words('page.overview'))
    expect(await inside('.overview')).toBe(true)
    await article.press('Escape')
    await article.resize(1280, 800)
  })

  it('is large enough for a finger: 44 pixels a button on a screen that is touched', async () => {
    const { article, reader } = filled
    const page = reader.pageOf(article)
    const session = await reader.context.newCDPSession(page)
    await session.send('Emulation.setTouchEmulationEnabled', { enabled: true })
    await session.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'pointer', value: 'coarse' },
        { name: 'hover', value: 'none' },
      ],
    })
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
    await session.send('Emulation.setEmulatedMedia', { features: [] })
    await session.send('Emulation.setTouchEmulationEnabled', { enabled: false })
    await session.detach()
  })

  it('stays lit under forced colours', async () => {
    const { article, reader } = filled
    await reader.pageOf(article).emulateMedia({ forcedColors: 'active' })
    expect(Object.values(await painted(article)).reduce((sum, size) => sum + size, 0)).toBeGreaterThan(5)
    await reader.pageOf(article).emulateMedia({ forcedColors: null })
  })
})
