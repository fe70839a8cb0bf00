import { describe, expect, it } from 'vitest'
import { annotate, lit } from '../core'

const read = (text: string, day = '2022-10-20') => lit(text, day, 'en')

describe('parts of bodies in English', () => {
  it.each([
    [
      'It heard the Standing Board of the Nam Dinh Provincial Party Committee.',
      ['Standing Board of the Nam Dinh Provincial Party Committee → Ban Thường vụ Tỉnh ủy Nam Định'],
    ],
    [
      'It wrote to the Party civil affairs board at the People’s Committee of Can Tho city.',
      [
        'Party civil affairs board at the People’s Committee of Can Tho city → Ban Cán sự đảng Ủy ban nhân dân thành phố Cần Thơ',
      ],
    ],
    [
      'The Standing Committee of the Da Nang People’s Council agreed.',
      [
        'Standing Committee of the Da Nang People’s Council → Thường trực Hội đồng nhân dân thành phố Đà Nẵng',
      ],
    ],
    [
      'The Inspection Commission of the Party Central Committee met.',
      ['Inspection Commission of the Party Central Committee → Ủy ban Kiểm tra Trung ương'],
    ],
    [
      "People's Council and People's Committee of Da Nang city replied.",
      [
        "People's Council → Hội đồng nhân dân thành phố Đà Nẵng",
        "People's Committee of Da Nang city → Ủy ban nhân dân thành phố Đà Nẵng",
      ],
    ],
    [
      'The case came to Nghe An. It was sent to the province’s People’s Procuracy.',
      ['People’s Procuracy → Viện kiểm sát nhân dân tỉnh Nghệ An'],
    ],
    [
      'The appeal went to the Higher People’s Court in Hanoi.',
      ['Higher People’s Court in Hanoi → Tòa án nhân dân cấp cao tại Hà Nội'],
    ],
  ])('%s', (text, mentions) => expect(read(text)).toEqual(mentions))

  it('leave an owner out of a ministry’s name, and say whose a foreign one is', () => {
    expect(read('Vietnam’s Ministry of Public Security replied.')).toEqual([
      'Ministry of Public Security → Bộ Công an',
    ])
    expect(read('China’s Ministry of Foreign Affairs replied.')).toEqual([
      'Ministry of Foreign Affairs → Bộ Ngoại giao Trung Quốc',
    ])
    expect(read('The Supreme People’s Court of China replied.')).toEqual([
      'Supreme People’s Court of China → Tòa án nhân dân tối cao Trung Quốc',
    ])
  })

  it('take the first field of a ministry for the whole', () => {
    expect(read('The Ministry of Agriculture was asked.')).toEqual([
      'Ministry of Agriculture → Bộ Nông nghiệp và Phát triển nông thôn',
    ])
  })

  it('complete no body with the place where the report was written', () => {
    const text = 'HÀ NỘI — Floods hit Sơn La province. The People’s Committee asked for help.'
    expect(read(text)).toEqual(['People’s Committee → Ủy ban nhân dân tỉnh Sơn La'])
  })
})

describe('titles in English that stand for somebody named before', () => {
  it.each([
    [
      'Foreign Ministry Spokesman Le Hai Binh was asked. “No,” the spokesman replied.',
      '2016-08-04',
      ['Le Hai Binh → Lê Hải Bình', 'spokesman → Lê Hải Bình'],
    ],
    [
      'Prime Minister Pham Minh Chinh came late. The prime minister thanked them.',
      '2022-10-20',
      ['Pham Minh Chinh → Phạm Minh Chính', 'prime minister → Phạm Minh Chính'],
    ],
    ['The chairman of the club thanked the minister.', '2022-10-20', []],
  ])('%s', (text, day, mentions) => expect(read(text, day)).toEqual(mentions))

  it('leave dark what is said of several, and bodies that look like names', () => {
    expect(read('He would no longer be a Politburo member.')).toEqual([])
    expect(read('She heads it as Director of Hanoi Seed Research Center.')).toEqual([])
  })

  it('take the body behind a name', () => {
    expect(read('Deputy Director Lo Van Pao of the Department of Transport spoke in Da Nang.')).toEqual([
      'Lo Van Pao → Lo Van Pao',
    ])
    expect(read('It chose Lo Van Pao as Chairman of the Son La People’s Committee.')).toEqual([
      'Lo Van Pao → Lo Van Pao',
    ])
  })

  it('know by one word whom a town is called like', () => {
    const text = 'Lo Van Vinh, Secretary of the Son La Party Committee, came. They thanked Vinh.'
    expect(read(text)).toEqual(['Lo Van Vinh → Lo Van Vinh', 'Vinh → Lo Van Vinh'])
    expect(read(`${text} Then he left for Vinh city.`)).toHaveLength(1)
  })

  it('read codes typed without marks', () => {
    const [code] = annotate('Circular No. 02/2020/TT-BLDTBXH was cited.', '2022-10-20', 'en')
    expect(code?.label).toBe('02/2020/TT-BLĐTBXH')
  })
})
