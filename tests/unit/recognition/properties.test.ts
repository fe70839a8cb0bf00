// What must hold whatever the text: offsets, forms of Unicode, sentences about nothing, random characters.
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { randomOf } from '../../../scripts/lib/quiz'
import { annotate, knowledge } from '../core'

const ARTICLE = `Phó Thủ tướng Phạm Bình Minh làm việc với Bộ Công an
Chiều 8/7, tại Trụ sở Chính phủ, Phó Thủ tướng Phạm Bình Minh chủ trì cuộc họp với Bộ Công an, Bộ Quốc phòng và UBND tỉnh Nghệ An về thực hiện Nghị quyết số 22-NQ/TW ngày 10/4/2013 của Bộ Chính trị.
Phó Thủ tướng đề nghị các bộ: Tài chính, Y tế hoàn thiện Nghị định 99/2019/NĐ-CP. Ông Lò Văn Pấng, Chủ tịch UBND xã Mường Lạn, hứa làm ngay.`

const said = (text: string) =>
  annotate(text).map(
    ({ type, quote, label, status }) => `${type} ${quote.normalize('NFC')} ${status} ${label}`,
  )

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

  it('says the same however the page splits the text into elements', () => {
    const next = randomOf(5)
    const { document } = new JSDOM('').window
    for (let round = 0; round < 5; round++) {
      const body = document.createElement('article')
      for (let at = 0; at < ARTICLE.length; ) {
        const to = at + 1 + Math.floor(next() * 9)
        const node = document.createTextNode(ARTICLE.slice(at, to))
        if (next() < 0.5) body.append(node)
        else body.appendChild(document.createElement('b')).append(node)
        at = to
      }
      expect(said(body.textContent ?? '')).toEqual(said(ARTICLE))
    }
  })

  it('says the same when sentences about nothing stand before', () => {
    expect(said(`Trời mưa nhẹ, nhiều người ra về muộn.\n${ARTICLE}`)).toEqual(said(ARTICLE))
  })

  it('moves through the holders of a post in their order as days go by', () => {
    const order = knowledge.holdersOf('office/prime-minister').map(({ person }) => person.id)
    let latest = 0
    for (let year = 2007; year <= 2025; year++)
      for (const month of ['02', '06', '10']) {
        const [mention] = annotate('Thủ tướng yêu cầu báo cáo.', `${year}-${month}-15`)
        if (mention?.status !== 'linked') continue
        const at = order.lastIndexOf(mention.entity)
        expect(at).toBeGreaterThanOrEqual(latest)
        latest = at
      }
    expect(latest).toBeGreaterThan(1)
  })

  it('never throws on random Unicode, and stays inside the text', () => {
    const next = randomOf(99)
    for (let round = 0; round < 150; round++) {
      let text = ''
      for (let index = 0; index < 80; index++) {
        const wide = next() < 0.2
        text += String.fromCodePoint(Math.floor(next() * (wide ? 0x10ffff : 0x1eff)))
        if (next() < 0.3) text += ARTICLE.slice(Math.floor(next() * 300)).slice(0, 12)
      }
      for (const { start, end, quote } of annotate(text, '2020-07-08', round % 2 ? 'en' : 'vi')) {
        expect(end).toBeGreaterThan(start)
        expect(text.slice(start, end)).toBe(quote)
      }
    }
  })

  it('never throws, whatever the characters', () => {
    const next = randomOf(7)
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

const ENGLISH = `PM Phạm Minh Chính meets INTA chief
HÀ NỘI — Prime Minister Phạm Minh Chính on May 10 received Chairman of the European Parliament (EP)'s Committee on International Trade (INTA) Bernd Lange, together with Deputy Ministers of Finance Nguyễn Đức Chi and Võ Thành Hưng.
Chính, who is also Chairman of the National Steering Committee for Digital Transformation, spoke of the 2013 Constitution and Decree No. 100/2019/ND-CP dated December 30, 2019. The municipal People's Committee of Hà Nội and the US Embassy agreed. Lange thanked the Vietnamese Government.`

const saidInEnglish = (text: string) =>
  annotate(text, '2023-05-10', 'en').map(
    ({ type, quote, label, status }) => `${type} ${quote.normalize('NFC')} ${status} ${label}`,
  )

describe('recognition of English', () => {
  it('quotes what stands at its offsets, with no two mentions of one type over each other', () => {
    const mentions = annotate(ENGLISH, '2023-05-10', 'en')
    expect(mentions.length).toBeGreaterThan(9)
    const ends = new Map<string, number>()
    for (const { start, end, quote, type } of mentions) {
      expect(ENGLISH.slice(start, end)).toBe(quote)
      expect(start).toBeGreaterThanOrEqual(ends.get(type) ?? 0)
      ends.set(type, end)
    }
  })

  it('says the same of decomposed text, of curly marks and when sentences about nothing are added', () => {
    expect(saidInEnglish(ENGLISH.normalize('NFD'))).toEqual(saidInEnglish(ENGLISH))
    expect(saidInEnglish(ENGLISH.replaceAll("'", '’')).map((line) => line.replaceAll('’', "'"))).toEqual(
      saidInEnglish(ENGLISH),
    )
    expect(saidInEnglish(`${ENGLISH}\nIt rained a little, and many people left late.`)).toEqual(
      saidInEnglish(ENGLISH),
    )
  })

  it('never throws on English broken off anywhere', () => {
    for (let at = 0; at < ENGLISH.length; at += 3) {
      expect(() => saidInEnglish(ENGLISH.slice(0, at))).not.toThrow()
      expect(() => saidInEnglish(ENGLISH.slice(at))).not.toThrow()
    }
  })
})
