// Lists of grammar's words by number: the same answer in every lexicon, and after the words of texts were dropped.
import { describe, expect, it } from 'vitest'
import { loadKnowledge } from '@/lib/knowledge'
import { compileKnowledge } from '@/lib/knowledge/build'
import { lexiconOf } from '@/lib/recognition/lexicon/lexicon'
import { oneOf } from '@/lib/recognition/lexicon/word-sets'
import { type Scan, scan } from '@/lib/recognition/scan'

const knowledge = loadKnowledge(compileKnowledge({}).compiled)
const isOne = oneOf(['và', 'zapfelkorn'])
const found = (read: Scan) => Array.from({ length: read.symbols.length }, (_, at) => isOne(read, at))

describe('a list of words', () => {
  it.each(['accented', 'bare'] as const)('is found in %s text, in any case, and nowhere else', (marks) => {
    const read = scan('Một VÀ hai, zapfelkorn', lexiconOf(knowledge, marks))
    expect(found(read)).toEqual([false, true, false, true])
    expect([isOne(read, -1), isOne(read, 4)]).toEqual([false, false])
  })

  it('is found still when the words of many texts were dropped', () => {
    const lexicon = lexiconOf(knowledge, 'accented')
    expect(found(scan('Và zapfelkorn', lexicon))).toEqual([true, true])
    scan(Array.from({ length: 70_000 }, (_, index) => `x${index}y`).join(' '), lexicon)
    expect(found(scan('Hai Và zapfelkorn x1y', lexicon))).toEqual([false, true, true, false])
  })
})
