import { describe, expect, it } from 'vitest'
import { lit } from '../core'

const DAY = '2024-03-12'

describe('a state by its full name', () => {
  it('gives its posts to its own holders, never to ours', () => {
    expect(lit('Thủ tướng Vương quốc Thái Lan đến Hà Nội.', DAY)).toEqual([
      'Thủ tướng Vương quốc Thái Lan → Srettha Thavisin',
    ])
    expect(lit('Thủ tướng Cộng hòa Bulgaria đến Hà Nội.', DAY)).toEqual([])
    expect(lit('Thủ tướng Cộng hòa Dân chủ Nhân dân Lào đã đến.', DAY)).toEqual([
      'Thủ tướng Cộng hòa Dân chủ Nhân dân Lào → Sonexay Siphandone',
    ])
  })

  it('parts an envoy’s title from the name', () => {
    expect(lit('Bà tiếp Đại sứ Cộng hòa Hungary tại Việt Nam Kovacs Peter.', DAY)).toEqual([
      'Kovacs Peter → Kovacs Peter',
    ])
  })

  it('ends the name of its body', () => {
    expect(lit('Đoàn thăm Đại sứ quán Vương quốc Bỉ tại Việt Nam.', DAY)).toEqual([
      'Đại sứ quán Vương quốc Bỉ tại Việt Nam → Đại sứ quán Vương quốc Bỉ tại Việt Nam',
    ])
  })
})

describe('a minister of another country, by a field in small letters', () => {
  it('is nobody of whom the article speaks by the title alone', () => {
    const text =
      'Bộ trưởng quốc phòng Mỹ Lloyd Austin phát biểu. Bộ trưởng tài chính Đức phản đối, ' +
      'Bộ trưởng năng lượng Ả Rập Saudi thì không.'
    expect(lit(text, DAY)).toEqual(['Lloyd Austin → Lloyd Austin'])
  })
})

describe('a capital that is half of a word', () => {
  const text = 'Thủ tướng Phạm Minh Chính gặp Bộ trưởng Chính sách lao động nước bạn.'

  it('is no name in part behind a title', () => {
    expect(lit(text, DAY)).toEqual(['Phạm Minh Chính → Phạm Minh Chính'])
  })

  it('is one before what somebody does', () => {
    const told = 'Bộ trưởng Bộ Y tế Nguyễn Thị Kim Tiến vắng mặt. Bộ trưởng Tiến trình bày sau.'
    expect(lit(told, '2018-03-12').at(-1)).toBe('Tiến → Nguyễn Thị Kim Tiến')
  })
})

describe('a name behind a field', () => {
  it('begins behind the second of two fields', () => {
    expect(lit('Bộ trưởng Thương mại và Công nghiệp Gan Kim Yong đến dự.', DAY)).toEqual([
      'Gan Kim Yong → Gan Kim Yong',
    ])
  })
})
