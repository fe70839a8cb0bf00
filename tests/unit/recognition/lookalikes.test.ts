import { describe, expect, it } from 'vitest'
import { annotate } from '../core'

/** What is lit on a day: the words and whom or what they are said to be. */
const lit = (text: string, day = '2024-03-10') =>
  annotate(text, day)
    .filter(({ quiet }) => !quiet)
    .map(({ quote, label, status }) => `${quote} → ${status === 'ambiguous' ? '?' : label}`)

describe('Luật that is no law', () => {
  it.each([
    'Theo Công ty Luật TNHH Ánh Dương, mức phạt là hai triệu đồng.',
    'Luật sư của Hãng Luật Bình An trả lời.',
    'Công ty Luật hợp danh Sao Mai tư vấn miễn phí.',
    'Theo Luật Minh Quang, khách hàng được hoàn tiền.',
    'Em là sinh viên ngành Luật của trường.',
  ])('%s', (text) => expect(lit(text)).toEqual([]))

  it.each([
    ['Theo Luật Đất đai, giá đất được công bố.', 'Luật Đất đai → Luật Đất đai'],
    ['Luật Thủ đô được thông qua.', 'Luật Thủ đô → Luật Thủ đô'],
    ['Công ty vi phạm Luật Cạnh tranh.', 'Luật Cạnh tranh → Luật Cạnh tranh'],
  ])('%s', (text, answer) => expect(lit(text)).toEqual([answer]))
})

describe('rooms of a body', () => {
  it.each([
    ['Vụ việc do Phòng 4, Cục Cảnh sát hình sự thụ lý.', 'Phòng 4'],
    ['Cán bộ Phòng 2 (Công an tỉnh Sơn La) có mặt.', 'Phòng 2'],
    ['Lớp học do Phòng Quân huấn, Bộ Chỉ huy quân sự tỉnh Sơn La mở.', 'Phòng Quân huấn'],
  ])('%s', (text, room) => expect(lit(text)[0]).toBe(`${room} → ${room}`))

  it.each([
    'Phòng 2 của khách sạn bốc cháy.',
    'Khách ở Phòng 305, nhà nghỉ Hoa Ban.',
    'Phòng Trà, quán quen.',
  ])('%s', (text) => expect(lit(text)).toEqual([]))
})

describe('names of bodies, to their end', () => {
  it.each([
    ['Bộ Tư lệnh Quân khu 7 họp.', 'Bộ Tư lệnh Quân khu 7 → Bộ Tư lệnh Quân khu 7'],
    ['Bộ Tư lệnh BĐBP tiếp khách.', 'Bộ Tư lệnh BĐBP → Bộ Tư lệnh Bộ đội Biên phòng'],
    ['Quân khu 7 họp.', 'Quân khu 7 → Quân khu 7'],
    ['CDC Hà Nội ghi nhận ca mới.', 'CDC Hà Nội → Trung tâm Kiểm soát bệnh tật thành phố Hà Nội'],
    ['Đoàn công tác Bộ Y tế công tác tại Lào.', 'Đoàn công tác Bộ Y tế → Đoàn công tác Bộ Y tế'],
    ['Họ học ở Đại đội Trinh sát cơ giới.', 'Đại đội Trinh sát cơ giới → Đại đội Trinh sát cơ giới'],
    [
      'Đoàn đến Ban Chỉ huy Phòng thủ khu vực 5 - Mường La sáng nay.',
      'Ban Chỉ huy Phòng thủ khu vực 5 - Mường La → Ban Chỉ huy Phòng thủ khu vực 5 - Mường La',
    ],
    [
      'Ban Chỉ huy Phòng thủ khu vực 5 và khu vực 6 ra mắt.',
      'Ban Chỉ huy Phòng thủ khu vực 5 → Ban Chỉ huy Phòng thủ khu vực 5',
    ],
  ])('%s', (text, answer) => expect(lit(text)).toEqual([answer]))

  it('are dark where a congress bears them in capitals', () => {
    expect(lit('ĐẠI HỘI THỂ THAO TOÀN QUỐC\nHơn một nghìn vận động viên dự.')).toEqual([])
  })
})

describe('a title that several share', () => {
  it('stands in brackets behind the last of them', () => {
    const text = 'Tòa phạt Lò Văn Pảo và Quàng Thị Mẩy (đều nguyên Trưởng phòng Tài chính huyện Mường La).'
    expect(lit(text)).toEqual(['Lò Văn Pảo → Lò Văn Pảo', 'Quàng Thị Mẩy → Quàng Thị Mẩy'])
  })

  it('is told of all of them', () => {
    const text = 'Tỉnh ủy kỷ luật bà Quàng Thị Mẩy, ông Lò Văn Pảo cùng là Phó Chánh án TAND tỉnh Sơn La.'
    expect(lit(text).slice(1)).toEqual(['Quàng Thị Mẩy → Quàng Thị Mẩy', 'Lò Văn Pảo → Lò Văn Pảo'])
  })

  it('is not what the next one bears', () => {
    const text = 'Ông Lò Văn Pảo, bà Quàng Thị Mẩy cùng Giám đốc Sở Y tế tỉnh Sơn La Cầm Văn Inh có mặt.'
    expect(lit(text)).toEqual(['Cầm Văn Inh → Cầm Văn Inh'])
  })
})

describe('titles', () => {
  it('of a body that is pointed at lead to the name', () => {
    const text = 'Bộ Y tế im lặng. Nguyên Thứ trưởng Bộ này Lò Văn Pảo lên tiếng.'
    expect(lit(text)).toContain('Lò Văn Pảo → Lò Văn Pảo')
  })

  it('of a company’s part make nobody an official', () => {
    const text =
      'Ông Cầm Văn Inh, Trưởng phòng Tài chính huyện Mường La. Lò Văn Pảo (Phó phòng kinh doanh Công ty Hoa Ban).'
    expect(lit(text)).toEqual(['Cầm Văn Inh → Cầm Văn Inh'])
  })

  it.each([
    ['Theo bộ trưởng Bộ Y tế, thuốc đã đủ.', 'bộ trưởng Bộ Y tế → Đào Hồng Lan'],
    [
      'Chiều qua, chủ tịch UBND tỉnh Nghệ An yêu cầu làm rõ.',
      'chủ tịch UBND tỉnh Nghệ An → Nguyễn Đức Trung',
    ],
  ])('in small letters are their holder’s where he speaks: %s', (text, answer) =>
    expect(lit(text)).toEqual([answer]),
  )

  it.each([
    'Dân gửi đơn lên bộ trưởng Bộ Y tế.',
    'Ai cũng muốn làm chủ tịch UBND tỉnh Nghệ An.',
    'Theo chủ tịch UBND huyện, việc đã xong.',
  ])('in small letters are dark where they are the office: %s', (text) =>
    expect(lit(text).filter((one) => /^(bộ trưởng|chủ tịch)/.test(one))).toEqual([]),
  )
})

describe('a city behind ministries or departments', () => {
  it.each([
    'Đoàn gồm các bộ Tài chính, Y tế và TP. HCM.',
    'Đoàn gồm các bộ Tài chính, Y tế, TP Đà Nẵng.',
    'Đoàn gồm các bộ Tài chính, Y tế, và TP.HCM.',
  ])('is not the ministry of these letters: %s', (text) => {
    expect(lit(text, '2019-03-20')).toEqual(['Tài chính → Bộ Tài chính', 'Y tế → Bộ Y tế'])
  })

  it('is the ministry where no name follows', () => {
    expect(lit('Đoàn gồm các bộ Tài chính, TP và Y tế.', '2019-03-20')).toContain('TP → Bộ Tư pháp')
  })
})
