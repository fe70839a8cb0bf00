// The lean ends of the wire speak as the library does at the other end.
import { beforeEach, describe, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { errorCode, MessageError, onTabMessage } from '@/lib/messaging'
import { background, content } from '@/lib/messaging/messengers'
import { sendOnce } from '@/lib/messaging/send'
import { ask } from '@/lib/messaging/wire'

beforeEach(() => {
  fakeBrowser.reset()
  background.removeAllListeners()
  content.removeAllListeners()
})

describe('a question to the background', () => {
  it('carries its data there and the answer back', async () => {
    background.onMessage('page/noted', ({ data }) => data.url.endsWith('/a'))
    expect(await ask('page/noted', { url: 'https://bao.vn/a', claims: [] })).toBe(true)
    expect(await ask('page/noted', { url: 'https://bao.vn/b', claims: [] })).toBe(false)
  })

  it('throws what was thrown there, code and all', async () => {
    background.onMessage('page/noted', () => {
      throw new MessageError('full', 'no room')
    })
    const error = await sendOnce('page/noted', { url: '', claims: [] }).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(Error)
    expect(errorCode(error)).toBe('full')
    expect(String(error)).toContain('no room')
  })

  it('tells that nobody answered', async () => {
    fakeBrowser.runtime.onMessage.addListener(() => undefined)
    const error = await sendOnce('page/noted', { url: '', claims: [] }).catch((thrown: unknown) => thrown)
    expect(errorCode(error)).toBe('no-answer')
  })
})

describe('a question to a tab', () => {
  /** What comes back from a page's script that answers so, asked as the library asks. */
  async function answered(answer: () => Promise<unknown>, id: string = fakeBrowser.runtime.id) {
    let listener: ((letter: object, sender: object, reply: (given: unknown) => void) => unknown) | null = null
    fakeBrowser.runtime.onMessage.addListener = (given: never) => {
      listener = given
    }
    onTabMessage(answer)
    return new Promise((resolve) =>
      listener?.({ id: 1, type: 'tab/state', data: undefined, timestamp: 1 }, { id }, resolve),
    )
  }

  it('is answered', async () => {
    expect(await answered(async () => 'seen')).toEqual({ res: 'seen' })
  })

  it('is answered with an error where answering failed', async () => {
    const failing = async () => {
      throw new MessageError('gone', 'not here')
    }
    expect(await answered(failing)).toEqual({
      err: { name: 'MessageError', code: 'gone', message: 'not here' },
    })
  })

  it('is refused to another extension', async () => {
    expect(await answered(async () => 'seen', 'other')).toMatchObject({ err: { code: 'forbidden' } })
  })
})
