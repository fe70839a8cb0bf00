import { describe, expect, it } from 'vitest'
import { boxOf, linesOf } from '@/components/pictures/apart'
import { csvOf } from '@/components/pictures/Figure'
import { spread } from '@/components/pictures/labels'
import { placeNodes } from '@/components/pictures/layout'
import { LinkCounter } from '@/components/pictures/links'
import { nearest } from '@/components/pictures/nearest'
import { daysBefore, lastDayOfWeek, weekEdges } from '@/components/pictures/weeks'
import type { PageEntity } from '@/lib/annotation'

function row(page: number, entity: string, type: PageEntity['type']): PageEntity {
  const url = `https://bao.example.vn/${page}`
  return {
    ...{
      id: `${url}\n${entity}`,
      page: url,
      entity,
      type,
      status: 'linked',
      label: entity,
      day: '2026-01-05',
    },
    ...{ outlet: 'x', title: '', candidates: [], spans: [], generator: '', created: 0, modified: 0 },
  }
}

describe('weeks', () => {
  it('run from Monday to Monday and hold both ends', () => {
    expect(weekEdges('2026-01-07', '2026-01-19')).toEqual([
      '2026-01-05',
      '2026-01-12',
      '2026-01-19',
      '2026-01-26',
    ])
  })

  it('take years and months as their first days', () => {
    expect(weekEdges('2026', '2026-01')[0]).toBe('2025-12-29')
  })

  it('end on Sundays', () => {
    expect(lastDayOfWeek('2026-01-05')).toBe('2026-01-11')
    expect(daysBefore('2026-03-01', 1)).toBe('2026-02-28')
  })
})

describe('names at the ends of lines', () => {
  it('keep their order and their distance', () => {
    expect(spread([100, 100, 20], 18, [0, 200])).toEqual([100, 118, 20])
  })

  it('stay inside the picture', () => {
    expect(spread([199, 199], 18, [0, 200])).toEqual([182, 200])
  })
})

describe('the network', () => {
  const counter = new LinkCounter()
  for (const page of [1, 2, 3]) {
    counter.add([row(page, 'person/a', 'official'), row(page, 'institution/b', 'institution')])
  }
  counter.add([
    row(4, 'person/a', 'official'),
    row(4, 'person/c', 'official'),
    row(4, 'document/d', 'document'),
  ])
  const network = counter.network()

  it('ties officials to bodies and documents, never like to like, and not for one meeting', () => {
    expect(network.edges).toEqual([{ from: 'institution/b', to: 'person/a', pages: 3 }])
    expect(network.nodes.map(({ id, pages }) => [id, pages])).toEqual([
      ['person/a', 4],
      ['institution/b', 3],
    ])
    expect(network.pages).toBe(4)
  })

  it('lies the same way every time, inside its picture', () => {
    const size = { width: 900, height: 600 }
    const placed = placeNodes(network, size)
    expect(placeNodes(network, size)).toEqual(placed)
    for (const { x, y } of placed) {
      expect(x).toBeGreaterThan(0)
      expect(x).toBeLessThan(900)
      expect(y).toBeGreaterThan(0)
      expect(y).toBeLessThan(600)
    }
  })
})

describe('names in the network', () => {
  const LONG = 'Ủy ban nhân dân thành phố Hồ Chí Minh'
  const nodes = Array.from({ length: 38 }, (_, at) => ({
    ...{ id: `${at}`, type: 'institution' as const, pages: 1 + (at % 5) },
    label: at % 3 === 0 ? LONG : at % 3 === 1 ? 'Phạm Bình Minh' : 'Nghị quyết số 22-NQ/TW',
  }))
  const edges = nodes.slice(1).map(({ id }, at) => ({ from: '0', to: id, pages: 1 + (at % 7) }))

  it('do not lie on each other, and stay inside the picture', () => {
    const size = { width: 960, height: 680 }
    const boxes = placeNodes({ nodes, edges, pages: 9 }, size).map(boxOf)
    const overlaps = boxes.flatMap((one, at) =>
      boxes
        .slice(at + 1)
        .filter(
          (other) =>
            Math.min(one.right, other.right) > Math.max(one.left, other.left) &&
            Math.min(one.bottom, other.bottom) > Math.max(one.top, other.top),
        ),
    )
    expect(overlaps).toEqual([])
    for (const { left, right, top, bottom } of boxes) {
      expect(Math.min(left, top)).toBeGreaterThanOrEqual(0)
      expect(right).toBeLessThanOrEqual(size.width)
      expect(bottom).toBeLessThanOrEqual(size.height)
    }
  })

  it.each([
    ['Bộ Ngoại giao', ['Bộ Ngoại giao']],
    ['Nghị quyết số 22-NQ/TW', ['Nghị quyết', 'số 22-NQ/TW']],
    [LONG, ['Ủy ban nhân dân', 'thành phố Hồ Chí Minh']],
  ])('%s is told on lines', (name, lines) => {
    expect(linesOf(name)).toEqual(lines)
  })
})

describe('arrows in a picture', () => {
  const [left, middle, right, below] = [
    { x: 0, y: 0 },
    { x: 50, y: 5 },
    { x: 100, y: 0 },
    { x: 55, y: 80 },
  ]
  const places = [left, middle, right, below].filter((place) => place !== undefined)

  it.each([
    ['ArrowRight', right],
    ['ArrowLeft', left],
    ['ArrowDown', below],
    ['ArrowUp', null],
    ['Enter', null],
  ])('%s from the middle', (key, to) => {
    expect(nearest(places, places[1]!, key)).toEqual(to)
  })
})

it('a table leaves as CSV that no spreadsheet runs', () => {
  expect(csvOf({ head: ['Tuần', 'Bộ, ban'], rows: [['=1+1', '2']] })).toBe(
    '\ufeffTuần,"Bộ, ban"\r\n\'=1+1,2\r\n',
  )
})
