// The popup that Chromium opens when the extension's button is pressed: what gives the extension leave for the tab in
// front. Pages of drivers do not list it, so it is spoken to through the browser.
import type { BrowserContext, CDPSession } from 'playwright-core'
import type { Asked, Tab } from './tab.ts'
import { callOf, until } from './tab.ts'

/** A popup that lies open: the browser's own mouse reaches it. */
export type Popup = Asked & Pick<Tab, 'click'>

/** Presses the button of the extension `id` over the tab at an address, and gives back the popup that opens. */
export async function popupOver(context: BrowserContext, id: string, address: string): Promise<Popup> {
  const session = await context.browser()?.newBrowserCDPSession()
  if (!session) throw new Error('this Chromium cannot be asked as a whole')
  const targetOf = async (type: 'tab' | 'page', start: string) => {
    const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type }] })
    return targetInfos.find(({ url }) => url.startsWith(start))?.targetId
  }
  const tab = await until('the tab in front', () => targetOf('tab', address))
  await session.send('Extensions.triggerAction', { id, targetId: tab })
  const popup = await until('the popup', () => targetOf('page', `chrome-extension://${id}/popup.html`))
  const { sessionId } = await session.send('Target.attachToTarget', { targetId: popup })
  // The driver has what it does not know wait for it.
  await ask(session, sessionId, 'Runtime.runIfWaitingForDebugger', {})
  return {
    evaluate: async (work, given) => {
      const { result, exceptionDetails } = await ask<Evaluated<Awaited<ReturnType<typeof work>>>>(
        session,
        sessionId,
        'Runtime.evaluate',
        { expression: callOf(work, given), awaitPromise: true, returnByValue: true },
      )
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description)
      return result.value
    },
    async click(x, y) {
      const at = { x, y, button: 'left', clickCount: 1 }
      for (const type of ['mousePressed', 'mouseReleased'])
        await ask(session, sessionId, 'Input.dispatchMouseEvent', { ...at, type })
    },
  }
}

interface Evaluated<T> {
  result: { value: T }
  exceptionDetails?: { exception?: { description?: string } }
}

let asked = 0

/** Sends a command to a target that the driver has no session of its own for. */
async function ask<T>(session: CDPSession, sessionId: string, method: string, params: object): Promise<T> {
  const id = ++asked
  const answer = new Promise<T>((done, fail) => {
    const hear = (event: { sessionId: string; message: string }) => {
      const said: { id: number; error?: Error; result: T } = JSON.parse(event.message)
      if (event.sessionId !== sessionId || said.id !== id) return
      session.off('Target.receivedMessageFromTarget', hear)
      if (said.error) fail(new Error(said.error.message))
      else done(said.result)
    }
    session.on('Target.receivedMessageFromTarget', hear)
  })
  await session.send('Target.sendMessageToTarget', {
    message: JSON.stringify({ id, method, params }),
    sessionId,
  })
  return answer
}
