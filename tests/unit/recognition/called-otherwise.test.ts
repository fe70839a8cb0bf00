// People whom an article calls by another post than it gave them, and posts and bodies that other countries have.
import { describe, expect, it } from 'vitest'
import { lit } from '../core'

describe('a given name behind a post that the article gives nobody of that name', () => {
  it.each([
    [
      'Politburo member Hoang Trung Hai came. In that capacity, Deputy PM Hai signed the paper.',
      ['Hoang Trung Hai → Hoàng Trung Hải', 'Hai → Hoàng Trung Hải'],
    ],
    [
      'Politburo member Hoang Trung Hai came. Deputy Minister Hai signed the paper.',
      ['Hoang Trung Hai → Hoàng Trung Hải', 'Hai → Hoàng Trung Hải'],
    ],
    ['Politburo member Hoang Trung Hai came. Deputy PM Luc signed.', ['Hoang Trung Hai → Hoàng Trung Hải']],
  ])('%s', (text, expected) => expect(lit(text, '2020-01-11', 'en')).toEqual(expected))
})

describe('names that begin with an everyday word of Vietnamese when marks are gone', () => {
  it.each([
    ['Vo Van Thuong, former President of Vietnam, was not there.', ['Vo Van Thuong → Võ Văn Thưởng']],
    [
      'They warned Vo Minh Khoi, an alternate member of the Party Central Committee.',
      ['Vo Minh Khoi → Vo Minh Khoi'],
    ],
  ])('%s', (text, expected) => expect(lit(text, '2024-11-21', 'en')).toEqual(expected))
})

describe('posts of other countries', () => {
  it.each([
    ['Cố vấn An ninh quốc gia Mỹ Jack Soren gặp đoàn.', 'vi', ['Jack Soren → Jack Soren']],
    ['Tổng Chưởng lý Australia Mark Weldon hội kiến.', 'vi', ['Mark Weldon → Mark Weldon']],
    ['Chánh Văn phòng Nội các Nhật Bản Hiroto Wakano phát biểu.', 'vi', ['Hiroto Wakano → Hiroto Wakano']],
    ['He met National Security Advisor Jack Soren in June.', 'en', ['Jack Soren → Jack Soren']],
  ])('%s', (text, language, expected) => expect(lit(text, '2022-05-14', language)).toEqual(expected))
})

describe('bodies of two countries, and the Party’s within other bodies', () => {
  it.each([
    [
      'The Vietnam-Cuba Inter-Governmental Committee met in May.',
      ['Vietnam-Cuba Inter-Governmental Committee → Vietnam-Cuba Inter-Governmental Committee'],
    ],
    [
      'It warned the Party Affairs Committee of the Ministry of Transport in May.',
      ['Party Affairs Committee of the Ministry of Transport → Ban Cán sự đảng Bộ Giao thông vận tải'],
    ],
    [
      'It warned the Party Delegation of the Vietnam Chamber of Commerce and Industry in May.',
      [
        'Party Delegation of the Vietnam Chamber of Commerce and Industry → Đảng đoàn Phòng Thương mại và Công nghiệp Việt Nam',
      ],
    ],
  ])('%s', (text, expected) => expect(lit(text, '2021-05-14', 'en')).toEqual(expected))
})

describe('missions abroad in English', () => {
  it.each([
    [
      'He worked at the Vietnamese embassy in Angola in May.',
      ['Vietnamese embassy in Angola → Đại sứ quán Việt Nam tại Angola'],
    ],
    [
      'It was sent to Vietnam’s Embassy in Ghana and the Embassy of Chile in Vietnam.',
      [
        'Vietnam’s Embassy in Ghana → Đại sứ quán Việt Nam tại Ghana',
        'Embassy of Chile in Vietnam → Đại sứ quán Chile tại Việt Nam',
      ],
    ],
    [
      'The Vietnamese Consulate General in Osaka helped them.',
      ['Vietnamese Consulate General in Osaka → Tổng Lãnh sự quán Việt Nam tại Osaka'],
    ],
  ])('%s', (text, expected) => expect(lit(text, '2021-05-14', 'en')).toEqual(expected))
})
