// A part that is put into the page by the background: its sending may fail, and may be told to have worked all the same.

/** Milliseconds after which a part that was sent is asked for again. */
const LATE = 4000
/** How often it is asked for again before the page is left as it is. */
const MOST = 3

/**
 * Resolves with what arrives; asks for it where it was not sent, or does not come.
 * @param sent the background has sent it already
 * @throws when it cannot be asked for, or never comes; whoever needs it next tries anew
 */
export async function arrival<T extends object>(
  waiting: Promise<T>,
  ask: () => Promise<unknown>,
  sent: boolean,
): Promise<T> {
  for (let asked = 0; ; asked++) {
    if (asked > 0 || !sent) await ask()
    const part = await Promise.race([waiting, new Promise<null>((done) => setTimeout(done, LATE, null))])
    if (part) return part
    if (asked === MOST) throw new Error('never came')
  }
}
