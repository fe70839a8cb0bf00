// Bodies of one place in an English list that names it once, with the first: *the Hanoi Party Committee, People's Committee and People's Council*.
import { PARTY_HEAD } from '../bodies/body-parts'
import type { RawInstitution, RawMention } from '../raw'

/** What stands between two members of a list. */
const LISTED = /^(?:, | and |, and )$/

/** Gives each local body without a place the one of the body listed right before it, in place. */
export function sharePlaces(text: string, mentions: RawMention[]): void {
  let last: RawInstitution | null = null
  for (const [index, mention] of mentions.entries()) {
    if (mention.type !== 'institution') {
      last = null
      continue
    }
    const place = last && LISTED.test(text.slice(last.end, mention.start)) ? last.body.place : null
    let one = mention
    if (place?.name && mention.body.local && !mention.body.place) {
      const { head, name } = mention.body
      const told = `${name} ${PARTY_HEAD.test(head) ? place.name : place.label}`
      one = { ...mention, body: { ...mention.body, name: told, place } }
      mentions[index] = one
    }
    last = one
  }
}
