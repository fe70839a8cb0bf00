// False light: what is lit on plain texts that have nothing to find, printed to be read, and how much for a thousand words.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** A text with nothing to find. */
export interface PlainText {
  name: string
  text: string
}

/** A mention as the measure reads it. */
interface Lit {
  start: number
  end: number
  type: string
  quiet: boolean
  rule: string
}

/** All `.txt` files under folders, by name. Throws where a folder cannot be read. */
export function readPlainTexts(folders: readonly string[]): PlainText[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.txt') && statSync(join(folder, name)).isFile())
      .sort()
      .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') })),
  )
}

/** One line for each mention, then the sums: all that was lit, and what a reader would see painted. */
export function reportOnNothing(
  texts: readonly PlainText[],
  annotate: (text: PlainText) => readonly Lit[],
): string[] {
  const lines: string[] = []
  let words = 0
  let known = 0
  let painted = 0
  for (const one of texts) {
    words += one.text.split(/\s+/).filter(Boolean).length
    for (const mention of annotate(one)) {
      known++
      if (!mention.quiet) painted++
      lines.push(
        [
          one.name,
          mention.quiet ? 'unpainted' : 'painted',
          mention.type,
          around(one.text, mention),
          mention.rule,
        ].join('\t'),
      )
    }
  }
  const share = (count: number) => (words ? (count * 1000) / words : 0).toFixed(2)
  return [
    ...lines,
    `texts ${texts.length}, words ${words}`,
    `painted ${painted}: ${share(painted)} per 1,000 words; known and unpainted ${known - painted}: ${share(known - painted)}`,
  ]
}

function around(text: string, { start, end }: Lit): string {
  const before = text.slice(Math.max(0, start - 40), start)
  return `${before}[${text.slice(start, end)}]${text.slice(end, end + 30)}`.replace(/\s+/g, ' ')
}
