// Watches how IndexedDB is asked, so that a test can tell a walk along an index from a scan of a table.

/** One question to IndexedDB: `index` null means the table itself, `bounded` that a key or range was given. */
export interface Question {
  method: string
  table: string
  index: string | null
  bounded: boolean
}

export interface Trace<T> {
  result: T
  questions: Question[]
  /** Rows that were handed over; keys are not counted. */
  rows: number
}

const METHODS = ['get', 'getAll', 'getAllKeys', 'getKey', 'openCursor', 'openKeyCursor', 'count'] as const

/** Runs `work` and reports every question that it put to IndexedDB. */
export async function traced<T>(work: () => Promise<T>): Promise<Trace<T>> {
  const questions: Question[] = []
  let rows = 0
  const undo: (() => void)[] = []
  for (const prototype of [IDBObjectStore.prototype, IDBIndex.prototype]) {
    for (const method of METHODS) {
      const original = Reflect.get(prototype, method) as (...args: unknown[]) => IDBRequest
      Reflect.set(prototype, method, function (this: IDBObjectStore | IDBIndex, ...args: unknown[]) {
        const index = this instanceof IDBIndex ? this.name : null
        const table = this instanceof IDBIndex ? this.objectStore.name : this.name
        questions.push({ method, table, index, bounded: isBounded(args[0]) })
        const request = original.apply(this, args)
        request.addEventListener('success', () => {
          if (/key|count/i.test(method)) return
          rows += Array.isArray(request.result) ? request.result.length : request.result ? 1 : 0
        })
        return request
      })
      undo.push(() => Reflect.set(prototype, method, original))
    }
  }
  try {
    return { result: await work(), questions, rows }
  } finally {
    for (const restore of undo) restore()
  }
}

function isBounded(query: unknown): boolean {
  if (query === undefined || query === null) return false
  if (!(query instanceof IDBKeyRange)) return true
  return query.lower !== undefined || query.upper !== undefined
}

/** Questions that read a table without a key: what must never happen to the large tables. */
export function scans({ questions }: Trace<unknown>): Question[] {
  return questions.filter(({ index, bounded }) => index === null && !bounded)
}
