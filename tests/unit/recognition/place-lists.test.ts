import { describe, expect, it } from 'vitest'
import { annotate, lit } from '../core'

describe('lists that say a body’s head once for several places', () => {
  it.each([
    [
      'Đoàn gửi văn bản cho UBND các tỉnh Nghệ An, Hà Tĩnh.',
      ['UBND các tỉnh Nghệ An → Ủy ban nhân dân tỉnh Nghệ An', 'Hà Tĩnh → Ủy ban nhân dân tỉnh Hà Tĩnh'],
    ],
    [
      'Công an hai quận Ba Đình và Hoàn Kiếm cùng vào cuộc.',
      ['Công an hai quận Ba Đình → Công an quận Ba Đình', 'Hoàn Kiếm → Công an quận Hoàn Kiếm'],
    ],
    [
      'Sở Y tế các tỉnh, thành phố: Cà Mau, Bạc Liêu đã gửi số liệu.',
      ['Sở Y tế các tỉnh, thành phố: Cà Mau → Sở Y tế tỉnh Cà Mau', 'Bạc Liêu → Sở Y tế tỉnh Bạc Liêu'],
    ],
    [
      'Giấy mời gửi UBND các xã Khe Vàng, Nậm Mo.',
      ['UBND các xã Khe Vàng → Ủy ban nhân dân xã Khe Vàng', 'Nậm Mo → Ủy ban nhân dân xã Nậm Mo'],
    ],
    [
      'Chủ trì là UBND các tỉnh Lào Cai, Yên Bái và thành phố Huế.',
      [
        'UBND các tỉnh Lào Cai → Ủy ban nhân dân tỉnh Lào Cai',
        'Yên Bái → Ủy ban nhân dân tỉnh Yên Bái',
        'thành phố Huế → Ủy ban nhân dân thành phố Huế',
      ],
    ],
  ])('%s', (text, mentions) => expect(lit(text)).toEqual(mentions))

  it('leaves all provinces in general unlinked', () =>
    expect(
      annotate('Ở Nghệ An trời mưa. UBND các tỉnh, thành phố báo cáo.').map(({ status }) => status),
    ).toEqual(['unknown']))
})
