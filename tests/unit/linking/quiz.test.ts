import { describe, expect, it } from 'vitest'
import { type Question, questionsOf } from '../../../scripts/lib/quiz'
import { annotate, knowledge } from '../core'

// One of many questions that `npm run quiz` asks in full.
const SHARE = 29
const questions = questionsOf(knowledge, 1, 11).filter((_, index) => index % SHARE === 0)

/** The entity that is said with confidence of the asked words, or null. */
function answer({ kind, text, day, start, end }: Question): string | null {
  const type = kind === 'institution' || kind === 'document' ? kind : 'official'
  const language = kind === 'post-english' ? 'en' : 'vi'
  const over = annotate(text, day, language).filter(
    (one) => one.type === type && one.start < end && one.end > start,
  )
  const linked = over.find(({ status }) => status === 'linked')
  return linked?.status === 'linked' ? linked.entity : null
}

describe('dated questions made from the knowledge files', () => {
  it('are never answered wrong with confidence', () => {
    const wrong = questions.filter((question) => {
      const said = answer(question)
      return said !== null && said !== question.want && !question.perhaps.includes(said)
    })
    expect(wrong.map(({ day, text }) => `${day} ${text}`)).toEqual([])
  })

  it('are answered right, or left open where the files leave them open', () => {
    const right = questions.filter((question) => answer(question) === question.want)
    expect(right.length / questions.length).toBeGreaterThan(0.98)
  })
})
