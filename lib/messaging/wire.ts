// The wire as a page's script needs it: the letters of `@webext-core/messaging`, which the background speaks, in as little
// as every candidate page can be made to compile.
import { browser } from 'wxt/browser'

interface Letter {
  id: number
  type: string
  data?: unknown
  timestamp: number
}

type Answer = { res?: unknown; err?: object | null } | undefined
export type TabSender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1]

let letters = 0

/**
 * Asks the background.
 * @throws what it threw, as an error with the same fields, or the browser's own where nobody heard or answered
 */
export async function ask(type: string, data: unknown): Promise<unknown> {
  const letter: Letter = { id: letters++, type, data, timestamp: Date.now() }
  const answer: Answer = await browser.runtime.sendMessage(letter)
  if (!answer) throw new Error('No response')
  if (answer.err) throw Object.assign(new Error(), answer.err)
  return answer.res
}

/** Hears what is asked of this context; the answer may be an error. Returns how to stop. */
export function hear(
  answer: (type: string, data: unknown, sender: TabSender) => Promise<unknown>,
): () => void {
  const listen = (letter: unknown, sender: TabSender, reply: (answer: Answer) => void): true | undefined => {
    if (!isLetter(letter)) return undefined
    answer(letter.type, letter.data, sender).then(
      (res) => reply({ res }),
      (error) => reply({ err: { ...error, name: error?.name, message: String(error?.message ?? error) } }),
    )
    return true
  }
  browser.runtime.onMessage.addListener(listen)
  return () => browser.runtime.onMessage.removeListener(listen)
}

const isLetter = (letter: unknown): letter is Letter =>
  typeof letter === 'object' && letter !== null && 'type' in letter && typeof letter.type === 'string'
