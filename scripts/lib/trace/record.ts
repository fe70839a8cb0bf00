// Records what Chromium's main thread did while a page was opened, and gives back the part that was ours.
import type { CDPSession } from 'playwright-core'

const CATEGORIES = [
  ...['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8.execute'],
  'disabled-by-default-v8.cpu_profiler',
]
/** What our script in the page is called in a profile. */
const OURS = /^chrome-extension:\/\/[^/]+\/(?:content-scripts\/|(?:reader|tools)\.js)/

interface ProfileNode {
  id: number
  parent?: number
  callFrame: { url?: string; functionName: string }
}

/** As much of a trace event as is looked at. Times in microseconds. */
export interface TraceEvent {
  name: string
  cat: string
  pid: number
  tid: number
  ts: number
  dur?: number
  /** Of that, the time in which the thread was running: other programs' turns do not count. */
  tdur?: number
  id?: string
  args?: {
    data?: {
      startTime?: number
      /** Of the script that is evaluated or compiled. */
      url?: string
      /** What a script told the tracer. */
      message?: string
      cpuProfile?: { nodes?: ProfileNode[]; samples?: number[] }
      timeDeltas?: number[]
    }
  }
}

/** Traces the whole browser while `work` runs. */
export async function record(
  session: CDPSession,
  work: () => Promise<void>,
  categories: readonly string[] = CATEGORIES,
): Promise<TraceEvent[]> {
  await session.send('Tracing.start', {
    transferMode: 'ReturnAsStream',
    traceConfig: { includedCategories: [...categories], recordMode: 'recordAsMuchAsPossible' },
  })
  await work()
  const complete = new Promise<string>((done, fail) =>
    session.once('Tracing.tracingComplete', ({ stream }) =>
      stream ? done(stream) : fail(new Error('the trace has no stream')),
    ),
  )
  await session.send('Tracing.end')
  const handle = await complete
  const parts: string[] = []
  for (;;) {
    const { data, eof } = await session.send('IO.read', { handle, size: 4 << 20 })
    parts.push(data)
    if (eof) break
  }
  await session.send('IO.close', { handle })
  const trace: { traceEvents: TraceEvent[] } = JSON.parse(parts.join(''))
  return trace.traceEvents
}

/** A moment in which our script was at work, and for how long. Microseconds. */
interface Moment {
  ts: number
  dur: number
  pid: number
  tid: number
}

/** Every sample of the profiler in which a function of ours was running, or one that it had called; and all compiling. */
export function ourMoments(events: readonly TraceEvent[]): Moment[] {
  const profiles = new Map<string, { ts: number; tid: number; nodes: Map<number, ProfileNode> }>()
  const moments: Moment[] = []
  const key = ({ pid, id }: TraceEvent) => `${pid} ${id}`
  for (const event of events) {
    const data = event.args?.data
    if (event.name === 'Profile')
      profiles.set(key(event), { ts: data?.startTime ?? event.ts, tid: event.tid, nodes: new Map() })
  }
  for (const event of [...events].sort((a, b) => a.ts - b.ts)) {
    const profile = profiles.get(key(event))
    const data = event.args?.data
    if (event.name !== 'ProfileChunk' || !profile || !data) continue
    for (const node of data.cpuProfile?.nodes ?? []) profile.nodes.set(node.id, node)
    data.cpuProfile?.samples?.forEach((sample, index) => {
      const dur = data.timeDeltas?.[index] ?? 0
      // A sample stands for the time since the one before it.
      if (isOurs(profile.nodes, sample))
        moments.push({ ts: profile.ts, dur, pid: event.pid, tid: profile.tid })
      profile.ts += dur
    })
  }
  return [...moments, ...compiled(events)]
}

/** Compiling a script of ours, which no sample of the profiler tells whose it was. */
const compiled = (events: readonly TraceEvent[]): Moment[] =>
  events.flatMap(({ name, ts, dur, pid, tid, args }) =>
    name === 'v8.compile' && dur && OURS.test(args?.data?.url ?? '') ? [{ ts, dur, pid, tid }] : [],
  )

function isOurs(nodes: ReadonlyMap<number, ProfileNode>, id: number): boolean {
  for (let node = nodes.get(id); node; node = node.parent === undefined ? undefined : nodes.get(node.parent))
    if (OURS.test(node.callFrame.url ?? '')) return true
  return false
}

/** Milliseconds of processor time in which a page's styles were worked out, on all main threads that were traced. */
export function styleIn(events: readonly TraceEvent[]): number {
  return events.reduce((sum, { name, tdur = 0 }) => sum + (name === 'UpdateLayoutTree' ? tdur : 0), 0) / 1000
}

/** Milliseconds of processor time of ours on the page's main thread: all, and in the longest single task. */
export function shareOf(events: readonly TraceEvent[]): { total: number; longest: number } {
  const timed = events.filter((event): event is Timed => (event.dur ?? 0) > 0 && event.tdur !== undefined)
  const threads = Map.groupBy(timed, threadOf)
  const shares = [...Map.groupBy(ourMoments(events), threadOf)].flatMap(([thread, moments]) => {
    const here = threads.get(thread) ?? []
    return here
      .filter(({ name }) => name === 'RunTask')
      .map((task) => shareIn(task, here.filter(within(task)), moments.filter(within(task))))
  })
  const total = shares.reduce((sum, share) => sum + share, 0)
  return { total: total / 1000, longest: Math.max(0, ...shares) / 1000 }
}

type Timed = TraceEvent & { dur: number; tdur: number }

const threadOf = ({ pid, tid }: { pid: number; tid: number }) => `${pid} ${tid}`

/** Whether a moment, or another event, lies in an event: at least its end does. */
const within =
  (outer: Timed) =>
  ({ ts, dur = 0 }: { ts: number; dur?: number }): boolean =>
    ts + dur > outer.ts && ts < outer.ts + outer.dur

/**
 * Microseconds of ours in one task. Where other programs had their turn meanwhile, a moment seems long: it counts as
 * much as the thread was running in the smallest event around it.
 */
function shareIn(task: Timed, inside: readonly Timed[], moments: readonly Moment[]): number {
  const walls = new Map<Timed, number>()
  for (const moment of moments) {
    const around = inside.filter((event) => event.ts <= moment.ts && within(event)(moment))
    const least = around.reduce((one, other) => (other.dur < one.dur ? other : one), task)
    walls.set(least, (walls.get(least) ?? 0) + moment.dur)
  }
  return [...walls].reduce((sum, [{ dur, tdur }, wall]) => sum + Math.min(wall, dur) * (tdur / dur), 0)
}
