// What packs the compiled knowledge small: ids by rule, codes by shape, addresses by folder, phrases as pieces.
import { describe, expect, it } from 'vitest'
import { loadKnowledge } from '@/lib/knowledge'
import { compileKnowledge } from '@/lib/knowledge/build'
import { Addresses, packAddresses } from '@/lib/knowledge/packed/addresses'
import { CodeColumn, packCodes } from '@/lib/knowledge/packed/codes'
import { Container, type Sections, writeContainer } from '@/lib/knowledge/packed/container'
import { packDeltas, readDeltas } from '@/lib/knowledge/packed/deltas'
import { IdColumn, packId, slugOf } from '@/lib/knowledge/packed/ids'
import { PieceWriter } from '@/lib/knowledge/packed/piece-writer'
import { Pieces, WordColumn } from '@/lib/knowledge/packed/pieces'
import { packNumbers, readNumbers } from '@/lib/knowledge/packed/planes'
import { packRefs, RefColumn } from '@/lib/knowledge/packed/refs'
import { packSlugs, Slugs } from '@/lib/knowledge/packed/slugs'
import { readStarts, writeStarts } from '@/lib/knowledge/packed/starts'
import type { TableName } from '@/lib/knowledge/packed/tables'
import { packUsual, readUsual } from '@/lib/knowledge/packed/usual'
import { weighKnowledge } from '@/scripts/lib/budget'

describe('ids', () => {
  it.each([
    ['Đỗ Thị Ước', 'do-thi-uoc'],
    ['35/2018/QH14', '35-2018-qh14'],
    ["H'An - Bê, Ðắk ", 'h-an-be-dak'],
    ['…', ''],
  ])('are written of %s as %s', (name, slug) => expect(slugOf(name)).toBe(slug))

  const kept: [TableName, Record<string, string>, string, string][] = [
    ['people', { name: 'Trần Văn Mẫu' }, 'person/tran-van-mau', ''],
    ['people', { name: 'Trần Văn Mẫu' }, 'person/tran-van-mau-2', '-2'],
    ['people', { name: 'Trần Văn Mẫu' }, 'person/mau', 'mau'],
    ['people', { name: 'Trần Văn' }, 'person/tran-vang', 'tran-vang'],
    ['offices', { title: 'Bộ trưởng' }, 'office/mau', 'mau'],
    ['documents', { code: '1-NQ/TW', issued: '2016-04-08' }, 'document/1-nq-tw-20160408', '@'],
    ['documents', { code: '1-NQ/TW', issued: '2016-04-08' }, 'document/1-nq-tw', ''],
    ['documents', { name: 'Luật Mẫu' }, 'document/luat-mau', ''],
    ['documents', {}, 'document/khong-ten', 'khong-ten'],
    ['offices', { institution: 'institution/so-y-te-mau' }, 'office/giam-doc-mau', 'giam-doc~3'],
    ['offices', { institution: 'institution/cuc-mau' }, 'office/cuc-truong-cuc-mau', 'cuc-truong~0'],
    ['offices', { institution: 'institution/cuc-mau' }, 'office/giam-doc', 'giam-doc'],
    ['institutions', { name: 'Sở Y tế', place: 'place/mau' }, 'institution/health-mau', 'health~0'],
    ['districts', { name: 'Mẫu', kind: 'huyện', parent: 'place/an-lao' }, 'place/huyen-mau-an-lao', ''],
    [
      'districts',
      { name: 'Quận 1', kind: 'quận', parent: 'place/an-lao' },
      'place/quan-1-an-lao',
      'quan-1~0',
    ],
    ['districts', { name: 'Mẫu', kind: 'thành phố thuộc tỉnh' }, 'place/thanh-pho-mau', ''],
  ]
  it.each(kept)('of %s %o: %s is kept as «%s» and read again', (table, entry, id, cell) => {
    expect(packId(table, id, (field) => entry[field])).toBe(cell)
    const column = new IdColumn(table, { size: 1, text: () => cell }, (field) => entry[field])
    expect(column.text(0)).toBe(id)
    expect(column.own).toEqual(/^(?:$|@|-)/.test(cell) ? [] : [0])
  })

  it.each(['place/mau', 'person/', 'person/-mau', 'person/@', 'person/mau~0'])(
    'that cannot be read again are refused: %s',
    (id) => {
      expect(() => packId('people', id, () => 'Trần Văn Mẫu')).toThrow('cannot be kept')
    },
  )
})

describe('ids of other entries', () => {
  const ids = ['place/a', 'place/b', 'place/c']
  const named = {
    size: ids.length,
    rowOf: (id: string) => ids.indexOf(id),
    idAt: (row: number) => ids[row] ?? '',
  }
  const read = (cells: string[][], lists: boolean) => {
    const sections: Sections = new Map()
    packRefs(sections, 'refs', cells, named)
    return new RefColumn(new Container(writeContainer('2026-01-01', sections)), 'refs', lists, named)
  }

  it('come out as they went in, of known entries or not', () => {
    const lists = [['place/c', 'place/a'], [], ['place/x'], ['place/b'], ['place/y', 'place/x']]
    const column = read(lists, true)
    expect(lists.map((_, row) => column.cell(row) ?? [])).toEqual(lists)
  })

  it('are found by the entry that they name first', () => {
    const column = read([['place/c'], [], ['place/a'], ['place/x'], ['place/c']], false)
    expect(column.cell(0)).toBe('place/c')
    expect(column.cell(1)).toBeUndefined()
    expect(['place/c', 'place/a', 'place/b', 'place/x', 'place/z'].map((id) => column.rowsOf(id))).toEqual([
      [0, 4],
      [2],
      [],
      [3],
      [],
    ])
  })

  it('are refused where a cell has more than can be counted', () => {
    expect(() => read([new Array(256).fill('place/a')], true)).toThrow(RangeError)
  })
})

describe('texts by how they begin', () => {
  const long = 'bộ'.repeat(40)
  it.each([
    [['huyen-an-lao', 'huyen-an-minh', 'huyen-an-minh', '', 'thi-xa', 'thi']],
    [[long, `${long} a`, `${long} b`, '𐐀a', '𐐁b', ' ', '']],
    [[]],
  ])('come out as they went in: %j', (texts) => {
    expect(readStarts(writeStarts(texts))).toEqual(texts)
  })

  it('say what they share once', () => {
    expect(writeStarts(['cuc-thue', 'cuc-thu-y'])).toHaveLength(2 + 'cuc-thue-y'.length)
  })

  it('are refused with what would part them', () => {
    expect(() => writeStarts(['a\tb'])).toThrow('a control character')
  })
})

it('what the shape of a code mostly tells comes out of each row as it went in, usual or not', () => {
  const shapes = [0, 0, 0, 2, 1, 0, 2]
  const values = [7, 7, 3, 0, 65_534, 7, 1]
  const sections: Sections = new Map()
  packUsual(sections, 'issuer', values, shapes)
  const bytes = (name: string) => sections.get(name) as Uint8Array
  const read = readUsual(bytes('issuer#'), bytes('issuer.usual'), Uint16Array.from(shapes))
  expect([...read]).toEqual(values)
})

describe('codes', () => {
  const codes = [
    ['1/2021/NĐ-CP', '2021-01-05'],
    ['31/2021/NĐ-CP', '2021-03-26'],
    ['31/2021/NĐ-CP', '2020'],
    ['031/2021/NĐ-CP', '2021-03-26'],
    ['22-NQ/TW', '2013-04-10'],
    ['', '2013-11-28'],
    ['66.7/2025/NQ-CP', '2025-11-15'],
    ['30a/2008/NQ-CP', '2008-12-27'],
    ['12345/2009/QĐ-X', ''],
    ['A/RES/47', '1992'],
  ] as const

  const days = codes.map(([, day]) => day)
  const columnOf = () => {
    const sections: Sections = new Map()
    packCodes(
      sections,
      'codes',
      codes.map(([code]) => code),
      days,
    )
    const container = new Container(writeContainer('2026-01-01', sections))
    return new CodeColumn(container, 'codes', (row) => days[row])
  }

  it('come out as they went in, with their year or another, with noughts before the number or none', () => {
    const column = columnOf()
    expect(codes.map((_, row) => column.cell(row) ?? '')).toEqual(codes.map(([code]) => code))
  })

  it.each([1, 22, 30, 31, 66, 12345, 0, 5, Number.NaN])(
    'are found by the number %d that they begin with',
    (number) => {
      const rows = codes.flatMap(([code], row) => (Number.parseInt(code, 10) === number ? [row] : []))
      expect(columnOf().rowsNumbered(number)).toEqual(rows)
    },
  )

  it('are found by what they share', () => {
    const rows = columnOf().rowsShaped((shape) => shape.endsWith('#/@/NĐ-CP'))
    expect(rows.map((row) => codes[row]?.[0])).toEqual(['1/2021/NĐ-CP', '31/2021/NĐ-CP', '031/2021/NĐ-CP'])
  })

  it.each(['1#/NQ', '@/NQ'])('are refused where they have what shapes are written with: %s', (code) =>
    expect(() => packCodes(new Map(), 'codes', [code], [''])).toThrow(code),
  )
})

it('numbers come out of their two halves', () => {
  const numbers = [0, 1, 255, 256, 40_000, 0xffff]
  expect([...readNumbers(packNumbers(numbers))]).toEqual(numbers)
})

it('addresses are those of their rows, told once or again and again', () => {
  const [one, two, three] = ['https://example.org/1', 'https://example.org/2', 'https://example.org/3']
  const { compiled, problems } = compileKnowledge({
    'people/a.json': [
      { id: 'person/an', name: 'Nguyễn Văn An', source: [one, two] },
      { id: 'person/binh', name: 'Trần Thị Bình', source: [two] },
    ],
    'institutions/a.json': [
      { id: 'institution/bo-mau', name: 'Bộ Mẫu', kind: 'ministry', source: [three, one] },
    ],
  })
  expect(problems).toEqual([])
  const knowledge = loadKnowledge(compiled)
  expect(['institution/bo-mau', 'person/binh', 'person/an'].map((id) => knowledge.sourcesOf(id))).toEqual([
    [three, one],
    [two],
    [one, two],
  ])
})

it('addresses of a folder that many share come out whole, beside others', () => {
  const shared = Array.from({ length: 40 }, (_, number) => `https://example.org/a/b/${number * 7}`)
  const others = [
    'https://example.org',
    'https://example.org/a/x?u=https://example.net/y',
    'https://example.net/',
  ]
  const cells = [
    ...shared.map((address, index) => [others[index % 3] ?? '', address]),
    [],
    [...others, ...shared],
  ]
  const numbers = packAddresses({ people: cells.slice(0, 20), terms: cells.slice(20) })
  const addresses = new Addresses(new Container(writeContainer('2026-01-01', numbers)))
  const [people = [], terms = []] = addresses.numbers(['people', 'terms'])
  expect([...people, ...terms].map((number) => addresses.text(number))).toEqual(cells.flat())
  expect(addresses.text(cells.flat().length)).toBe('')
})

it('words, dashes, spaces and long numbers of addresses come out as they were', () => {
  const texts = [
    'https://example.vn/ong-nguyen-van-an-lam-chu-tich-2496224.html',
    'https://example.vn/ong-nguyen-van-an-lam-chu-tich-00496.htm',
    'tin--tuc - 20161013090903207-1/so 12345?id=00000&p=1-2#a',
    'wiki/Đà_Nẵng_(thành_phố)%20x',
    '',
    '1234-12345--',
  ]
  const packed = new Container(writeContainer('2026-01-01', packSlugs('slugs', texts)))
  const slugs = new Slugs(packed, 'slugs', texts.length)
  expect(texts.map((_, row) => slugs.text(row))).toEqual(texts)
  expect(packed.bytes('slugs.digits')).toHaveLength(3 + 2 + 8 + 2 + 2 + 2)
  expect(() => packSlugs('slugs', ['https://example.vn/٠'])).toThrow(RangeError)
})

it('addresses that differ in a number alone come out whole, beside such as look like them', () => {
  const hex = (number: number) => (number * 0x9e3779b1 + 2 ** 40).toString(16).padStart(16, '0')
  const series = Array.from({ length: 40 }, (_, number) => [
    `https://example.org/item?id=${1000 + number * 97}`,
    `https://example.org/${String(number).padStart(6, '0')}.txt.seg`,
    `https://example.org/${hex(number)}.md`,
    `https://example.org/part/${hex(number).slice(8)}-12ab-0000-ffff-${hex(number).slice(4)}.html`,
  ]).flat()
  const others = [
    'https://example.org/item?id=7',
    'https://example.org/item?id=',
    'https://example.org/12345678.md',
  ]
  const cells = [...series, ...others].map((address) => [address])
  const sections = packAddresses({ terms: cells })
  expect(new TextDecoder().decode(sections.get('sources'))).not.toContain('txt.seg')
  const addresses = new Addresses(new Container(writeContainer('2026-01-01', sections)))
  const [terms = []] = addresses.numbers(['terms'])
  expect([...terms].map((number) => addresses.text(number))).toEqual(cells.flat())
})

it('texts come out as they went in, however often pieces of theirs stand side by side', () => {
  const cells = Array.from({ length: 400 }, (_, number) => [
    `Nghị quyết về việc sắp xếp đơn vị hành chính số ${number % 90}`,
    ...(number % 3 ? [`Nghị quyết  về việc R&D (số ${number}), của Bộ Mẫu`] : []),
    ...(number % 7 ? [] : ['Nghị quyết về Nghị quyết về Nghị quyết về']),
  ])
  const writer = new PieceWriter()
  for (const text of cells.flat()) writer.count(text)
  const sections = writer.sections()
  const words = writer.encode([...cells, []])
  expect(sections.get('phrases')?.length).toBeGreaterThan(20)
  const pieces = new Pieces(new Container(writeContainer('2026-01-01', sections)))
  const column = new WordColumn(words, cells.length + 1, pieces)
  expect(cells.map((_, row) => column.texts(row))).toEqual(cells)
  expect(column.texts(cells.length)).toEqual([])
})

it('numbers come out as they went in, however far from those before them', () => {
  const values = Uint16Array.of(0, 1, 65535, 0, 7, 300, 299, 40000, 0)
  const groups = Uint8Array.of(0, 0, 0, 0, 255, 0, 255, 0, 0)
  expect(readDeltas(packDeltas(values, groups), groups)).toEqual(values)
})

it('a compiled knowledge over its budget is a problem that says by how much', () => {
  const files = [new Uint8Array(1000), new Uint8Array(1000)]
  const { gzip } = weighKnowledge(files)
  expect(weighKnowledge(files, gzip).problem).toBeNull()
  expect(weighKnowledge(files, gzip - 1).problem).toContain('1 over the budget')
})
