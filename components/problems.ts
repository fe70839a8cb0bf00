// What went wrong, in words: what happened, what is safe, what to do. Codes are those of lib/messaging.
import { useCallback } from 'react'
import type { ErrorCode } from '@/lib/messaging/errors'
import type { Toast } from './ui/Toast'
import { useToast } from './ui/Toast'
import type { Translate } from './words'
import { useWords } from './words'

const KEYS = {
  full: 'problem.full',
  locked: 'problem.locked',
  damaged: 'problem.damaged',
  newer: 'problem.newer',
  forbidden: 'problem.forbidden',
  invalid: 'problem.invalid',
  private: 'problem.private',
  gone: 'problem.gone',
  'no-answer': 'problem.noAnswer',
  failed: 'problem.failed',
} as const satisfies Record<ErrorCode, string>

function isKnown(code: string): code is ErrorCode {
  return Object.hasOwn(KEYS, code)
}

/** The words for a code; an unknown code has the words of a failure of ours. */
export function problemWords(t: Translate, code: string): string {
  return t(KEYS[isKnown(code) ? code : 'failed'])
}

/** The code that an error carries, also after it crossed between contexts. */
export function problemOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'failed'
}

/** Runs what the reader asked for, and says it when it fails. The promise tells whether it worked. */
export function useAttempt(): (work: () => Promise<Toast | undefined>) => Promise<boolean> {
  const toast = useToast()
  const t = useWords()
  return useCallback(
    async (work) => {
      try {
        const done = await work()
        if (done) toast(done)
        return true
      } catch (error) {
        toast({ text: problemWords(t, problemOf(error)), tone: 'danger' })
        return false
      }
    },
    [toast, t],
  )
}
