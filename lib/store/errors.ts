// What can go wrong with a database, by name: the caller puts it into words for the reader.
import Dexie from 'dexie'

/**
 * `full`: the disk or the quota; `locked`: another window holds an older version open; `damaged`: the browser
 * cannot read it; `newer`: it was written by a newer version of the extension. Nothing acknowledged was lost.
 */
export type StoreErrorCode = 'full' | 'locked' | 'damaged' | 'newer'

export class StoreError extends Error {
  override readonly name = 'StoreError'
  readonly code: StoreErrorCode

  constructor(code: StoreErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}

const CODES: Readonly<Record<string, StoreErrorCode>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  UnknownError: 'damaged',
  EncodingError: 'damaged',
  NotFoundError: 'damaged',
  NotReadableError: 'damaged',
  UpgradeError: 'damaged',
  MissingAPIError: 'damaged',
  DatabaseClosedError: 'locked',
  BlockedError: 'locked',
}

/** Dexie wraps the browser's error, sometimes twice, and an aborted transaction hides its cause. */
function causes(error: unknown): Error[] {
  const chain: Error[] = []
  let next: unknown = error
  while (next instanceof Error && !chain.includes(next)) {
    chain.unshift(next)
    const failures = next instanceof Dexie.BulkError ? next.failures : []
    next = 'inner' in next && next.inner ? next.inner : (failures[0] ?? next.cause)
  }
  return chain
}

/** The error as a `StoreError` where it is one of the four, else as it came: a bug stays a bug. */
export function toStoreError(error: unknown): unknown {
  const chain = causes(error)
  const known = chain.find((cause) => cause instanceof StoreError)
  if (known) return known
  for (const cause of chain) {
    const code = CODES[cause.name]
    if (code) return new StoreError(code, cause.message, { cause: error })
  }
  return error
}
