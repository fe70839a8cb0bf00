// Listed people whose names an article gives in the order of English.
import type { Knowledge } from '../../knowledge'
import { turnedBack } from '../../recognition'
import { bareKey } from '../../text'

const BY_NAME = new WeakMap<Knowledge, Map<string, string[]>>()

/** *Son Bac Nguyen*: the listed people of that name turned back, without marks; none for a name in its own order. */
export function turnedIds(name: string, knowledge: Knowledge): readonly string[] {
  const turned = turnedBack(name)
  if (!turned) return []
  let byName = BY_NAME.get(knowledge)
  if (!byName) {
    byName = new Map()
    for (const { id, name: own } of knowledge.people.values()) {
      const key = bareKey(own.toLowerCase())
      byName.set(key, [...(byName.get(key) ?? []), id])
    }
    BY_NAME.set(knowledge, byName)
  }
  return byName.get(turned) ?? []
}
