// Whose page it is: as much of an outlet's entry in the knowledge files as reading its pages needs.

/** Where on an outlet's pages things stand, as CSS selectors; `articlePath` is a regular expression over path and query. */
export interface OutletProfile {
  verified: string
  title?: string | undefined
  lead?: string | undefined
  body?: string | undefined
  published?: string | undefined
  drop?: string | undefined
  author?: string | undefined
  articlePath?: string | undefined
}

/** An outlet that the reader of articles knows. */
export interface OutletEntry {
  id: string
  name: string
  /** Host names; `*.` in front stands for every host below. */
  hosts: readonly string[]
  language?: string | undefined
  aliases?: readonly string[] | undefined
  profile?: OutletProfile | undefined
}
