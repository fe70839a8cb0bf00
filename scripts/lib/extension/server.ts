// A proxy that answers for every host: pages of ours under any name, and a log of all that was asked for.
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'

const ARTICLES = new URL('../../../tests/fixtures/articles/', import.meta.url).pathname
/** The most that a site allows itself: no frame, no style, no request but what is named. */
const STRICT = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src 'self'"

export interface Asking {
  method: string
  host: string
  path: string
}

export interface Server {
  port: number
  /** Everything that was asked for, by anybody in the browser, `CONNECT` for an encrypted line. */
  log: Asking[]
  /** Adds a page that has no file. */
  add(name: string, html: string): void
  close(): Promise<void>
}

/** The name of an article in an address: `/thoi-su/sample-1022304.htm` is `sample`. */
export function nameIn(path: string): string | null {
  return /\/([a-z][a-z-]*?)(?:-(?:post)?\d+)?\.html?$/.exec(path)?.[1] ?? null
}

/** The address of an article, with or without the day in its number. `query` may ask for `policy=strict`. */
export function addressOf(host: string, name: string, { dated = true, query = '' } = {}): string {
  return `http://${host}/thoi-su/${name}-${dated ? '102230418162000123.htm' : 'post4812345.html'}${query && `?${query}`}`
}

/** Starts the proxy on a free port of this machine. */
export async function serve(): Promise<Server> {
  const log: Asking[] = []
  const added = new Map<string, string>()
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`)
    log.push({ method: request.method ?? '', host: url.hostname, path: url.pathname })
    const name = nameIn(url.pathname)
    const html =
      name && (added.get(name) ?? (await readFile(join(ARTICLES, `${name}.html`)).catch(() => null)))
    if (!html) return response.writeHead(404, { 'content-type': 'text/plain' }).end('not here')
    const strict = url.searchParams.get('policy') === 'strict'
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      ...(strict && { 'content-security-policy': STRICT }),
    })
    return response.end(html)
  })
  server.on('connect', ({ url }, socket) => {
    log.push({ method: 'CONNECT', host: (url ?? '').replace(/:\d+$/, ''), path: '' })
    // A browser that closes before it is answered has no more to say.
    socket.on('error', () => socket.destroy())
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    log,
    add: (name, html) => void added.set(name, html),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
