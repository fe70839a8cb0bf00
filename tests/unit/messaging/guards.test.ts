import { describe, expect, it } from 'vitest'
import { type ContentAnswers, guard, guarded } from '@/lib/messaging/guards'

const ID = '01234567-89ab-4cde-8f01-23456789abcd'
const span = { start: 2, end: 5 }

describe('a message to a content script', () => {
  it.each([
    ['tab/state', undefined],
    ['tab/overview', null],
    ['tab/jump', { span }],
    ['tab/jump', { body: span }],
    ['tab/jump', { highlight: ID }],
    ['tab/place', { highlight: ID, at: null }],
    ['tab/place', { highlight: ID, at: 'selection' }],
    ['tab/place', { highlight: ID, at: span }],
    ['tab/annotate', { on: true }],
    ['tab/highlight-selection', { note: false }],
    ['tab/highlight-selection', { colour: 'amber', note: true }],
    ['tab/step', { by: -1 }],
    ['tab/refresh', { what: 'settings' }],
  ] as const)('%s with %j is taken', (type, data) => expect(() => guard(type, data)).not.toThrow())

  it.each([
    ['tab/state', {}],
    ['tab/jump', { span: { start: 5, end: 2 } }],
    ['tab/jump', { span: { start: -1, end: 2 } }],
    ['tab/jump', { span: { start: 0.5, end: 2 } }],
    ['tab/jump', { span, highlight: ID }],
    ['tab/jump', { highlight: '../x' }],
    ['tab/jump', null],
    ['tab/place', { highlight: ID }],
    ['tab/place', { highlight: ID, at: 'elsewhere' }],
    ['tab/annotate', { on: 'yes' }],
    ['tab/highlight-selection', { colour: 'url(x)', note: true }],
    ['tab/step', { by: 2 }],
    ['tab/refresh', { what: 'everything' }],
  ] as const)('%s with %j is refused', (type, data) =>
    expect(() => guard(type, data)).toThrow(expect.objectContaining({ code: 'invalid' })),
  )
})

describe('what answers a tab', () => {
  const answer = guarded({ 'tab/step': ({ by }) => by === 1 } as ContentAnswers)

  it('is given what it must be', async () => expect(await answer('tab/step', { by: 1 })).toBe(true))

  it.each([
    ['tab/step', { by: 5 }],
    ['tab/unknown', undefined],
    ['toString', undefined],
  ])('is not asked %s with %j', async (type, data) => {
    await expect(answer(type, data)).rejects.toMatchObject({ code: 'invalid' })
  })
})
