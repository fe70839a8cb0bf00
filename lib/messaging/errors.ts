// Errors that cross between contexts: a code that the interface puts into words. The message is for developers.

export const ERROR_CODES = [
  /** The disk or the quota. Nothing saved before is touched. */
  'full',
  /** Another window holds an older version of the database open. */
  'locked',
  /** The browser cannot read the database. */
  'damaged',
  /** The database was written by a newer version of the extension. */
  'newer',
  /** The sender may not ask this. */
  'forbidden',
  /** The data of the message is not what it must be. */
  'invalid',
  /** From a private window nothing is stored. */
  'private',
  /** What the message is about is not there any more. */
  'gone',
  /** Nobody answered: no content script in the tab, or the extension was updated. */
  'no-answer',
  /** A bug of ours. */
  'failed',
] as const

export type ErrorCode = (typeof ERROR_CODES)[number]

export class MessageError extends Error {
  override readonly name = 'MessageError'
  readonly code: ErrorCode

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}

function isErrorCode(code: unknown): code is ErrorCode {
  return ERROR_CODES.some((known) => known === code)
}

/** The code of an error of ours, also after it crossed between contexts; `failed` for any other. */
export function errorCode(error: unknown): ErrorCode {
  return error instanceof Error && 'code' in error && isErrorCode(error.code) ? error.code : 'failed'
}
