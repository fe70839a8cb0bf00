// The background's end: every message is parsed, its sender authorised, then answered.
import { browser } from 'wxt/browser'
import { authorise } from './authorise'
import type { Caller, Sender } from './caller'
import { callerOf } from './caller'
import { MessageError } from './errors'
import type { AnswerOf, DataOf } from './messengers'
import { background } from './messengers'
import { parse } from './parse'
import type { BackgroundProtocol } from './protocol'
import { BACKGROUND_SCHEMAS } from './schemas'

type BackgroundType = keyof BackgroundProtocol

/** One answer for every message of the background. Always `async`: a database's own promise does not cross. */
export type BackgroundAnswers = {
  [T in BackgroundType]: (
    data: DataOf<BackgroundProtocol, T>,
    caller: Caller,
  ) => Promise<AnswerOf<BackgroundProtocol, T>>
}

function extension(): { id: string; root: string } {
  return { id: browser.runtime.id, root: browser.runtime.getURL('/') }
}

/** Parses, authorises, answers. Exported for the background's own use in tests that play hostile senders. */
export async function answer<T extends BackgroundType>(
  answers: Pick<BackgroundAnswers, T>,
  type: T,
  message: { data: unknown; sender: Sender },
): Promise<AnswerOf<BackgroundProtocol, T>> {
  const caller = callerOf(message.sender, extension())
  if (!caller) throw new MessageError('forbidden', `${type} from a sender that is not ours`)
  const data = parse<DataOf<BackgroundProtocol, T>>(type, BACKGROUND_SCHEMAS[type], message.data)
  authorise(type, data, caller)
  return answers[type](data, caller)
}

function listen<T extends BackgroundType>(answers: BackgroundAnswers, type: T): () => void {
  return background.onMessage(type, (message) => answer(answers, type, message))
}

/** Answers every message to the background. Call synchronously when the worker starts. Returns how to stop. */
export function onBackgroundMessage(answers: BackgroundAnswers): () => void {
  const types = Object.keys(BACKGROUND_SCHEMAS) as BackgroundType[]
  const stops = types.map((type) => listen(answers, type))
  return () => {
    for (const stop of stops) stop()
  }
}
