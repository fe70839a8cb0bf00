// What a run says of the aims for the first light, plainly: an extension that does nothing is the least that one costs.

/** Milliseconds from text to light. */
export interface Aimed {
  name: string
  aim: number
  ours: number | null
  /** The empty extension on the same page in the same run. */
  empty: number | null
}

/** One sentence a page that was to be lit within so many milliseconds. */
export function plainly(pages: readonly Aimed[]): string {
  return pages
    .flatMap(({ name, aim, ours, empty }) => {
      if (ours === null || empty === null) return []
      const head = `*${name[0]?.toUpperCase()}${name.slice(1)}*: ${aim} ms were aimed at, ${Math.round(ours)} ms were taken`
      if (ours <= aim) return [`${head}.`]
      const reason =
        empty > aim
          ? `no extension can keep to that on this page, as the empty one takes ${Math.round(empty)} ms: while the page is laid out for the first time nobody’s answer is heard`
          : `the empty extension takes ${Math.round(empty)} ms`
      const more = Math.round(ours - empty)
      return [`${head}; ${reason}. Ours takes ${more > 0 ? `${more} ms more` : 'no longer'} than it.`]
    })
    .join(' ')
}
