// The compiled file: what is packed comes out again, and a file brought by hand is taken only when it is whole.
import { describe, expect, it } from 'vitest'
import { AS_OF, checkCompiled, joinCompiled, loadKnowledge } from '@/lib/knowledge'
import { compileKnowledge } from '@/lib/knowledge/build'

const source = 'https://example.org/a'
const FILES = {
  'people/a.json': [
    { id: 'person/an', name: 'Nguyễn Văn An', aliases: ["H'An - Bê, Ðắk", 'NVA&B'], sex: 'm', source },
    { id: 'person/binh', name: 'Trần Thị Bình', country: 'Lào', source: [source, 'https://example.org/b'] },
  ],
  'institutions/a.json': [{ id: 'institution/bo-mau', name: 'Bộ Mẫu', kind: 'ministry', source }],
  'offices/a.json': [
    {
      ...{ id: 'office/mau', title: 'Bộ trưởng', institution: 'institution/bo-mau', holders: 'one' },
      ...{ completeFrom: '2011-01-01', source },
    },
  ],
  'gaps.json': [
    {
      ...{ office: 'office/mau', from: '2011-01-01', to: '2011-02-01' },
      ...{ reason: 'known to the month alone', checked: '2026-11-22' },
    },
  ],
  'terms/a.json': [
    { office: 'office/mau', person: 'person/an', from: '2011-01', to: '2016-04-08', source },
    { office: 'office/mau', person: 'person/binh', from: '2016-04-08', acting: true, source },
  ],
  'documents/a.json': [
    {
      ...{ id: 'document/1-nq-tw-20160408', kind: 'nghị quyết', code: '1-NQ/TW', issued: '2016-04-08' },
      ...{ title: 'về  việc  “thử”; và: 5%', issuer: ['institution/bo-mau'], fields: ['thử'], source },
    },
  ],
}
const { compiled, problems } = compileKnowledge(FILES)
const whole = joinCompiled(compiled)

describe('a compiled file', () => {
  const knowledge = loadKnowledge(compiled)

  it('holds what was put in, word for word', () => {
    expect(problems).toEqual([])
    const { source: _, ...an } = FILES['people/a.json'][0] as { source: string }
    expect(knowledge.people.get('person/an')).toEqual(an)
    expect(knowledge.people.values().map(({ name }) => name)).toEqual(['Nguyễn Văn An', 'Trần Thị Bình'])
    const { source: __, issuer, ...document } = FILES['documents/a.json'][0] as Record<string, unknown>
    expect(knowledge.documents.get('document/1-nq-tw-20160408')).toMatchObject(document)
    expect([knowledge.documents.get('document/1-nq-tw-20160408')?.issuer].flat()).toEqual(issuer)
    expect(knowledge.institutions.where('kind', 'ministry').map(({ id }) => id)).toEqual([
      'institution/bo-mau',
    ])
  })

  it('knows terms by person and by office, and where it is said', () => {
    const [first, second] = knowledge.holdersOf('office/mau')
    expect([first?.person.name, first?.from, first?.to]).toEqual(['Nguyễn Văn An', '2011-01', '2016-04-08'])
    expect([second?.acting, second?.to]).toEqual([true, ''])
    expect(knowledge.termsOf('person/binh')).toEqual([second])
    expect(knowledge.sourcesOf('person/binh')).toEqual([source, 'https://example.org/b'])
  })

  it('has nothing under other ids', () => {
    expect(knowledge.people.get('person/nobody')).toBeUndefined()
    expect(knowledge.termsOf('person/nobody')).toEqual([])
    expect(knowledge.holdersOf('office/none')).toEqual([])
    expect(knowledge.sourcesOf('person/nobody')).toEqual([])
  })

  it('finds the rows that may go by a name, whatever their ids add, and those whose ids no rule makes', () => {
    const coded = (id: string, code: string) => ({ id: `document/${id}`, kind: 'nghị quyết', code, source })
    const entries = [
      coded('22-nq-tw', '22-NQ/TW'),
      coded('22-nq-tw-xi', '22-NQ/TW'),
      coded('220-nq-tw', '220-NQ/TW'),
      coded('cua-rieng-22', '22-NQ/TW'),
    ]
    const { documents } = loadKnowledge(compileKnowledge({ 'documents/a.json': entries }).compiled)
    const named = (name: string) => documents.rowsNamed(name).map((row) => documents.idAt(row))
    expect(named('22 - nq/tw')).toEqual([
      'document/22-nq-tw',
      'document/22-nq-tw-xi',
      'document/cua-rieng-22',
    ])
    expect(named('220-NQ/TW')).toEqual(['document/220-nq-tw', 'document/cua-rieng-22'])
  })

  it('finds rows by a name in whatever capitals, of several columns', () => {
    const bodies = [
      ['a', 'Bộ Mẫu', ['Bộ Mẫu và Thử', 'Tổng cục Mẫu (cũ)']],
      ['b', 'BỘ MẪU', []],
      ['c', 'Bộ Mẫu và Thử nghiệm', ['Cục Mẫu/Thử - Đắk Mẫu']],
    ] as const
    const entries = bodies.map(([id, name, names]) => ({
      ...{ id: `institution/${id}`, name, kind: 'ministry', source },
      ...(names.length > 0 && { names }),
    }))
    const { institutions } = loadKnowledge(compileKnowledge({ 'institutions/a.json': entries }).compiled)
    const called = (name: string) =>
      institutions.rowsCalled(['name', 'names'], name).map((row) => institutions.idAt(row).slice(-1))
    expect(called('bộ mẫu')).toEqual(['a', 'b'])
    expect(called('bộ mẫu và thử')).toEqual(['a'])
    expect(called('tổng cục mẫu (cũ)')).toEqual(['a'])
    expect(called('cục mẫu/thử - đắk mẫu')).toEqual(['c'])
    expect(called('mẫu')).toEqual([])
  })

  it('does not take the sources of another', () => {
    const other = compileKnowledge({ ...FILES, 'people/b.json': [{ id: 'person/c', name: 'Lê C', source }] })
    expect(() => loadKnowledge({ ...compiled, details: other.compiled.details })).toThrow('another knowledge')
  })
})

describe('a file brought by hand', () => {
  const refused = (bytes: Uint8Array, than?: string) => {
    const checked = checkCompiled(bytes, than)
    return checked.ok ? 'taken' : checked.problem
  }

  it('is taken when it is whole', () => {
    const checked = checkCompiled(whole)
    expect(checked).toMatchObject({ ok: true, asOf: AS_OF })
    expect(checked.ok && loadKnowledge(checked.files).people.size).toBe(2)
  })

  it('is refused where any byte is missing', () => {
    for (let end = 0; end < whole.length; end += 61) expect(refused(whole.slice(0, end))).not.toBe('taken')
    expect(refused(compiled.recognition)).toBe('not-knowledge')
  })

  it('is refused where any byte is another, or one too many', () => {
    for (let at = 0; at < whole.length; at += 37) {
      const bytes = whole.slice()
      bytes[at] = (bytes[at] as number) ^ 0x55
      expect(refused(bytes)).not.toBe('taken')
    }
    expect(refused(Uint8Array.of(...whole, 0, 0, 0, 0))).toBe('damaged')
  })

  it('says what is wrong with it', () => {
    expect(refused(new TextEncoder().encode('{"format":1,"people":[]}'))).toBe('not-knowledge')
    const newer = whole.slice()
    newer[4] = 99
    expect(refused(newer)).toBe('other-format')
    expect(refused(whole, AS_OF)).toBe('older')
    expect(refused(whole, '2020-01-01')).toBe('taken')
  })
})
