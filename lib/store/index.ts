// The library on disk. All writes go through the background; extension pages read by these queries.
export {
  asAssignment,
  decidedAssignments,
  decidedOnPage,
  foundAssignments,
  removeAssignment,
  restoreAssignment,
  saveAssignment,
  saveFoundAssignments,
} from './assignments'
export { backupState } from './backup'
export { onRecognised } from './changes'
export type { Companion } from './companions'
export { companionsOf } from './companions'
export { correctionsByWords, withCorrections } from './corrected'
export { beginCorrecting, endCorrecting } from './correcting'
export {
  allCorrections,
  correctionId,
  correctionsFor,
  findChoice,
  findCorrection,
  putCorrection,
  removeCorrection,
  restoreChoice,
  restoreCorrection,
  saveChoice,
  saveCorrection,
} from './corrections'
export type { Store } from './database'
export { closeStore, openStore } from './database'
export { allDrafts, draftsOfPage, findDraft, saveDraft } from './drafts'
export type { StoreErrorCode } from './errors'
export { StoreError } from './errors'
export { existingRecords } from './existing'
export type { Forgotten } from './forget'
export { forgetEverything, forgetSince, forgetSite, LAST_HOUR } from './forget'
export { groupMentions } from './group'
export type { Health } from './health'
export { checkLibrary, quarantinedRows, repairLibrary } from './health'
export type { HighlightChange, HighlightEntry, HighlightFilter } from './highlights'
export {
  countHighlights,
  createHighlight,
  deleteHighlight,
  findHighlight,
  findHighlights,
  hasHighlightsOn,
  highlightsOfPage,
  restoreHighlight,
  sweepReader,
  tagsInUse,
  updateHighlight,
  withPages,
} from './highlights'
export type { KnowledgeFile } from './knowledge-file'
export {
  dropKnowledgeFile,
  keepBareLexicon,
  keepKnowledgeFile,
  readBareLexicon,
  readKnowledgeFile,
} from './knowledge-file'
export type { Cursor, MentionFilter, Portion, Totals } from './mentions'
export { entitiesSeen, findMentions, mentionsOfPage, otherPagesOf, readTotals, topEntities } from './mentions'
export type { PageOrder } from './orders'
export { entitiesByName, findPages, pagesInOrder, pagesOfEntity, pagesOrdered } from './orders'
export { outletsMarked } from './outlets'
export type { OwnEntityWords } from './own-entities'
export {
  allOwnEntities,
  findOwnEntity,
  removeOwnEntity,
  restoreOwnEntity,
  saveOwnEntity,
  teachName,
  undoOwnEntity,
} from './own-entities'
export { findPage, isPageSaved, latestPages, removePages, savePage } from './pages'
export { countOldPages, pruneRecognised } from './prune'
export { type Held, holdBack, type Leaving, putBack } from './recall'
export type { LibraryFilter, LibraryScope } from './records'
export { type LeftOut, libraryRecords } from './records'
export type { Written } from './revert'
export { revertRecords } from './revert'
export {
  correctSaved,
  resumeCorrecting,
  settleCorrections,
  uncorrectSaved,
} from './rewrite'
export type { EntitySeen } from './rows'
export { searchEntities, searchPages } from './search'
export { searchHighlights } from './search-own'
export { changeSettings, DEFAULT_SETTINGS, isListed, readSettings, waitsToBeAsked } from './settings'
export { countDamaged, onDamaged, recheckDamaged } from './sound'
export type { ImportShelf } from './staging'
export { beginBatch, commitBatch, dropBatch, openImportShelf, stageRecords, sweepBatches } from './staging'
export { noteStandings } from './standings'
export type { MentionChange, Revisit } from './visits'
export { acknowledgeRevisit, findRevisit, linesOf } from './visits'
export type { Counted } from './weeks'
export { countBetween, daysSpanned, newestRows } from './weeks'
