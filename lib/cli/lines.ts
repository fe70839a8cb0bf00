// JSON Lines from a stream, one at a time, so that memory does not grow with the input.
import { createInterface } from 'node:readline'

/** A line's value, or why it has none. Lines count from 1; empty ones are passed over. */
export async function* jsonLines(
  stream: NodeJS.ReadableStream,
): AsyncGenerator<{ line: number; value?: unknown; error?: string }> {
  let line = 0
  for await (const text of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
    line++
    if (!text.trim()) continue
    try {
      yield { line, value: JSON.parse(text) }
    } catch {
      yield { line, error: 'not JSON' }
    }
  }
}
