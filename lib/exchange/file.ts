// The library as a file: `{ "format", "version", "records": [ … ] }`, one record a line.
// Published as public/schema/chu-giai-library-1.schema.json; a test holds the two together.
import * as v from 'valibot'
import type { LibraryRecord } from '../annotation'
import {
  AssignmentSchema,
  ChoiceSchema,
  CorrectionSchema,
  DraftSchema,
  HighlightSchema,
  OwnEntitySchema,
  PageEntitySchema,
  SavedPageSchema,
} from '../annotation/schemas'

export const FORMAT = 'chu-giai-library'
/** The version that this code writes, and the newest that it reads. */
export const VERSION = 1

const SCHEMAS = {
  page: v.strictObject({
    kind: v.literal('page'),
    keptBy: v.picklist(['reader', 'recogniser']),
    page: SavedPageSchema,
  }),
  highlight: v.strictObject({ kind: v.literal('highlight'), highlight: HighlightSchema }),
  draft: v.strictObject({ kind: v.literal('draft'), draft: DraftSchema }),
  mentions: v.strictObject({ kind: v.literal('mentions'), mentions: PageEntitySchema }),
  choice: v.strictObject({ kind: v.literal('choice'), choice: ChoiceSchema }),
  correction: v.strictObject({ kind: v.literal('correction'), correction: CorrectionSchema }),
  entity: v.strictObject({ kind: v.literal('entity'), entity: OwnEntitySchema }),
  assignment: v.strictObject({ kind: v.literal('assignment'), assignment: AssignmentSchema }),
} satisfies { [K in LibraryRecord['kind']]: v.GenericSchema<unknown, Extract<LibraryRecord, { kind: K }>> }

/** A record, or what is wrong with it and where in it. */
export function parseRecord(value: unknown): { record: LibraryRecord } | { path: string; message: string } {
  const kind: unknown =
    value !== null && typeof value === 'object' && 'kind' in value ? value.kind : undefined
  if (typeof kind !== 'string' || !Object.hasOwn(SCHEMAS, kind))
    return { path: 'kind', message: 'not a kind of record' }
  const parsed = v.safeParse(SCHEMAS[kind as LibraryRecord['kind']], value)
  if (parsed.success) return { record: parsed.output }
  const [issue] = parsed.issues
  return { path: v.getDotPath(issue) ?? kind, message: issue.message }
}
