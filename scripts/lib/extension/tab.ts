// One page of a browser under test, the same for Chromium and Firefox, and what both kinds of it share.

/** A document that can be asked: a page, or a frame in one. Functions cross as text, so they must stand alone. */
export interface Asked {
  evaluate<T, G>(work: (given: G) => T | Promise<T>, given: G): Promise<T>
}

/** A tab. Mouse and keyboard are the browser's own: the page hears them as it hears a reader's. */
export interface Tab extends Asked {
  goto(address: string): Promise<void>
  reload(): Promise<void>
  address(): string
  /** Runs a function over the closed shadow root of our layer, or over null where none is open. */
  inLayer<T, G>(work: (root: ShadowRoot | null, given: G) => T, given: G): Promise<T>
  /** The frame in which an extension page of this path stands, or null. */
  frame(path: string): Promise<Asked | null>
  /** Keys joined by `+`: `Alt+Shift+J`. */
  press(keys: string): Promise<void>
  type(text: string): Promise<void>
  move(x: number, y: number): Promise<void>
  click(x: number, y: number): Promise<void>
  /** Presses at one point and lets go at another. */
  drag(from: Point, to: Point): Promise<void>
  /** Gives files to a file field. */
  choose(selector: string, path: string): Promise<void>
  front(): Promise<void>
  /** The width and height of the page's own area, in CSS pixels. */
  resize(width: number, height: number): Promise<void>
  /** Has the browser tell pages what the reader prefers; what is not named is as he started the browser. */
  prefer(preferences: Partial<Preferences>): Promise<void>
  /** Runs a script of others in the page, whatever the page's content policy. */
  run(source: string): Promise<void>
  /** The page as it would be printed: a PDF. */
  print(): Promise<Uint8Array>
  /** A PNG of what is in view. */
  picture(): Promise<Uint8Array>
  close(): Promise<void>
}

/** What a reader can have his browser or his system tell pages. */
export interface Preferences {
  scheme: 'light' | 'dark'
  /** Colours of the system's in the place of the page's: what high contrast does. */
  forcedColours: boolean
  reducedMotion: boolean
  /** A finger on a screen in the place of a mouse. */
  touch: boolean
}

export interface Point {
  x: number
  y: number
}

/** A tab of a private window. */
export interface PrivateTab extends Asked {
  close(): Promise<void>
}

/** A browser with the built extension in it. */
export interface Reader {
  readonly name: 'Chromium' | 'Firefox'
  /** A new tab, at an address. */
  open(address: string): Promise<Tab>
  /** The tab that something other than the test opened at an address, or null while there is none. */
  opened(address: string): Promise<Tab | null>
  /** A tab in a new private window; the browser was started with `inPrivate`. */
  openPrivately(address: string): Promise<PrivateTab>
  /** The address of a page of the extension. */
  own(path: string): string
  /** The reader's shortcut, by its name in the manifest, pressed over a tab. */
  command(name: string, tab: Tab): Promise<void>
  /** Does something that saves a file, and resolves to the file's path. */
  download(work: () => Promise<void>): Promise<string>
  /** Resolves once the browser was closed, by whomever. */
  readonly closed: Promise<void>
  /** Closes the browser as a reader does; the profile stays. */
  close(): Promise<void>
}

/** What a browser is started with. */
export interface Start {
  /** Path of the browser. */
  executable: string
  /** Folder of the built extension; null starts the browser without it. */
  extension: string | null
  /** Folder of the profile; kept. */
  profile: string
  /** Port of the proxy through which every request goes. */
  proxy: number
  /** Only requests to this host go through the proxy; a reader at the window may go on to other sites. */
  only?: string
  language?: 'vi' | 'en'
  scheme?: 'light' | 'dark'
  headless?: boolean
  /** The reader lets the extension into private windows. */
  inPrivate?: boolean
  /**
   * Sites, as match patterns, that the reader allows when asked: nothing here can click the browser's own question.
   * Firefox gives anything that is asked for once one thing is named.
   */
  allows?: readonly string[]
  /** With a caret in pages, as readers without a mouse have it (F7); Chromium's. */
  caret?: boolean
}

const PATIENCE = 30_000
const PAUSE = 50

/** Asks until the answer is not null, undefined or false. @throws when it is not there within 30 seconds. */
export async function until<T>(
  what: string,
  ask: () => Promise<T>,
  patience = PATIENCE,
): Promise<NonNullable<T>> {
  const end = Date.now() + patience
  let last: unknown
  while (Date.now() < end) {
    try {
      const answer = await ask()
      if (answer !== null && answer !== undefined && answer !== false) return answer as NonNullable<T>
    } catch (error) {
      // Between two documents nobody answers.
      last = error
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE))
  }
  throw new Error(`waited in vain for ${what}`, { cause: last })
}

/** The address of a proxy configuration that sends one host to a port of this machine, all others their own way. */
export function onlyProxy(host: string, port: number): string {
  const script = `function FindProxyForURL(url, host) { return host === '${host}' ? 'PROXY 127.0.0.1:${port}' : 'DIRECT' }`
  return `data:application/x-ns-proxy-autoconfig;base64,${Buffer.from(script).toString('base64')}`
}

/** A call of a function that stands alone, as text. */
export function callOf<G>(work: (given: G) => unknown, given: G): string {
  return `(${work})(${JSON.stringify(given)})`
}

/** Where the middle of an element is in its document, once it stands still; `words` picks among several. */
export async function middleOf(asked: Asked, selector: string, words?: string): Promise<Point> {
  let before: Point | null = null
  return until(`${selector} ${words ?? ''}`, async () => {
    const now = await asked.evaluate(findMiddle, { selector, words: words ?? null })
    // A font or a list that comes late moves what a click was meant for.
    const still = now !== null && before !== null && now.x === before.x && now.y === before.y
    before = now
    return still ? now : null
  })
}

function findMiddle({ selector, words }: { selector: string; words: string | null }): Point | null {
  for (const element of document.querySelectorAll(selector)) {
    const named = `${element.textContent ?? ''} ${element.getAttribute('aria-label') ?? ''}`
    if (words !== null && !named.includes(words)) continue
    if (element.matches(':disabled')) continue
    element.scrollIntoView({ block: 'center', behavior: 'instant' })
    const { left, top, width, height } = element.getBoundingClientRect()
    if (width > 0 && height > 0) return { x: left + width / 2, y: top + height / 2 }
  }
  return null
}

/** Clicks the middle of an element. */
export async function clickOn(
  tab: Asked & Pick<Tab, 'click'>,
  selector: string,
  words?: string,
): Promise<void> {
  const { x, y } = await middleOf(tab, selector, words)
  await tab.click(x, y)
}

/** Our layer's element in a page: the one popover that is neither head nor body. */
export const LAYER = ':root > div[popover]'
