import { describe, expect, it } from 'vitest'
import { canonicalAddress, pathShape } from '../../../lib/article/address'
import { outletOf } from '../../../lib/article/outlet'

describe('one address for all variants of a page', () => {
  it.each([
    ['tracking', 'https://bao.vn/a-1.html?utm_source=fb&fbclid=x', 'https://bao.vn/a-1.html'],
    ['a fragment', 'https://bao.vn/a-1.html#binh-luan', 'https://bao.vn/a-1.html'],
    ['a mobile host', 'https://m.bao.vn/a-1.html', 'https://bao.vn/a-1.html'],
    ['an AMP host', 'https://amp.bao.vn/a-1.html', 'https://bao.vn/a-1.html'],
    ['an AMP folder', 'https://bao.vn/a-1.html/amp/', 'https://bao.vn/a-1.html'],
    ['an AMP ending', 'https://bao.vn/a-1.amp.html', 'https://bao.vn/a-1.html'],
    ['a print folder', 'https://bao.vn/a-1/print', 'https://bao.vn/a-1'],
    ['a print parameter', 'https://bao.vn/tin?id=7&print=1', 'https://bao.vn/tin?id=7'],
    ['double slashes', 'https://bao.vn//a//b-1.html', 'https://bao.vn/a/b-1.html'],
  ])('without %s', (_what, address, canonical) => expect(canonicalAddress(address)).toBe(canonical))

  it.each([
    'https://bao.vn/Pages/tin.aspx?ItemID=4711',
    'https://www.bo.gov.vn/portal/tin?dDocName=TIN01&page=2',
    'https://bao.vn/xem?view=chi-tiet&source=12',
  ])('keeps what names the page: %s', (address) => expect(canonicalAddress(address)).toBe(address))
})

describe('the shape of an address', () => {
  it.each([
    ['https://bao.vn/', 'home'],
    ['https://bao.vn/index.html', 'home'],
    ['https://bao.vn/kinh-te.htm', 'listing'],
    ['https://bao.vn/kinh-doanh/quoc-te', 'listing'],
    ['https://bao.vn/tag/dat-dai.html', 'listing'],
    ['https://bao.vn/tim-kiem?q=dat', 'listing'],
    ['https://bao.vn/video/thoi-su', 'listing'],
    ['https://bao.vn/quoc-hoi-thong-qua-luat-dat-dai-102240118101500123.htm', 'article'],
    ['https://bao.vn/quoc-hoi-thong-qua-luat-dat-dai-post812345.html', 'article'],
    ['https://bo.gov.vn/chi-tiet?id=99', 'article'],
    ['https://bao.vn/quoc-hoi-thong-qua-luat-dat-dai-334512/print', 'article'],
    ['https://bao.vn/home/chinhtri/2009/10/12345.bm', 'open'],
    ['https://bao.vn/home/xahoi/', 'listing'],
    ['https://bo.gov.vn/tin/trang-chu', 'listing'],
    ['https://bo.gov.vn/chi-tiet-tin/hop-bao', 'open'],
    ['https://bo.gov.vn/web/guest/xem?p_p_id=101&_101_assetEntryId=51234', 'article'],
    ['https://bo.gov.vn/tin?p_p_id=101&_101_urlTitle=hop-bao', 'article'],
    ['https://bo.gov.vn/xem.aspx?id_tin=12', 'article'],
    ['https://bo.gov.vn/tin-tuc?tabid=12&catid=5', 'listing'],
    ['https://bao.vn/quoc-hoi-thong-qua-luat-dat-dai/334512.html', 'article'],
    ['https://bao.vn/su-kien/quoc-hoi-thong-qua-luat-dat-dai-i770123/', 'article'],
    ['https://bo.gov.vn/bai-viet/quoc-hoi-thong-qua-luat-dat-dai-d22-t45678', 'article'],
    ['https://bo.gov.vn/tin/-/asset_publisher/L0n17V/content/quoc-hoi-thong-qua-luat/20181', 'article'],
    ['https://bo.gov.vn/Pages/hoat-dong.aspx?ItemID=7890', 'article'],
    ['https://bo.gov.vn/webcenter/portal/bo/tin-tuc?dDocName=UCM123456', 'article'],
    ['https://bao.vn/thi-truong/quoc-hoi-thong-qua-luat-dat-dai-c46a1234567.html', 'article'],
    ['https://bao.vn/thoi-su-p2', 'listing'],
    ['https://bao.vn/xa-hoi/trang-2.htm', 'listing'],
    ['https://bao.vn/chi-dao-quyet-dinh-cua-chinh-phu-thu-tuong', 'open'],
    ['không phải địa chỉ', 'open'],
  ])('%s is of shape %s', (address, shape) => expect(pathShape(address, null)).toBe(shape))

  it("follows the outlet's own pattern first", () =>
    expect(pathShape('https://bao.vn/tin/77', '^/tin/\\d+$')).toBe('article'))
})

describe('the outlet of a host', () => {
  const outlets = [
    { id: 'outlet/mau', name: 'Báo Mẫu', hosts: ['baomau.vn'] },
    { id: 'outlet/mau-en', name: 'Sample', hosts: ['en.baomau.vn'] },
    { id: 'outlet/bo', name: 'Bộ Mẫu', hosts: ['*.bomau.gov.vn'] },
  ]
  it.each([
    ['baomau.vn', 'outlet/mau'],
    ['www.baomau.vn', 'outlet/mau'],
    ['m.baomau.vn', 'outlet/mau'],
    ['en.baomau.vn', 'outlet/mau-en'],
    ['vu.bomau.gov.vn', 'outlet/bo'],
    ['khac.vn', null],
    ['xbaomau.vn', null],
  ])('%s is %s', (host, id) => expect(outletOf(host, outlets)?.id ?? null).toBe(id))
})
