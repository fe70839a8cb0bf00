// Laws by the first letters of their names, as papers shorten them: *Luật KDBĐS*.
import type { Knowledge } from '../../knowledge'

/** Words that such letters may leave out. */
const SMALL = /^(?:và|về|của|các|cho|trong)$/

/** The laws of each name by its letters; none where two names have the same. */
export function initialsOf({ documents }: Knowledge): Map<string, string[]> {
  const named = new Map<string, { name: string; ids: string[] } | null>()
  for (const { id, name } of documents.where('kind', 'luật')) {
    if (!name?.startsWith('Luật ')) continue
    for (const letters of lettersOf(name.slice('Luật '.length))) {
      const known = named.get(letters)
      if (known === undefined) named.set(letters, { name, ids: [id] })
      else if (known?.name === name) known.ids.push(id)
      else named.set(letters, null)
    }
  }
  return new Map([...named].flatMap(([letters, laws]) => (laws ? [[letters, laws.ids]] : [])))
}

function lettersOf(name: string): Set<string> {
  const words = name.split(/[\s,–-]+/).filter(Boolean)
  const spelt = (list: string[]) => list.map((word) => word.charAt(0).toUpperCase()).join('')
  return new Set([spelt(words), spelt(words.filter((word) => !SMALL.test(word)))])
}
