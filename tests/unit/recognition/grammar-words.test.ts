// The words that rules ask for by name: all must be such that their first letter and length tell them from others.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadKnowledge } from '@/lib/knowledge'
import { compileKnowledge } from '@/lib/knowledge/build'
import { lexiconOf } from '@/lib/recognition/lexicon/lexicon'

const folder = new URL('../../../lib/recognition/', import.meta.url)
const knowledge = loadKnowledge(compileKnowledge({}).compiled)

/** Every word in quotation marks in the rules: among them all that they ask for. */
const quoted = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) => readFileSync(new URL(file, folder), 'utf8').match(/(?<=')[\p{Ll}]+(?=')/gu) ?? [])

describe.each(['accented', 'bare'] as const)('the words of grammar in %s text', (marks) => {
  const lexicon = lexiconOf(knowledge, marks)

  it('are known by the letters that they are asked by', () => {
    const odd = [...new Set(quoted)].filter((word) => !lexicon.isWord(lexicon.word(word), word))
    expect(odd).toEqual([])
    expect(quoted.length).toBeGreaterThan(500)
  })

  it('are told from others of the same first letter and length', () => {
    expect(lexicon.isWord(lexicon.word('của'), 'các')).toBe(false)
    expect(lexicon.isWord(lexicon.word('của'), 'của')).toBe(true)
    expect(lexicon.isWord(lexicon.word('nam'), 'năm')).toBe(marks === 'bare')
  })
})
