// Everything that a dossier shows, gathered from both databases and the background's knowledge.
import { i18n } from '#i18n'
import type { DossierData } from '@/components/dossier/view'
import { typeOfEntity } from '@/components/library/query'
import type { KnownEntry, MentionType } from '@/lib/annotation'
import { MENTION_TYPES } from '@/lib/annotation'
import { sendToBackground } from '@/lib/messaging'
import type { Store } from '@/lib/store'
import { companionsOf, entitiesSeen, findHighlights, findMentions } from '@/lib/store'
import { outletNames } from './facts'

/** The newest pages over which it is counted who appears with whom. */
const COUNTED = 300

/** The type in the key of what nobody knows: `unknown/official/…`. */
function typeOfKey(id: string): MentionType | null {
  return MENTION_TYPES.find((type) => type === id.split('/')[1]) ?? null
}

function typeOf(id: string, entry: KnownEntry | null): MentionType {
  if (entry && entry.kind !== 'office') return entry.kind
  return typeOfEntity(id) ?? typeOfKey(id) ?? 'official'
}

/** @param limit how many rows to read, the newest */
export async function readDossier(store: Store, id: string, limit: number): Promise<DossierData> {
  const [entry, [seen], portion, { rows: own }, names] = await Promise.all([
    // Without the knowledge, what was saved is still worth showing.
    sendToBackground('knowledge/entry', { id }).catch(() => null),
    entitiesSeen(store, [id]),
    findMentions(store, { entity: id }, { limit }),
    findHighlights(store, { entity: id }, { limit: Number.MAX_SAFE_INTEGER }),
    outletNames(i18n.t('language')),
  ])
  const urls = portion.rows.slice(0, COUNTED).map(({ page }) => page)
  return {
    name: entry?.name ?? seen?.label ?? id.split('/').at(-1) ?? id,
    type: seen?.type ?? typeOf(id, entry),
    status: seen?.status ?? (entry ? 'linked' : 'unknown'),
    ...{ entry, seen: seen ?? null, rows: portion.rows, done: portion.next === null, own },
    companions: await companionsOf(store, id, urls),
    countedOver: urls.length,
    outletNames: names,
  }
}
