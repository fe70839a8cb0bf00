// The extension as built, with an empty page beside its own: what a browser takes to open any page of an extension is
// the floor under what our pages take.
import { cp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The name of the empty page: a list of one line, put there by a script. */
export const EMPTY = 'empty.html'

/** Copies a build into a folder and adds the empty page. Gives back the copy's path, the same for the same folder. */
export async function withEmptyPage(build: string, folder: string): Promise<string> {
  const copy = join(folder, 'extension')
  await cp(build, copy, { recursive: true })
  await writeFile(
    join(copy, EMPTY),
    '<!doctype html><html><body><main><ul></ul></main><script type="module" src="/empty.js"></script></body></html>',
  )
  await writeFile(join(copy, 'empty.js'), "document.querySelector('ul').append(document.createElement('li'))")
  return copy
}
