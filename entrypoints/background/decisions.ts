// What the reader decides about names: what words stand for, which entities there are beside the known ones.
import { i18n } from '#i18n'
import type { Correction } from '@/lib/annotation'
import { isOwnEntity, isSameSite } from '@/lib/annotation'
import type { BackgroundAnswers, Caller } from '@/lib/messaging'
import { MessageError } from '@/lib/messaging'
import type { Store } from '@/lib/store'
import {
  allCorrections,
  beginCorrecting,
  correctSaved,
  endCorrecting,
  findCorrection,
  findOwnEntity,
  putCorrection,
  removeCorrection,
  removeOwnEntity,
  restoreCorrection,
  restoreOwnEntity,
  saveCorrection,
  saveOwnEntity,
  teachName,
  uncorrectSaved,
  undoOwnEntity,
} from '@/lib/store'
import type { OverSaved } from './over-saved'
import type { Recogniser } from './recogniser'
import type { refreshTabs } from './tabs'

type Answers = Pick<
  BackgroundAnswers,
  | 'mention/decide'
  | 'mention/undo'
  | 'correction/remove'
  | 'correction/restore'
  | 'own/save'
  | 'own/teach'
  | 'own/undo'
  | 'own/remove'
  | 'own/restore'
  | 'entity/search'
  | 'entity/lines'
>

export interface DecisionParts {
  store: Store
  recogniser: Pick<Recogniser, 'search' | 'lines'>
  /** Epoch milliseconds. */
  now: () => number
  refresh: typeof refreshTabs
  overSaved: OverSaved
}

/** How long a site's page may take back what bears on all pages; later, only our own screens may. Milliseconds. */
const UNDO_TIME = 60_000

export function createDecisions({ store, recogniser, now, refresh, overSaved }: DecisionParts): Answers {
  /** The tab that reads again by itself, since it asked. */
  const asker = (caller: Caller) => (caller.kind === 'content' ? caller.tabId : null)

  /** Another decision about the same words, or none: what the earlier one did to saved pages goes first. */
  const replace = (id: string, next: Correction | null) =>
    overSaved(async () => {
      const note = await beginCorrecting(store)
      const pages = await uncorrectSaved(store, id, now())
      // What applies everywhere may have stood behind what is gone.
      await correctSaved(store, await allCorrections(store), now(), pages)
      if (next) await correctSaved(store, [next], now())
      await endCorrecting(store, note)
    })

  return {
    'mention/decide': async ({ canonicalUrl, quote, type, choice, everywhere }, caller) => {
      const verdict = choice ? ({ kind: 'entity', ...choice } as const) : ({ kind: 'not-an-entity' } as const)
      const page = everywhere ? null : canonicalUrl
      const made = { page, quote, type, verdict, created: now() }
      const { kept, before } = await saveCorrection(store, made)
      await refresh('recognition', asker(caller))
      if (before || kept.page === null) replace(kept.id, kept)
      return { id: kept.id, before }
    },

    'mention/undo': async ({ canonicalUrl, id, before }, caller) => {
      const correction = await findCorrection(store, id)
      if (!correction) throw new MessageError('gone', `correction ${id}`)
      const mine =
        correction.page === null
          ? caller.kind === 'page' || correction.created > now() - UNDO_TIME
          : isSameSite(correction.page, canonicalUrl)
      if (!mine || (before && before.id !== id)) {
        throw new MessageError('forbidden', 'a correction made elsewhere')
      }
      if (before) await putCorrection(store, before)
      else await removeCorrection(store, id)
      await refresh('recognition', asker(caller))
      replace(id, before)
      return undefined
    },

    'correction/remove': async ({ id }) => {
      const removed = await removeCorrection(store, id)
      if (removed) {
        await refresh('recognition')
        replace(id, null)
      }
      return removed
    },

    'correction/restore': async ({ correction }) => {
      if (await restoreCorrection(store, correction)) {
        await refresh('recognition')
        replace(correction.id, correction)
      }
      return undefined
    },

    'own/save': async ({ entity }) => {
      const kept = await saveOwnEntity(store, entity, now())
      await refresh('recognition')
      return kept
    },

    'own/teach': async ({ id, type, name, alias }) => {
      const kept = await teachName(store, { id, type, name }, alias, now())
      await refresh('recognition')
      return kept
    },

    'own/undo': async ({ id, before }, caller) => {
      const entity = await findOwnEntity(store, id)
      if (!entity) throw new MessageError('gone', `name ${id}`)
      // A site's page takes away what was made in its frame, by an id that nobody can guess, and puts nothing in its place.
      const fits =
        caller.kind === 'content' ? isOwnEntity(id) && before === null : !before || before.id === id
      const soon = caller.kind === 'page' || entity.modified > now() - UNDO_TIME
      if (!fits || !soon) throw new MessageError('forbidden', 'a name taught elsewhere')
      await undoOwnEntity(store, id, before)
      await refresh('recognition', asker(caller))
      return undefined
    },

    'own/remove': async ({ id }) => {
      const removed = await removeOwnEntity(store, id)
      if (removed) await refresh('recognition')
      return removed
    },

    'own/restore': async ({ entity }) => {
      await restoreOwnEntity(store, entity)
      await refresh('recognition')
      return undefined
    },

    'entity/search': ({ query, type }) => recogniser.search(query, type, i18n.t('language')),
    'entity/lines': ({ entities, day }) => recogniser.lines(entities, day, i18n.t('language')),
  }
}
