// Other people's libraries to measure ours beside: installed when asked for, into a folder of their own.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const FOLDER = fileURLToPath(new URL('../../node_modules/.cache/peers/', import.meta.url))

/** What a package exports, or why it cannot be had here. */
export type Peer = { version: string; module: Record<string, unknown> } | { missing: string }

/** The fields of a package that say where its module lies. */
interface Manifest {
  version: string
  exports?: string | Record<string, string | { import?: string }>
  module?: string
  main?: string
}

/** What a package needs beside being installed. */
interface PeerOptions {
  /** The module inside the package, where its own entry asks for more than is wanted. */
  entry?: string
  /** A package that it depends on and that is built from its source: the one whose install script runs. */
  builds?: string
}

/**
 * Installs a package beside the project, never into it, unless it is there already. Install scripts do not run, but for
 * what is to be built.
 * @param version exact, so that figures can be repeated
 */
export async function peerModule(name: string, version: string, options: PeerOptions = {}): Promise<Peer> {
  const home = join(FOLDER, `${name.replace(/\W+/g, '-')}-${version}`)
  const manifest = join(home, 'node_modules', name, 'package.json')
  try {
    if (!existsSync(manifest)) {
      mkdirSync(home, { recursive: true })
      writeFileSync(join(home, 'package.json'), '{"private":true}\n')
      const wanted = ['install', '--no-audit', '--no-fund', '--ignore-scripts', `${name}@${version}`]
      execFileSync('npm', wanted, { cwd: home, stdio: 'pipe' })
    }
    const built = join(home, 'built')
    if (options.builds && !existsSync(built)) {
      execFileSync('npm', ['rebuild', options.builds], { cwd: home, stdio: 'pipe' })
      writeFileSync(built, options.builds)
    }
    const { version: found, exports, module, main } = JSON.parse(readFileSync(manifest, 'utf8')) as Manifest
    const own = typeof exports === 'object' ? exports['.'] : exports
    const entry = join(
      manifest,
      '..',
      options.entry ?? (typeof own === 'object' ? own.import : own) ?? module ?? main ?? 'index.js',
    )
    return {
      version: found,
      module: (await import(pathToFileURL(entry).href)) as Record<string, unknown>,
    }
  } catch (error) {
    return { missing: `${name}@${version} cannot be installed here: ${firstLine(error)}` }
  }
}

/** The first line of an error, without the place where this project lies. */
function firstLine(error: unknown): string {
  const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
  return line.replaceAll(FOLDER, '')
}
