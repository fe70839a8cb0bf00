import { describe, expect, it } from 'vitest'
import { annotate, lit } from '../core'

describe('institutions', () => {
  it.each([
    [
      'Hội nghị của Bộ Ngoại giao, Ban Đối ngoại T.Ư và Ủy ban Đối ngoại của Quốc hội',
      [
        'Bộ Ngoại giao → Bộ Ngoại giao',
        'Ban Đối ngoại T.Ư → Ban Đối ngoại Trung ương',
        'Ủy ban Đối ngoại của Quốc hội → Ủy ban Đối ngoại của Quốc hội',
      ],
    ],
    [
      'Lãnh đạo các bộ: Ngoại giao, Công an, Quốc phòng dự họp.',
      ['Ngoại giao → Bộ Ngoại giao', 'Công an → Bộ Công an', 'Quốc phòng → Bộ Quốc phòng'],
    ],
    ['UBND tỉnh Nghệ An vừa báo cáo.', ['UBND tỉnh Nghệ An → Ủy ban nhân dân tỉnh Nghệ An']],
    ['Theo UBND TP.HCM, dự án chậm.', ['UBND TP.HCM → Ủy ban nhân dân Thành phố Hồ Chí Minh']],
    [
      'Ở Cần Thơ, Sở Nội vụ thành phố Cần Thơ trình phương án.',
      ['Sở Nội vụ thành phố Cần Thơ → Sở Nội vụ thành phố Cần Thơ'],
    ],
    ['Ông yêu cầu Bộ Y tế báo cáo.', ['Bộ Y tế → Bộ Y tế']],
    [
      'Ông chỉ đạo Công an TP Hà Nội hỗ trợ cán bộ Công an TP Hải Phòng.',
      ['Công an TP Hà Nội → Công an thành phố Hà Nội', 'Công an TP Hải Phòng → Công an thành phố Hải Phòng'],
    ],
    [
      'Lãnh đạo Luật sư đoàn nhắc việc chỉ đạo Luật Đất đai năm 2024.',
      ['Luật Đất đai năm 2024 → Luật Đất đai'],
    ],
    ['Theo yêu cầu Nghị quyết 57-NQ/TW, tổ công tác lập đề án.', ['Nghị quyết 57-NQ/TW → 57-NQ/TW']],
    ['Quốc hội Campuchia họp kín.', ['Quốc hội Campuchia → Quốc hội Campuchia']],
    ['Đoàn làm việc với Vụ Kế hoạch, Bộ Y tế.', ['Vụ Kế hoạch → Vụ Kế hoạch', 'Bộ Y tế → Bộ Y tế']],
  ])('%s', (text, mentions) => expect(lit(text)).toEqual(mentions))

  it('completes a local body with the province that the article is about', () => {
    const text = 'Tin từ tỉnh Quảng Nam: trời đã tạnh.\nSở Y tế đề nghị UBND tỉnh cấp thêm thuốc.'
    expect(lit(text)).toEqual([
      'Sở Y tế → Sở Y tế tỉnh Quảng Nam',
      'UBND tỉnh → Ủy ban nhân dân tỉnh Quảng Nam',
    ])
  })

  it('takes a short form back to its antecedent', () => {
    const text =
      'Tổ công tác về cải cách thủ tục hành chính họp chiều nay. Tổ công tác đề nghị các nơi gửi báo cáo.'
    const mentions = annotate(text)
    expect(mentions.at(-1)).toMatchObject({ quote: 'Tổ công tác', form: 'short', label: mentions[0]?.label })
  })

  it.each([
    'Đường Trường Chinh ùn tắc.',
    'Hội nghị diễn ra tại Nhà Quốc hội.',
    'Bộ máy cần tinh gọn.',
    'Các phường Pleiku, Hội Phú, Diên Hồng mất điện.',
    'Trận đấu kết thúc với tỉ số 2-1.',
  ])('stays dark: %s', (text) => expect(lit(text)).toEqual([]))
})

describe('officials', () => {
  it.each([
    ['Phó Thủ tướng Phạm Bình Minh chủ trì cuộc họp.', ['Phạm Bình Minh → Phạm Bình Minh']],
    ['Ông Lò Văn Pấng, Phó Chủ tịch UBND xã Mường Lạn, cho biết.', ['Lò Văn Pấng → Lò Văn Pấng']],
    ['Thiếu tá Vàng Mí Chơ trực suốt đêm.', ['Vàng Mí Chơ → Vàng Mí Chơ']],
    [
      'Các đồng chí: Nguyễn Xuân Phúc, Ủy viên Bộ Chính trị, Thủ tướng Chính phủ; Phạm Bình Minh, Phó Thủ tướng, dự.',
      ['Nguyễn Xuân Phúc → Nguyễn Xuân Phúc', 'Phạm Bình Minh → Phạm Bình Minh'],
    ],
  ])('%s', (text, mentions) => expect(lit(text).filter((one) => !one.startsWith('UBND'))).toEqual(mentions))

  it('keeps the titles beside a name as its roles', () => {
    const [minister] = annotate('Bộ trưởng Ngoại giao Phạm Bình Minh phát biểu.')
    expect(minister?.roles.map(({ title }) => title)).toEqual(['Bộ trưởng Ngoại giao'])
  })

  it.each([
    'Bị cáo Nguyễn Văn Tèo khai nhận.',
    'Ông Trần Văn Bảy (SN 1969, trú tại xã Tân Lập) kể lại.',
    'Chủ tịch HĐQT Lê Văn Sáu mua thêm cổ phiếu.',
    'Trường THPT Nguyễn Hữu Thọ khai giảng.',
    'Ảnh: Trần Hải',
  ])('stays dark: %s', (text) => expect(annotate(text).filter(({ type }) => type === 'official')).toEqual([]))
})

describe('documents', () => {
  it.each([
    ['thực hiện Nghị quyết số 22-NQ/TW ngày 10/4/2013', ['Nghị quyết số 22-NQ/TW']],
    ['các Nghị quyết số 57, 59, 66 và 68-NQ/TW', ['Nghị quyết số 57', '59', '66', '68-NQ/TW']],
    ['Nghị định 99/2019/NĐ-CP và Nghị định 99', ['Nghị định 99/2019/NĐ-CP', 'Nghị định 99']],
    ['theo Luật Đất đai năm 2013, Bộ luật Hình sự', ['Luật Đất đai năm 2013', 'Bộ luật Hình sự']],
    ['Hiến pháp của Việt Nam, Hiến pháp Mỹ, Luật Đất đai', ['Hiến pháp', 'Luật Đất đai']],
    ['Luật Đất đai ở Lào Cai, Luật Quốc tịch của nước Nga', ['Luật Đất đai']],
    ['Nghị quyết Đại hội lần thứ XII của Đảng', ['Nghị quyết Đại hội lần thứ XII']],
  ])('%s', (text, quotes) =>
    expect(
      annotate(text)
        .filter(({ type }) => type === 'document')
        .map(({ quote }) => quote),
    ).toEqual(quotes),
  )

  it.each(['nghị quyết của Đảng', 'các luật liên quan', 'Điều 5 khoản 2', 'tăng 22%'])(
    'stays dark: %s',
    (text) => expect(annotate(text).filter(({ type }) => type === 'document')).toEqual([]),
  )
})
