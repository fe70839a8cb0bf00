// The line at the foot of the window: it covers nothing that the reader has open.
import { afterEach, beforeEach, expect, it } from 'vitest'
import { page as window } from 'vitest/browser'
import { createNotice } from '@/entrypoints/news.content/notice'
import { h } from '@/entrypoints/news.content/ui/h'
import { createHost, type Host } from '@/entrypoints/news.content/ui/host'
import { t, until } from './page'

let host: Host
let shown: HTMLElement[]

beforeEach(async () => {
  await window.viewport(1280, 700)
  host = createHost(() => 'vi')
  shown = []
})
afterEach(() => host.destroy())

/** Opens a layer where a card or a toolbar could stand. */
function open(name: string, style: string): HTMLElement {
  const element = h('section', { class: `layer ${name}`, style: `max-height: none; ${style}` })
  host.show(element)
  shown.push(element)
  return element
}

/** Says a line with its undo and gives back its element. */
function say(): HTMLElement {
  const before = h('i')
  open('marker', 'inset: -99px auto auto -99px').append(before)
  createNotice(host, t).say('Đã xoá chú giải này.', async () => {})
  const root = before.getRootNode() as ShadowRoot
  return root.querySelector<HTMLElement>('.says') as HTMLElement
}

function covers(notice: HTMLElement, other: HTMLElement): boolean {
  const [one, two] = [notice.getBoundingClientRect(), other.getBoundingClientRect()]
  return one.left < two.right && two.left < one.right && one.top < two.bottom && two.top < one.bottom
}

const isHigh = (notice: HTMLElement) => notice.classList.contains('high')

const CARD = 'left: 460px; width: 360px;'

it('stands at the foot, in the middle, while nothing is there', () => {
  const { left, right, bottom } = say().getBoundingClientRect()
  expect(bottom).toBe(684)
  expect(left + right).toBeCloseTo(1280, 0)
})

it.each([
  ['a card that reaches the foot', 'card', `${CARD} top: 300px; height: 390px`, true],
  ['a card above its words', 'card', `${CARD} top: 8px; height: 400px`, false],
  ['a sheet of the whole height at the side', 'overview', 'inset: 12px 12px 12px auto; width: 340px', false],
  [
    'the toolbar of words at the foot',
    'toolbar',
    'left: 500px; top: 640px; width: 300px; height: 40px',
    true,
  ],
])('leaves %s free', (_name, kind, style, high) => {
  const other = open(kind, style)
  const notice = say()
  expect(isHigh(notice)).toBe(high)
  expect(covers(notice, other)).toBe(false)
})

it('gives way to a card that opens under it, or that unfolds', async () => {
  const notice = say()
  const card = open('card', `${CARD} top: 300px; height: 100px`)
  const rest = h('details', {}, h('summary', {}, 'Thêm'), h('p', { style: 'height: 300px' }))
  card.append(rest)
  card.style.height = 'auto'
  await until(() => !covers(notice, card))
  expect(isHigh(notice)).toBe(false)
  rest.open = true
  await until(() => isHigh(notice))
  expect(covers(notice, card)).toBe(false)
  // What is about to be pressed does not go back and forth.
  rest.open = false
  host.remove(card)
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(isHigh(notice)).toBe(true)
})

it('stays where it is in a window too low for both', () => {
  open('card', `${CARD} top: 0; height: 700px`)
  expect(isHigh(say())).toBe(false)
})
