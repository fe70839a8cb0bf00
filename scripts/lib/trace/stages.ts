// When each stage of a page's opening was reached, by the stamps that the build for tracing leaves in the trace.
import { STAGES } from '../../../lib/messaging/stage.ts'
import type { TraceEvent } from './record.ts'

/** What the page tells of itself: its text is parsed, all of it is, it is first lit in a frame. */
const PAGES = ['text', 'page', 'lit'] as const

/** A stage of ours, or a moment of the page's. */
export type Moment = (typeof STAGES)[number] | (typeof PAGES)[number]

/** What a tracer records for the stages alone: a profiler would make them longer. */
export const STAGE_CATEGORIES = ['devtools.timeline', 'blink.user_timing']

/** Milliseconds on the clock since the small script began, by moment. */
export type Stages = ReadonlyMap<Moment, number>

/** What passes until a moment is reached, and whose time that is. */
const PASSES: Readonly<Record<Moment, string>> = {
  gate: 'the small script begins',
  woken: 'its question reaches the background: the browser’s, and the start of a stopped worker',
  opened: 'the reader’s settings are read',
  injected: 'the reader’s script is put into the page and compiled: the browser’s',
  text: 'the page is parsed to its last paragraph: the page’s own',
  reading: 'the article is seen to be complete',
  read: 'the article is read in steps, between which the page has its turn',
  asked: 'the text goes to the background: the browser’s',
  recognised: 'knowledge, where it is not there yet; recognising, linking, judging',
  answered: 'the answer comes back: the browser’s',
  painted: 'ranges are made and registered',
  lit: 'the next frame: the browser’s',
  page: 'the rest of the page is parsed: the page’s own',
  whole: 'the reader hears of that',
  known: 'the whole page is read in steps',
  settled: 'the background judges and keeps it, and what is otherwise is painted anew',
}

/** The moments of one opening. */
export function stagesIn(events: readonly TraceEvent[]): Stages {
  const stages = new Map<Moment, number>()
  let gate: number | null = null
  for (const event of [...events].sort((a, b) => a.ts - b.ts)) {
    const moment = momentOf(event)
    if (moment === 'gate') gate ??= event.ts
    if (moment !== null && gate !== null && !stages.has(moment)) stages.set(moment, (event.ts - gate) / 1000)
  }
  return stages
}

function momentOf({ name, cat, args }: TraceEvent): Moment | null {
  const said = /^chu-giai (\w+)$/.exec(args?.data?.message ?? '')?.[1]
  if (name === 'TimeStamp') return STAGES.find((stage) => stage === said) ?? null
  return cat.includes('blink.user_timing') ? (PAGES.find((moment) => moment === name) ?? null) : null
}

/** The table of stages: when each was reached, background awake and stopped, and what passed until then. */
export function tableOfStages(awake: readonly Stages[], stopped: readonly Stages[]): string {
  const medians = [awake, stopped].map(mediansOf)
  const moments = (Object.keys(PASSES) as Moment[]).filter((moment) =>
    medians.every((one) => one.has(moment)),
  )
  const order = medians[0] ?? new Map<Moment, number>()
  const tell = (one: Stages, moment: Moment) => `${one.get(moment)?.toFixed(1)} ms`
  const rows = moments
    .sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
    .map(
      (moment) =>
        `| *${moment}* | ${medians.map((one) => tell(one, moment)).join(' | ')} | ${PASSES[moment]} |`,
    )
  return ['| moment | awake | stopped | until then |', '| --- | ---: | ---: | --- |', ...rows].join('\n')
}

function mediansOf(all: readonly Stages[]): Stages {
  const times = Map.groupBy(
    all.flatMap((stages) => [...stages]),
    ([moment]) => moment,
  )
  return new Map(
    [...times].map(([moment, pairs]) => {
      const sorted = pairs.map(([, time]) => time).sort((a, b) => a - b)
      return [moment, sorted[sorted.length >> 1] ?? 0]
    }),
  )
}
