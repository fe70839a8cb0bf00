// Documents named in one breath: a list under one kind, or each with the same kind before it.
import type { RawDocument } from '../../recognition'
import { foldName } from '../context'

/** What joins the members of a list: *, Nghị quyết 59*, *và Nghị quyết 68*. */
const JOINT = /^\s?[,;]?(?:\s(?:và|cùng|and|&))?\s$/i

/** Of each mention that stands in a list of several, all members of it in the order of the text. */
export function documentLists(
  text: string,
  mentions: readonly RawDocument[],
): ReadonlyMap<RawDocument, readonly RawDocument[]> {
  const lists = new Map<RawDocument, RawDocument[]>()
  let last: RawDocument | undefined
  for (const mention of mentions) {
    if (last && isJoined(text, last, mention)) {
      const members = lists.get(last) ?? [last]
      members.push(mention)
      for (const member of [last, mention]) lists.set(member, members)
    }
    last = mention
  }
  return lists
}

function isJoined(text: string, last: RawDocument, next: RawDocument): boolean {
  if (next.list !== null && next.list === last.list) return true
  return (
    isNumbered(last) &&
    isNumbered(next) &&
    foldName(last.kind) === foldName(next.kind) &&
    JOINT.test(text.slice(last.end, next.start))
  )
}

function isNumbered({ code, number, name }: RawDocument): boolean {
  return !name && (code ?? number) !== null
}
