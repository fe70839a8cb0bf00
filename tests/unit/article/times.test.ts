import { describe, expect, it } from 'vitest'
import { isTimeLine, readTime, timeInAddress } from '../../../lib/article/times'

describe('times as pages write them', () => {
  it.each([
    ['Thứ Năm, 09-07-2020, 02:03', '2020-07-09T02:03:00+07:00'],
    ['22/07/2019 19:00 PM', '2019-07-22T19:00:00+07:00'],
    ['07-03-2026 - 00:01 AM', '2026-03-07T00:01:00+07:00'],
    ['12/05/2025 06:40 PM', '2025-05-12T18:40:00+07:00'],
    ['Thứ bảy, 7/3/2026, 00:05 (GMT+7)', '2026-03-07T00:05:00+07:00'],
    ['14h05 ngày 3/2/2021', '2021-02-03T14:05:00+07:00'],
    ['08:06 07/03/2026', '2026-03-07T08:06:00+07:00'],
    ['Ngày 20 tháng 7 năm 2026', '2026-07-20'],
    ['Cập nhật lúc 10:30, 12.5.2020', '2020-05-12T10:30:00+07:00'],
    ['2026-03-01T09:51:00+07:00', '2026-03-01T09:51:00+07:00'],
    ['2026-03-01T02:51:00Z', '2026-03-01T09:51:00+07:00'],
    ['2026-03-07T00:01:00', '2026-03-07T00:01:00+07:00'],
    ['2026-03-01 09:51', '2026-03-01T09:51:00+07:00'],
    ['Mon, 20 Jul 2026 06:31:56 GMT', '2026-07-20T13:31:56+07:00'],
    ['July 20, 2026 06:31', '2026-07-20T06:31:00+07:00'],
    ['20 July 2026', '2026-07-20'],
    ['7/20/2026', '2026-07-20'],
    ['1784503916', '2026-07-20T06:31:56+07:00'],
    ['1784503916000', '2026-07-20T06:31:56+07:00'],
  ])('%s', (line, iso) => expect(readTime(line)?.iso).toBe(iso))

  it.each(['Số 30/2020/NĐ-CP', 'ngày 31/2/2024', 'sáng 12/4', 'Nghị quyết 57', ''])('%s is none', (line) =>
    expect(readTime(line)).toBeNull(),
  )

  it('tells how finely it is known', () => {
    expect(readTime('12/5/2020')?.precision).toBe('day')
    expect(readTime('12/5/2020 10:00')?.precision).toBe('minute')
  })
})

describe('times in addresses', () => {
  it.each([
    ['https://bao.vn/tieu-de-bai-102230414183313601.htm', '2023-04-14T18:33:13+07:00'],
    ['https://bao.vn/tieu-de-bai-18826030622484142.chn', '2026-03-06T22:48:41+07:00'],
    ['https://bao.vn/tieu-de-bai-20230414183313601.htm', '2023-04-14T18:33:13+07:00'],
    ['https://bao.vn/2021/02/03/tieu-de', '2021-02-03'],
    ['https://bao.vn/20210203/tieu-de', '2021-02-03'],
    ['https://bao.vn/tieu-de-post812345.html', undefined],
    ['https://bao.vn/tieu-de-5047363.html', undefined],
  ])('%s', (address, iso) => expect(timeInAddress(address)?.iso).toBe(iso))
})

it.each([
  ['Thứ Hai, 12/05/2025 - 18:40', true],
  ['Cập nhật: 12/05/2025 18:40 (GMT+7)', true],
  ['Ngày 12/05/2025, Chính phủ họp phiên thường kỳ', false],
])('%s is a line of time alone: %s', (line, is) => expect(isTimeLine(line, 10)).toBe(is))
