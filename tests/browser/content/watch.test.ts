// Following a page: how often it is read, and when that ends. The clock is the test's own.
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { watchPage } from '@/entrypoints/news.content/watch'

let stop = () => {}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'requestIdleCallback', 'performance'] })
})
afterEach(() => {
  stop()
  vi.useRealTimers()
  document.body.innerHTML = ''
})

/** Watches the page, which is another at every reading or never is. Gives back how often it was read. */
function follow(isOther: boolean): () => number {
  let reads = 0
  const watch = watchPage({
    ...{ document, concerns: () => true, roots: () => [] },
    changed: async () => {
      reads++
      return isOther
    },
  })
  stop = watch.stop
  return () => reads
}

/** Goes on for so many seconds, with a paragraph more in each. */
async function scroll(seconds: number): Promise<void> {
  for (let second = 0; second < seconds; second++) {
    const paragraph = document.createElement('p')
    paragraph.textContent = `Đoạn thứ ${second}.`
    document.body.append(paragraph)
    await vi.advanceTimersByTimeAsync(1000)
  }
}

it('reads a page once for all that came together', async () => {
  const reads = follow(true)
  for (let i = 0; i < 5; i++) document.body.append(`Câu ${i}. `)
  await vi.advanceTimersByTimeAsync(3000)
  expect(reads()).toBe(1)
})

it('gives up a page that never ends', async () => {
  const reads = follow(true)
  await scroll(50)
  const before = reads()
  expect(before).toBeGreaterThan(20)
  await scroll(150)
  expect(reads()).toBe(60)
})

it('reads ever more rarely where nothing comes of it', async () => {
  const reads = follow(false)
  await scroll(10)
  const first = reads()
  await scroll(90)
  expect(first).toBeGreaterThanOrEqual(3)
  // Twelve seconds and more lie between two by then.
  expect(reads() - first).toBeLessThanOrEqual(8)
})

it('is not woken by what holds no words', async () => {
  const reads = follow(true)
  document.body.append(document.createElement('img'), document.createElement('div'))
  await vi.advanceTimersByTimeAsync(3000)
  expect(reads()).toBe(0)
})

it('reads a frame that came before it was watched, and one that comes while the page is being read', async () => {
  vi.useRealTimers()
  const put = () => {
    const frame = document.createElement('iframe')
    // A page of this very site, whichever.
    frame.src = '/'
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve))
    document.body.append(frame)
    return loaded
  }
  await put()
  const reading = Promise.withResolvers<void>()
  let reads = 0
  const watch = watchPage({
    ...{ document, concerns: () => false, roots: () => [] },
    changed: async () => {
      reads++
      await reading.promise
      return false
    },
  })
  stop = watch.stop
  await vi.waitFor(() => expect(reads).toBe(1), 5000)
  await put()
  reading.resolve()
  await vi.waitFor(() => expect(reads).toBe(2), 5000)
})
