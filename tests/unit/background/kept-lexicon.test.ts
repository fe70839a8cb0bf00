// The lexicon by which English is read: made once, kept, and made anew where what was kept is of something else.
import 'fake-indexeddb/auto'
import { describe, expect, it, vi } from 'vitest'
import { keptLexicon } from '@/entrypoints/background/kept-lexicon'
import { loadKnowledge } from '@/lib/knowledge'
import { compileKnowledge } from '@/lib/knowledge/build'
import { recognize } from '@/lib/recognition'
import { keepBareLexicon, readBareLexicon } from '@/lib/store'

const source = 'https://example.org/a'
const knowing = (name: string) => {
  const people = [{ id: 'person/a', name, source }]
  return loadKnowledge(compileKnowledge({ 'people/a.json': people }).compiled)
}
const read = (known: ReturnType<typeof knowing>, text: string) =>
  recognize(text, known, 'en').mentions.flatMap((one) => (one.type === 'official' ? [one.ids] : []))

describe('the lexicon of text without marks', () => {
  it('is kept, and taken by the next background', async () => {
    const keep = vi.fn(keepBareLexicon)
    const first = knowing('Lê Văn Thử')
    await keptLexicon(readBareLexicon, keep)(first)
    expect(read(first, 'Minister Le Van Thu spoke.')).toEqual([['person/a']])
    await vi.waitFor(async () => expect(await readBareLexicon()).not.toBeNull())

    const next = knowing('Lê Văn Thử')
    await keptLexicon(readBareLexicon, keep)(next)
    expect(read(next, 'Minister Le Van Thu spoke.')).toEqual([['person/a']])
    expect(keep).toHaveBeenCalledTimes(1)
  })

  it('of another knowledge, or a damaged one, is not taken', async () => {
    const other = knowing('Trần Thị Nghiệm')
    const keep = vi.fn(keepBareLexicon)
    await keptLexicon(readBareLexicon, keep)(other)
    expect(read(other, 'Minister Tran Thi Nghiem spoke.')).toEqual([['person/a']])
    await vi.waitFor(() => expect(keep).toHaveBeenCalledTimes(1))

    const damaged = knowing('Trần Thị Nghiệm')
    await keptLexicon(async () => new Uint8Array([1, 2, 3]), keep)(damaged)
    expect(read(damaged, 'Minister Tran Thi Nghiem spoke.')).toEqual([['person/a']])
    expect(keep).toHaveBeenCalledTimes(2)
  })

  it('is made where nothing can be read or kept', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    const refused = () => Promise.reject(new Error('locked'))
    const known = knowing('Lê Văn Thử')
    await keptLexicon(refused, refused)(known)
    expect(read(known, 'Minister Le Van Thu spoke.')).toEqual([['person/a']])
    await vi.waitFor(() => expect(warn).toHaveBeenCalled())
    warn.mockRestore()
  })
})
