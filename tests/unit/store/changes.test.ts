// A write to what was recognised is heard by whoever shows it.
import 'fake-indexeddb/auto'
import { expect, it, vi } from 'vitest'
import { createHighlight, onRecognised, removePages } from '@/lib/store'
import { highlightOf, NOW, newStore, pageOf, saveSample } from './samples'

it('is heard until nobody listens any more, and what the reader made is not', async () => {
  const store = newStore()
  const changed = vi.fn()
  const deaf = onRecognised(store, changed)
  const at = { url: 'https://bao.vn/bai', canonicalUrl: 'https://bao.vn/bai' }
  await saveSample(store, '', at, NOW)
  await vi.waitFor(() => expect(changed).toHaveBeenCalled())
  changed.mockClear()
  await createHighlight(
    store,
    highlightOf(1, { page: at.url, created: NOW, modified: NOW }),
    pageOf('', at, NOW),
  )
  expect(changed).not.toHaveBeenCalled()
  await removePages(store, [at.url])
  await vi.waitFor(() => expect(changed).toHaveBeenCalled())
  deaf()
  changed.mockClear()
  await saveSample(store, '', at, NOW)
  expect(changed).not.toHaveBeenCalled()
})
