// The frame in which a note is typed: an extension page, since the site hears every key typed in its own.
import type { BackgroundProtocol } from '@/lib/messaging'
import { h } from './h'

/** How long a frame that is there may take to answer before the page is taken to forbid it. Milliseconds. */
const PATIENCE = 3000
/** How long it may take to be there: a busy machine is no refusal. */
const COMING = 12_000
/** What the frame is greeted with, and what it answers and ends with. A number is its height in CSS pixels. */
export const GREETING = 'note'
export const READY = 'ready'
export const DONE = 'done'

/** What was done in the frame, and the message that takes it back, which the page sends for itself. */
export interface Done {
  words: string
  undo: Undo
}
export type Undo =
  | { type: 'mention/undo'; data: Parameters<BackgroundProtocol['mention/undo']>[0] }
  | { type: 'own/undo'; data: Parameters<BackgroundProtocol['own/undo']>[0] }
  | { type: 'highlight/update'; data: Parameters<BackgroundProtocol['highlight/update']>[0] }

/** Where writing begins: at the note's words, at its tags, or with the search for a name open. The address says it. */
export type Begin = 'note' | 'tags' | 'link'

export interface NoteFrameParts {
  /** What the frame is for, read aloud. */
  title: string
  /** The address of our note page, with what it is about behind the number sign. */
  url: string
  /** It is over; told of what was done, if anything. */
  done(what: Done | null): void
  /** The page's content policy or the browser keeps our frame out. */
  refused(): void
}

/** A frame and how it ends. What is typed goes from the frame to the background; through here only that it is over. */
export function noteFrame({ title, url, done, refused }: NoteFrameParts): {
  element: HTMLElement
  stop(): void
} {
  // Not its title, which browsers lay over what is in it whenever the pointer rests there.
  const frame = h('iframe', { src: url, 'aria-label': title })
  const element = h('section', { class: 'layer card frame', role: 'dialog', 'aria-label': title }, frame)
  const { port1, port2 } = new MessageChannel()
  let greeted = false
  let timer = setTimeout(refused, COMING)
  port1.onmessage = ({ data }) => {
    if (data === READY) clearTimeout(timer)
    if (data === DONE) done(null)
    if (data.undo) done(data)
    // The frame alone knows how high its form is.
    if (typeof data === 'number') element.style.setProperty('--height', `${data}px`)
  }
  frame.addEventListener('load', () => {
    if (greeted) return
    greeted = true
    clearTimeout(timer)
    timer = setTimeout(refused, PATIENCE)
    // A private channel: the page's own listeners hear nothing of it.
    frame.contentWindow?.postMessage(GREETING, '*', [port2])
  })
  return {
    element,
    stop() {
      clearTimeout(timer)
      port1.close()
    },
  }
}
