// The lexicon that comes ready with the knowledge, and the one that is built when none came: they find the same.
import { describe, expect, it } from 'vitest'
import { checkCompiled, joinCompiled, loadKnowledge } from '@/lib/knowledge'
import { compileKnowledge } from '@/lib/knowledge/build'
import { Container, writeContainer } from '@/lib/knowledge/packed/container'
import { recognize } from '@/lib/recognition'
import { lexiconOf } from '@/lib/recognition/lexicon/lexicon'
import { packedLexicon, withLexicon } from '@/lib/recognition/lexicon/packed-lexicon'
import { Trie } from '@/lib/recognition/lexicon/trie'
import { TrieBuilder } from '@/lib/recognition/lexicon/trie-builder'
import { Vocabulary } from '@/lib/recognition/lexicon/vocabulary'

const source = 'https://example.org/a'
const { compiled } = compileKnowledge({
  'people/a.json': [{ id: 'person/an', name: 'Nguyễn Văn An', aliases: ['Trần B-Lan'], source }],
  'institutions/a.json': [
    {
      ...{ id: 'institution/mau', name: 'Bộ Mẫu và Thử', abbreviations: ['Bộ MT'], kind: 'ministry' },
      ...{ names: ['Bộ Mẫu, Thử'], source },
    },
  ],
  'offices/a.json': [
    {
      ...{ id: 'office/mau', title: 'Bộ trưởng', names: ['Bộ trưởng Bộ Mẫu và Thử'], holders: 'one' },
      ...{ institution: 'institution/mau', source },
    },
  ],
  'documents/a.json': [
    { id: 'document/xyta', kind: 'hiệp định', code: 'XYTA', name: 'Hiệp định Thử', source },
  ],
  'places/a.json': [{ id: 'place/mau', name: 'Mẫu Sơn', kind: 'tỉnh', abbreviations: ['MS'], source }],
  'districts/a.json': [{ id: 'place/thu', name: 'Thử Đức', kind: 'huyện', parent: 'place/mau', source }],
})
const packed = withLexicon(compiled.recognition)
const TEXT =
  'Bộ trưởng Bộ Mẫu và Thử Nguyễn Văn An dự lễ ký XYTA với Bộ MT, UBND tỉnh Mẫu Sơn và huyện Thử Đức. Thứ trưởng MT nói.'

describe('a lexicon', () => {
  it('finds the same whether it came ready or was built', () => {
    const ready = loadKnowledge({ recognition: packed })
    expect(packedLexicon(ready, 'accented')).not.toBeNull()
    const found = recognize(TEXT, ready)
    expect(found.mentions.map(({ start, end }) => TEXT.slice(start, end))).toContain('Nguyễn Văn An')
    expect(found).toEqual(recognize(TEXT, loadKnowledge(compiled)))
  })

  it('is built where none came, where it was made with other word lists, and for text without marks', () => {
    const container = new Container(packed)
    const sections = container.sections().set('lexicon.key', new TextEncoder().encode('1 other'))
    const other = loadKnowledge({ recognition: writeContainer(container.asOf, sections) })
    expect(packedLexicon(other, 'accented')).toBeNull()
    expect(packedLexicon(loadKnowledge(compiled), 'accented')).toBeNull()
    expect(packedLexicon(loadKnowledge({ recognition: packed }), 'bare')).toBeNull()
    expect(recognize(TEXT, other)).toEqual(recognize(TEXT, loadKnowledge(compiled)))
  })

  it('is part of a file that somebody brings', () => {
    const checked = checkCompiled(joinCompiled({ ...compiled, recognition: packed }))
    expect(checked).toMatchObject({ ok: true })
  })

  it('knows which words stand side by side, and which are people’s', () => {
    const lexicon = lexiconOf(loadKnowledge({ recognition: packed }), 'accented')
    const [mau, va, an, van] = ['mẫu', 'và', 'an', 'văn'].map((word) => lexicon.word(word)) as [
      number,
      number,
      number,
      number,
    ]
    expect(lexicon.isPair(mau, va)).toBe(true)
    expect(lexicon.isPair(va, mau)).toBe(false)
    expect(lexicon.isPair(van, an)).toBe(false)
    expect(lexicon.isNoName(va)).toBe(true)
  })
})

describe('a trie', () => {
  it('goes on and ends where its sequences do, with words numbered anew', () => {
    const sequences = [[3], [3, 1], [3, 1], [1, 2, 3], ...Array.from({ length: 40 }, (_, at) => [2, at + 1])]
    const builder = new TrieBuilder(4)
    for (const [entry, words] of sequences.entries()) builder.add(words, words.length, entry)
    const numbers = Array.from({ length: 41 }, (_, word) => (word === 0 ? 0 : 50 - word))
    const { rows, entries } = builder.rows(numbers)
    const trie = new Trie(rows, 50)
    const found = (words: number[]) => {
      let node = 0
      for (const word of words) {
        node = trie.step(node, numbers[word] as number)
        if (node < 0) return null
      }
      expect(trie.depth(node)).toBe(words.length)
      return trie.at(node).map((entry) => entries[entry])
    }
    expect(found([3])).toEqual([0])
    expect(found([3, 1])).toEqual([1, 2])
    expect(found([1, 2])).toEqual([])
    expect(found([1, 2, 3])).toEqual([3])
    expect(found([3, 2])).toBeNull()
    expect(found([40])).toBeNull()
    for (let at = 0; at < 40; at++) expect(found([2, at + 1])).toEqual([at + 4])
    expect(builder.has([2, 40], 2)).toBe(true)
    expect(builder.has([2], 1)).toBe(false)
    expect(trie.step(0, 60_000)).toBe(-1)
    trie.mark(3, 7)
    expect([trie.markOf(2), trie.markOf(3), trie.markOf(4)]).toEqual([0, 7, 0])
    const begins = (word: number) => trie.opening(numbers[word] as number) & 1
    expect([begins(3), begins(1), begins(40)]).toEqual([1, 0, 0])
    const goesOn = (first: number, second: number) =>
      trie.mayBegin(numbers[first] as number, numbers[second] as number)
    expect(goesOn(3, 1)).toBe(true)
    for (let at = 0; at < 40; at++) expect(goesOn(2, at + 1)).toBe(true)
    const others = numbers.slice(1).filter((_, at) => at !== 0 && goesOn(3, at + 1))
    expect(others.length).toBeLessThan(numbers.length / 4)
  })

  it('of nothing goes nowhere', () => {
    const trie = new Trie(new TrieBuilder().rows([0]).rows, 9)
    expect(trie.step(0, 1)).toBe(-1)
  })
})

it('words keep their spelling in a vocabulary that is opened again', () => {
  const vocabulary = new Vocabulary('accented')
  const list = ['phạm', 'phan', 'phá', 'a', '22', 'đảng', 'dang', 'ủy', 'uỷ', 'x'.repeat(80)]
  for (const word of list) vocabulary.intern(word)
  vocabulary.close()
  const { words, numbers } = vocabulary.sorted()
  const again = new Vocabulary('accented', { words, known: vocabulary.known })
  for (const word of list) expect(again.intern(word)).toBe(numbers[vocabulary.intern(word)])
  expect(again.intern('nghị')).toBeGreaterThan(again.known)
  expect(again.isShort(again.intern('ubnd'))).toBe(true)
})
