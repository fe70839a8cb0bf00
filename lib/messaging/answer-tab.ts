// A content script's end: messages come from our own pages and background alone.
import { browser } from 'wxt/browser'
import { MessageError } from './errors'
import { CONTENT_GUARDS, guard } from './guards'
import type { AnswerOf, DataOf } from './messengers'
import { content } from './messengers'
import type { ContentProtocol } from './protocol'

type ContentType = keyof ContentProtocol

/** One answer for every message of a content script. */
export type ContentAnswers = {
  [T in ContentType]: (
    data: DataOf<ContentProtocol, T>,
  ) => AnswerOf<ContentProtocol, T> | Promise<AnswerOf<ContentProtocol, T>>
}

function listenInTab<T extends ContentType>(answers: ContentAnswers, type: T): () => void {
  return content.onMessage(type, async ({ data, sender }) => {
    // Only our own contexts can reach a content script here; another extension's message never comes this way.
    if (sender.id !== browser.runtime.id) throw new MessageError('forbidden', `${type} from elsewhere`)
    const given: unknown = data
    guard(type, given)
    return answers[type](given)
  })
}

/** Answers every message to this content script. Returns how to stop, for when its context is invalidated. */
export function onTabMessage(answers: ContentAnswers): () => void {
  const types = Object.keys(CONTENT_GUARDS) as ContentType[]
  const stops = types.map((type) => listenInTab(answers, type))
  return () => {
    for (const stop of stops) stop()
  }
}
