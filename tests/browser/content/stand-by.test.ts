// The small script of every page: what it hands to the reader when somebody asks before the background has answered.
import '../components/fake-browser'
import { expect, it, vi } from 'vitest'
import type { WholeParts } from '@/entrypoints/news.content/handover'
import { handOver } from '@/entrypoints/news.content/handover'
import type { TabAnswer } from '@/lib/messaging/answer-tab'
import type { Opening } from '@/lib/messaging/protocol'
import { SETTINGS } from './page'

const { told, heard } = vi.hoisted(() => ({
  told: Promise.withResolvers<Opening>(),
  heard: { answer: null as TabAnswer | null },
}))

vi.mock('@/lib/messaging/send', () => ({
  sendOnce: (type: string) => (type === 'page/open' ? told.promise : Promise.resolve(undefined)),
}))
vi.mock('@/lib/messaging/answer-tab', () => ({
  onTabMessage: (answer: TabAnswer) => {
    heard.answer = answer
    return () => {}
  },
}))
vi.mock('@/lib/messaging/watch', () => ({ receiveOnlookers: () => ({ tell() {}, stop() {} }) }))

it('waits for what the background tells of the page where a panel asks before that', async () => {
  const { standBy } = await import('@/entrypoints/news.content/stand-by')
  const given: WholeParts[] = []
  handOver('reader', async (parts) => {
    given.push(parts)
    return { answer: async () => null, moved() {}, returned() {} }
  })
  standBy({ onMoved() {}, onInvalidated() {}, isInvalid: false, signal: new AbortController().signal })
  const asked = heard.answer?.('tab/state', undefined)
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(given).toHaveLength(0)
  const opening: Opening = {
    ...{ settings: { ...SETTINGS, never: false, waits: false }, likely: true, noted: false },
    outlet: {
      id: 'outlet/mau',
      name: 'Báo Mẫu',
      hosts: ['baomau.vn'],
      kind: 'newspaper',
      language: 'vi',
    } as never,
  }
  told.resolve(opening)
  await asked
  expect(given.map(({ opened }) => opened)).toEqual([opening])
})
