// Addresses of one page as readers come to it: by mail, from feeds, on telephones, for print. All are that page's.
import { describe, expect, it } from 'vitest'
import { canonicalAddress } from '../../../lib/article'

const PAGE = 'https://bao.vn/chinh-tri/ten-bai-viet-4812345.html'

describe('the one page', () => {
  it.each([
    // Where the reader came from.
    `${PAGE}?utm_source=zalo`,
    `${PAGE}?utm_source=facebook&utm_medium=social&utm_campaign=2025`,
    `${PAGE}?fbclid=IwAR0abc`,
    `${PAGE}?gclid=abc&gclsrc=aw.ds`,
    `${PAGE}?gbraid=0AAA&wbraid=1`,
    `${PAGE}?msclkid=abc`,
    `${PAGE}?zarsrc=30&utm_source=zalo&utm_medium=zalo&utm_campaign=zalo`,
    `${PAGE}?gidzl=abc-def`,
    `${PAGE}?ref=home`,
    `${PAGE}?ref_src=twsrc%5Etfw`,
    `${PAGE}?refer=rss`,
    `${PAGE}?share=facebook`,
    `${PAGE}?fb_comment_id=123`,
    `${PAGE}?igshid=abc`,
    `${PAGE}?mc_cid=1&mc_eid=2`,
    `${PAGE}?_ga=1.2.3`,
    `${PAGE}?_gl=1*abc`,
    `${PAGE}?spm=a.b.c`,
    `${PAGE}?yclid=1&twclid=2&ttclid=3`,
    `${PAGE}?vgo_ee=abc`,
    `${PAGE}?itm_source=home&itm_medium=box`,
    `${PAGE}?at_medium=custom7`,
    `${PAGE}?pk_campaign=thu`,
    `${PAGE}?trk=feed`,
    `${PAGE}?s_kwcid=AL`,
    `${PAGE}?cmpid=mail&ocid=socialflow`,
    `${PAGE}?from=facebook`,
    `${PAGE}?source=rss`,
    `${PAGE}?src=zalo`,
    `${PAGE}?UTM_SOURCE=Email`,
    // Where in the page.
    `${PAGE}#binh-luan`,
    `${PAGE}#:~:text=Ch%C3%ADnh%20ph%E1%BB%A7`,
    `${PAGE}?utm_source=x#box_comment`,
    `${PAGE}#vn_source=Folder&vn_campaign=Header`,
    `${PAGE}?`,
    `${PAGE}?#`,
    // For telephones, for fast loading, for print.
    PAGE.replace('//bao', '//m.bao'),
    PAGE.replace('//bao', '//mobile.bao'),
    PAGE.replace('//bao', '//wap.bao'),
    PAGE.replace('//bao', '//touch.bao'),
    PAGE.replace('//bao', '//amp.bao'),
    PAGE.replace('//bao', '//print.bao'),
    PAGE.replace('.vn/', '.vn/amp/'),
    PAGE.replace('.html', '.amp'),
    PAGE.replace('.html', '.amp.html'),
    PAGE.replace('.html', '-amp.html'),
    `${PAGE}/amp`,
    `${PAGE}/amp/`,
    `${PAGE}/print`,
    `${PAGE}/print/`,
    `${PAGE}/in-bai`,
    `${PAGE}/ban-in`,
    `${PAGE}?amp`,
    `${PAGE}?amp=1`,
    `${PAGE}?outputType=amp`,
    `${PAGE}?view=amp`,
    `${PAGE}?print=1`,
    `${PAGE}?isprint=true`,
    `${PAGE}?mode=print`,
    `${PAGE}?display=mobile`,
    `${PAGE}?isMobile=true`,
    // As programs write addresses.
    PAGE.replace('https://bao.vn', 'https://BAO.VN'),
    PAGE.replace('https://bao.vn', 'https://bao.vn:443'),
    PAGE.replace('https://', 'https://ban:doc@'),
    PAGE.replace('/chinh-tri', '//chinh-tri'),
    ` ${PAGE} `,
  ])('%s', (address) => {
    // An ending that a variant took the place of is not made up again.
    const bare = (one: string) => one.replace(/\.html$/, '')
    expect(bare(canonicalAddress(address))).toBe(bare(PAGE))
  })
})

describe('other pages keep what names them', () => {
  it.each([
    'https://bo.gov.vn/Pages/tin.aspx?ItemID=4711',
    'https://bo.gov.vn/chi-tiet-tin?id=99&catid=3',
    'https://bo.gov.vn/portal/tin?dDocName=UCM123456',
    'https://bo.gov.vn/?p=1234',
    'https://bo.gov.vn/tin?page=2',
    'https://bao.vn/tim-kiem?q=ngh%E1%BB%8B%20quy%E1%BA%BFt',
    'https://bao.vn/xem?view=chi-tiet&source=12',
    'https://bao.vn/tin?from=2025-01-01&to=2025-06-30',
    'https://www.bo.gov.vn/tin-4711.html',
    'https://media.bao.vn/anh-4711.html',
    'https://m.vn/tin-4711.html',
    'https://bao.vn/trai-nghiem-amp-tren-dien-thoai-4711.html',
    'https://bao.vn/print-4711.html',
    'http://bao.vn/tin-4711.html',
    'https://bao.vn:8443/tin-4711.html',
  ])('%s', (address) => expect(canonicalAddress(address)).toBe(address))

  it.each(['about:blank', 'file:///C:/bai.html', 'không phải địa chỉ', ''])(
    '%s is no web address and stays as it is',
    (address) => expect(canonicalAddress(address)).toBe(address),
  )
})
