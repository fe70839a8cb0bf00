// What must hold whatever the text: offsets, forms of Unicode, sentences about nothing, random characters.
import { describe, expect, it } from 'vitest'
import { annotate } from '../core'

const ARTICLE = `Phó Thủ tướng Phạm Bình Minh làm việc với Bộ Công an
Chiều 8/7, tại Trụ sở Chính phủ, Phó Thủ tướng Phạm Bình Minh chủ trì cuộc họp với Bộ Công an, Bộ Quốc phòng và UBND tỉnh Nghệ An về thực hiện Nghị quyết số 22-NQ/TW ngày 10/4/2013 của Bộ Chính trị.
Phó Thủ tướng đề nghị các bộ: Tài chính, Y tế hoàn thiện Nghị định 99/2019/NĐ-CP. Ông Lò Văn Pấng, Chủ tịch UBND xã Mường Lạn, hứa làm ngay.`

const said = (text: string) =>
  annotate(text).map(
    ({ type, quote, label, status }) => `${type} ${quote.normalize('NFC')} ${status} ${label}`,
  )

/** A small generator of its own, so that every run sees the same text. */
function random(seed: number) {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

describe('recognition', () => {
  it('quotes what stands at its offsets', () => {
    for (const { start, end, quote } of annotate(ARTICLE)) expect(ARTICLE.slice(start, end)).toBe(quote)
  })

  it('never lays two mentions of one type over each other', () => {
    for (const type of ['official', 'institution', 'document']) {
      const spans = annotate(ARTICLE).filter((mention) => mention.type === type)
      spans.forEach((span, index) => {
        const next = spans[index + 1]
        if (next) expect(span.end).toBeLessThanOrEqual(next.start)
      })
    }
  })

  it('says the same of decomposed text', () => {
    expect(said(ARTICLE.normalize('NFD'))).toEqual(said(ARTICLE))
  })

  it('says the same of old tone placement, Ð and no-break spaces', () => {
    const odd = ARTICLE.replaceAll('Đ', 'Ð').replaceAll(' ', '\u00a0')
    expect(said(odd).map((line) => line.replaceAll('Ð', 'Đ').replaceAll('\u00a0', ' '))).toEqual(
      said(ARTICLE),
    )
  })

  it('says the same when sentences about nothing are added', () => {
    const more = `${ARTICLE}\nTrời mưa nhẹ, nhiều người ra về muộn.`
    expect(said(more)).toEqual(said(ARTICLE))
  })

  it('never throws, whatever the characters', () => {
    const next = random(7)
    const pieces = [
      'Bộ',
      'Thủ tướng',
      'Nghị quyết',
      '22',
      '-',
      '/',
      'NQ',
      'TW',
      'Nguyễn',
      '\n',
      ' ',
      '.',
      ',',
      '(',
      '\u0301',
      '\u200b',
      '𝔸',
      '\ud800',
      'ông',
      'và',
      ':',
      '“',
      '5/2020/',
      'T.Ư',
      '&',
    ]
    for (let round = 0; round < 200; round++) {
      let text = ''
      for (let index = 0; index < 60; index++) text += pieces[Math.floor(next() * pieces.length)]
      for (const { start, end } of annotate(text)) {
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(text.length)
      }
    }
  })
})
