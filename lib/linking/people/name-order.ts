// *Shinzo Abe* and *Abe Shinzo*: one person, called in the order of words that the article itself uses.
import type { Link } from '../../annotation'
import type { RawOfficial } from '../../recognition'
import { foldName, type LinkContext } from '../context'

/** The words of a name whatever their order. */
const wordsOf = (name: string) => foldName(name).split(' ').sort().join(' ')

/** Calls somebody of another country in the order of the names that `people` are given in full, where it is always that one. */
export function inTheirOrder(link: Link, people: readonly RawOfficial[], { knowledge }: LinkContext): Link {
  const person = link.status === 'linked' ? knowledge.people.get(link.entity) : undefined
  if (link.status !== 'linked' || !person?.country || !person.aliases?.length) return link
  const words = wordsOf(person.name)
  const turned = person.aliases.find((alias) => wordsOf(alias) === words)
  if (!turned) return link
  const named = (name: string) => people.some((one) => !one.partial && foldName(one.name) === foldName(name))
  return named(turned) && !named(person.name) ? { ...link, label: turned } : link
}
