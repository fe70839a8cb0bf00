// Asking: one typed function for the background, one for a tab.
import { errorCode, MessageError } from './errors'
import type { AnswerOf, DataOf } from './messengers'
import { background, content } from './messengers'
import type { BackgroundProtocol, ContentProtocol } from './protocol'

/** Errors keep their code when they cross; those of the browser's own messaging get one. */
function crossed(error: unknown): unknown {
  if (errorCode(error) !== 'failed' || !(error instanceof Error)) return error
  const unanswered =
    /no response|receiving end|context invalidated|message (port|channel)|reading 'sendMessage'/i
  return unanswered.test(error.message) ? new MessageError('no-answer', error.message) : error
}

/** What browsers say where nobody heard a message: a background that was just being stopped. Nothing was done. */
const UNHEARD = /receiving end|establish connection/i
/** Milliseconds after which it is said again. */
const AGAIN = [50, 250, 1000]

async function untilHeard<T>(ask: () => Promise<T>, pauses: readonly number[] = AGAIN): Promise<T> {
  try {
    return await ask()
  } catch (error) {
    const [pause, ...rest] = pauses
    if (pause === undefined || !(error instanceof Error) || !UNHEARD.test(error.message)) throw error
    await new Promise((resolve) => setTimeout(resolve, pause))
    return untilHeard(ask, rest)
  }
}

/**
 * Asks the background; what falls into its being stopped is said again.
 * @throws an error with a `code`, see `errorCode`
 */
export async function sendToBackground<T extends keyof BackgroundProtocol>(
  type: T,
  data: DataOf<BackgroundProtocol, T>,
): Promise<AnswerOf<BackgroundProtocol, T>> {
  try {
    return await untilHeard(() => background.sendMessage(type, data))
  } catch (error) {
    throw crossed(error)
  }
}

/**
 * Asks the content script of a tab's top frame.
 * @throws an error with code `no-answer` where no content script runs
 */
export async function sendToTab<T extends keyof ContentProtocol>(
  tabId: number,
  type: T,
  data: DataOf<ContentProtocol, T>,
): Promise<AnswerOf<ContentProtocol, T>> {
  try {
    return await content.sendMessage(type, data, { tabId, frameId: 0 })
  } catch (error) {
    throw crossed(error)
  }
}
