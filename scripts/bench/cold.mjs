// A process of its own: how long the knowledge takes the first time and again, and the first article with it.
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

const [core = '', file = ''] = process.argv.slice(2)
const bytes = () => new Uint8Array(readFileSync(file))
const spent = () => {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}
const { annotator } = await import(pathToFileURL(core).href)
const sentence =
  'Chiều 8/7, Bộ trưởng Bộ Ngoại giao Phạm Bình Minh tiếp đoàn của UBND tỉnh Nghệ An về Nghị quyết 22-NQ/TW. '
const start = spent()
const annotate = annotator(bytes())
const first = spent() - start
annotate(sentence.repeat(55))
const article = spent() - start
const ready = Array.from({ length: 15 }, () => {
  const again = spent()
  annotator(bytes())
  return spent() - again
})
console.log(JSON.stringify({ first, article, ready: ready.slice(5) }))
