import { describe, expect, it } from 'vitest'
import { findAssignments } from '@/lib/assignments'
import { annotate } from '../core'
import { GIVING, NOT_GIVING } from './sentences'

const DAY = '2025-07-10'

function read(text: string) {
  return findAssignments(text, annotate(text, DAY), DAY).map(({ by, who, with: others, due }) => ({
    who: who.map(({ label }) => label),
    with: others.map(({ label }) => label),
    due: due?.day ?? null,
    by: by?.label ?? null,
  }))
}

describe('a sentence that gives somebody something to do', () => {
  it.each(GIVING)('%s', (text, { who, with: others = [], due = null, by }) => {
    expect(read(text)).toEqual([
      {
        who,
        with: others,
        due,
        by: by ?? expect.toSatisfy((any) => any === null || typeof any === 'string'),
      },
    ])
  })
})

it.each(NOT_GIVING)('gives nothing: %s', (text) => {
  expect(read(text)).toEqual([])
})
