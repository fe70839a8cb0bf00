// The tables of the bench: for the console as they come, for a page as Markdown.

/** The cells of a line. */
export type Line = readonly string[]

export const median = (numbers: readonly number[]) =>
  numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0
export const ms = (value: number) => `${value.toFixed(value < 100 ? 1 : 0)} ms`
export const mb = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`

/** Lines under each other, the first cell to the left. */
export function show(lines: readonly Line[]): string {
  const widths = (lines[0] ?? []).map((_, nth) => Math.max(...lines.map((line) => line[nth]?.length ?? 0)))
  const cell = (words: string, nth: number) =>
    nth === 0 ? words.padEnd(widths[0] ?? 0) : words.padStart((widths[nth] ?? 0) + 3)
  return lines.map((line) => line.map(cell).join('')).join('\n')
}

/** The same as a Markdown table. */
export function tableOf(head: Line, rows: readonly Line[]): string {
  const line = (cells: Line) => `| ${cells.join(' | ')} |`
  return [line(head), `|---|${'--:|'.repeat(head.length - 1)}`, ...rows.map(line)].join('\n')
}
