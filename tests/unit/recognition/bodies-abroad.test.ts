import { describe, expect, it } from 'vitest'
import { lit } from '../core'

const DAY = '2019-05-10'

describe('provinces of other countries', () => {
  it.each([
    ['Công an tỉnh Luông Nậm Thà đến thăm.', ['Công an tỉnh Luông Nậm Thà → Công an tỉnh Luông Nậm Thà']],
    ['Công an tỉnh Fukushima cho biết.', ['Công an tỉnh Fukushima → Công an tỉnh Fukushima']],
    ['Giám đốc Công an tỉnh Sơn La Lò Văn Pảo có mặt.', ['Lò Văn Pảo → Lò Văn Pảo']],
    ['Giám đốc Công an tỉnh Lò Văn Pảo có mặt.', ['Lò Văn Pảo → Lò Văn Pảo']],
  ])('%s', (text, mentions) => expect(lit(text, DAY)).toEqual(mentions))
})

describe('agencies of other countries', () => {
  it.each([
    [
      'Ông hỏi Cơ quan Quản lý Khoa học, Công nghệ và Công nghiệp quốc phòng Trung Quốc.',
      'Cơ quan Quản lý Khoa học, Công nghệ và Công nghiệp quốc phòng Trung Quốc',
    ],
    ['Ông hỏi Cơ quan Hàng hải Singapore.', 'Cơ quan Hàng hải Singapore'],
  ])('end in their country: %s', (text, name) => expect(lit(text, DAY)).toEqual([`${name} → ${name}`]))

  it.each(['Hải quân Ấn Độ', 'Lực lượng Phòng vệ biển Nhật Bản'])('stand right before it: %s', (name) =>
    expect(lit(`Ông nhắc đến ${name} hôm qua.`, DAY)).toEqual([`${name} → ${name}`]),
  )

  it('are none without it', () => expect(lit('Ông hỏi Cơ quan Quản lý Cảng ở đó.', DAY)).toEqual([]))
})

describe('a ministry without its country', () => {
  const told = 'Bộ Quốc phòng Malaysia đăng một bài. Hôm sau Bộ Quốc phòng gỡ bài ấy.'
  it('is of the country named before where nothing is said of ours', () =>
    expect(lit(told, DAY).at(-1)).toBe('Bộ Quốc phòng → Bộ Quốc phòng Malaysia'))
  it('is of that country too where its ministry is listed', () =>
    expect(lit('Bộ Ngoại giao Nga đăng một bài. Hôm sau Bộ Ngoại giao gỡ bài ấy.', DAY).at(-1)).toBe(
      'Bộ Ngoại giao → Bộ Ngoại giao Nga',
    ))
  it('is not that of a longer name of ours', () =>
    expect(lit('Bộ Y tế và Bộ Giáo dục và Đào tạo họp. Bộ Y tế báo cáo.', DAY).at(-1)).toBe(
      'Bộ Y tế → Bộ Y tế',
    ))
  it('is ours where the article speaks of Vietnam', () =>
    expect(lit(`${told} Việt Nam theo dõi việc này.`, DAY).at(-1)).toBe('Bộ Quốc phòng → Bộ Quốc phòng'))
})

describe('the last word of a name that a dash ties', () => {
  it('means who was named in full', () =>
    expect(lit('Chủ tịch Cuba Miguel Diaz-Canel đến thăm. Ông Diaz-Canel cảm ơn.', DAY)).toEqual([
      'Miguel Diaz-Canel → Miguel Diaz-Canel',
      'Diaz-Canel → Miguel Diaz-Canel',
    ]))
})

describe('names with an Arabic article', () => {
  it.each(['Nouri al-Maliki', 'Abdel Fattah el-Sisi'])('go on behind it: %s', (name) =>
    expect(lit(`Tổng thống Iraq ${name} đến thăm.`, DAY)).toEqual([`${name} → ${name}`]),
  )
  it('in English too', () =>
    expect(lit('Iraqi President Nouri al-Maliki came.', DAY, 'en')).toEqual([
      'Nouri al-Maliki → Nouri al-Maliki',
    ]))
})

describe('names whose words other countries turn round', () => {
  it.each([
    ['Thủ tướng Nhật Bản Shinzo Abe đến thăm.', 'Shinzo Abe → Shinzo Abe'],
    ['Thủ tướng Nhật Bản Abe Shinzo đến thăm.', 'Abe Shinzo → Abe Shinzo'],
  ])('are given as the article has them: %s', (text, mention) => expect(lit(text, DAY)).toEqual([mention]))
})
