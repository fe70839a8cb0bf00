import { describe, expect, it } from 'vitest'
import { lit } from '../core'

const DAY = '2025-03-14'

describe('news of one other country alone', () => {
  it('gives that country the ministries that it names', () =>
    expect(
      lit(
        'Tổng thống Mỹ Donald Trump ký lệnh. Bộ Tài chính phản đối. Tổng thống Mỹ Donald Trump không đổi ý.',
        DAY,
      ),
    ).toContain('Bộ Tài chính → Bộ Tài chính Hoa Kỳ'))

  it.each([
    ['of a second country', 'Tổng thống Nga Vladimir Putin trả lời. ', 'Bộ Tài chính → Bộ Tài chính'],
    ['of somebody of ours', 'Thứ trưởng Lò Thị Mỷ dự họp. ', 'Bộ Tài chính → Bộ Tài chính'],
    ['of a place of ours', 'UBND tỉnh Sơn La theo dõi. ', 'Bộ Tài chính → Bộ Tài chính'],
    ['of Việt Nam', 'Việt Nam theo dõi. ', 'Bộ Tài chính → Bộ Tài chính'],
  ])('is none with word %s', (_, more, mention) =>
    expect(
      lit(
        `Tổng thống Mỹ Donald Trump ký lệnh. ${more}Bộ Tài chính họp. Tổng thống Mỹ Donald Trump không đổi ý.`,
        DAY,
      ),
    ).toContain(mention),
  )
})

describe('a year told behind what a title gave leave to', () => {
  it('is the day of its holder', () =>
    expect(lit('Dự án được Thủ tướng chấp thuận chủ trương hồi tháng 6/2014.', '2025-02-20')).toEqual([
      'Thủ tướng → Nguyễn Tấn Dũng',
    ]))
})

describe('ministers that are counted or introduced', () => {
  it.each([
    'Bộ trưởng Nông nghiệp Cao Đức Phát đến. Có 15 vị Bộ trưởng trả lời.',
    'Là Bộ trưởng đăng đàn đầu tiên, ông Cao Đức Phát nói về lúa.',
  ])('are nobody’s: %s', (text) => expect(lit(text, '2015-06-11').join()).not.toContain('Bộ trưởng →'))
})
