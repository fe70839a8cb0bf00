// A background that is stopped just when it is asked.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { sendToBackground } from '@/lib/messaging'
import { highlightOf, uuid } from '../store/samples'

const UNHEARD = 'Could not establish connection. Receiving end does not exist.'
const send = vi.spyOn(fakeBrowser.runtime, 'sendMessage')

beforeEach(() => {
  vi.useFakeTimers()
  send.mockReset()
})
afterEach(() => {
  vi.useRealTimers()
})

/** A message that must not be said twice. */
const once = () => sendToBackground('library/imported', undefined)
/** One that may: what was typed is kept as it is, however often. */
const draft = () => sendToBackground('draft/save', { highlight: uuid(1), note: 'nửa', tags: [] })

/** What becomes of a message that meets so many failures. */
async function sent(failures: number, message: string, say: () => Promise<unknown> = once): Promise<string> {
  for (let nth = 0; nth < failures; nth++) send.mockRejectedValueOnce(new Error(message))
  send.mockResolvedValue({ res: undefined } as never)
  const answer = say().then(
    () => 'answered',
    (error) => error.code,
  )
  await vi.advanceTimersByTimeAsync(5_000)
  return answer
}

describe('a message that nobody heard', () => {
  it('is said again until somebody does', async () => {
    expect(await sent(2, UNHEARD)).toBe('answered')
    expect(send).toHaveBeenCalledTimes(3)
  })

  it('is given up at last', async () => {
    expect(await sent(9, UNHEARD)).toBe('no-answer')
    expect(send).toHaveBeenCalledTimes(4)
  })

  it.each(['No response', 'The message port closed before a response was received.'])(
    'is another than one that was heard and not answered: %s',
    async (message) => {
      expect(await sent(1, message)).toBe('no-answer')
      expect(send).toHaveBeenCalledTimes(1)
    },
  )
})

describe('what was typed, and the way back of what is gone', () => {
  const CUT = 'The message port closed before a response was received.'
  const highlight = highlightOf(1)

  it.each([
    ['a draft', draft],
    ['a saved note', () => sendToBackground('highlight/update', { id: uuid(1), change: { note: 'x' } })],
    ['a highlight that was deleted', () => sendToBackground('highlight/restore', { highlight })],
  ])('are said again to a background that was stopped while it heard them: %s', async (_what, say) => {
    expect(await sent(1, CUT, say)).toBe('answered')
    expect(send).toHaveBeenCalledTimes(2)
  })

  it('are given up at last, and not said again to one that refused them', async () => {
    expect(await sent(9, CUT, draft)).toBe('no-answer')
    expect(send).toHaveBeenCalledTimes(4)
    send.mockReset()
    expect(await sent(1, 'the disk is full', draft)).not.toBe('answered')
    expect(send).toHaveBeenCalledTimes(1)
  })
})
