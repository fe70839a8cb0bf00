// Assignments: text and mentions in, who is to do what with whom by when out.
export { dueIn, lastDayOf } from './due'
export { findAssignments } from './find'
