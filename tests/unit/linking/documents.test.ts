import { describe, expect, it } from 'vitest'
import { annotate, issued } from '../core'

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

describe('a Party document among several of its number', () => {
  const BODIES = 'Bộ Công an góp ý. Bộ Công an nhận việc. Bộ Công an đề nghị sớm có số liệu.'
  it('is what the headline is about, however often a body is named that another is about', () => {
    const text = `Tỉnh họp bàn về hội nhập quốc tế\nCuộc họp nhắc lại Nghị quyết số 22-NQ/TW. ${BODIES}`
    expect(issued(text, '2023-04-18')).toEqual(['22-NQ/TW 2013-04-10'])
  })

  it('is that other one where the headline is about the body', () => {
    const text = `Bộ Công an sắp xếp tổ chức\nNghị quyết số 22-NQ/TW được nhắc lại. Bộ Công an mở rộng hội nhập quốc tế.`
    expect(issued(text, '2023-04-18')).toEqual(['22-NQ/TW 2018-03-15'])
  })
})

describe('codes', () => {
  it.each([
    ['Pháp lệnh 02/2020/UBTVQH14 có hiệu lực.', '02/2020/UBTVQH14 2020-12-09'],
    ['Quy định 08-QĐ/TW nói về trách nhiệm nêu gương.', '08-QĐi/TW 2018-10-25'],
    ['Quy định 37-QyĐ/TW nói về điều đảng viên không được làm.', '37-QĐ/TW 2021-10-25'],
    ['Nghị quyết số 66.7/2025/NQ-CP có hiệu lực.', '66.7/2025/NQ-CP 2025-11-15'],
    ['Nghị quyết 66.7 / 2025/NQ-CP có hiệu lực.', '66.7/2025/NQ-CP 2025-11-15'],
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
    expect(issued('Thực hiện Nghị quyết 02/NQ-CP của Chính phủ.', '2016-03-02')).toEqual(['ambiguous'])
    expect(issued('Thực hiện Nghị quyết 01/NQ-CP của Chính phủ.', '2025-03-02')).toEqual([
      '01/NQ-CP 2025-01-08',
    ])
  })
})

it('what a paper of that number is about in two words, neither of which its title has, is another one', () => {
  expect(issued('Nghị quyết 18-NQ/TW về đất đai sắp được ban hành.', '2022-05-20')).toEqual(['unknown'])
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

  const tax = 'Luật sửa đổi, bổ sung một số điều của Luật Sở hữu trí tuệ'
  it.each([
    [
      'in short, just passed',
      'Quốc hội thông qua Luật sửa đổi, bổ sung Luật Bảo hiểm y tế.',
      '2024-12-01',
      '2024-11-27',
    ],
    [
      'a bill, though an older one bears its name',
      `Quốc hội thảo luận dự thảo ${tax}.`,
      '2021-10-20',
      '2022-06-16',
    ],
    ['one in force, no other to come', `Điều này theo ${tax}.`, '2015-10-20', '2009-06-19'],
    ['the new one, soon after', `${tax} có nhiều điểm mới.`, '2022-07-20', '2022-06-16'],
    ['an old one while another is to come', `Người ta hỏi về ${tax}.`, '2021-10-20', 'ambiguous'],
    ['of a year', `Khoản 25 Điều 1 ${tax} năm 2009 quy định.`, '2021-10-20', '2009-06-19'],
    [
      'a bill that none of those listed became',
      'Quốc hội bàn dự án Luật sửa đổi Luật Báo chí.',
      '2008-10-20',
      'ambiguous',
    ],
  ])('%s', (_, text, day, answer) => expect(issued(text, day).join()).toContain(answer))
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

  it.each([
    [
      'a bill of one passed in the years after',
      'Đại biểu góp ý dự án Luật Đất đai.',
      '2023-06-10',
      '2024-01-18',
    ],
    ['called revised before it was passed', 'Luật Hải quan sửa đổi cần rõ ràng.', '2014-02-19', '2014-06-23'],
    ['a bill that none of those listed became', 'Dự thảo Luật Đất đai sửa đổi.', '2026-05-04', '2024-01-18'],
    ['called new before it is in force', 'Luật Công đoàn mới giữ mức đóng.', '2024-12-04', '2024-11-27'],
    ['hardly telling something', 'Luật Đất đai mới chỉ nêu nguyên tắc.', '2024-03-10', '2013-11-29'],
    ['soon in force', 'Luật Công đoàn sắp có hiệu lực.', '2025-06-04', '2024-11-27'],
    [
      'that is made known before it is in force, in a list',
      'Sở quán triệt Luật Kinh doanh bất động sản, Luật Nhà ở.',
      '2015-03-12',
      '2014-11-25',
    ],
    [
      'looked back upon beside one just passed',
      'Tỉnh tổng kết 10 năm triển khai thi hành Luật Đất đai.',
      '2024-03-10',
      '2013-11-29',
    ],
    ['in force beside one just passed', 'Điều 10 Luật Nhà ở nêu quyền sở hữu.', '2015-03-12', '2005-11-29'],
  ])('%s', (_, text, day, answer) => expect(issued(text, day).at(-1)).toContain(answer))

  it('leaves open a bill that takes the place of a law passed long before, where nothing is known of it', () => {
    expect(issued('Bộ trình dự thảo Luật Đất đai (sửa đổi).', '2026-05-04')).toEqual(['ambiguous'])
    expect(issued('Bộ trình dự án Luật Nhà giáo (sửa đổi).', '2030-05-04')).toEqual(['ambiguous'])
  })

  it('leaves open a name that the only listed law bore years later', () => {
    expect(issued('Dự án Luật Nhà giáo được đề xuất.', '2011-11-20')).toEqual(['unknown'])
  })
})

describe('what haste writes', () => {
  it.each([
    ['NĐ 168/2024 tăng mức phạt.', '168/2024/NĐ-CP 2024-12-26'],
    ['nghị quyết 18 NQ/TW về đất đai', '18-NQ/TW 2022-06-16'],
    ['Luật BVMT 2014 đã được thay thế.', 'Luật Bảo vệ môi trường 2014-06-23'],
    ['Luật Các TCTD (sửa đổi) đã được thông qua.', 'Luật Các tổ chức tín dụng 2024-01-18'],
  ])('%s', (text, answer) => expect(issued(text, '2025-01-20')).toEqual([answer]))
})

describe('several of one code in one article', () => {
  it('are told apart by what is said beside each, and the last one said is meant where nothing is', () => {
    const text =
      'Nghị quyết số 20-NQ/TW ngày 1/11/2012 bàn về khoa học và công nghệ. ' +
      'Năm năm sau lại có Nghị quyết số 20-NQ/TW ngày 25/10/2017. ' +
      'Hợp tác xã thì trông vào Nghị quyết số 20-NQ/TW về tiếp tục đổi mới, phát triển và nâng cao hiệu quả kinh tế tập thể. ' +
      'Ngành y tế nhắc Nghị quyết 20-NQ/TW của Hội nghị Trung ương 6 khóa XII; Nghị quyết 20 đã gần bảy năm.'
    expect(issued(text, '2024-11-27')).toEqual([
      '20-NQ/TW 2012-11-01',
      '20-NQ/TW 2017-10-25',
      '20-NQ/TW 2022-06-16',
      '20-NQ/TW 2017-10-25',
      '20-NQ/TW 2017-10-25',
    ])
  })
})

describe('treaties of three letters', () => {
  it.each([
    ['DOC công bố kết quả rà soát thuế chống bán phá giá đối với tôm Việt Nam.', []],
    ['Các bên thực hiện đầy đủ DOC và sớm hoàn tất COC ở Biển Đông.', ['DOC', 'COC']],
  ])('%s', (text, labels) => {
    const documents = annotate(text, '2024-08-20').filter(({ type }) => type === 'document')
    expect(documents.map(({ label }) => label)).toEqual(labels)
  })
})

describe('a treaty under a name that is not listed', () => {
  it.each([
    ['the short name in brackets behind it says which', ' (EVFTA)', ['EVFTA', 'EVFTA']],
    ['one that is not in brackets is another', ', EVFTA', ['unknown', 'EVFTA']],
  ])('%s', (_, behind, answers) => {
    const text = `Hiệp định Thương mại kiểu mới với các nước châu Âu${behind} có hiệu lực.`
    const documents = annotate(text, '2020-09-01').filter(({ type }) => type === 'document')
    expect(documents.map((it) => (it.status === 'linked' ? it.label : it.status))).toEqual(answers)
  })
})

describe('the version of a law', () => {
  it.each([
    ['in force on the day', 'Theo Luật Hôn nhân và gia đình, đăng ký kết hôn ở xã.', '2000-06-09'],
    ['just passed', 'Luật Hôn nhân và gia đình vừa được Quốc hội thông qua.', '2014-06-19'],
    ['in force from the day told', 'Luật Hôn nhân và gia đình có hiệu lực từ ngày 01/01/2015.', '2014-06-19'],
  ])('%s', (_, text, day) => {
    const [document] = annotate(text, '2014-07-20').filter(({ type }) => type === 'document')
    expect(document).toMatchObject({ status: 'linked', issued: day })
  })
})

describe('a law passed not long before, of which it is not known from when it is in force', () => {
  it.each([
    [
      'its name alone may mean the one before',
      'Tổ hòa giải làm việc theo Luật Hòa giải ở cơ sở.',
      'ambiguous',
    ],
    ['its code does not', 'Tổ hòa giải làm theo Luật số 16/2026/QH16.', 'document/16-2026-qh16'],
    ['nor does its year', 'Tổ hòa giải làm theo Luật Hòa giải ở cơ sở 2026.', 'document/16-2026-qh16'],
  ])('%s', (_, text, answer) => {
    const [document] = annotate(text, '2026-10-20').filter(({ type }) => type === 'document')
    expect(document?.status === 'linked' ? document.entity : document?.status).toBe(answer)
  })

  it('is in force a good year later', () => {
    const [document] = annotate('Gói thầu theo Luật Đấu thầu.', '2015-06-20').filter(
      ({ type }) => type === 'document',
    )
    expect(document).toMatchObject({ status: 'linked', issued: '2013-11-26' })
  })
})

describe('the day on which something was issued', () => {
  it.each([
    ['Căn cứ Luật Tổ chức Chính phủ ngày 19 tháng 6 năm 2015.', '76-2015-qh13 2015-06-19'],
    ['Hồ sơ lập theo Luật Đất đai ngày 26/11/2003.', '13-2003-qh11 2003-11-26'],
    ['Ngày 29/11/2013, Quốc hội thông qua Luật Đất đai.', '45-2013-qh13 2013-11-29'],
    ['Căn cứ Luật Đê điều ngày 17/6/2020.', '79-2006-qh11 2006-11-29'],
    ['Hồ sơ lập theo Luật Đất đai ngày 1/7/2012.', 'unknown'],
    ['Luật Đất đai được phổ biến ngày 5/2/2026.', '31-2024-qh15 2024-01-18'],
  ])('tells the version of a law: %s', (text, answer) =>
    expect(
      annotate(text, '2026-02-10')
        .filter(({ type }) => type === 'document')
        .map((mention) =>
          mention.status === 'linked' ? `${mention.entity.slice(9)} ${mention.issued}` : mention.status,
        ),
    ).toEqual([answer]),
  )

  it.each([
    ['Ngày 9/1/2025, Chính phủ ban hành Nghị quyết 03/NQ-CP.', '03/NQ-CP 2025-01-09'],
    ['Bộ Chính trị ngày 25/5/2009 đã ra Kết luận 48-KL/TW về một tỉnh.', '48-KL/TW 2009-05-25'],
    ['Ngày 2/3/1996, Bộ Chính trị ra Quyết định 06-QĐ/TW lập hội đồng.', 'unknown'],
    ['Ngày 15/9/2022, Chính phủ ban hành Nghị định 63/2022/NĐ-CP.', '63/2022/NĐ-CP 2022-09-12'],
  ])('is read before it: %s', (text, answer) => expect(issued(text, '2026-02-10')).toEqual([answer]))
})

describe('codes written in another way', () => {
  it.each([
    ['Nghị định 9/2025/NĐ-CP có hiệu lực.', '09/2025/NĐ-CP 2025-01-10'],
    ['Nghị quyết 76/2025/NQ-UBTVQH15 được áp dụng.', '76/2025/UBTVQH15 2025-04-14'],
  ])('%s', (text, answer) => expect(issued(text, '2026-02-10')).toEqual([answer]))
})

describe('two decrees of one number in a year', () => {
  it.each([
    ['Nghị định 02/2025/NĐ-CP ngày 18/2/2025 được phổ biến.', '02/2025/NĐ-CP 2025-02-18'],
    ['Nghị định 02/2025/NĐ-CP ngày 1/1/2025 được phổ biến.', '02/2025/NĐ-CP 2025-01-01'],
    ['Nghị định 02/2025/NĐ-CP được phổ biến.', 'ambiguous'],
  ])('%s', (text, answer) => expect(issued(text, '2026-02-10')).toEqual([answer]))
})

describe('English news', () => {
  it.each([
    ['Deputies discussed the revised Law on Railways.', '2025-11-20', '95-2025-qh15'],
    ['Deputies discussed the Law on Railways.', '2025-11-20', '06-2017-qh14'],
    ['The Anti-Money Laundering Law (revised) will be put to a vote.', '2022-11-04', '14-2022-qh15'],
    ['The new Land Law abolishes price brackets in Vietnam.', '2024-03-10', '31-2024-qh15'],
    ['The amended Law on Enterprises helped firms in Vietnam.', '2018-09-10', '68-2014-qh13'],
    ['Resolution 42-NQ/TW on social policies was reviewed.', '2024-07-20', '42-nq-tw-20231124'],
    ['Resolution 13-NQ/TW on the Mekong Delta was reviewed.', '2022-07-20', '13-nq-tw-20220402'],
  ])('tells versions and numbers apart: %s', (text, day, answer) =>
    expect(
      annotate(text, day, 'en').flatMap((mention) =>
        mention.type === 'document' && mention.status === 'linked' ? [mention.entity.slice(9)] : [],
      ),
    ).toEqual([answer]),
  )
})
