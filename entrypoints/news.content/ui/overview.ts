// The sheet at the side of the page: who and what is in the article, the legend, and switches for what is lit.
import type { Mention, MentionType } from '@/lib/annotation'
import type { Light, PageSettings } from '../background'
import type { OverviewEntry } from '../overview'
import { dayInWords, labelInWords, type Translate } from '../words'
import { button, type Child, h } from './h'
import { icon } from './icon'

export interface OverviewSheetParts {
  t: Translate
  /** ISO day of the article. */
  day: string | null
  settings: Pick<PageSettings, 'painted' | 'firstOnly' | 'dimRepeats' | 'paintQuiet'>
  groups: readonly { type: MentionType; entries: readonly OverviewEntry[] }[]
  light(change: Light): void
  /** The name that is lit alone. */
  spotlight: string | null
  spot(name: string | null): void
  jump(mention: Mention): void
  close(): void
}

export function overviewSheet(parts: OverviewSheetParts): HTMLElement {
  const { t, day, groups, close } = parts
  const title = t('page.overview')
  return h(
    'section',
    { class: 'layer overview', role: 'dialog', 'aria-label': title, tabindex: -1 },
    h(
      'header',
      {},
      h(
        'div',
        { class: 'names' },
        h('h2', {}, title),
        day && h('p', { class: 'kind' }, t('page.onDay', [dayInWords(day, t)])),
      ),
      button(t('common.close'), 'close', close, icon('close')),
    ),
    legend(parts),
    ...groups.flatMap((group) => (group.entries.length > 0 ? [list(group, parts)] : [])),
  )
}

const names = (t: Translate): Readonly<Record<MentionType, string>> => ({
  official: t('type.official'),
  institution: t('type.institution'),
  document: t('type.document'),
})

/** The legend is the row of switches: each type with its mark, on or off. */
function legend({ t, settings, groups, light }: OverviewSheetParts): HTMLElement {
  const toggle = (key: string, on: boolean, words: string, change: Light, mark?: Child) => {
    const made = button(words, 'switch', () => light(change), mark, h('span', {}, words))
    made.setAttribute('aria-pressed', String(on))
    made.dataset.key = key
    return made
  }
  return h(
    'div',
    { class: 'legend', role: 'group', 'aria-label': t('options.painted') },
    ...groups.map(({ type }) => {
      const on = settings.painted[type]
      const mark = h('i', { class: `mark ${type} ${on ? '' : 'ambiguous'}`, 'aria-hidden': 'true' })
      return toggle(type, on, names(t)[type], { painted: { ...settings.painted, [type]: !on } }, mark)
    }),
    toggle('dim', settings.dimRepeats, t('page.dimRepeats'), { dimRepeats: !settings.dimRepeats }),
    toggle('first', settings.firstOnly, t('page.firstOnly'), { firstOnly: !settings.firstOnly }),
  )
}

function list(
  { type, entries }: OverviewSheetParts['groups'][number],
  parts: OverviewSheetParts,
): HTMLElement {
  return h(
    'section',
    {},
    h('h3', {}, names(parts.t)[type], ' ', h('span', { class: 'soft' }, String(entries.length))),
    h(
      'ul',
      { class: 'entries' },
      ...entries.map((entry) => h('li', {}, row(entry, parts), spotOf(entry, parts))),
    ),
  )
}

/** A name; pressed again and again it goes from mention to mention. */
function row(entry: OverviewEntry, { t, jump }: OverviewSheetParts): HTMLElement {
  let next = 0
  const { type, status, label, under, mentions } = entry
  const go = () => {
    const mention = mentions[next % mentions.length]
    next += 1
    if (mention) jump(mention)
  }
  const more = status === 'ambiguous' ? t('status.ambiguous') : status === 'unknown' ? '' : under
  const element = h(
    'button',
    { type: 'button', class: 'entry' },
    h('i', { class: `mark ${type} ${status}`, 'aria-hidden': 'true' }),
    h(
      'span',
      { class: 'words' },
      h('span', {}, labelInWords(label, t)),
      more && h('span', { class: 'soft' }, more),
    ),
    mentions.length > 1 && h('span', { class: 'soft count' }, String(mentions.length)),
  )
  element.addEventListener('click', go)
  return element
}

/** Lights a name alone; pressed again, all are lit as before. */
function spotOf({ name, label }: OverviewEntry, { t, spotlight, spot }: OverviewSheetParts): HTMLElement {
  const on = spotlight === name
  const made = button(
    t('page.spotOn', [labelInWords(label, t)]),
    'spot',
    () => spot(on ? null : name),
    icon('spot'),
  )
  made.setAttribute('aria-pressed', String(on))
  made.dataset.key = `spot ${name}`
  return made
}
