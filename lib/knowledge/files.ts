// Reads the knowledge files from disk: for the build, the checker and the command line, never in a browser.
import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

const DATA = fileURLToPath(new URL('./data/', import.meta.url))

/** The raw entries of every file, by path under `data/`. */
export type KnowledgeFiles = Record<string, unknown[]>

/** Reads all of `data/`. Rejects if a file is not a JSON array, naming it. */
export async function readKnowledgeFiles(folder = DATA): Promise<KnowledgeFiles> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.json')).sort()
  const files: KnowledgeFiles = {}
  for (const name of names) {
    const entries: unknown = JSON.parse(await readFile(`${folder}/${name}`, 'utf8'))
    if (!Array.isArray(entries)) throw new Error(`${name}: not a JSON array`)
    files[name.replaceAll('\\', '/')] = entries
  }
  return files
}
