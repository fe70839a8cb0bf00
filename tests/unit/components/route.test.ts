import { describe, expect, it } from 'vitest'
import { EMPTY_QUERY } from '@/components/library/query'
import type { Route } from '@/components/library/route'
import { ASSIGNMENTS, addressOf, KNOWLEDGE, LIST, PICTURES, readRoute } from '@/components/library/route'

const ROUTES: Route[] = [
  LIST,
  { view: 'list', query: { ...EMPTY_QUERY, words: 'nq 22', type: 'document', from: '2020-01-01' } },
  { view: 'entity', id: 'unknown/official/Nguyễn Văn A' },
  PICTURES,
  { view: 'pictures', entities: ['person/a', 'document/b'], from: '2026-01-01', to: null },
  ASSIGNMENTS,
  { view: 'assignments', state: 'confirmed', words: 'bộ mẫu' },
  KNOWLEDGE,
  { view: 'knowledge', words: 'phạm & bình', kind: 'official', id: 'person/pham-binh-minh' },
]

describe('the address of the library page', () => {
  it.each(ROUTES)('gives back %j', (route) => {
    expect(readRoute(new URLSearchParams(addressOf(route)))).toEqual(route)
  })

  it('leaves out what it does not understand', () => {
    expect(readRoute(new URLSearchParams('view=nowhere'))).toEqual(LIST)
    expect(readRoute(new URLSearchParams('view=knowledge&kind=planet&id='))).toEqual(KNOWLEDGE)
  })
})
