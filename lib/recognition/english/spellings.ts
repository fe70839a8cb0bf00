// English names of bodies as the other side of the Atlantic spells them, and as news shortens them: *UN Development
// Program*; and the country's own name in any name, in one word or two.
import type { Knowledge } from '../../knowledge'
import type { Table } from '../../knowledge/packed/table'
import type { EntryKind, Source } from '../lexicon/sources'

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
/** *Food and Agriculture Organization of the United Nations* is the *UN Food and Agriculture Organization*. */
const OF_NATIONS = /^(.+ .+) of the United Nations$/
const NATIONS = /^United Nations (?=[A-Z])/

/** Other spellings of a name, without the name itself. */
export function spellingsOf(name: string): string[] {
  const own = OF_NATIONS.exec(name)?.[1]
  const names = own ? [name, own, `United Nations ${own}`] : [name]
  const both = names.flatMap((one) => [one, changed(one, AMERICAN), changed(one, BRITISH)])
  const made = new Set([...both, ...both.map((one) => one.replace(NATIONS, 'UN '))])
  for (const one of [...made]) made.add(inTwoWords(one)).add(inOneWord(one))
  made.delete(name)
  return [...made]
}

/** *State Bank of Viet Nam*, as the state's own English news has it. */
function inTwoWords(name: string): string {
  return name.replace(/\bVietnam\b/g, 'Viet Nam')
}

function inOneWord(name: string): string {
  return name.replace(/\bViet Nam\b/g, 'Vietnam')
}

function changed(name: string, changes: readonly Change[]): string {
  return changes.reduce((made, [from, to]) => made.replace(from, to), name)
}

/** The other spellings of all bodies, row by row, and of what laws, treaties and posts have the country's name in. */
export function englishSpellings({ institutions, documents, offices }: Knowledge): Source[] {
  const ofCountry = (name: string) => [inTwoWords(name), inOneWord(name)].filter((made) => made !== name)
  return [
    spelled('body', institutions, spellingsOf),
    spelled('document', documents, ofCountry),
    spelled('office', offices, ofCountry),
  ]
}

function spelled<T extends { id: string; english?: readonly string[] | undefined }>(
  kind: EntryKind,
  table: Table<T>,
  spellings: (name: string) => string[],
): Source {
  return {
    size: () => table.size,
    texts: (row) => {
      const listed = table.list('english', row)
      return listed.flatMap(spellings).filter((made) => !listed.includes(made))
    },
    kindOf: () => kind,
    idOf: (row) => table.idAt(row),
    classOf: () => '',
  }
}
