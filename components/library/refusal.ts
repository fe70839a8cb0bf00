// Why a file was refused, in words, with the place where the fault stands.
import type { ImportErrorCode } from '@/lib/exchange'
import type { Translate } from '../words'
import type { ImportRefusal } from './view'

const KEYS = {
  'not-text': 'refusal.notText',
  'not-json': 'refusal.notJson',
  truncated: 'refusal.truncated',
  'not-a-library': 'refusal.notALibrary',
  'too-long': 'refusal.tooLong',
  'too-new': 'refusal.tooNew',
  'invalid-record': 'refusal.invalidRecord',
  duplicate: 'refusal.duplicate',
  'missing-page': 'refusal.missingPage',
} as const satisfies Record<ImportErrorCode, string>

function isKnown(code: string): code is ImportErrorCode {
  return Object.hasOwn(KEYS, code)
}

/** The reason, and the line where it is known. */
export function refusalWords(t: Translate, { code, line, path }: ImportRefusal): string {
  const reason = t(isKnown(code) ? KEYS[code] : 'refusal.notALibrary')
  if (line === null) return reason
  const place = path === null ? t('refusal.line', [line]) : t('refusal.linePath', [line, path])
  return `${reason} ${place}`
}
