// Telling the tabs that what they show may have changed.
import { sendToBackground } from '@/lib/messaging'

/** Never fails: what was written stands, even where nobody could be told of it. */
export async function tellImported(): Promise<void> {
  await sendToBackground('library/imported', undefined).catch(console.warn)
}
