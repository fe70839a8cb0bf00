// Parts of the Party's Central Committee and of the National Assembly however English words them, and other spellings.
import { describe, expect, it } from 'vitest'
import { lit } from '../core'

const read = (text: string, day = '2019-05-06') => lit(text, day, 'en')
const names = (text: string) => read(text).map((one) => one.split(' → ')[0])

describe('the Central Committee’s commissions', () => {
  it.each([
    ['The Central Publicity and Education Commission met.', 'Ban Tuyên giáo Trung ương'],
    ['The Central Commission for Popularization and Education met.', 'Ban Tuyên giáo Trung ương'],
    ['The Party’s Organisation Commission met.', 'Ban Tổ chức Trung ương'],
    ['The Central Organisation Board met.', 'Ban Tổ chức Trung ương'],
    ['The Commission for Internal Affairs of the Party Central Committee met.', 'Ban Nội chính Trung ương'],
    ['The Central Mass Mobilisation Board met.', 'Ban Dân vận Trung ương'],
  ])('%s', (text, label) => {
    expect(read(text)).toHaveLength(1)
    expect(read(text)[0]).toContain(` → ${label}`)
  })

  it('are none of a province', () =>
    expect(read('The provincial Party Organisation Board of Ha Giang met.').join()).not.toContain(
      'Trung ương',
    ))

  it('are told with the whole of what they are of', () =>
    expect(names('The Committee for Finance and Budget of the National Assembly met.')).toEqual([
      'Committee for Finance and Budget of the National Assembly',
    ]))
})

describe('bodies spelled otherwise', () => {
  it.each([
    ['The UN Development Program helped.', 'UN Development Program'],
    ['The United Nations Environment Program helped.', 'United Nations Environment Program'],
    ['Officers of the Chinese People’s Liberation Army came.', 'Chinese People’s Liberation Army'],
    ['He left the powerful party Central Committee.', 'party Central Committee'],
    ['The Viet Nam Academy of Social Sciences met in Ha Noi.', 'Viet Nam Academy of Social Sciences'],
    ['The Law on Viet Nam Coast Guard was passed.', 'Law on Viet Nam Coast Guard'],
  ])('%s', (text, name) => expect(names(text)).toEqual([name]))

  it('of several of one abbreviation it is the one of which a part was named', () =>
    expect(
      read('The Vietnam Fatherland Front (VFF) Central Committee met. The VFF helped.').at(-1),
    ).toContain('VFF → Mặt trận Tổ quốc Việt Nam'))
})
