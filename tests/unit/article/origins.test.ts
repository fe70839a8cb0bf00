// From whom an article was taken: the lines under reprinted articles, as papers and portals write them.
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { readArticle } from '../../../lib/article'
import { BODY, LEAD, SLUG, TITLE } from '../../shapes/sentences'

/** The origin read from an article with this under its text. */
function originUnder(last: string) {
  const text = [LEAD, ...BODY].map((line) => `<p>${line}</p>`).join('')
  const html = `<title>${TITLE}</title><h1>${TITLE}</h1><div class="detail-content">${text}${last}</div>`
  const { document } = new JSDOM(html).window
  return readArticle(document, `https://tinh.gov.vn/${SLUG}-4812345.html`, []).facts.origin
}

describe('the name of the source', () => {
  it.each([
    ['<p>Theo Báo Mẫu</p>', 'Báo Mẫu'],
    ['<p>(Theo Báo Mẫu)</p>', 'Báo Mẫu'],
    ['<p>(Theo TTXVN)</p>', 'TTXVN'],
    ['<p>Theo: Báo Mẫu</p>', 'Báo Mẫu'],
    ['<p style="text-align:right"><strong>Theo Báo Mẫu</strong></p>', 'Báo Mẫu'],
    ['<p><em>Theo Cổng TTĐT Mẫu</em></p>', 'Cổng TTĐT Mẫu'],
    ['<p>Nguồn: Báo Mẫu</p>', 'Báo Mẫu'],
    ['<p>Nguồn Báo Mẫu</p>', 'Báo Mẫu'],
    ['<p>(Nguồn: Báo Mẫu)</p>', 'Báo Mẫu'],
    ['<p>Nguồn tin: Báo Mẫu</p>', 'Báo Mẫu'],
    ['<p>Dẫn nguồn: Báo Mẫu</p>', 'Báo Mẫu'],
    ['<p>NGUỒN: Báo Mẫu</p>', 'Báo Mẫu'],
    ['<p>Source: Sample News</p>', 'Sample News'],
    ['<p>Nguồn: mau.vn</p>', 'mau.vn'],
    ['<div class="source">Báo Mẫu</div>', 'Báo Mẫu'],
    ['<div class="nguon">Theo Báo Mẫu</div>', 'Báo Mẫu'],
    ['<p>Nguyễn Văn Mẫu</p><p>Theo Báo Mẫu</p>', 'Báo Mẫu'],
    ['<p>Theo Báo Mẫu</p><p>Nguyễn Văn Mẫu</p>', 'Báo Mẫu'],
  ])('%s', (last, name) => expect(originUnder(last)).toEqual({ name, url: null }))
})

describe('the address of the source', () => {
  it.each([
    ['<p>Link nguồn: https://mau.vn/bai-goc-1.htm</p>', 'mau.vn', 'https://mau.vn/bai-goc-1.htm'],
    ['<p>Nguồn: https://www.mau.vn/bai-goc-1.htm</p>', 'mau.vn', 'https://www.mau.vn/bai-goc-1.htm'],
    [
      '<p>Nguồn: <a href="https://mau.vn/bai-goc-1.htm">Báo Mẫu</a></p>',
      'Báo Mẫu',
      'https://mau.vn/bai-goc-1.htm',
    ],
    [
      '<div class="source"><a href="https://mau.vn/bai-goc-1.htm">Báo Mẫu</a></div>',
      'Báo Mẫu',
      'https://mau.vn/bai-goc-1.htm',
    ],
    ['<p>Link bài gốc: https://mau.vn/bai-goc-1.htm</p>', 'mau.vn', 'https://mau.vn/bai-goc-1.htm'],
  ])('%s', (last, name, url) => expect(originUnder(last)).toEqual({ name, url }))
})

describe('no source', () => {
  it.each([
    ['<p>Theo Bộ trưởng, việc này phải xong trong năm nay. Các tỉnh đã cam kết.</p>'],
    ['<p>Theo kế hoạch, đoàn công tác sẽ làm việc tại ba tỉnh trong tháng tới.</p>'],
    ['<p>Nguồn nước của ba hồ chứa đang xuống thấp.</p>'],
    ['<p>Nguồn vốn đã được cân đối đủ.</p>'],
    ['<p>Theo đó, ba tỉnh sẽ nhận vốn trong quý III.</p>'],
    ['<p>Nguyễn Văn Mẫu</p>'],
    ['<p><a href="https://tinh.gov.vn/bai-khac-1.html">Xem thêm bài khác</a></p>'],
    [''],
  ])('%s', (last) => expect(originUnder(last)).toBeNull())
})
