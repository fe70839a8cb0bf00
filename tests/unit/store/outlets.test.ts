// Outlets of what the reader marked: what the library's filter offers beside those with recognised pages.
import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { createHighlight, deleteHighlight, findHighlights, outletsMarked } from '@/lib/store'
import { highlightOf, NOW, newStore, pageOf, uuid } from './samples'

it('names listed outlets by their id and any other host by itself, as long as a highlight stands there', async () => {
  const store = newStore()
  const own = 'https://trang-rieng.test/ghi-chep/1'
  const pages = [
    pageOf('bai-1.html'),
    pageOf('bai-2.html'),
    pageOf('x', { url: own, canonicalUrl: own, outlet: null, outletName: 'trang-rieng.test' }),
  ]
  for (const [at, page] of pages.entries())
    await createHighlight(store, highlightOf(at, { page: page.url }), page)
  expect((await outletsMarked(store)).sort()).toEqual(['outlet/bao', 'trang-rieng.test'])
  const { rows } = await findHighlights(store, { outlet: 'trang-rieng.test' })
  expect(rows.map(({ highlight }) => highlight.id)).toEqual([uuid(2)])
  await deleteHighlight(store, uuid(2), NOW)
  expect(await outletsMarked(store)).toEqual(['outlet/bao'])
})
