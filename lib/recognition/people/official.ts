// One official as raw mention, made of a name.

import type { RawMention, RawOfficial, RawTitle } from '../raw'
import type { Scan } from '../scan'
import { written } from '../written'
import type { NameParse } from './names'
import { isPrivate } from './private-people'

/** What was found at a word, and where reading goes on. */
export interface PeopleParse {
  to: number
  mentions: RawMention[]
}

/** An official of a name. */
export function official(
  read: Scan,
  name: NameParse,
  made: { rule: string; titles: RawTitle[]; partial?: boolean; ordinary?: boolean; sex?: 'm' | 'f' | null },
): RawOfficial {
  return {
    type: 'official',
    form: 'name',
    start: read.symbols.start[name.from] as number,
    end: read.symbols.end[name.to - 1] as number,
    rule: made.rule,
    confidence: 0.9,
    quiet: false,
    name: written(read, name.from, name.to),
    ids: name.ids,
    partial: made.partial ?? false,
    sex: made.sex ?? null,
    titles: made.titles,
    ordinary: made.ordinary ?? isPrivate(read, name.to),
    introduced: false,
    chain: null,
  }
}
