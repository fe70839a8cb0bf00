import { describe, expect, it } from 'vitest'
import { annotate } from '../core'

const papers = (text: string, day = '2024-03-10') =>
  annotate(text, day)
    .filter(({ type, quiet }) => type === 'document' && !quiet)
    .map(({ quote, label }) => `${quote} → ${label}`)

describe('a law whose last words news joins otherwise', () => {
  it.each([
    [
      'Quốc hội bàn Luật Quản lý, sử dụng vũ khí, vật liệu nổ, công cụ hỗ trợ.',
      [
        'Luật Quản lý, sử dụng vũ khí, vật liệu nổ, công cụ hỗ trợ → Luật Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ',
      ],
    ],
    [
      'Theo Luật Phòng và chống mua bán người, nạn nhân được giúp đỡ.',
      ['Luật Phòng và chống mua bán người → Luật Phòng, chống mua bán người'],
    ],
    [
      'Theo Luật Nhà ở và Luật Thủ đô, việc này hợp lệ.',
      ['Luật Nhà ở → Luật Nhà ở', 'Luật Thủ đô → Luật Thủ đô'],
    ],
    [
      'Sửa các luật Đất đai, Nhà ở và Kinh doanh bất động sản.',
      [
        'luật Đất đai → Luật Đất đai',
        'Nhà ở → Luật Nhà ở',
        'Kinh doanh bất động sản → Luật Kinh doanh bất động sản',
      ],
    ],
    [
      'Luật Hôn nhân gia đình và Luật Hôn nhân – Gia đình là một.',
      [
        'Luật Hôn nhân gia đình → Luật Hôn nhân và gia đình',
        'Luật Hôn nhân – Gia đình → Luật Hôn nhân và gia đình',
      ],
    ],
    [
      'Chưa sửa Luật Phòng cháy, chữa cháy và Luật Khoa học, Công nghệ.',
      [
        'Luật Phòng cháy, chữa cháy → Luật Phòng cháy và chữa cháy',
        'Luật Khoa học, Công nghệ → Luật Khoa học và công nghệ',
      ],
    ],
    [
      'Luật Phòng, chống tác hại thuốc lá cấm hút thuốc ở trường.',
      ['Luật Phòng, chống tác hại thuốc lá → Luật Phòng, chống tác hại của thuốc lá'],
    ],
    ['Sửa Luật Báo chí và Luật Xuất bản.', ['Luật Báo chí → Luật Báo chí', 'Luật Xuất bản → Luật Xuất bản']],
  ])('%s', (text, answer) => expect(papers(text)).toEqual(answer))
})

describe('a plenum’s resolution told in words', () => {
  it.each([
    [
      'Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng khóa XII được quán triệt.',
      'Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng khóa XII → 04-NQ/TW',
    ],
    [
      'Nghị quyết Hội nghị lần thứ 4 BCH Trung ương khóa XI được quán triệt.',
      'Nghị quyết Hội nghị lần thứ 4 BCH Trung ương khóa XI → 12-NQ/TW',
    ],
    [
      'Nghị quyết Đại hội lần thứ mười hai của Đảng được học tập.',
      'Nghị quyết Đại hội lần thứ mười hai → Nghị quyết Đại hội đại biểu toàn quốc lần thứ XII của Đảng',
    ],
  ])('%s', (text, answer) => expect(papers(text, '2017-03-10')).toEqual([answer]))
})
