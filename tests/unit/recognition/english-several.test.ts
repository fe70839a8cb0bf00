// Who gets, loses or shares posts in English, and what looks like a title and is none.
import { describe, expect, it } from 'vitest'
import { annotate, lit } from '../core'

const read = (text: string, day = '2019-05-06') => lit(text, day, 'en')
const names = (text: string) => read(text).map((one) => one.split(' → ')[0])

describe('several people of one post', () => {
  it.each([
    'Former directors of the provincial health department Lo Thi Nhan and Vang A Phua were there.',
    'Deputy chairpeople of the People’s Committee of Ha Giang Lo Thi Nhan and Vang A Phua were there.',
    'Vice Chairmen of the Ha Giang People’s Committee for the 2021-2026 tenure Lo Thi Nhan and Vang A Phua came.',
    'Former Ha Giang Party Committee secretaries Lo Thi Nhan and Vang A Phua were there.',
    'The minister presented the decisions to Mr Lo Thi Nhan and Vang A Phua.',
  ])('%s', (text) => expect(names(text)).toEqual(['Lo Thi Nhan', 'Vang A Phua']))

  it('a decision alone links nobody to a namesake', () =>
    expect(annotate('He presented the decision to Le Van Thanh.', '2022-05-06', 'en')).toMatchObject([
      { quote: 'Le Van Thanh', status: 'unknown' },
    ]))

  it('are known by the ministry of which the article says that they headed it', () =>
    expect(
      read(
        'Two former communications ministers were arrested in Vietnam. Truong Minh Tuan and another are in jail.',
      ),
    ).toEqual(['Truong Minh Tuan → Trương Minh Tuấn']))
})

describe('posts told behind a name', () => {
  it.each([
    'The council stripped Lo Thi Nhan from his status as Chairman of the Ha Giang People’s Committee.',
    'They met Resident Representative of the UN Development Programme (UNDP) in Vietnam Lo Thi Nhan.',
    'They met WHO Representative in Vietnam Lo Thi Nhan.',
  ])('%s', (text) => expect(names(text)).toEqual(['Lo Thi Nhan']))

  it('a rank alone is his who was named with one', () =>
    expect(read('Lieutenant General Lo Van Nhan spoke. The General said the visit was good.')).toEqual([
      'Lo Van Nhan → Lo Van Nhan',
      'General → Lo Van Nhan',
    ]))

  it('a sentence’s first word is no part of the name behind it', () =>
    expect(names('Minister Lo Van Nhan spoke. Briefing Nhan on the plan, they left.')).toEqual([
      'Lo Van Nhan',
      'Nhan',
    ]))
})

describe('no titles', () => {
  it.each([
    'Published: 14 Apr 2022 07:50 PM Hanoi Time',
    'He thanked the church’s President for the gift.',
    'They visited the Vietnam General Protestant Church.',
  ])('%s', (text) => expect(names(text)).toEqual([]))

  it('a day before the Prime Minister is no hour', () =>
    expect(names('On April 14 PM Nguyen Xuan Phuc left.')).toEqual(['Nguyen Xuan Phuc']))
})

it('a ministry in small letters is ours where one who headed it was named', () =>
  expect(
    names('Pham Binh Minh, a former foreign minister, left. The inquiry involves the foreign ministry.'),
  ).toEqual(['Pham Binh Minh', 'foreign ministry']))

it('the decision of the Inspection Commission has its own letters', () =>
  expect(read('He was warned under Decision 1192-QD/UBKTTW.')[0]).toContain('1192-QĐ/UBKTTW'))
