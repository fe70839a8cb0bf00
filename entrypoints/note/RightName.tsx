// The right name for words of a page: found in the knowledge or made anew; for this page, or for all.
import { useCallback, useState } from 'react'
import { EntityPicker } from '@/components/entity/EntityPicker'
import { OwnEntityForm, type OwnEntityWords } from '@/components/entity/OwnEntityForm'
import { problemOf, problemWords } from '@/components/problems'
import { Switch } from '@/components/ui/Field'
import { useWords } from '@/components/words'
import { ownEntityId } from '@/lib/annotation'
import type { FoundEntity } from '@/lib/messaging'
import { sendToBackground } from '@/lib/messaging'
import { patiently } from '../news.content/patience'
import type { Done } from '../news.content/ui/note-frame'
import { newUuid } from '../news.content/uuid'
import type { Purpose } from './hash'

type RightNameProps = Extract<Purpose, { what: 'mention' }> & { done(what?: Done): void }

export function RightName({ quote, type, page, done }: RightNameProps) {
  const t = useWords()
  const [everywhere, setEverywhere] = useState(false)
  const [made, setMade] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)

  const fail = (error: unknown) => setProblem(problemWords(t, problemOf(error)))

  // Words of one type stand for entities of that type; as something else they are a new name.
  const search = useCallback(
    (query: string) => patiently(() => sendToBackground('entity/search', { query, type })),
    [type],
  )

  const pick = ({ id, name }: FoundEntity) => {
    const choice = { entity: id, label: name }
    const decision = { canonicalUrl: page, quote, type, choice, everywhere }
    return sendToBackground('mention/decide', decision).then(
      (made) =>
        done({
          words: everywhere ? t('page.decidedEverywhere', [quote]) : t('page.decided', [quote]),
          undo: { type: 'mention/undo', data: { canonicalUrl: page, ...made } },
        }),
      fail,
    )
  }

  const teach = (entity: OwnEntityWords) =>
    sendToBackground('own/save', { entity }).then(
      ({ kept: { id, name }, before }) =>
        done({ words: t('own.saved', [name]), undo: { type: 'own/undo', data: { id, before } } }),
      fail,
    )

  return (
    <>
      <h1>{t('picker.title')}</h1>
      <blockquote>{quote}</blockquote>
      {problem && <p role="alert">{problem}</p>}
      {made === null ? (
        <>
          <EntityPicker
            start={quote}
            search={search}
            onPick={(found) => void pick(found)}
            onNew={(name) => setMade(name || quote)}
          />
          <Switch label={t('picker.everywhere')} checked={everywhere} onChange={setEverywhere} />
        </>
      ) : (
        <OwnEntityForm
          entity={{
            ...{ id: ownEntityId(newUuid()), type, name: made, note: '' },
            aliases: made === quote ? [] : [quote],
          }}
          onSave={(entity) => void teach(entity)}
          onCancel={() => setMade(null)}
        />
      )}
    </>
  )
}
