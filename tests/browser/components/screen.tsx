// Mounts a component as a screen of ours: with the real messages, styles and toasts, in a theme and a size.

import axe from 'axe-core'
import type { ReactNode } from 'react'
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { page } from 'vitest/browser'
import { ToastProvider } from '@/components/ui/Toast'
import { WordsProvider } from '@/components/words'
import { type Language, speak, t } from './fake-browser'
import '@/components/base.css'

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

export interface Screen {
  host: HTMLElement
  /** Renders again with other props. */
  show(element: ReactNode): Promise<void>
  unmount(): Promise<void>
}

export const THEMES = ['light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

const open: Screen[] = []

/** Renders in a window of this size, and waits until lists have been measured. */
export async function mount(
  element: ReactNode,
  { language = 'vi', theme = 'light', width = 400, height = 600 }: Partial<Settings> = {},
): Promise<Screen> {
  await page.viewport(width, height)
  speak(language)
  document.documentElement.lang = language
  document.documentElement.style.colorScheme = theme
  document.title = t('extName')
  const host = document.body.appendChild(document.createElement('div'))
  Object.assign(host.style, { width: `${width}px`, height: `${height}px` })
  const root = createRoot(host)
  const screen: Screen = {
    host,
    async show(next) {
      await act(async () => {
        root.render(
          <WordsProvider t={t}>
            <ToastProvider closeLabel={t('common.close')}>{next}</ToastProvider>
          </WordsProvider>,
        )
      })
      await settle()
    },
    async unmount() {
      await act(async () => root.unmount())
      host.remove()
    },
  }
  open.push(screen)
  await screen.show(element)
  return screen
}

interface Settings {
  language: Language
  theme: Theme
  width: number
  height: number
}

/** Two frames: resize observers report and the list measures. */
export async function settle(): Promise<void> {
  await act(async () => {
    await new Promise<void>((resolve) => {
      requestAnimationFrame(() => requestAnimationFrame(() => resolve()))
    })
  })
}

export async function unmountAll(): Promise<void> {
  for (const screen of open.splice(0)) await screen.unmount()
}

/** Presses a control. */
export async function press(element: Element | null | undefined): Promise<void> {
  if (!(element instanceof HTMLElement)) throw new Error('nothing to press')
  await act(async () => {
    element.focus()
    element.click()
  })
  await settle()
}

/** Gives the focus to a control. */
export async function focus(element: Element | null | undefined): Promise<void> {
  if (!(element instanceof HTMLElement)) throw new Error('nothing to focus')
  await act(async () => element.focus())
}

/** Presses a key on what has the focus. */
export async function key(name: string, more: KeyboardEventInit = {}): Promise<void> {
  await act(async () => {
    const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...more })
    document.activeElement?.dispatchEvent(event)
  })
  await settle()
}

/** Scrolls, and waits until the rows there are rendered and measured. */
export async function scroll(element: Element, top: number): Promise<void> {
  await act(async () => {
    element.scrollTop = top
    await new Promise((resolve) => element.addEventListener('scroll', resolve, { once: true }))
  })
  await settle()
  await settle()
}

/** Types over the value of a field; null leaves the value as it is, for a file that was put there. */
export async function type(element: Element | null | undefined, text: string | null): Promise<void> {
  const kinds = [HTMLInputElement, HTMLTextAreaElement, HTMLSelectElement]
  const kind = kinds.find((candidate) => element instanceof candidate)
  if (!element || !kind) throw new Error('nothing to type into')
  await act(async () => {
    // React reads the value by its own setter, which must not see this one.
    if (text !== null) Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(element, text)
    element.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }))
    element.dispatchEvent(new Event('change', { bubbles: true }))
  })
  await settle()
}

/** The control with this accessible name, by label or text. */
export function named(host: ParentNode, name: string | RegExp): HTMLElement | null {
  const fits = (text: string | null | undefined) => {
    const words = text?.trim() ?? ''
    return typeof name === 'string' ? words === name : name.test(words)
  }
  const controls = host.querySelectorAll<HTMLElement>('button, a, input, select, textarea, [role], summary')
  for (const control of controls) {
    const labels = control instanceof HTMLInputElement ? [...(control.labels ?? [])] : []
    if (
      fits(control.getAttribute('aria-label')) ||
      fits(control.textContent) ||
      labels.some((label) => fits(label.textContent))
    ) {
      return control
    }
  }
  return null
}

/** What axe finds, each as a line; empty when the screen is clean. */
export async function axeFindings(host: HTMLElement): Promise<string[]> {
  await document.fonts.ready
  const { violations } = await axe.run(host, {
    rules: {
      // Parts stand here without the page around them.
      region: { enabled: false },
      'page-has-heading-one': { enabled: false },
    },
  })
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`),
  )
}

/** What reaches beyond the screen's right edge. Messages lie over the window, not in the screen. */
export function tooWide(host: HTMLElement): string[] {
  const edge = host.getBoundingClientRect().right + 1
  return [...host.querySelectorAll(':not([class*="region"])')]
    .filter((element) => element.getBoundingClientRect().right > edge)
    .map((element) => element.outerHTML.slice(0, 120))
}
