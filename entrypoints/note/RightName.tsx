// The right name for words of a page: found in the knowledge or made anew; for this page, or for all.
import { useCallback, useState } from 'react'
import { EntityPicker } from '@/components/entity/EntityPicker'
import { OwnEntityForm } from '@/components/entity/OwnEntityForm'
import { problemOf, problemWords } from '@/components/problems'
import { Switch } from '@/components/ui/Field'
import { useWords } from '@/components/words'
import { ownEntityId } from '@/lib/annotation'
import type { FoundEntity } from '@/lib/messaging'
import { sendToBackground } from '@/lib/messaging'
import { patiently } from '../news.content/patience'
import { newUuid } from '../news.content/uuid'
import type { Purpose } from './hash'

type RightNameProps = Extract<Purpose, { what: 'mention' }> & { done(): void }

export function RightName({ quote, type, page, done }: RightNameProps) {
  const t = useWords()
  const [everywhere, setEverywhere] = useState(false)
  const [made, setMade] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)

  const attempt = (work: Promise<unknown>) =>
    work.then(done, (error: unknown) => setProblem(problemWords(t, problemOf(error))))

  // Words of one type stand for entities of that type; as something else they are a new name.
  const search = useCallback(
    (query: string) => patiently(() => sendToBackground('entity/search', { query, type })),
    [type],
  )

  const pick = ({ id, name }: FoundEntity) => {
    const choice = { entity: id, label: name }
    return attempt(
      sendToBackground('mention/decide', { canonicalUrl: page, quote, type, choice, everywhere }),
    )
  }

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
          onSave={(entity) => void attempt(sendToBackground('own/save', { entity }))}
          onCancel={() => setMade(null)}
        />
      )}
    </>
  )
}
