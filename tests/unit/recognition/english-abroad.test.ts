// English as outlets abroad write it: leaders without titles, parties' chiefs, American spelling, several papers of one kind.
import { describe, expect, it } from 'vitest'
import { lit } from '../core'

const read = (text: string, day = '2025-03-10') => lit(text, day, 'en')

describe('people in English written abroad', () => {
  it.each([
    [
      'Chinese President Xi Jinping met Nguyen Phu Trong in the capital. Trong thanked Xi.',
      '2023-12-13',
      [
        'Xi Jinping → Tập Cận Bình',
        'Nguyen Phu Trong → Nguyễn Phú Trọng',
        'Trong → Nguyễn Phú Trọng',
        'Xi → Tập Cận Bình',
      ],
    ],
    [
      "Vietnam's top leader To Lam flew home, and the Politburo met. For Lam it was the first trip.",
      '2025-03-10',
      ['To Lam → Tô Lâm', 'Politburo → Bộ Chính trị', 'Lam → Tô Lâm'],
    ],
    [
      'Communist Party chief Nguyen Phu Trong spoke first.',
      '2016-01-10',
      ['Nguyen Phu Trong → Nguyễn Phú Trọng'],
    ],
    [
      'Public Security Minister and police general Tran Dai Quang was chosen.',
      '2016-03-10',
      ['Tran Dai Quang → Trần Đại Quang'],
    ],
    [
      'The Politburo sidelined Tran Luu Quang and demoted nobody else.',
      '2025-03-10',
      ['Politburo → Bộ Chính trị', 'Tran Luu Quang → Trần Lưu Quang'],
    ],
    [
      'US President-elect Donald Trump called. The President-elect was pleased.',
      '2024-11-10',
      ['Donald Trump → Donald Trump'],
    ],
    [
      'The adviser Maria V. Costell spoke. Deputy Foreign Minister Maria V. Costell of Malta wrote it; Maria V. Costell signed.',
      '2024-11-10',
      [
        'Maria V. Costell → Maria V. Costell',
        'Maria V. Costell → Maria V. Costell',
        'Maria V. Costell → Maria V. Costell',
      ],
    ],
  ])('%s', (text, day, found) => expect(read(text, day)).toEqual(found))

  it.each([
    [
      'In 2003 Le Hong Anh was relieved from the Politburo.',
      '2018-01-05',
      ['Le Hong Anh → Lê Hồng Anh', 'Politburo → Bộ Chính trị'],
    ],
    [
      'Lawmakers approved the environment minister, Tran Hong Ha, and the party chief of Haiphong, Tran Luu Quang.',
      '2023-01-06',
      ['Tran Hong Ha → Trần Hồng Hà', 'Tran Luu Quang → Trần Lưu Quang'],
    ],
    [
      'The former Vietnamese ambassador to Malaysia, Lo Thi Mua, was heard.',
      '2023-01-06',
      ['Lo Thi Mua → Lo Thi Mua'],
    ],
  ])('%s (%s)', (text, day, found) => expect(read(text, day)).toEqual(found))

  it('takes no head of something unknown for the head of state', () => {
    expect(
      read(
        'Lo Thi Mua is President of the small Reading Club for Women; he became President, concurrently Chairman.',
      ),
    ).toEqual([])
  })
})

describe('bodies in English written abroad', () => {
  it.each([
    [
      'The Defense Ministry and the Agriculture & Environment Ministry agreed.',
      [
        'Defense Ministry → Bộ Quốc phòng',
        'Agriculture & Environment Ministry → Bộ Nông nghiệp và Môi trường',
      ],
    ],
    [
      "The party's Central Committee met; the Youth Union's Central Committee did not.",
      [
        'Central Committee → Ban Chấp hành Trung ương Đảng',
        "Youth Union's Central Committee → Youth Union's Central Committee",
      ],
    ],
    [
      "The People's Committee of the northern province of Ha Giang asked the People's Committee of the central city of Da Nang.",
      [
        "People's Committee of the northern province of Ha Giang → Ủy ban nhân dân tỉnh Hà Giang",
        "People's Committee of the central city of Da Nang → Ủy ban nhân dân thành phố Đà Nẵng",
      ],
    ],
  ])('%s', (text, found) => expect(read(text)).toEqual(found))
})

describe('words that are no bodies', () => {
  it('leaves everyday words and names of places dark', () => {
    expect(
      read(
        'Most people agreed. Most Valuable Player of the day came to the Dai Ninh resort and the Lo Mua project.',
      ),
    ).toEqual([])
  })

  it('knows the State Bank, and no other country’s', () => {
    expect(read('They asked the State Bank to act, and not the State Bank of Sudan.')).toContain(
      'State Bank → Ngân hàng Nhà nước Việt Nam',
    )
    expect(read('The State Bank of Sudan did nothing.')).not.toContain(
      'State Bank → Ngân hàng Nhà nước Việt Nam',
    )
  })
})

describe('papers in English written abroad', () => {
  it('reads the day told before who issued a paper', () => {
    const text = 'On 25 July 2022, the Prime Minister issued Decision 888/QD-TTg approving the plan.'
    expect(read(text, '2023-11-01')).toContain('Decision 888/QD-TTg → 888/QĐ-TTg')
  })

  it('reads several papers of one kind', () => {
    expect(
      read(
        "The Politburo's Resolutions 57, 59 and 68 and Decrees No. 13/2023/ND-CP and 53/2022/ND-CP bind them; decrees and resolutions bind all.",
        '2025-06-10',
      ),
    ).toEqual([
      'Politburo → Bộ Chính trị',
      'Resolutions 57 → 57-NQ/TW',
      '59 → 59-NQ/TW',
      '68 → 68-NQ/TW',
      'Decrees No. 13/2023/ND-CP → 13/2023/NĐ-CP',
      '53/2022/ND-CP → 53/2022/NĐ-CP',
    ])
  })

  it('turns the name of a law round', () => {
    expect(
      read(
        'Firms read the Cyber Security Law and the Law on the Promulgation of Legal Documents.',
        '2022-06-10',
      ),
    ).toEqual([
      'Cyber Security Law → Luật An ninh mạng',
      'Law on the Promulgation of Legal Documents → Luật Ban hành văn bản quy phạm pháp luật',
    ])
  })
})

describe('news that is of other countries alone', () => {
  it.each([
    [
      'In Canada, as in Chile, the Prime Minister asked the Government to wait. The PM asked the National Assembly too.',
      [],
    ],
    ['A letter from the UK to Canada reached the PM. The Ministry of Health answered.', []],
    [
      'In Canada, in Chile and in Vietnam the Prime Minister asked the Government to wait.',
      ['Prime Minister → Phạm Minh Chính', 'Government → Chính phủ'],
    ],
    [
      'From Canada and Chile to Hanoi people wrote to the Prime Minister.',
      ['Prime Minister → Phạm Minh Chính'],
    ],
    ['The Chancellor spoke, and the Secretary of Defense after him.', []],
  ])('%s', (text, expected) => expect(lit(text, '2022-10-20', 'en')).toEqual(expected))

  it('leaves bodies of the world and people of other countries lit', () => {
    expect(
      lit(
        'In Canada, not in Chile, the WTO was praised by Prime Minister Justin Trudeau.',
        '2022-10-20',
        'en',
      ),
    ).toEqual(['WTO → Tổ chức Thương mại Thế giới', 'Justin Trudeau → Justin Trudeau'])
  })
})

describe('capitals of everyday words', () => {
  it('are nobody’s name where the article has them in small letters too', () => {
    const text = 'Major Weight Loss. A diet for weight loss was sold in the town, and the loss was slow.'
    expect(lit(text, '2022-10-20', 'en')).toEqual([])
  })

  it('are told by the article at hand, whatever was read before', () => {
    const text = 'Major Weight Loss of the Ministry of National Defence came to the town.'
    const alone = lit(text, '2022-10-20', 'en')
    lit('Major Weight Loss. A diet for weight loss was sold.', '2022-10-20', 'en')
    expect(lit(text, '2022-10-20', 'en')).toEqual(alone)
    expect(alone).toContain('Weight Loss → Weight Loss')
  })

  it('behind *in* are no law', () => {
    expect(lit('Her sister-in-law Catherine came.', '2022-10-20', 'en')).toEqual([])
  })
})

describe('consuls and their offices', () => {
  it.each([
    ['China’s Consul General in Da Nang city Deng Biyou came.', ['Deng Biyou']],
    ['Consul General of the Lao PDR in Da Nang Souphanh Hadoy came.', ['Souphanh Hadoy']],
    ['Consul General to Da Nang Xin Huifang came to Hanoi.', ['Xin Huifang']],
    ['They met Ms Deng Xiao, the newly-appointed Chinese Consul General in Da Nang.', ['Deng Xiao']],
    ['The Chinese Consulate General was opened in Da Nang.', ['Chinese Consulate General']],
    ['The Consulate General of Laos helped.', ['Consulate General of Laos']],
    ['The Lao Consulate General in Da Nang city helped.', ['Lao Consulate General in Da Nang city']],
  ])('%s', (text, quotes) =>
    expect(lit(text, '2019-05-06', 'en').map((one) => one.split(' → ')[0])).toEqual(quotes),
  )
})

describe('ministers of more fields than ours', () => {
  it.each([
    ['He met Minister of Foreign Affairs and International Cooperation Sok Vanna in Hanoi.', ['Sok Vanna']],
    ['He met Minister of Agriculture, Forestry and Fisheries Keo Dara in Hanoi.', ['Keo Dara']],
    ['Deputy Minister of Agriculture and Irrigation Aung Min Oo spoke in Hanoi.', ['Aung Min Oo']],
    ['The Minister of Labour and Social Welfare Bounma Keola spoke in Hanoi.', ['Bounma Keola']],
    ['Minister of Foreign Affairs and Defence Minister Phan Van Giang met in Hanoi.', ['Phan Van Giang']],
    ['Minister of Foreign Affairs Bui Thanh Son spoke in Hanoi.', ['Bui Thanh Son']],
  ])('%s', (text, quotes) =>
    expect(lit(text, '2022-10-20', 'en').map((one) => one.split(' → ')[0])).toEqual(quotes),
  )
})
