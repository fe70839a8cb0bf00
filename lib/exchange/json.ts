// Export as our own JSON: lossless, and the same bytes for the same library.
import type { LibraryRecord } from '../annotation'
import { stableJson } from '../annotation'
import { FORMAT, VERSION } from './file'

/** One record, `kind` first, then the keys in order. */
function line(record: LibraryRecord): string {
  switch (record.kind) {
    case 'page':
      return `{"kind":"page","keptBy":"${record.keptBy}","page":${stableJson(record.page)}}`
    case 'highlight':
      return `{"kind":"highlight","highlight":${stableJson(record.highlight)}}`
    case 'draft':
      return `{"kind":"draft","draft":${stableJson(record.draft)}}`
    case 'mentions':
      return `{"kind":"mentions","mentions":${stableJson(record.mentions)}}`
    case 'choice':
      return `{"kind":"choice","choice":${stableJson(record.choice)}}`
    case 'correction':
      return `{"kind":"correction","correction":${stableJson(record.correction)}}`
    case 'entity':
      return `{"kind":"entity","entity":${stableJson(record.entity)}}`
    case 'assignment':
      return `{"kind":"assignment","assignment":${stableJson(record.assignment)}}`
  }
}

/**
 * The file in pieces, in the order of the records.
 * @param leftOut counts rows that could not be read; looked at when the last record is written, told where there were any
 */
export async function* exportJson(
  records: AsyncIterable<LibraryRecord>,
  leftOut: { readonly rows: number } = { rows: 0 },
): AsyncGenerator<string> {
  yield `{"format":"${FORMAT}","version":${VERSION},"records":[`
  let separator = '\n'
  for await (const record of records) {
    yield separator + line(record)
    separator = ',\n'
  }
  yield leftOut.rows > 0 ? `\n],"leftOut":${leftOut.rows}}\n` : '\n]}\n'
}
