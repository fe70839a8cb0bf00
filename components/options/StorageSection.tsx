// How much room the library takes, and whether the browser promised to leave it alone.
import { useCount } from '../count'
import { formatBytes, joinWords } from '../format'
import { Button } from '../ui/Button'
import { useLanguage, useWords } from '../words'
import styles from './Options.module.css'
import type { StorageFacts } from './view'

export function StorageSection({ storage, onPersist }: { storage: StorageFacts; onPersist(): void }) {
  const t = useWords()
  const language = useLanguage()
  const count = useCount()
  const { used, quota, persisted } = storage
  return (
    <>
      <p>
        {used === null
          ? t('options.usedUnknown')
          : quota === null
            ? t('options.used', [formatBytes(used, language)])
            : t('options.usedOf', [formatBytes(used, language), formatBytes(quota, language)])}
      </p>
      {used !== null && quota !== null && (
        <meter className={styles.meter} value={used} max={quota} aria-label={t('options.storage')} />
      )}
      <p className={styles.soft}>
        {joinWords(
          [
            count('pages', storage.pages),
            count('mentions', storage.mentions),
            count('highlights', storage.highlights),
          ],
          language,
        )}
      </p>
      <p className={styles.soft}>{persisted ? t('options.persisted') : t('options.notPersisted')}</p>
      {!persisted && (
        <Button className={styles.start} onClick={onPersist}>
          {t('options.persist')}
        </Button>
      )}
    </>
  )
}
