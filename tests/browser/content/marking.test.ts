// Mentions highlighted from the panel, and what a card says of a document that the article tells more of.
import { afterEach, beforeEach, expect, it } from 'vitest'
import { toolAnswersOf } from '@/entrypoints/news.content/answers'
import { mentionCard } from '@/entrypoints/news.content/ui/card'
import type { Mention } from '@/lib/annotation'
import { openPage, type Page, select, t } from './page'

let page: Page
beforeEach(async () => {
  page = await openPage()
})
afterEach(() => {
  document.getSelection()?.removeAllRanges()
  page.stop()
})

const spansOf = (quote: string) =>
  page.reader.session.mentions.flatMap(({ start, end, quote: words }) =>
    words === quote ? [{ start, end }] : [],
  )

it('highlights every place that was chosen, with its entity, and none twice', async () => {
  const answers = toolAnswersOf(page.reader, page.ui)
  const spans = spansOf('Bộ Ngoại giao')
  const first = await answers['tab/mark']({ spans })
  expect(first).toHaveLength(spans.length)
  expect(first.every(({ made, highlight }) => made && highlight.entity === 'institution/bo-ngoai-giao')).toBe(
    true,
  )
  expect(page.reader.placed.map(({ range }) => range?.toString())).toEqual(spans.map(() => 'Bộ Ngoại giao'))
  const again = await answers['tab/mark']({ spans: [...spans, ...spansOf('Cục Lãnh sự')] })
  expect(again.filter(({ made }) => made).map(({ highlight }) => highlight.target.quote.exact)).toEqual([
    'Cục Lãnh sự',
  ])
  expect(page.background.kept).toHaveLength(spans.length + 1)
})

it('passes over words that the page has not any more, and keeps those before a failure', async () => {
  const answers = toolAnswersOf(page.reader, page.ui)
  const spans = [...spansOf('Nghị quyết 18'), ...spansOf('Cục Lãnh sự')]
  const link = document.getElementById('link') as HTMLElement
  link.textContent = 'Quyết định mới'
  expect(await answers['tab/mark']({ spans })).toHaveLength(1)
  page.background.fail = new Error('full')
  await expect(answers['tab/mark']({ spans: spansOf('Bộ Ngoại giao') })).rejects.toThrow('full')
})

it('gives the article that was read, for a file of it', async () => {
  const article = await toolAnswersOf(page.reader, page.ui)['tab/article'](undefined)
  const [first] = page.reader.session.mentions
  expect(article?.text.slice(first?.start, first?.end)).toBe(first?.quote)
  expect(article?.facts.canonicalUrl).toContain('baomau.vn')
})

it('says in a card what the article tells of a document: the provision, who issued it, when, on what', () => {
  select('Nghị quyết 18')
  const base = page.reader.session.mentions.find(({ type }) => type === 'document') as Mention
  const facts = { issuer: 'Chính phủ', day: '2019-12-31', subject: 'quy chế mẫu', cited: 'khoản 2 Điều 5' }
  const nothing = () => {}
  const cardOf = (mention: Mention) =>
    mentionCard({
      ...{ mention, known: null, candidates: [], others: [], spotted: false, t },
      actions: {
        ...{ decide: nothing, search: nothing, note: nothing, copy: nothing, dossier: nothing },
        ...{ step: nothing, spot: nothing, close: nothing },
      },
    }).textContent
  const said = cardOf({ ...base, facts })
  for (const words of ['khoản 2 Điều 5', 'Chính phủ', '31/12/2019', 'quy chế mẫu'])
    expect(said).toContain(words)
  const linked = cardOf({
    ...{ ...base, facts, status: 'linked', entity: 'document/one', label: '18-NQ/TW' },
  } as Mention)
  expect(linked).toContain('khoản 2 Điều 5')
  expect(linked).not.toContain('quy chế mẫu')
  expect(cardOf(base)).not.toContain(t('entity.cited'))
})
