// A file handed to the browser's downloads.

/** Milliseconds after which the browser surely has taken the file over. */
const TAKEN = 60_000

/** Saves a blob under a name, as the browser saves files. */
export function download(blob: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), TAKEN)
}
