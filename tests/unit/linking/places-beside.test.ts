// The province that a sentence's own bodies have said, for the next one of them.
import { expect, it } from 'vitest'
import { PlacesBeside } from '@/lib/linking/bodies/places-beside'
import { bareBody, type PlaceRef, type RawInstitution } from '@/lib/recognition/raw'

const province = (name: string): PlaceRef => ({
  ...{ level: 'tỉnh', label: `tỉnh ${name}`, name },
  ...{ ids: [`place/${name}`], here: undefined },
})

function bodyAt(start: number, place: PlaceRef | null): RawInstitution {
  return {
    ...{ type: 'institution', form: 'name', start, end: start + 6, rule: 'body-local', confidence: 0.8 },
    ...{ quiet: false, body: { ...bareBody('Sở Chợ', 'Sở'), place } },
  }
}

const TEXT = 'Sở Chợ tỉnh A họp. Sở Chợ tỉnh B, Sở Chợ tỉnh B và Sở Chợ bàn.'
const [first, second, third, asked] = [0, 19, 34, 51]

it.each([
  ['one sentence names one province', [second, third], 'B'],
  ['the sentence before counts for nothing', [first, second], 'B'],
  ['only the sentence before names one', [first], null],
  ['none was named', [], null],
])('%s', (_, starts, name) => {
  const beside = new PlacesBeside(TEXT)
  for (const start of starts) beside.add(bodyAt(start, province(start === first ? 'A' : 'B')))
  expect(beside.of(bodyAt(asked, null))?.name ?? null).toBe(name)
})

it('says nothing where a sentence names several', () => {
  const beside = new PlacesBeside(TEXT)
  beside.add(bodyAt(second, province('A')))
  beside.add(bodyAt(third, province('B')))
  expect(beside.of(bodyAt(asked, null))).toBeNull()
})
