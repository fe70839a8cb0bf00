// What axe finds in card, own card and toolbar: nothing, on light and dark paper.

import axe from 'axe-core'
import { afterEach, expect, it } from 'vitest'
import { entriesOf } from '@/entrypoints/news.content/overview'
import { mentionCard } from '@/entrypoints/news.content/ui/card'
import { overviewSheet } from '@/entrypoints/news.content/ui/overview'
import { ownCard } from '@/entrypoints/news.content/ui/own-card'
import css from '@/entrypoints/news.content/ui/style.css?inline'
import { selectionToolbar } from '@/entrypoints/news.content/ui/toolbar'
import { type Highlight, MENTION_TYPES, type Mention } from '@/lib/annotation'
// The messages' reader looks for the browser when it is loaded: it must be there first.
import { speak } from '../components/fake-browser'
import { CARD, t } from './page'

const nothing = () => undefined
const base = {
  start: 0,
  end: 13,
  quote: 'Bộ Ngoại giao',
  type: 'institution',
  form: 'name',
  rule: 'body-known: name',
  confidence: 1,
  quiet: false,
} as const
const linked: Mention = { ...base, roles: [], status: 'linked', entity: CARD.id, label: CARD.name }
const unknown: Mention = { ...base, roles: [], status: 'unknown', label: 'Bộ Ngoại giao' }
const candidates = [{ entity: 'a', label: 'Một cơ quan', reason: 'name' }]
const ambiguous: Mention = { ...base, roles: [], status: 'ambiguous', label: null, candidates }
const highlight: Highlight = {
  ...{
    id: 'x',
    page: 'https://baomau.vn/',
    colour: 'pink',
    note: 'Xem lại',
    tags: ['đối ngoại'],
    entity: null,
  },
  ...{ context: '', created: 1, modified: 1 },
  target: {
    quote: { type: 'TextQuoteSelector', exact: 'a', prefix: '', suffix: '' },
    position: { type: 'TextPositionSelector', start: 0, end: 1 },
    textHash: '',
  },
}
const actions = {
  ...{ decide: nothing, search: nothing, note: nothing, copy: nothing, dossier: nothing, close: nothing },
  ...{ step: nothing, spot: nothing },
}
const others = [{ words: 'Cục Lãnh sự', mark: 'institution linked', open: nothing }]
const card = (mention: Mention) =>
  mentionCard({
    ...{ mention, t, actions, others, candidates: [], spotted: true },
    known: mention.status === 'linked' ? { card: CARD, otherPages: 3 } : null,
  })
const SHOWN: Record<string, () => HTMLElement> = {
  'a linked card': () => card(linked),
  'an unknown card': () => card(unknown),
  'an ambiguous card': () => card(ambiguous),
  "a highlight's card": () =>
    ownCard({
      ...{ highlight, others, t, recolour: nothing, write: nothing, adjust: nothing },
      ...{ remove: nothing, close: nothing },
    }),
  'the toolbar': () =>
    selectionToolbar({ t, paint: nothing, note: nothing, tags: nothing, link: nothing, close: nothing }),
  'who is in the article': () =>
    overviewSheet({
      ...{ t, day: '2024-01-12', light: nothing, jump: nothing, close: nothing, spot: nothing },
      spotlight: 'institution/bo-ngoai-giao',
      settings: {
        ...{ firstOnly: false, dimRepeats: true, paintQuiet: false },
        painted: { official: true, institution: false, document: true },
      },
      groups: MENTION_TYPES.map((type) => ({
        type,
        entries: entriesOf([linked, unknown, ambiguous], {})[type],
      })),
    }),
}

afterEach(() => document.body.replaceChildren())

it.each(Object.keys(SHOWN).flatMap((name) => [[name, 'light'] as const, [name, 'dark'] as const]))(
  '%s on %s paper is clean',
  async (name, scheme) => {
    speak('vi')
    document.documentElement.lang = 'vi'
    const host = document.body.appendChild(document.createElement('div'))
    const root = host.attachShadow({ mode: 'open' })
    const style = document.createElement('style')
    style.textContent = `${css} :host { color-scheme: ${scheme} !important }`
    const element = SHOWN[name]?.()
    root.append(style, element ?? '')
    for (const part of root.querySelectorAll('details')) part.open = true
    const { violations } = await axe.run(host, { rules: { region: { enabled: false } } })
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  },
)
