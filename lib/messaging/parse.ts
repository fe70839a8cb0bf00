// Parsing the data of a message before anybody looks at it.
import * as v from 'valibot'
import { MessageError } from './errors'

/**
 * The data as its schema gives it back.
 * @throws MessageError `invalid`, with the place of the first fault
 */
export function parse<D>(type: string, schema: v.GenericSchema<unknown, D>, data: unknown): D {
  const parsed = v.safeParse(schema, data)
  if (parsed.success) return parsed.output
  const [issue] = parsed.issues
  throw new MessageError('invalid', `${type}: ${v.getDotPath(issue) ?? 'data'}: ${issue.message}`)
}
