// English names of bodies as the other side of the Atlantic spells them, and as news shortens them: *UN Development Program*.
import type { Knowledge } from '../../knowledge'
import type { Source } from '../lexicon/sources'

type Change = readonly [RegExp, string]

const AMERICAN: readonly Change[] = [
  [/(?<=[a-z]{4})is(?=ation|ing)/g, 'iz'],
  [/Programme/g, 'Program'],
  [/Labour/g, 'Labor'],
  [/Defence/g, 'Defense'],
  [/Centre/g, 'Center'],
]
const BRITISH: readonly Change[] = [
  [/(?<=[a-z]{4})iz(?=ation|ing)/g, 'is'],
  [/Program(?!me)/g, 'Programme'],
  [/Labor/g, 'Labour'],
  [/Defense/g, 'Defence'],
  [/Center/g, 'Centre'],
]
const NATIONS = /^United Nations (?=[A-Z])/

/** Other spellings of a name, without the name itself. */
export function spellingsOf(name: string): string[] {
  const both = [name, changed(name, AMERICAN), changed(name, BRITISH)]
  const made = new Set([...both, ...both.map((one) => one.replace(NATIONS, 'UN '))])
  made.delete(name)
  return [...made]
}

function changed(name: string, changes: readonly Change[]): string {
  return changes.reduce((made, [from, to]) => made.replace(from, to), name)
}

/** The other spellings of all bodies, row by row. */
export function englishSpellings({ institutions }: Knowledge): Source {
  return {
    size: () => institutions.size,
    texts: (row) => institutions.list('english', row).flatMap(spellingsOf),
    kindOf: () => 'body',
    idOf: (row) => institutions.idAt(row),
    classOf: () => '',
  }
}
