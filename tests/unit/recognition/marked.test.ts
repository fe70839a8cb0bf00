// Sentences that an editor has marked, by what they are about: {words → label}, and @day where several bear a number.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { annotate } from '../core'

const FOLDER = join(import.meta.dirname, '../../fixtures/marked')
const MARK = /\{([^{}]+) → ([^{}@]+)(?:@(\d{8}))?\}/g

interface Marked {
  day: string
  language: string
  text: string
  marks: string[]
}

function marked(line: string): Marked {
  const [day = '', language = '', ...words] = line.split(' ')
  const body = words.join(' ').replaceAll('\\n', '\n')
  const marks = [...body.matchAll(MARK)].map(
    ([, quote, label, issued = '']) => `${quote} → ${label}${issued}`,
  )
  return { day, language, text: body.replace(MARK, '$1'), marks }
}

/** What is lit, as the marks say it; the day of issue where the mark in its place tells one. */
function read({ day, language, text, marks }: Marked): string[] {
  return annotate(text, day, language)
    .filter(({ quiet }) => !quiet)
    .map((mention, index) => {
      const label = mention.status === 'ambiguous' ? '?' : mention.label
      const issued = /(?<!\d)\d{8}$/.exec(marks[index] ?? '')?.[0] ?? ''
      const own = mention.status === 'linked' && mention.entity.endsWith(issued) ? issued : ''
      return `${mention.quote} → ${label}${own}`
    })
}

const labels = (mentions: readonly string[]) => mentions.map((one) => one.split(' → ')[1])

for (const file of readdirSync(FOLDER)) {
  describe(file.replace('.txt', ''), () => {
    const lines = readFileSync(join(FOLDER, file), 'utf8').split('\n')
    const sentences = lines.filter((line) => line && !line.startsWith('#')).map(marked)
    it.each(sentences)('$text', (sentence) => expect(read(sentence)).toEqual(sentence.marks))

    it('is read the same in other codes: decomposed, with eth, with no-break spaces', () => {
      for (const one of sentences)
        for (const text of [
          one.text.normalize('NFD'),
          one.text.replaceAll('Đ', 'Ð'),
          one.text.replaceAll(' ', '\u00a0'),
        ])
          expect(labels(read({ ...one, text })), text).toEqual(labels(one.marks))
    })
  })
}
