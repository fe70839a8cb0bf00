// The extension as built, with an empty page beside its own: what a browser takes to open any page of an extension is
// the floor under what our pages take.
import { cp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The name of the empty page: a list of one line, put there by a script. */
export const EMPTY = 'empty.html'

/**
 * Copies a build into a folder, which is the profile's too, and adds the empty page. Gives back the copy's path, the same
 * for the same folder.
 */
export async function withEmptyPage(build: string, folder: string): Promise<string> {
  const copy = join(folder, 'extension')
  // Of one version the browser keeps the background that it knew; readers' updates have another.
  await rm(join(folder, 'Default', 'Service Worker'), { recursive: true, force: true })
  await cp(build, copy, { recursive: true })
  await writeFile(
    join(copy, EMPTY),
    '<!doctype html><html><body><main><ul></ul></main><script type="module" src="/empty.js"></script></body></html>',
  )
  await writeFile(join(copy, 'empty.js'), "document.querySelector('ul').append(document.createElement('li'))")
  return copy
}
