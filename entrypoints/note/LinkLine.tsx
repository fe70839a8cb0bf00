// The name that a highlight is tied to: shown, looked for, made anew, taken off; and taught for all pages.
import { useCallback, useEffect, useState } from 'react'
import { EntityPicker } from '@/components/entity/EntityPicker'
import { OwnEntityForm, type OwnEntityWords } from '@/components/entity/OwnEntityForm'
import { Button } from '@/components/ui/Button'
import { Switch } from '@/components/ui/Field'
import { useWords } from '@/components/words'
import type { Highlight } from '@/lib/annotation'
import { ownEntityId } from '@/lib/annotation'
import type { FoundEntity, KeptName } from '@/lib/messaging'
import { sendToBackground } from '@/lib/messaging'
import { patiently } from '../news.content/patience'
import { newUuid } from '../news.content/uuid'

interface LinkLineProps {
  highlight: Highlight
  open: boolean
  /** Ties the highlight to an entity, or to none. */
  onLink(entity: string | null): Promise<unknown>
  onProblem(error: unknown): void
}

type Found = Pick<FoundEntity, 'id' | 'name' | 'type'>
/** What was taught in the frame, and what the highlight was tied to before. */
type Taught = KeptName & { tied: string | null }
type Step = 'shown' | 'search' | { made: string }

export function LinkLine({ highlight, open, onLink, onProblem }: LinkLineProps) {
  const t = useWords()
  const [step, setStep] = useState<Step>(open ? 'search' : 'shown')
  const [teach, setTeach] = useState(false)
  const [name, setName] = useState<string | null>(null)
  const [taught, setTaught] = useState<Taught | null>(null)
  const { entity, page } = highlight
  const words = highlight.target.quote.exact

  useEffect(() => {
    if (entity === null) return setName(null)
    sendToBackground('entity/card', { entity, day: null, canonicalUrl: page }).then(
      ({ card }) => setName(card?.name ?? entity),
      () => setName(entity),
    )
  }, [entity, page])

  const search = useCallback(
    (query: string) => patiently(() => sendToBackground('entity/search', { query, type: null })),
    [],
  )

  /** Keeps a new name, or these words as one more name of another, where the reader wants that. */
  async function teachIt({ id, type, name }: Found, made: OwnEntityWords | null): Promise<KeptName | null> {
    if (made) return sendToBackground('own/save', { entity: made })
    return teach ? sendToBackground('own/teach', { id, type, name, alias: words }) : null
  }

  /** What was taught just now is forgotten, and the highlight is tied as it was. */
  async function forget({ kept, before, tied }: Taught) {
    try {
      await onLink(tied)
      await sendToBackground('own/undo', { id: kept.id, before })
      setTaught(null)
    } catch (error) {
      onProblem(error)
    }
  }

  async function link(found: Found, made: OwnEntityWords | null) {
    try {
      const taught = await teachIt(found, made)
      await onLink(found.id)
      setName(found.name)
      setStep('shown')
      setTaught(taught && { ...taught, tied: entity })
    } catch (error) {
      onProblem(error)
    }
  }

  if (step === 'shown') {
    return (
      <p className="link">
        {entity === null ? (
          <Button size="s" variant="quiet" icon="link" onClick={() => setStep('search')}>
            {t('picker.link')}
          </Button>
        ) : (
          <>
            <span>{t('picker.linked', [name ?? '…'])}</span>
            <Button size="s" variant="quiet" onClick={() => setStep('search')}>
              {t('picker.change')}
            </Button>
            <Button size="s" variant="quiet" onClick={() => void onLink(null).catch(onProblem)}>
              {t('picker.unlink')}
            </Button>
          </>
        )}
        {taught && (
          <span role="status">
            {t('own.saved', [taught.kept.name])}
            <Button size="s" variant="quiet" onClick={() => void forget(taught)}>
              {t('common.undo')}
            </Button>
          </span>
        )}
      </p>
    )
  }
  if (step === 'search') {
    return (
      <section aria-label={t('picker.link')}>
        <EntityPicker
          start={words.slice(0, 120)}
          search={search}
          onPick={(found) => void link(found, null)}
          onNew={(made) => setStep({ made: made || words })}
        />
        <Switch label={t('picker.teach', [words.slice(0, 60)])} checked={teach} onChange={setTeach} />
        <Button size="s" variant="quiet" onClick={() => setStep('shown')}>
          {t('common.cancel')}
        </Button>
      </section>
    )
  }
  const made: OwnEntityWords = {
    ...{ id: ownEntityId(newUuid()), type: 'official', name: step.made.slice(0, 300) },
    ...{ aliases: [], note: '' },
  }
  return (
    <OwnEntityForm entity={made} onSave={(own) => void link(own, own)} onCancel={() => setStep('search')} />
  )
}
