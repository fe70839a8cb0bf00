// Why a file is refused, by name and place. A refused file has changed nothing.

export type ImportErrorCode =
  /** Not text in UTF-8. */
  | 'not-text'
  /** Not JSON; `line` and `column` say where. */
  | 'not-json'
  /** Ends in the middle. */
  | 'truncated'
  /** JSON, but not a library of ours. */
  | 'not-a-library'
  /** Another program's file, longer than can be read whole. */
  | 'too-long'
  /** Written by a newer version of the extension. */
  | 'too-new'
  /** A record that is not what it must be; `path` says which part. */
  | 'invalid-record'
  /** Two records with one key. */
  | 'duplicate'
  /** A record whose page is not in the file. */
  | 'missing-page'

/** Where in the file: lines and columns count from 1, records from 1. */
export interface ImportPlace {
  line: number
  column: number
  record: number | null
  path: string | null
}

export class ImportError extends Error {
  override readonly name = 'ImportError'
  readonly code: ImportErrorCode
  readonly place: ImportPlace | null

  constructor(code: ImportErrorCode, message: string, place: Partial<ImportPlace> | null = null) {
    super(message)
    this.code = code
    this.place = place && { line: 1, column: 1, record: null, path: null, ...place }
  }
}
