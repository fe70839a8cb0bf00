// Resolutions called by their plenum, laws called by what amends them, programmes called by their decision, treaties by
// their parties.
import { describe, expect, it } from 'vitest'
import { issued } from '../core'

describe('a plenum of the Central Committee', () => {
  it.each([
    [
      'with a subject that the title has',
      'Xã học Nghị quyết Trung ương 7 khóa XI về chủ động ứng phó với biến đổi khí hậu, tăng cường quản lý tài nguyên.',
      ['24-NQ/TW 2013-06-03'],
    ],
    [
      'with the subject of one that is signed beside those called so',
      'Tỉnh thực hiện Nghị quyết Trung ương 6 khóa X về nâng cao năng lực lãnh đạo của tổ chức cơ sở đảng.',
      ['22-NQ/TW 2008-02-02'],
    ],
    [
      'without its session',
      'Năm nay học Nghị quyết Trung ương 8 về đội ngũ trí thức.',
      ['45-NQ/TW 2023-11-24'],
    ],
    ['that met twice', 'Chi bộ ôn Nghị quyết Trung ương 6 (lần 2), khóa VIII.', ['10-NQ/TW 1999-02-02']],
    [
      'that met twice, without its session',
      'Cuộc chỉnh đốn theo Nghị quyết Hội nghị Trung ương 6 lần 2.',
      ['10-NQ/TW 1999-02-02'],
    ],
    ['called by nothing else', 'Đảng viên học Nghị quyết Trung ương 4 khóa XII.', ['04-NQ/TW 2016-10-30']],
    [
      'of several the one meant is not told',
      'Đảng viên học Nghị quyết Trung ương 6 khóa XII.',
      ['ambiguous'],
    ],
    [
      'of several none has the subject',
      'Đảng viên học Nghị quyết Trung ương 6 khóa XII về chăn nuôi bò sữa.',
      ['ambiguous'],
    ],
  ])('%s', (_, text, answer) => expect(issued(text, '2024-03-01')).toEqual(answer))
})

describe('a law called by what amends it', () => {
  const AMENDER = ['75/2025/QH15 2025-06-16']
  const BASE = ['Luật Quảng cáo 2012-06-21']
  it.each([
    ['in the year after', '2025-12-12', 'Người nổi tiếng lo vì Luật Quảng cáo sửa đổi.', AMENDER],
    ['in brackets, just passed', '2025-07-01', 'Luật Quảng cáo (sửa đổi) siết người nổi tiếng.', AMENDER],
    ['in brackets, later: a bill', '2025-12-12', 'Bộ góp ý cho Luật Quảng cáo (sửa đổi).', BASE],
    ['not yet passed', '2025-05-12', 'Ý kiến về Luật Quảng cáo sửa đổi còn khác nhau.', BASE],
    ['a draft', '2025-12-12', 'Bộ trình dự thảo Luật Quảng cáo sửa đổi.', BASE],
    [
      'passed in a month whose day is not known',
      '2026-10-12',
      'Cảng bàn về Luật Hải quan sửa đổi.',
      ['11/2026/QH16 2026-08'],
    ],
    ['English', '2025-12-12', 'The amended Law on Advertising binds influencers in Vietnam.', AMENDER],
  ])('%s', (_, day, text, answer) => expect(issued(text, day)).toEqual(answer))
})

describe('a programme called by the number of its decision', () => {
  it.each([
    [
      'with its subject',
      'Đề án 844 hỗ trợ hệ sinh thái khởi nghiệp đổi mới sáng tạo.',
      ['844/QĐ-TTg 2016-05-18'],
    ],
    ['alone', 'Huyện tổng kết Đề án 844.', ['ambiguous']],
    ['by its own name, whoever issued it', 'Xã làm tốt Đề án 06 của Chính phủ.', ['06/QĐ-TTg 2022-01-06']],
    ['a province’s own', 'Đề án 844 của Tỉnh ủy về phát triển đảng viên.', ['unknown']],
  ])('%s', (_, text, answer) => expect(issued(text, '2024-03-01')).toEqual(answer))
})

describe('a treaty whose name ends with a party', () => {
  it.each([
    ['is that party’s alone', 'Việt Nam theo Hiệp định Thương mại hàng hóa ASEAN.', ['ATIGA']],
    [
      'is not, where another one is joined to it',
      'Việt Nam theo Hiệp định Thương mại hàng hóa ASEAN - Canada.',
      [],
    ],
    [
      'both of which are in its name',
      'Hàng hưởng Hiệp định thương mại tự do Việt Nam - EU - Cơ hội lớn.',
      ['EVFTA'],
    ],
  ])('%s', (_, text, answer) =>
    expect(issued(text, '2024-03-01').map((one) => one.split(' ')[0])).toEqual(answer),
  )
})

describe('papers of one number, none of them about what is said', () => {
  it('leave the one that is meant unknown', () =>
    expect(issued('Chỉ thị 20-CT/TW về công tác lưu trữ.', '2023-06-05')).toEqual(['unknown']))
})
