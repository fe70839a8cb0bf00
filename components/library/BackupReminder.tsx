// Reminds of a backup when the last one is old and there is something to lose. Quiet, and away for a month by a click.
import { formatBytes, formatDay } from '../format'
import { useBackup } from '../options/use-backup'
import type { BackupActions } from '../options/view'
import { Banner } from '../ui/Banner'
import { Button } from '../ui/Button'
import { useLanguage, useWords } from '../words'

interface BackupReminderProps {
  /** ISO day of the last backup, or null for none. */
  last: string | null
  actions: Pick<BackupActions, 'backUp' | 'later'>
}

export function BackupReminder({ last, actions }: BackupReminderProps) {
  const t = useWords()
  const language = useLanguage()
  const { written, run } = useBackup(actions)
  return (
    <Banner
      actions={
        written === null ? (
          <>
            <Button size="s" icon="download" onClick={() => void run()}>
              {t('backup.now')}
            </Button>
            <Button size="s" onClick={actions.later}>
              {t('backup.later')}
            </Button>
          </>
        ) : (
          <span>{t('library.exporting', [formatBytes(written, language)])}</span>
        )
      }
    >
      {last === null ? t('backup.remindNever') : t('backup.remind', [formatDay(last, language)])}
    </Banner>
  )
}
