// JSON Lines from a stream, one at a time, so that memory does not grow with the input.

/** A line's value, or why it has none. Lines count from 1; empty ones are passed over. */
export async function* jsonLines(
  stream: NodeJS.ReadableStream,
): AsyncGenerator<{ line: number; value?: unknown; error?: string }> {
  let line = 0
  for await (const text of linesOf(stream)) {
    line++
    if (!text.trim()) continue
    try {
      yield { line, value: JSON.parse(text) }
    } catch {
      yield { line, error: 'not JSON' }
    }
  }
}

/** What line feeds part; JSON may hold other line separators (U+2028) within a string. */
async function* linesOf(stream: NodeJS.ReadableStream): AsyncGenerator<string> {
  stream.setEncoding('utf8')
  let rest = ''
  for await (const chunk of stream) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  if (rest) yield rest
}
