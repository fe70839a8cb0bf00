// The keys that the manifest suggests, where nothing else takes them before us.
import { describe, expect, it } from 'vitest'
import config from '@/wxt.config'

/** Letters by which Firefox opens its menus, in English and Vietnamese, with Alt and with Alt and Shift. */
const MENUS = 'FEVSBTH'
/** With this one Chromium makes a group of tabs. */
const CHROMIUM = 'P'

function keysFor(browser: string): string[] {
  const { manifest } = config
  if (typeof manifest !== 'function') throw new Error('the manifest does not hang on the browser')
  const made = manifest({ browser, manifestVersion: 3, mode: 'production', command: 'build' } as never)
  const { commands } = made as { commands: Record<string, { suggested_key?: { default: string } }> }
  return Object.values(commands).flatMap(({ suggested_key }) => suggested_key?.default ?? [])
}

describe.each(['chrome', 'firefox'])('a suggested shortcut in %s', (browser) => {
  it('is no letter of a menu or of the browser itself, and stands once', () => {
    const keys = keysFor(browser)
    expect(keys.length).toBeGreaterThan(3)
    expect(new Set(keys).size).toBe(keys.length)
    for (const key of keys) expect(key).toMatch(new RegExp(`^Alt\\+Shift\\+[^${MENUS}${CHROMIUM}]$`))
  })
})
