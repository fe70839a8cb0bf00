// What a selection offers: five colours, a note, tags, a name to be tied to. Arrow keys go through it.
import type { Colour } from '@/lib/annotation'
import type { Translate } from '../words'
import { button, h } from './h'
import { icon } from './icon'
import { swatches } from './own-card'

export interface ToolbarParts {
  t: Translate
  paint(colour: Colour): void
  note(): void
  tags(): void
  link(): void
  close(): void
}

export function selectionToolbar({ t, paint, note, tags, link, close }: ToolbarParts): HTMLElement {
  const bar = h(
    'div',
    { class: 'layer toolbar', role: 'toolbar', 'aria-label': t('page.toolbar') },
    swatches(t, null, paint),
    button(t('page.noteHere'), 'tool', note, icon('note'), t('note.label')),
    button(t('page.tagsHere'), 'tool', tags, icon('tags'), t('note.tags')),
    button(t('page.linkHere'), 'tool', link, icon('link'), t('page.link')),
  )
  bar.addEventListener('keydown', (event) => {
    const buttons = [...bar.querySelectorAll('button')]
    const at = buttons.findIndex((one) => one.matches(':focus'))
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
    if (event.key === 'Escape') close()
    else if (step !== undefined) buttons[(at + step + buttons.length) % buttons.length]?.focus()
    else return
    event.preventDefault()
    event.stopPropagation()
  })
  // A press on the bar must not take the selection away.
  bar.addEventListener('pointerdown', (event) => event.preventDefault())
  bar.addEventListener('mousedown', (event) => event.preventDefault())
  return bar
}
