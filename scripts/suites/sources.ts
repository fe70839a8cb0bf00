// Where the suites lie: a folder that is given, else a cache into which they are cloned. Nothing of them enters ours.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Suite } from './suite'

const CACHE = fileURLToPath(new URL('../../node_modules/.cache/suites/', import.meta.url))

/** A suite's files, with the commit they are of; or why they cannot be had. */
export type Source = { folder: string; commit: string } | { missing: string }

function git(args: readonly string[], cwd: string): string {
  const env = { ...process.env, GIT_TERMINAL_PROMPT: '0' }
  return execFileSync('git', args, { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim()
}

/** The commit of a clone; of loose files, what a file `COMMIT` beside them says. */
function commitOf(folder: string): string {
  if (existsSync(join(folder, '.git'))) return git(['rev-parse', '--short=7', 'HEAD'], folder)
  const note = join(folder, 'COMMIT')
  return existsSync(note) ? readFileSync(note, 'utf8').trim().slice(0, 7) : 'unknown'
}

/** Clones the newest commit of a repository, and of its files only those that are needed. */
function clone(repository: string, paths: readonly string[], into: string): void {
  const url = `https://github.com/${repository}.git`
  mkdirSync(into, { recursive: true })
  git(['clone', '--quiet', '--depth', '1', '--filter=blob:none', '--sparse', url, '.'], into)
  git(['sparse-checkout', 'set', ...paths], into)
}

/**
 * Finds a suite's files.
 * @param given a folder with one folder for each repository, by its name; else they are cloned into a cache
 */
export function sourceOf({ repository, paths }: Suite, given: string | null): Source {
  const name = repository.slice(repository.indexOf('/') + 1)
  const folder = join(given ?? CACHE, name)
  const isThere = () => paths.every((path) => existsSync(join(folder, path)))
  if (isThere()) return { folder, commit: commitOf(folder) }
  if (given !== null) return { missing: `${name} is not in the folder given` }
  try {
    rmSync(folder, { recursive: true, force: true })
    clone(repository, paths, folder)
    return isThere()
      ? { folder, commit: commitOf(folder) }
      : { missing: `${repository} has no longer what is read of it` }
  } catch (error) {
    const said = error instanceof Error ? error.message.trim().split('\n').at(-1) : String(error)
    return { missing: `${repository} cannot be cloned: ${said}` }
  }
}
