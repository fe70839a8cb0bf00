import { describe, expect, it } from 'vitest'
import type { KnownKind } from '@/lib/annotation'
import { createLookup, describeEntity, entryOf, linesOn } from '@/lib/knowledge'
import { knowledge } from '../core'

const lookUp = createLookup(knowledge)

function hits(words: string, kind: KnownKind | null = null, limit = 8) {
  return lookUp({ words, kind, limit }).hits
}

describe('looking up', () => {
  it.each([
    ['pham binh minh', 'person/pham-binh-minh'],
    ['PHẠM BÌNH MINH', 'person/pham-binh-minh'],
    ['minh binh pham', 'person/pham-binh-minh'],
    ['Phạm Bình Minh', 'person/pham-binh-minh'],
    ['bo ngoai giao', 'institution/bo-ngoai-giao'],
    ['BNG', 'institution/bo-ngoai-giao'],
    ['Ministry of Foreign Affairs', 'institution/bo-ngoai-giao'],
  ])('finds by %s first of all', (words, id) => {
    expect(hits(words)[0]?.id).toBe(id)
  })

  it('finds a document by the first letters of its kind and its number', () => {
    const [first] = hits('nq 22')
    expect(first?.name).toMatch(/^Nghị quyết 22[-/]/)
  })

  it('puts a name before a description that holds the same words', () => {
    const kinds = hits('bo ngoai giao', null, 4).map(({ kind }) => kind)
    expect(kinds).not.toContain('document')
  })

  it('keeps a phrase in quotation marks whole', () => {
    const found = hits('"hội nhập quốc tế"', 'document', 50)
    expect(found.length).toBeGreaterThan(0)
    for (const { name, detail } of found)
      expect(`${name} ${detail}`.toLowerCase()).toContain('hội nhập quốc tế')
  })

  it('puts exact accents before forgiven ones', () => {
    const names = hits('bộ y tế').map(({ name }) => name)
    expect(names[0]).toBe('Bộ Y tế')
  })

  it('gives one kind alone when asked to, and counts what it does not give', () => {
    const answer = lookUp({ words: 'bo truong', kind: 'office', limit: 3 })
    expect(answer.hits).toHaveLength(3)
    expect(answer.hits.every(({ kind }) => kind === 'office')).toBe(true)
    expect(answer.total).toBeGreaterThan(3)
  })

  it('finds nothing without words, and tells how much there is', () => {
    const { hits: none, sizes, asOf } = lookUp({ words: ' ', kind: null, limit: 10 })
    expect(none).toEqual([])
    expect(Object.values(sizes).every((size) => size > 100)).toBe(true)
    expect(asOf).toBe(knowledge.asOf)
  })
})

describe('a card', () => {
  it('has posts by their English names, with a capital, and none where none is known', () => {
    const { terms = [] } = describeEntity(knowledge, 'person/pham-binh-minh', '2020-07-08') ?? {}
    expect(terms.map(({ english }) => english)).toContain('Deputy Prime Minister')
    expect(terms.flatMap(({ english }) => english ?? []).every((name) => /^\p{Lu}/u.test(name))).toBe(true)
    const office = (language: string) => linesOn(knowledge, ['person/bui-thanh-son'], '2022-07-08', language)
    expect(Object.values(office('en'))).toEqual(['Minister of Foreign Affairs'])
    expect(Object.values(office('vi'))).toEqual(['Bộ trưởng Bộ Ngoại giao'])
    const bodies = ['institution/bo-ngoai-giao', 'person/nobody']
    expect(linesOn(knowledge, bodies, '2022-07-08', 'en')).toEqual({
      'institution/bo-ngoai-giao': 'Ministry of Foreign Affairs',
    })
    expect(linesOn(knowledge, bodies, '2022-07-08', 'vi')).toEqual({})
    const ministry = describeEntity(knowledge, 'institution/bo-ngoai-giao', '2020-07-08')
    expect(ministry?.parent).toMatchObject({
      name: 'Chính phủ',
      english: expect.stringMatching(/Government/),
    })
    expect(ministry?.heads[0]).toMatchObject({ english: 'Minister of Foreign Affairs' })
  })
})

describe('an entry', () => {
  it('of an official names every post, latest first, with who came before and after', () => {
    const entry = entryOf(knowledge, 'person/pham-binh-minh')
    const days = entry?.terms.map(({ from }) => from ?? '') ?? []
    expect(days).toEqual(days.toSorted().toReversed())
    const minister = entry?.terms.find(({ office }) => office.name === 'Bộ trưởng Bộ Ngoại giao')
    expect(minister?.before.map(({ name }) => name)).toEqual(['Phạm Gia Khiêm'])
    expect(minister?.after.map(({ name }) => name)).toEqual(['Bùi Thanh Sơn'])
    expect(minister?.sources.length).toBeGreaterThan(0)
    expect(minister?.office.english).toBe('Minister of Foreign Affairs')
  })

  it('of a post held by many has no one before or after', () => {
    const entry = entryOf(knowledge, 'person/pham-binh-minh')
    const member = entry?.terms.find(({ office }) => office.id === 'office/politburo-member')
    expect(member).toMatchObject({ before: [], after: [] })
  })

  it('of an institution names its parent, its parts, and the holders of its posts', () => {
    const entry = entryOf(knowledge, 'institution/bo-ngoai-giao')
    expect(entry).toMatchObject({ kind: 'institution', parent: { name: 'Chính phủ' } })
    const minister = entry?.posts.find(({ office }) => office.name === 'Bộ trưởng Bộ Ngoại giao')
    expect(minister?.holders.map(({ person }) => person.name)).toContain('Bùi Thanh Sơn')
    expect(entry?.posts[0]?.office.name).toBe('Bộ trưởng Bộ Ngoại giao')
    expect(entry?.otherNames).toContain('BNG')
  })

  it('of a document tells from both ends what replaces what', () => {
    const replacing = [...knowledge.documents.values()].find(({ replaces }) => replaces?.length)
    const [replaced = ''] = replacing?.replaces ?? []
    expect(entryOf(knowledge, replacing?.id ?? '')?.document?.replaces.map(({ id }) => id)).toContain(
      replaced,
    )
    expect(entryOf(knowledge, replaced)?.document?.replacedBy.map(({ id }) => id)).toContain(replacing?.id)
  })

  it('of an office lists its holders and its institution', () => {
    const [minister] = hits('bộ trưởng bộ ngoại giao', 'office')
    const entry = entryOf(knowledge, minister?.id ?? '')
    expect(entry).toMatchObject({ kind: 'office', parent: { id: 'institution/bo-ngoai-giao' } })
    expect(entry?.terms.length).toBeGreaterThan(2)
  })

  it('is null where nothing is known', () => {
    expect(entryOf(knowledge, 'person/nobody')).toBeNull()
  })
})
