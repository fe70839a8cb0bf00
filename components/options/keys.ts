// A shortcut as browsers write it (`Alt+Shift+H`), from the keys that were pressed.
// https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/manifest.json/commands#shortcut_values

/** The part of a key event that is needed. */
export type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey'>

const NAMED: Readonly<Record<string, string>> = {
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  Comma: 'Comma',
  Period: 'Period',
  Space: 'Space',
  Home: 'Home',
  End: 'End',
  PageUp: 'PageUp',
  PageDown: 'PageDown',
  Insert: 'Insert',
  Delete: 'Delete',
}

/** The shortcut, or null while it is none: a letter, digit or named key with Ctrl or Alt, or a function key. */
export function shortcutOf({ code, ctrlKey, altKey, shiftKey, metaKey }: Pressed): string | null {
  const key = /^(?:Key([A-Z])|Digit(\d)|(F\d\d?))$/.exec(code)
  const name = key ? (key[1] ?? key[2] ?? key[3]) : NAMED[code]
  if (!name) return null
  const held = [ctrlKey && 'Ctrl', altKey && 'Alt', metaKey && 'Command', shiftKey && 'Shift'].filter(Boolean)
  const alone = key?.[3] !== undefined
  if (!alone && !ctrlKey && !altKey && !metaKey) return null
  return [...held, name].join('+')
}
