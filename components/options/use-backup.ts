// A backup under way: how much is written, and the way to stop it.
import { useRef, useState } from 'react'
import { writtenToast } from '../LeftOut'
import { useAttempt } from '../problems'
import { useWords } from '../words'
import type { BackupActions } from './view'

/** `written` is null while none runs, else bytes. */
export function useBackup({ backUp }: Pick<BackupActions, 'backUp'>): {
  written: number | null
  run(): Promise<boolean>
  cancel(): void
} {
  const t = useWords()
  const attempt = useAttempt()
  const [written, setWritten] = useState<number | null>(null)
  const running = useRef<AbortController | null>(null)
  return {
    written,
    async run() {
      const controller = new AbortController()
      running.current = controller
      setWritten(0)
      const done = await attempt(async () => {
        const saved = await backUp({ onProgress: setWritten, signal: controller.signal })
        return saved ? writtenToast(t, saved, t('backup.done')) : undefined
      })
      setWritten(null)
      return done && !controller.signal.aborted
    },
    cancel: () => running.current?.abort(),
  }
}
