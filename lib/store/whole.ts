// Whether a row is all that it must be: held against the full schema of its record, as an import does. For what is
// looked over or written to a file; lists, which have no time for that, look at what they show (`sound`).
import * as v from 'valibot'
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
import {
  type PageEntityRow,
  toAssignment,
  toChoice,
  toCorrection,
  toHighlight,
  toReaderPage,
  toSavedPage,
} from './rows'

type Check = (row: never) => boolean

const isAssignment = (row: Parameters<typeof toAssignment>[0]) => v.is(AssignmentSchema, toAssignment(row))

/** Tables of the reader's, and how their rows are told from broken ones. */
export const READER: Readonly<Record<string, Check>> = {
  highlights: (row: Parameters<typeof toHighlight>[0]) => v.is(HighlightSchema, toHighlight(row)),
  pages: (row: Parameters<typeof toReaderPage>[0]) => v.is(SavedPageSchema, toReaderPage(row)),
  drafts: (row: unknown) => v.is(DraftSchema, row),
  corrections: (row: Parameters<typeof toCorrection>[0]) => v.is(CorrectionSchema, toCorrection(row)),
  choices: (row: Parameters<typeof toChoice>[0]) => v.is(ChoiceSchema, toChoice(row)),
  ownEntities: (row: unknown) => v.is(OwnEntitySchema, row),
  assignments: isAssignment,
}

/** The same for tables of the recogniser's that are read as records. */
export const RECOGNISED: Readonly<Record<string, Check>> = {
  pages: (row: Parameters<typeof toSavedPage>[0]) => v.is(SavedPageSchema, toSavedPage(row)),
  pageEntities: (row: PageEntityRow) => v.is(PageEntitySchema, row),
  assignments: isAssignment,
}
