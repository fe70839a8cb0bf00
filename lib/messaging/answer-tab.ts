// A content script's end: messages come from our own pages and background alone.
import { browser } from 'wxt/browser'
import { MessageError } from './errors'
import { hear } from './wire'

/** Answers a message to a tab, whatever it is. @throws MessageError `invalid` where it is none that is known */
export type TabAnswer = (type: string, data: unknown) => Promise<unknown>

/** Answers every message to this content script. Returns how to stop, for when its context is invalidated. */
export function onTabMessage(answer: TabAnswer): () => void {
  return hear(async (type, data, { id }) => {
    // Only our own contexts can reach a content script here; another extension's message never comes this way.
    if (id !== browser.runtime.id) throw new MessageError('forbidden', `${type} from elsewhere`)
    return answer(type, data)
  })
}
