import { describe, expect, it } from 'vitest'
import { annotate, issued } from '../core'

describe('numbers that come up again', () => {
  it.each([
    [
      'in a list, all of them from the one Central Committee that has them all',
      'Hội nghị triển khai các Nghị quyết 59, 70, 71 và 72 của Bộ Chính trị.',
      '2025-09-16',
      ['59-NQ/TW 2025-01-24', '70-NQ/TW 2025-08-20', '71-NQ/TW 2025-08-22', '72-NQ/TW 2025-09-09'],
    ],
    [
      'each with its kind, joined by commas',
      'Bốn trụ cột là Nghị quyết 57, Nghị quyết 59, Nghị quyết 66 và Nghị quyết 68.',
      '2025-06-16',
      ['57-NQ/TW 2024-12-22', '59-NQ/TW 2025-01-24', '66-NQ/TW 2025-04-30', '68-NQ/TW 2025-05-04'],
    ],
    [
      'with the year and the Assembly of the last one',
      'Quốc hội thông qua Nghị quyết 35, 36 và 37/2021/QH15.',
      '2021-12-01',
      ['35/2021/QH15 2021-11-13', '36/2021/QH15 2021-11-13', '37/2021/QH15 2021-11-13'],
    ],
    [
      'of what the one named before amends',
      'Nghị quyết 260/2025/QH15 bổ sung nhiều cơ chế, tháo gỡ điểm nghẽn của Nghị quyết 98.',
      '2025-12-20',
      ['260/2025/QH15 2025-12-11', '98/2023/QH15 2023-06-24'],
    ],
    [
      'in a list said once for all',
      'Nghị quyết số 18, 19, 20 và 21 của Hội nghị Trung ương 6 khóa XII được học tập.',
      '2017-12-01',
      ['18-NQ/TW 2017-10-25', '19-NQ/TW 2017-10-25', '20-NQ/TW 2017-10-25', '21-NQ/TW 2017-10-25'],
    ],
    [
      'with a subject that the title says in other words',
      'Nghị định 24 về quản lý kinh doanh vàng cần được sửa.',
      '2024-05-05',
      ['24/2012/NĐ-CP 2012-04-03'],
    ],
    [
      'of an earlier Assembly, with nothing but the issuer',
      'Thực hiện Nghị quyết 42 của Quốc hội, các cơ quan chủ động phòng dịch.',
      '2025-08-10',
      ['ambiguous'],
    ],
    [
      'of another year, beside words of something else',
      'Các bộ, ngành và địa phương tiếp tục triển khai Quyết định 749/QĐ-TTg, rà soát nhà ở của công nhân và người có thu nhập thấp tại đô thị.',
      '2025-03-10',
      ['ambiguous'],
    ],
    [
      'of another year, with nothing but who issued it',
      'Các bộ, ngành và địa phương báo cáo việc rà soát nhà ở của công nhân theo Quyết định số 749/QĐ-TTg của Thủ tướng Chính phủ, trước ngày 25/12.',
      '2025-03-10',
      ['ambiguous'],
    ],
    [
      'of a ministry that has one each year, the one listed being years old',
      'Cuối tuần qua, các bệnh viện trong tỉnh được nhắc thực hiện đúng Thông tư 19 của Bộ Y tế.',
      '2023-05-15',
      ['ambiguous'],
    ],
    [
      'of a ministry, years old, beside what its title says',
      'Doanh nghiệp hướng dẫn thực hiện quản lý vệ sinh lao động, quản lý sức khỏe người lao động theo Thông tư 19 của Bộ Y tế.',
      '2014-05-15',
      ['19/2011/TT-BYT 2011-06-06'],
    ],
    [
      'one that is called by its number, whatever others bear it',
      'Sáng nay, thành phố tiếp tục giãn cách theo Chỉ thị 16 của Thủ tướng đến giữa tháng 9.',
      '2021-08-20',
      ['16/CT-TTg 2020-03-31'],
    ],
    [
      'a project called by its number, whoever is said to have issued it',
      'Bộ Công an báo cáo kết quả triển khai Đề án 06 của Chính phủ.',
      '2023-05-10',
      ['06/QĐ-TTg 2022-01-06'],
    ],
    [
      'one each year about the same, which is this year’s',
      'Các bộ báo cáo việc thực hiện Nghị quyết 19 của Chính phủ về cải thiện môi trường kinh doanh.',
      '2015-06-01',
      ['19/NQ-CP 2015'],
    ],
    [
      'about something else than the new one of that number',
      'Ngân hàng giải ngân theo Nghị định 67 về đóng tàu vỏ thép cho ngư dân.',
      '2016-08-02',
      ['67/2014/NĐ-CP 2014-07-07'],
    ],
    [
      'one each year, beside another of the list that is known of one year alone',
      'Bản tin kỳ này giới thiệu các Nghị quyết số 138/NQ-CP và 139/NQ-CP tới bạn đọc.',
      '2025-08-10',
      ['138/NQ-CP 2025-05-16', '139/NQ-CP 2025-05-17'],
    ],
    [
      'of another year, beside what its title says',
      'Các bộ, ngành và địa phương thực hiện Chương trình chuyển đổi số theo Quyết định 749/QĐ-TTg, phấn đấu đạt mục tiêu đến năm 2025.',
      '2023-03-10',
      ['749/QĐ-TTg 2020-06-03'],
    ],
  ])('%s', (_, text, day, answer) => expect(issued(text, day)).toEqual(answer))
})

describe('numbers that come up again, and what is said about them', () => {
  it.each([
    [
      'a law is no resolution of the same Assembly, though it bears its number',
      'Nghị quyết số 31/2009/QH12 về một dự án điện.',
      '2010-02-02',
      'unknown',
    ],
    ['and is linked as a law', 'Luật số 41/2009/QH12 có hiệu lực.', '2010-02-02', '41/2009/QH12 2009-11-23'],
    [
      'or as a resolution',
      'Nghị quyết số 41/2009/QH12 có hiệu lực.',
      '2010-02-02',
      '41/2009/QH12 2009-11-25',
    ],
    [
      'what is said to be about something else is none of another year',
      'Quyết định 500/QĐ-TTg về chợ đêm.',
      '2024-03-01',
      'ambiguous',
    ],
    [
      'how many titles begin tells nothing',
      'Chỉ thị 20-CT/TW về tăng cường sự lãnh đạo của Đảng đối với công tác lưu trữ.',
      '2023-06-05',
      'unknown',
    ],
    [
      'but what comes behind it',
      'Chỉ thị 20-CT/TW về tăng cường sự lãnh đạo của Đảng đối với công tác chăm sóc, giáo dục trẻ em.',
      '2023-06-05',
      '20-CT/TW 2012-11-05',
    ],
    [
      'the session of an Assembly is not that of a Central Committee',
      'Chỉ thị 45-CT/TW về bầu cử đại biểu Quốc hội khóa XV.',
      '2021-03-01',
      '45-CT/TW 2020-06-20',
    ],
  ])('%s', (_, text, day, answer) => expect(issued(text, day)).toEqual([answer]))
})

describe('who issued a bare number, told before or behind it', () => {
  const codes = (text: string, day: string, language: string) =>
    annotate(text, day, language).flatMap((mention) =>
      mention.type !== 'document'
        ? []
        : mention.status === 'ambiguous'
          ? (mention.candidates ?? []).map(({ label }) => label)
          : [mention.label],
    )

  it.each([
    ['The Central Committee’s Resolution 19 asks for more.', 'en'],
    ["The Party Central Committee's Resolution No. 19 asks for more.", 'en'],
    ['Resolution 19 of the Central Committee asks for more.', 'en'],
    ['Nghị quyết 19 của Ban Chấp hành Trung ương yêu cầu nhiều hơn.', 'vi'],
    ['Nghị quyết 19 của Trung ương yêu cầu nhiều hơn.', 'vi'],
  ])('leaves what others issued out: %s', (text, language) => {
    const found = codes(text, '2026-09-10', language)
    expect(found.length).toBeGreaterThan(1)
    for (const code of found) expect(code).toMatch(/^19-NQ\/TW/)
  })

  it.each(["The 12th Central Committee's", "The 12th-tenure Central Committee's"])(
    '%s is of that congress',
    (owner) => {
      const [found] = annotate(`${owner} Resolution 19 asks for more.`, '2026-09-10', 'en').filter(
        ({ type }) => type === 'document',
      )
      expect(found).toMatchObject({ status: 'linked', issued: '2017-10-25' })
    },
  )

  it('is the Government where it is the owner', () => {
    const found = codes("The Government's Resolution 19 asks for more.", '2026-09-10', 'en')
    expect(found.length).toBeGreaterThan(1)
    for (const code of found) expect(code).toMatch(/^19\/(?:\d{4}\/)?NQ-CP/)
  })
})
