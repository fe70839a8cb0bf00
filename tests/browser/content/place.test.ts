// Where a card stands, and on which pages the script runs.
import { describe, expect, it } from 'vitest'
import { matchesOf } from '@/entrypoints/news.content/match'
import { LEAST_FORM, nearest, place } from '@/entrypoints/news.content/ui/place'

const VIEW = { width: 1000, height: 800 }
const SIZE = { width: 360, height: 300 }
const line = (top: number, left = 100) => ({ left, right: left + 120, top, bottom: top + 24 })

describe('a card', () => {
  it.each([
    ['below its words, where there is room', [line(100)], { side: 'below', left: 100, top: 132 }],
    ['above them at the foot of the window', [line(700)], { side: 'above', left: 100, bottom: 108 }],
    ['below the last line of words that wrap', [line(100, 880), line(130, 20)], { side: 'below', top: 162 }],
    ['inside the window at its right edge', [line(100, 900)], { left: 632 }],
    ['on the larger side where neither has room', [line(390)], { side: 'below' }],
  ])('stands %s', (_where, words, expected) => {
    const [near] = words
    expect(near && place(words, near, SIZE, VIEW)).toMatchObject(expected)
  })

  it.each([
    ['below the middle', line(70), { side: 'below', top: 24, room: 160 }],
    ['above the foot', line(110), { side: 'above', bottom: 24, room: 160 }],
  ])('stays whole in a window as low as 400 % makes it, beside words %s', (_where, near, expected) => {
    expect(place([near], near, SIZE, { width: 320, height: 192 })).toMatchObject(expected)
  })

  it('that is small stands beside its words in a low window too', () => {
    const near = line(70)
    expect(place([near], near, { width: 300, height: 44 }, { width: 320, height: 192 })).toMatchObject({
      top: 102,
    })
  })

  it('that is a form lies over its words where a low window leaves it little beside them', () => {
    const near = line(140)
    const form = { width: 360, height: 340 }
    const view = { width: 640, height: 384 }
    expect(place([near], near, form, view, LEAST_FORM)).toMatchObject({ side: 'below', top: 46, room: 330 })
    expect(place([near], near, form, VIEW, LEAST_FORM)).toMatchObject({ side: 'below', top: 172 })
  })

  it('is no taller than a window lower than itself', () => {
    const near = line(40)
    expect(place([near], near, SIZE, { width: 320, height: 100 })).toMatchObject({ room: 84 })
  })
})

it('takes the line that the pointer is on', () => {
  expect(nearest([line(100, 880), line(130, 20)], 60, 140)).toEqual(line(130, 20))
})

it('matches listed hosts, their www. and m., and hosts below a starred one', () => {
  expect(matchesOf([{ hosts: ['baomau.vn'] }, { hosts: ['*.bomau.gov.vn', 'baomau.vn'] }])).toEqual([
    '*://*.bomau.gov.vn/*',
    '*://baomau.vn/*',
    '*://m.baomau.vn/*',
    '*://www.baomau.vn/*',
  ])
})
