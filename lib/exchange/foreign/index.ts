// Files of other programs: told apart by their shape, read whole, turned into records of ours.
import * as v from 'valibot'
import type { LibraryRecord } from '../../annotation'
import { ImportError } from '../errors'
import { ClipperFile, fromClipper } from './clipper'
import { fromHypothesis, HypothesisFile } from './hypothesis'
import type { ForeignHighlight, ForeignTools, Read, Skipped } from './make'
import { recordsOf } from './make'
import { fromWebAnnotations, WebAnnotationFile } from './web-annotation'

export type { ForeignTools, Skipped } from './make'

/** Who wrote a file. */
export type Program = 'chu-giai' | 'hypothesis' | 'clipper' | 'web-annotation'

/**
 * The records of another program's file.
 * @throws ImportError `not-json`, `truncated`, or `not-a-library` when it is of no kind that we read
 */
export async function foreignRecords(
  text: string,
  tools: ForeignTools,
): Promise<{ program: Program; records: LibraryRecord[]; skipped: Skipped }> {
  const { program, found } = read(parse(text), tools)
  return { program, ...(await recordsOf(program, found, tools)) }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (error) {
    if (endsEarly(text)) throw new ImportError('truncated', 'the file ends in the middle')
    throw new ImportError('not-json', error instanceof Error ? error.message : String(error))
  }
}

/** Whether text that is no JSON ends inside a string, a list or an object, all of which were well nested up to there. */
function endsEarly(text: string): boolean {
  const open: string[] = []
  let inString = false
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at)
    if (inString) {
      if (char === '\\') at += 1
      else if (char === '"') inString = false
      else if (char === '\n') return false
    } else if (char === '"') inString = true
    else if (char === '{') open.push('}')
    else if (char === '[') open.push(']')
    else if ((char === '}' || char === ']') && open.pop() !== char) return false
  }
  return inString || open.length > 0
}

function read(file: unknown, tools: ForeignTools): { program: Program; found: Read<ForeignHighlight> } {
  const hypothesis = v.safeParse(HypothesisFile, file)
  if (hypothesis.success) return { program: 'hypothesis', found: fromHypothesis(hypothesis.output) }
  const clipper = v.safeParse(ClipperFile, file)
  if (clipper.success) return { program: 'clipper', found: fromClipper(clipper.output, tools) }
  const annotations = v.safeParse(WebAnnotationFile, file)
  if (annotations.success) return { program: 'web-annotation', found: fromWebAnnotations(annotations.output) }
  throw new ImportError(
    'not-a-library',
    'neither a library of ours nor annotations of a program that we know',
  )
}
