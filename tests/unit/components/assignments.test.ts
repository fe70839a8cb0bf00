// The list of assignments off the databases, and the files that are made of it.
import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { assignmentsFile, readAssignments } from '@/entrypoints/library/assignments'
import type { FoundAssignment } from '@/lib/annotation'
import { saveFoundAssignments } from '@/lib/store'
import { factsOf, NOW, newStore, saveSample } from '../store/samples'

const found = (start: number, what: string, day: string | null = null): FoundAssignment => ({
  ...{ start, end: start + 20, quote: `Giao Bộ Mẫu ${what}.`, by: null, what, with: [] },
  who: [{ entity: null, type: null, label: 'Bộ Mẫu' }],
  due: day ? { text: `trước ngày ${day}`, day } : null,
})

async function library() {
  const store = newStore()
  for (const [name, iso, tasks] of [
    ['cu', '2026-03-01', [found(10, 'cũ')]],
    ['moi', '2026-03-20', [found(900, 'sau'), found(90, 'trước', '2026-04-01'), found(2000, 'cuối')]],
  ] as const) {
    const url = `https://bao.vn/${name}`
    const at = { url, canonicalUrl: url, published: { iso, precision: 'day', from: 'meta' } } as const
    await saveSample(store, '', at, NOW)
    await saveFoundAssignments(store, { facts: factsOf('', at) }, [...tasks], NOW)
  }
  return readAssignments(store)
}

it('stands with the newest article first, and in each as it is read', async () => {
  const { found } = await library()
  expect(found.map(({ what }) => what)).toEqual(['trước', 'sau', 'cuối', 'cũ'])
})

it('goes into a table whole, and into a calendar as far as it has days, which is told', async () => {
  const { found } = await library()
  const words = ((key: string) => key) as Parameters<typeof assignmentsFile>[2]
  const table = assignmentsFile(found, 'csv', words)
  expect([table.text.split('\r\n').length - 2, table.leftOut]).toEqual([4, 0])
  const calendar = assignmentsFile(found, 'ics', words)
  expect([calendar.text.split('BEGIN:VEVENT').length - 1, calendar.leftOut]).toEqual([1, 3])
})
