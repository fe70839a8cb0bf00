// Hearing that something was written, whichever context of the extension wrote it.
import Dexie from 'dexie'
import type { Store } from './database'

/** Calls back after every write to what was recognised, until the answer is called. */
export function onRecognised({ recognised }: Store, changed: () => void): () => void {
  const rows = `idb://${recognised.name}/${recognised.pageEntities.name}/`
  const hear = (parts: object) => {
    // After a page came back out of the browser's keeping anything may have changed: all is named then.
    if (Object.keys(parts).some((part) => part.startsWith(rows) || part === 'all')) changed()
  }
  Dexie.on('storagemutated', hear)
  return () => Dexie.on.storagemutated.unsubscribe(hear)
}
