// Asking a background that may be stopped at any moment, just when it is asked.
import type { AnswerOf, DataOf } from './messengers'
import type { BackgroundProtocol } from './protocol'
import { sendOnce } from './send'

/** What browsers say where nobody heard a message: nothing was done, and it may be said again. */
const UNHEARD = /receiving end|establish connection/i
/** Milliseconds after which it is. */
const AGAIN = [50, 250, 1000]

/**
 * Asks the background, until it hears.
 * @throws an error with a `code`, see `errorCode`
 */
export async function sendToBackground<T extends keyof BackgroundProtocol>(
  type: T,
  data: DataOf<BackgroundProtocol, T>,
): Promise<AnswerOf<BackgroundProtocol, T>> {
  for (const pause of AGAIN) {
    try {
      return await sendOnce(type, data)
    } catch (error) {
      if (!(error instanceof Error) || !UNHEARD.test(error.message)) throw error
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
  }
  return sendOnce(type, data)
}
