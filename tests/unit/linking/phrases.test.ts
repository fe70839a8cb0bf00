// Phrases and sentences of an article: counted in one pass, found from any place in them.
import { describe, expect, it } from 'vitest'
import { SeenBodies, SeenBody } from '@/lib/linking/bodies/seen-bodies'
import { countApart, phraseOf } from '@/lib/linking/phrase-counts'
import { sentenceEnd, sentenceStart } from '@/lib/linking/sentences'
import { innerWords, WordSieve } from '@/lib/linking/word-sieve'

const parks = phraseOf('quản lý công viên ven sông', 'ban chỉ đạo quản lý công viên ven sông')
const lamps = phraseOf('thay đèn đường phố', 'ban chỉ đạo về thay đèn đường phố')
/** With these there are too many to be looked for one by one. */
const more = ['nạo vét kênh mương làng', 'trồng cây bên đường sắt'].map((text) => phraseOf(text, text))

describe('phrases counted one by one, or many in one pass', () => {
  it.each([
    ['việc quản lý công viên ven sông và thay đèn đường phố', [1, 1]],
    ['ban chỉ đạo quản lý công viên ven sông họp', [0, 0]],
    ['ban chỉ đạo quản lý công viên ven sông bàn quản lý công viên ven sông', [1, 0]],
    ['quản lý công viên', [0, 0]],
    ['thay đèn đường phố', [0, 1]],
    ['', [0, 0]],
    // Their first and last words may be parts of longer ones.
    ['xthay đèn đường phốx', [0, 1]],
    ['thay đèn đường phố thay đèn đường phố', [0, 2]],
  ])('stand in "%s" %j times without their whole names', (text, counts) => {
    expect(countApart(text, [parks, lamps])).toEqual(counts)
    expect(countApart(text, [parks, lamps, ...more])).toEqual([...counts, 0, 0])
  })

  it('are never ruled out where they stand', () => {
    const sieve = new WordSieve('hội nghị bàn về thay đèn đường phố, quản lý công viên ven sôngx')
    expect(sieve.mayHold(innerWords(parks.text))).toBe(true)
    expect(sieve.mayHold(innerWords(lamps.text))).toBe(true)
    expect(sieve.mayHold(innerWords('thay đèn pin cũ'))).toBe(false)
  })
})

describe('the sentence around a place', () => {
  const text = 'Câu đầu. Ngày 1.2 họp tại A. Dòng\nkhác'
  it.each([
    [18, ' Ngày 1.2 họp tại A'],
    [3, 'Câu đầu'],
    [30, ' Dòng'],
    [36, 'khác'],
  ])('at %i is "%s"', (at, sentence) =>
    expect(text.slice(sentenceStart(text, at, 100), sentenceEnd(text, at, 100))).toBe(sentence),
  )

  it('is looked for no farther than asked', () => {
    expect([sentenceStart(text, 20, 4), sentenceEnd(text, 12, 4)]).toEqual([16, 16])
  })
})

describe('bodies named before', () => {
  const unknown = (label: string) => ({ status: 'unknown' as const, label })
  const seen = new SeenBodies()
  seen.add(new SeenBody(0, 'Cục', 'Cục Đèn đường phía Nam', unknown('a'), false))
  seen.add(
    new SeenBody(
      9,
      'Cục',
      'Cục Đèn đường phía Nam',
      { status: 'linked', entity: 'institution/a', label: 'a' },
      false,
    ),
  )
  seen.add(new SeenBody(19, 'Cục', 'Cục Công viên A', unknown('b'), false))
  seen.add(new SeenBody(29, 'Cục', 'Cục Công viên B', unknown('c'), false))

  it('are found by how their names begin, the last of one name, none of several', () => {
    expect(seen.goingOn('Cục', 'cục đèn đường')?.start).toBe(9)
    expect(seen.goingOn('Cục', 'cục công viên')).toBeNull()
    expect(seen.goingOn('Vụ', 'vụ đèn')).toBeNull()
    expect([seen.has('institution/a'), seen.has('institution/b')]).toEqual([true, false])
  })
})
