import { describe, expect, it } from 'vitest'
import { annotate } from '../core'

/** The first document of a text: its code and day, or that it is unsure or not listed. */
function first(text: string, day: string) {
  const mention = annotate(text, day).find(({ type }) => type === 'document')
  return mention?.status === 'linked' ? `${mention.label} ${mention.issued}` : mention?.status
}

describe('a Party paper of a number that came up before or since', () => {
  it.each([
    [
      'is not the listed one, whose title has nothing of what it is said to be about',
      'Đoàn thanh niên bàn về Chỉ thị 21-CT/TW của Ban Bí thư về công tác Đoàn và phong trào thanh thiếu nhi.',
      '2019-10-16',
      'unknown',
    ],
    [
      'is not a later one either',
      'Hội thảo nhắc Kết luận 84-KL/TW của Bộ Chính trị về Chiến lược cải cách tư pháp đến năm 2030.',
      '2024-09-10',
      'unknown',
    ],
    [
      'is the listed one, where the subject is told in most of its title’s words',
      'Nhà trường triển khai Chỉ thị 21-CT/TW của Ban Bí thư về nâng cao chất lượng giáo dục nghề nghiệp.',
      '2024-09-10',
      '21-CT/TW 2023-05',
    ],
    [
      'is unsure, where only its issuer is told and later ones have had that number',
      'Ban chuyên đề làm việc theo Quyết định 78-QĐ/TW của Bộ Chính trị.',
      '2025-11-30',
      'ambiguous',
    ],
    [
      'is the old one, while no later one can have it',
      'Ban chuyên đề làm việc theo Quyết định 78-QĐ/TW của Bộ Chính trị.',
      '2013-11-30',
      '78-QĐ/TW 2012-04-10',
    ],
  ])('%s', (_, text, day, answer) => expect(first(text, day)).toBe(answer))
})

describe('a conclusion that carries on another paper', () => {
  it.each([
    [
      'is the one whose title names that paper',
      'Tỉnh học Kết luận 01-KL/TW về tiếp tục thực hiện Chỉ thị số 05-CT/TW.',
      '01-KL/TW 2021-05-18',
    ],
    [
      'is no other one',
      'Tỉnh học Kết luận 01-KL/TW của Bộ Chính trị về tiếp tục thực hiện Nghị quyết số 48-NQ/TW.',
      'unknown',
    ],
  ])('%s', (_, text, answer) => expect(first(text, '2022-04-20')).toBe(answer))
})

describe('several papers of one number', () => {
  it.each([
    ['Công an xã học Nghị quyết 22-NQ/TW về Chiến lược An ninh quốc gia.', '22-NQ/TW 2026-07-28'],
    ['Tỉnh nhắc lại Nghị quyết 22-NQ/TW về hội nhập quốc tế.', '22-NQ/TW 2013-04-10'],
    ['Chính quyền địa phương 2 cấp vận hành theo Kết luận 76-KL/TW.', '76-KL/TW 2026-07-28'],
    ['Ngành dầu khí làm theo Kết luận 76-KL/TW của Bộ Chính trị.', '76-KL/TW 2024-04-24'],
    ['Nghị quyết 22-NQ/TW được nhắc lại.', 'ambiguous'],
  ])('of three, the one whose matter is told: %s', (text, answer) =>
    expect(first(text, '2026-11-12')).toBe(answer),
  )

  it('a new one is not meant where the article speaks of what an older one is about, and not of its own matter', () => {
    const text = 'Hội thảo về Nhà nước pháp quyền nhắc Nghị quyết 27-NQ/TW.'
    expect(first(text, '2026-09-12')).toBe('27-NQ/TW 2022-11-09')
    expect(first('Tỉnh học Nghị quyết 27-NQ/TW về phát triển các vùng.', '2026-09-12')).toBe(
      '27-NQ/TW 2026-08-28',
    )
  })

  it('the Secretariat’s yearly ones on Tết are told apart by the year', () => {
    const text = 'Đón Tết Ất Tỵ theo Chỉ thị 40-CT/TW của Ban Bí thư, không chúc Tết cấp trên.'
    expect(first(text, '2025-01-10')).toBe('40-CT/TW 2024-12-11')
    expect(first(text.replace('Ất Tỵ', 'Canh Tý'), '2020-01-10')).toBe('40-CT/TW 2019-12-10')
  })

  it('one whose issuer is not known is not contradicted by an issuer that is told', () => {
    const text = 'Đảng viên làm gương theo Quy định 101-QĐ/TW của Ban Bí thư.'
    expect(first(text, '2014-05-12')).toBe('101-QĐ/TW 2012-06-07')
  })
})

describe('what English says that a Party paper is about', () => {
  const firstIn = (text: string, day: string) =>
    annotate(text, day, 'en').find(({ type }) => type === 'document')

  it('leaves unknown what is another one of that number', () =>
    expect(firstIn('Villagers read Resolution 18-NQ/TW on land policy.', '2022-06-10')?.status).toBe(
      'unknown',
    ))

  it.each([
    ['Villagers read Resolution 18-NQ/TW on streamlining.', '2022-06-10'],
    ['Villagers read Resolution 18-NQ/TW on Monday.', '2022-06-10'],
    ['Villagers read Resolution 18-NQ/TW dated October 25, 2017 on land policy.', '2022-06-10'],
  ])('leaves the listed one where it is its own, a day, or beside its day: %s', (text, day) =>
    expect(firstIn(text, day)).toMatchObject({ status: 'linked', issued: '2017-10-25' }),
  )
})

describe('a field with a comma', () => {
  it('is read without it too', () => {
    const text = 'Người lái xe sợ mức phạt uống rượu bia của Nghị định 100.'
    expect(first(text, '2020-01-10')).toBe('100/2019/NĐ-CP 2019-12-30')
  })
})
