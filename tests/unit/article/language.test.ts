// The language of a text: by letters and small words, whatever the page is tagged.
import { describe, expect, it } from 'vitest'
import { languageOf } from '../../../lib/article/language'

const LONG =
  'Sáng nay, Chính phủ họp phiên thường kỳ để cho ý kiến về tình hình kinh tế của các địa phương trong quý. '
const BARE =
  'Sang nay, Chinh phu hop phien thuong ky de cho y kien ve tinh hinh kinh te cua cac dia phuong trong quy. '

describe('what the text shows', () => {
  it.each([
    ['HÀ NỘI — Prime Minister Phạm Văn Đồng said on Tuesday that the two sides would work together.', 'en'],
    ['State President Nguyễn Văn Bình received the ambassador on Tuesday.', 'en'],
    [
      'Lê Thị Hồng Vân, Trần Đức Lượng, Đỗ Văn Trường and Võ Thị Ánh Tuyết were at the meeting in Đà Nẵng, said the office of the committee.',
      'en',
    ],
    [LONG, 'vi'],
    [LONG.repeat(4), 'vi'],
    ['Ông Bình nói với báo The Times of London: “Chúng tôi đã sẵn sàng cho mọi tình huống”.', 'vi'],
    ['Dự án “Building the Future for All” của Bộ Y tế được trao giải tại Thành phố Huế.', 'vi'],
  ])('%s', (text, language) => {
    expect(languageOf('vi', text, null)).toBe(language)
    expect(languageOf(null, text.normalize('NFD'), null)).toBe(language)
  })

  it('text without marks is taken as it is tagged while it is short', () => {
    expect(languageOf(null, BARE, null)).toBe('vi')
    expect(languageOf('en', 'The committee met on Monday.', null)).toBe('en')
  })

  it('another language than English keeps its tag', () => {
    const french = 'Le président Nguyễn Văn Bình a reçu mardi les ambassadeurs de plusieurs pays amis. '
    expect(languageOf('fr', french.repeat(4), null)).toBe('fr')
  })
})
