// The two languages say the same things, plainly.
import { readFile } from 'node:fs/promises'
import { parseMessagesFile } from '@wxt-dev/i18n/build'
import { describe, expect, it } from 'vitest'

async function messagesOf(language: string) {
  const messages = await parseMessagesFile(`locales/${language}.yml`)
  return new Map(messages.map((message) => [message.key.join('.'), message]))
}

const vi = await messagesOf('vi')
const en = await messagesOf('en')

function textsOf(message: typeof vi extends Map<string, infer M> ? M : never): string[] {
  return message.type === 'plural' ? Object.values(message.plurals) : [message.message]
}

describe('the messages', () => {
  it('have the same keys in both languages', () => {
    expect([...en.keys()].sort()).toEqual([...vi.keys()].sort())
  })

  it('have keys that browsers take', () => {
    const wrong = [...vi.keys()].filter((key) => !/^(?:@@)?[\w.]+$/.test(key))
    expect(wrong).toEqual([])
  })

  it('take the same number of things to put in', () => {
    const differing = [...vi].filter(([key, { substitutions, type }]) => {
      const other = en.get(key)
      return other?.substitutions !== substitutions || other.type !== type
    })
    expect(differing.map(([key]) => key)).toEqual([])
  })

  it('do not shout, and have no blanks at their ends', () => {
    const texts = [...vi, ...en].filter(([key]) => !key.startsWith('@@'))
    const wrong = texts.filter(([, message]) => textsOf(message).some((text) => /!|^\s|\s$|^$/.test(text)))
    expect(wrong.map(([key]) => key)).toEqual([])
  })

  it('are in composed Unicode', async () => {
    const text = await readFile('locales/vi.yml', 'utf8')
    expect(text).toBe(text.normalize('NFC'))
  })

  it('describe the extension within the 132 characters that stores allow', () => {
    for (const messages of [vi, en]) {
      const [text = ''] = textsOf(messages.get('extDescription')!)
      expect(text.length).toBeLessThanOrEqual(132)
    }
  })
})
