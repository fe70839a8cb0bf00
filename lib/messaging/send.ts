// Asking: one typed function for the background, one for a tab.
import { errorCode, MessageError } from './errors'
import type { AnswerOf, DataOf } from './messengers'
import { content } from './messengers'
import type { BackgroundProtocol, ContentProtocol } from './protocol'
import { ask } from './wire'

/** Errors keep their code when they cross; those of the browser's own messaging get one. */
function crossed(error: unknown): unknown {
  if (errorCode(error) !== 'failed' || !(error instanceof Error)) return error
  const unanswered =
    /no response|receiving end|context invalidated|message (port|channel)|reading 'sendMessage'/i
  return unanswered.test(error.message) ? new MessageError('no-answer', error.message) : error
}

/**
 * Asks the background once: a background that is just being stopped does not hear it.
 * @throws an error with a `code`, see `errorCode`
 */
export async function sendOnce<T extends keyof BackgroundProtocol>(
  type: T,
  data: DataOf<BackgroundProtocol, T>,
): Promise<AnswerOf<BackgroundProtocol, T>> {
  try {
    // What the background answers is what its protocol says: it is our own.
    return (await ask(type, data)) as AnswerOf<BackgroundProtocol, T>
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
