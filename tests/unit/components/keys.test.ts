import { expect, it } from 'vitest'
import { type Pressed, shortcutOf } from '@/components/options/keys'

const keys = (code: string, held: Partial<Pressed> = {}): Pressed => ({
  ...{ key: '', code, ctrlKey: false, altKey: false, shiftKey: false, metaKey: false },
  ...held,
})

it.each([
  [keys('KeyH', { altKey: true, shiftKey: true }), 'Alt+Shift+H'],
  [keys('Digit1', { ctrlKey: true }), 'Ctrl+1'],
  [keys('F7'), 'F7'],
  [keys('ArrowUp', { altKey: true }), 'Alt+Up'],
  [keys('KeyH'), null],
  [keys('KeyH', { shiftKey: true }), null],
  [keys('AltLeft', { altKey: true }), null],
])('%j is %s', (pressed, expected) => {
  expect(shortcutOf(pressed)).toBe(expected)
})
