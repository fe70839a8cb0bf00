// Several things done at once in the panel or the library: said when all are done, however slow the pages are that show
// them, and taken back as one.
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { inTurn } from '@/entrypoints/popup/in-turn'
import { mentionActions } from '@/entrypoints/popup/mention-actions'
import { sampleMentions } from '../store/samples'

const told: { text: string; action?: { label: string; run(): void } }[] = []
const parts = {
  t: ((key: string, given?: unknown) => (given === undefined ? key : `${key} ${given}`)) as never,
  toast: (toast: (typeof told)[number]) => void told.push(toast),
  refresh: vi.fn(),
}

beforeEach(() => {
  told.length = 0
  parts.refresh.mockClear()
})

describe('things done together', () => {
  it('wait for a slow page but once: the notice comes when the last is done', async () => {
    const waiting: (() => void)[] = []
    const work = () => new Promise<void>((done) => void waiting.push(done))
    const done = inTurn(parts, [1, 2, 3], { work, text: 'gone', back: async () => {} })
    // None waits for the one before.
    await vi.waitFor(() => expect(waiting).toHaveLength(3))
    expect(told).toEqual([])
    for (const end of waiting.reverse()) end()
    await done
    expect(told.map(({ text }) => text)).toEqual(['gone'])
    expect(parts.refresh).toHaveBeenCalledOnce()
  })

  it('that fail in part say why once; those that were done are taken back, and no others', async () => {
    const back = vi.fn(async (_item: number) => {})
    const work = async (item: number) => {
      if (item % 2 === 0) throw Object.assign(new Error('full'), { code: 'full' })
    }
    await inTurn(parts, [1, 2, 3, 4], { work, text: 'done', back })
    expect(told.map(({ text }) => text)).toEqual(['problem.full', 'done'])
    told[1]?.action?.run()
    await vi.waitFor(() => expect(back.mock.calls.flat()).toEqual([1, 3]))
  })

  it('go no further once some have failed, nor all at once where they are many', async () => {
    let under = 0
    let most = 0
    const work = vi.fn(async (item: number) => {
      most = Math.max(most, ++under)
      await Promise.resolve()
      under--
      if (item === 70) throw new Error('no')
    })
    const items = Array.from({ length: 400 }, (_, index) => index)
    await inTurn(parts, items, { work, text: 'done', back: async () => {} })
    expect(most).toBeLessThanOrEqual(50)
    expect(work.mock.calls.length).toBeLessThan(150)
  })
})

it('what is left out is counted by names, however often and however a name is written', async () => {
  const [one] = sampleMentions().filter(({ status }) => status === 'linked')
  if (!one) throw new Error('the sample links a name')
  const short = { ...one, quote: 'Bộ', start: one.end + 10, end: one.end + 12 }
  const { leaveOut } = mentionActions({ ...parts, tabId: () => 1, decide: async () => async () => {} })
  await leaveOut([one, short, { ...one, start: one.start + 90, end: one.end + 90 }])
  expect(told[0]?.text).toBe('panel.mentions.leftOut 1')
})
