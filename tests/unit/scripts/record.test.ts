// What of a trace counts as ours.
import { describe, expect, it } from 'vitest'
import { shareOf, type TraceEvent } from '../../../scripts/lib/trace/record'

const OURS = 'chrome-extension://abcdef/reader.js'
const thread = { cat: 'devtools.timeline', pid: 7, tid: 1 }

/** An event of a thread that ran all the time; milliseconds. */
const event = (name: string, from: number, length: number, url?: string): TraceEvent => ({
  ...{ ...thread, name, ts: from * 1000, dur: length * 1000, tdur: length * 1000 },
  ...(url !== undefined && { args: { data: { url } } }),
})

describe('our share of a page’s main thread', () => {
  it('is what compiling our scripts takes, task by task', () => {
    const events = [
      event('RunTask', 0, 20),
      event('v8.compile', 2, 3, OURS),
      event('v8.compile', 8, 9, 'https://baomau.vn/site.js'),
      event('RunTask', 30, 5),
      event('v8.compile', 31, 1, 'chrome-extension://abcdef/content-scripts/news.js'),
    ]
    expect(shareOf(events)).toEqual({ total: 4, longest: 3 })
  })

  it('is nothing where only the site’s scripts ran', () => {
    const events = [event('RunTask', 0, 20), event('v8.compile', 2, 3, 'https://baomau.vn/reader.js')]
    expect(shareOf(events)).toEqual({ total: 0, longest: 0 })
  })
})
