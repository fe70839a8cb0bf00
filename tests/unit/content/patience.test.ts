import { describe, expect, it } from 'vitest'
import { patiently } from '@/entrypoints/news.content/patience'
import { MessageError } from '@/lib/messaging/errors'

/** Fails so often, then answers. */
function failing(failures: number, code: 'no-answer' | 'full') {
  let asked = 0
  return async () => {
    asked += 1
    if (asked <= failures) throw new MessageError(code, 'not yet')
    return asked
  }
}

describe('a background that is just starting', () => {
  it('is asked again until it answers', async () => {
    expect(await patiently(failing(2, 'no-answer'), [0, 0])).toBe(3)
  })

  it('is given up at the end', async () => {
    await expect(patiently(failing(3, 'no-answer'), [0, 0])).rejects.toThrow('not yet')
  })

  it('is not asked twice where it answered with a failure', async () => {
    await expect(patiently(failing(1, 'full'), [0, 0])).rejects.toThrow('not yet')
  })
})
