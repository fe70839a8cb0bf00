import { describe, expect, it } from 'vitest'
import { lit } from '../core'

describe('English news', () => {
  it.each([
    [
      'Chairwoman of the National Assembly (NA) Nguyen Thi Kim Ngan opened the session.',
      '2020-10-22',
      ['Nguyen Thi Kim Ngan → Nguyễn Thị Kim Ngân'],
    ],
    [
      'Director of the Hanoi Department of Health Dr. Lo Thi Mai spoke first.',
      '2022-05-14',
      ['Lo Thi Mai → Lo Thi Mai'],
    ],
    [
      'Vice Minister of Health Lo Van Tu, Vice Minister of Justice Do Thi Na left. Na, 56, had been ill.',
      '2022-05-14',
      ['Lo Van Tu → Lo Van Tu', 'Do Thi Na → Do Thi Na', 'Na → Do Thi Na'],
    ],
    [
      'National Assembly Chairman Vuong Dinh Hue left for Vientiane. Chairman Hue returns on Friday.',
      '2022-05-14',
      ['Vuong Dinh Hue → Vương Đình Huệ', 'Hue → Vương Đình Huệ'],
    ],
    [
      'The Health Ministry and the Defence Ministry signed it.',
      '2021-03-12',
      ['Health Ministry → Bộ Y tế', 'Defence Ministry → Bộ Quốc phòng'],
    ],
    [
      'Deputy Minister of Health Nguyễn Trường Sơn toured the ward.',
      '2021-07-20',
      ['Nguyễn Trường Sơn → Nguyễn Trường Sơn'],
    ],
    [
      'Prime Minister Nguyen Xuan Phuc spoke first. Mr. Phuc then left.',
      '2020-01-09',
      ['Nguyen Xuan Phuc → Nguyễn Xuân Phúc', 'Phuc → Nguyễn Xuân Phúc'],
    ],
  ])('%s', (text, day, mentions) => expect(lit(text, day, 'en')).toEqual(mentions))
})

describe('posts of English news', () => {
  it.each([
    [
      'Foreign Ministry spokeswoman Lo Thi Hanh Van answered two questions.',
      '2022-05-14',
      'Lo Thi Hanh Van → Lo Thi Hanh Van',
    ],
    [
      'Chinese State Councilor and Foreign Minister Qin Gang came on Monday. Qin stressed the old ties.',
      '2023-03-28',
      'Qin → Tần Cương',
    ],
  ])('%s', (text, day, mention) => expect(lit(text, day, 'en')).toContain(mention))
})
