// Statesmen of other countries by one word of their name: *Tổng thống Trump*.
import { heldOn, type Knowledge } from '../../knowledge'
import type { RawTitle } from '../../recognition'
import { foldName } from '../context'

const INDEXES = new WeakMap<Knowledge, Map<string, string[]>>()

/** People of other countries by each word of their names, folded. */
function indexOf(knowledge: Knowledge): Map<string, string[]> {
  let index = INDEXES.get(knowledge)
  if (!index) {
    index = new Map()
    const { people } = knowledge
    for (let row = 0; row < people.size; row++) {
      if (!people.text('country', row)) continue
      for (const word of new Set(foldName(people.text('name', row) ?? '').split(/[ -]/)))
        index.set(word, [...(index.get(word) ?? []), people.idAt(row)])
    }
    INDEXES.set(knowledge, index)
  }
  return index
}

/** Those of a name's word who held a post of that title (whatever the country) on an ISO day. */
export function foreignHolders(
  { title, country }: RawTitle,
  word: string,
  day: string,
  knowledge: Knowledge,
): string[] {
  // *President Obama*: English has one word for both.
  const heads = [title, ...(title === 'Chủ tịch nước' ? ['Tổng thống'] : [])].map(foldName)
  return (indexOf(knowledge).get(word) ?? []).filter((id) => {
    if (country && knowledge.people.get(id)?.country !== country) return false
    return knowledge
      .termsOf(id)
      .some(
        (term) =>
          [term.office.title, ...(term.office.names ?? [])].some((name) =>
            heads.some((head) => isOf(foldName(name), head)),
          ) && heldOn(term, day) !== 'no',
      )
  })
}

function isOf(name: string, title: string): boolean {
  return name === title || name.startsWith(`${title} `)
}
