// A background that is stopped just when it is asked.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { sendToBackground } from '@/lib/messaging'
import { background } from '@/lib/messaging/messengers'

const UNHEARD = 'Could not establish connection. Receiving end does not exist.'
const send = vi.spyOn(background, 'sendMessage')

beforeEach(() => {
  vi.useFakeTimers()
  send.mockReset()
})
afterEach(() => {
  vi.useRealTimers()
})

/** What becomes of a message that meets so many failures. */
async function sent(failures: number, message: string): Promise<string> {
  for (let nth = 0; nth < failures; nth++) send.mockRejectedValueOnce(new Error(message))
  send.mockResolvedValue(undefined)
  const answer = sendToBackground('library/imported', undefined).then(
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
