// Asking a background that may be stopped at any moment, just when it is asked, or while it answers.
import { errorCode } from './errors'
import type { AnswerOf, DataOf } from './messengers'
import type { BackgroundProtocol } from './protocol'
import { sendOnce } from './send'

/** What browsers say where nobody heard a message: nothing was done, and it may be said again. */
const UNHEARD = /receiving end|establish connection/i
/** What they say where it was heard and whoever heard it was stopped: nobody knows how much of it was done. */
const CUT_OFF = /no response|message (port|channel)/i
/** Milliseconds after which it is said again. */
const AGAIN = [50, 250, 1000]

/**
 * Messages that done twice are done once: what the reader typed, and ways back, which the screen that sent them has but
 * once. They are said again also where they may have been heard.
 */
const REPEATABLE: ReadonlySet<keyof BackgroundProtocol> = new Set<keyof BackgroundProtocol>([
  'draft/save',
  'highlight/update',
  'highlight/restore',
  'correction/restore',
  'own/restore',
  'assignment/restore',
  'assignment/remove',
  'page/choice',
])

function mayBeSaidAgain(type: keyof BackgroundProtocol, error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if (UNHEARD.test(error.message)) return true
  return REPEATABLE.has(type) && errorCode(error) === 'no-answer' && CUT_OFF.test(error.message)
}

/**
 * Asks the background, until it hears; what can be repeated, until it answers.
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
      if (!mayBeSaidAgain(type, error)) throw error
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
  }
  return sendOnce(type, data)
}
