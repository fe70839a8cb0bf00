// Taking a page's recognised mentions out of the library, in a way that can be undone.
import { sendToBackground } from '@/lib/messaging'
import type { Store } from '@/lib/store'
import { findChoice, holdBack, putBack } from '@/lib/store'
import { tellImported } from './tell-imported'

/** Drops the page; what is given back brings it into the library again as it was. */
export async function dropPage(store: Store, canonicalUrl: string): Promise<() => Promise<void>> {
  const [held, choice] = await Promise.all([
    holdBack(store, { page: canonicalUrl }),
    findChoice(store, canonicalUrl),
  ])
  await sendToBackground('page/keep', { canonicalUrl, keep: false })
  return async () => {
    await sendToBackground('page/choice', { canonicalUrl, choice })
    await putBack(store, held)
    await tellImported()
  }
}
