// Time as the bench counts it: a thread's own work, the median of enough rounds.

const LONG_ENOUGH = 300
/** So long any reader may warm up, milliseconds: compilers go on making code faster for some dozens of passes over new texts. */
const WARM_UP = 2_000
/** The shortest round, milliseconds. */
const ROUND = 150
const FEWEST = 3
const MOST = 200

/** Milliseconds that this thread worked so far. */
function spent(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0
}

/** Median milliseconds of some work, warm; small work is done several times a round. */
export function timed(work: () => unknown): number {
  const start = spent()
  work()
  const once = Math.max(1, spent() - start)
  // What takes so long takes it warm or cold.
  if (once > 10 * LONG_ENOUGH) return once
  let passes = 0
  const begun = spent()
  let warmed = 0
  for (; warmed < WARM_UP; warmed = spent() - begun, passes++) work()
  // The clock of a thread moves in steps of some milliseconds: how much fits a round is told warm, as cold work is slower.
  const times = Math.max(1, Math.ceil((ROUND * passes) / warmed))
  const round = () => {
    const start = spent()
    for (let time = 0; time < times; time++) work()
    return (spent() - start) / times
  }
  const rounds: number[] = []
  for (let all = 0; rounds.length < FEWEST || (all < 2 * LONG_ENOUGH && rounds.length < MOST); ) {
    const took = round()
    rounds.push(took)
    all += took * times
    if (took > 20 * LONG_ENOUGH) break
  }
  return median(rounds)
}

/** Nanoseconds for a character of a text. */
export function perCharacter(read: (text: string) => unknown, text: string): number {
  return (timed(() => read(text)) * 1e6) / text.length
}
