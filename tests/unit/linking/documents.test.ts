import { describe, expect, it } from 'vitest'
import { annotate } from '../core'

const issued = (text: string, day: string) =>
  annotate(text, day)
    .filter(({ type }) => type === 'document')
    .map((mention) => (mention.status === 'linked' ? `${mention.label} ${mention.issued}` : mention.status))

describe('Party documents, numbered anew with each congress', () => {
  it.each([
    [
      'of the time of the article',
      'Nghị quyết 52-NQ/TW được quán triệt.',
      '2020-03-02',
      '52-NQ/TW 2019-09-27',
    ],
    [
      'of an earlier time, whose number has not come up again',
      'Nghị quyết 66-NQ/TW được quán triệt.',
      '2026-05-25',
      '66-NQ/TW 2025-04-30',
    ],
    [
      'by the day, where another of that number is known by its year alone',
      'Nghị quyết số 12-NQ/TW ngày 3/6/2017 được quán triệt.',
      '2022-11-05',
      '12-NQ/TW 2017-06-03',
    ],
    [
      'of an earlier time, where another may be meant',
      'Nghị quyết 41-NQ/TW được quán triệt.',
      '2023-08-30',
      'ambiguous',
    ],
  ])('%s', (_, text, day, answer) => expect(issued(text, day)).toEqual([answer]))
})

describe('codes', () => {
  it.each([
    ['Pháp lệnh 02/2020/UBTVQH14 có hiệu lực.', '02/2020/UBTVQH14 2020-12-09'],
    ['Nghị quyết số 66.7/2025/NQ-CP có hiệu lực.', '66.7/2025/NQ-CP 2025-11-15'],
  ])('%s', (text, answer) => expect(issued(text, '2026-03-02')).toEqual([answer]))
})

describe('what is told beside a document', () => {
  it('is kept: issuer, day, subject, provision', () => {
    const [mention] = annotate(
      'Theo khoản 2 Điều 5 Nghị quyết số 22-NQ/TW ngày 10/4/2013 của Bộ Chính trị về hội nhập quốc tế.',
      '2020-07-08',
    ).filter(({ type }) => type === 'document')
    expect(mention?.facts).toEqual({
      issuer: 'Bộ Chính trị',
      day: '2013-04-10',
      subject: 'hội nhập quốc tế',
      cited: 'khoản 2 Điều 5',
    })
  })

  it.each([
    [
      'a day from which it is in force is not the day of issue',
      'Nghị định 126/2024/NĐ-CP có hiệu lực từ ngày 26/11/2024.',
      '126/2024/NĐ-CP 2024-10-08',
    ],
    [
      'a body of its subject is not its issuer where the code bears its year',
      'Nghị định 40/2025/NĐ-CP quy định chức năng, nhiệm vụ và cơ cấu tổ chức của Bộ Công Thương.',
      '40/2025/NĐ-CP 2025-02-26',
    ],
  ])('%s', (_, text, answer) => expect(issued(text, '2025-03-05')).toEqual([answer]))

  it('makes the first resolutions of a year ambiguous in another year', () => {
    expect(issued('Thực hiện Nghị quyết 01/NQ-CP của Chính phủ.', '2023-03-02')).toEqual(['ambiguous'])
  })
})

describe('laws that change laws', () => {
  it.each([
    'Luật sửa đổi, bổ sung một số điều của Luật Quy hoạch, Luật Đầu tư, Luật Đấu thầu',
    'Luật sửa đổi, bổ sung một số điều của Luật Tổ chức tín dụng',
  ])('%s', (law) => {
    const [mention] = annotate(`Quốc hội thông qua ${law}.`, '2025-03-10').filter(
      ({ type }) => type === 'document',
    )
    expect(mention?.quote).toBe(law)
  })
})

describe('laws of one name', () => {
  it.each([
    [
      'the one just passed, called revised',
      'Luật Đất đai (sửa đổi) vừa được thông qua.',
      '2024-02-01',
      '2024-01-18',
    ],
    ['the one in force beside it', 'Luật Đất đai quy định thu hồi đất.', '2024-02-01', '2013-11-29'],
    ['the first of the name', 'Luật Giao thông đường bộ quy định.', '2004-07-01', '2001-06-29'],
  ])('%s', (_, text, day, answer) => expect(issued(text, day).join()).toContain(answer))

  it('leaves open a name that the only listed law bore years later', () => {
    expect(issued('Dự án Luật Nhà giáo được đề xuất.', '2011-11-20')).toEqual(['unknown'])
  })
})
