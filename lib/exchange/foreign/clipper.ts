// Obsidian Web Clipper: a list of pages, each with `data` (how it keeps them) or, in older files, `highlights` alone.
import * as v from 'valibot'
import type { ForeignHighlight, ForeignTools, Read } from './make'
import { listOf } from './make'

const notes = v.optional(v.array(v.string()), [])

const Page = v.object({
  url: v.string(),
  title: v.optional(v.string(), ''),
  highlights: listOf(v.object({ text: v.string(), timestamp: v.optional(v.string(), ''), notes })),
  data: v.optional(
    listOf(
      v.object({
        id: v.string(),
        content: v.string(),
        notes,
        textQuote: v.optional(v.object({ prefix: v.string(), suffix: v.string() })),
      }),
    ),
  ),
})

export const ClipperFile = listOf(Page)

/** Its ids are the milliseconds at which a highlight was made. */
function timeOfId(id: string): string {
  const epoch = Number.parseInt(id, 10)
  return Number.isSafeInteger(epoch) && epoch > 0 && epoch < 8.64e15 ? new Date(epoch).toISOString() : ''
}

/** The highlights of a file of Obsidian's clipper. What it keeps is HTML. */
export function fromClipper(
  { found, lost }: v.InferOutput<typeof ClipperFile>,
  { textOfHtml }: Pick<ForeignTools, 'textOfHtml'>,
): Read<ForeignHighlight> {
  const bare = { uuid: null, start: 0, tags: [], colour: null }
  const kept = found.flatMap(({ url, title, highlights, data }) => {
    if (data) {
      return data.found.map((one): ForeignHighlight => {
        const time = timeOfId(one.id)
        const { prefix, suffix } = one.textQuote ?? { prefix: '', suffix: '' }
        const words = { exact: textOfHtml(one.content), prefix, suffix, note: one.notes.join('\n') }
        return { ...bare, ...words, url, title, id: `${url}\n${one.id}`, created: time, modified: time }
      })
    }
    return highlights.found.map((one): ForeignHighlight => {
      const words = { exact: textOfHtml(one.text), prefix: '', suffix: '', note: one.notes.join('\n') }
      const id = `${url}\n${one.timestamp}\n${words.exact}`
      return { ...bare, ...words, url, title, id, created: one.timestamp, modified: one.timestamp }
    })
  })
  // `data` and `highlights` tell of the same.
  const within = found.map(({ highlights, data }) => (data ?? highlights).lost)
  return { found: kept, lost: within.reduce((sum, one) => sum + one, lost) }
}
