// A background that is stopped starts when it is asked, and may miss the first question.
import { errorCode } from '@/lib/messaging/errors'

/** Milliseconds after which a background that did not answer is asked again: it may just be starting. */
const AGAIN = [200, 800, 2500, 6000]

/** Asks until somebody answers; for questions that change nothing by being asked twice. */
export async function patiently<T>(ask: () => Promise<T>, pauses: readonly number[] = AGAIN): Promise<T> {
  try {
    return await ask()
  } catch (error) {
    const [pause, ...rest] = pauses
    if (pause === undefined || errorCode(error) !== 'no-answer') throw error
    await new Promise((resolve) => setTimeout(resolve, pause))
    return patiently(ask, rest)
  }
}
