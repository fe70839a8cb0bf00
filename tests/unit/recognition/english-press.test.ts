import { describe, expect, it } from 'vitest'
import { annotate, lit } from '../core'

const read = (text: string, day = '2020-01-17') => lit(text, day, 'en')
const son = 'Nguyen Bac Son → Nguyễn Bắc Son'

describe('names without a title, where the article tells the post', () => {
  it.each([
    ['before the name', 'Judges fined a former information minister. Nguyen Bac Son wept.', [son]],
    [
      'in the words of its full title',
      'Two ministers of information and communications went wrong, the last one worst.\nNguyen Bac Son wept.',
      [],
    ],
    [
      'and not one of another field',
      'Judges fined a former transport minister, they said. Nguyen Bac Son wept.',
      [],
    ],
    [
      'nor its deputy',
      'Judges fined a former deputy information minister, they said. Nguyen Bac Son wept.',
      [],
    ],
  ])('%s', (_, text, mentions) => expect(read(text)).toEqual(mentions))

  it('and not in a title that somebody else bears', () => {
    const text = 'Minister of Information and Communications Lo Van Pao sang. Nguyen Bac Son wept.'
    expect(read(text).filter((one) => one.startsWith('Nguyen'))).toEqual([])
  })

  it('though a firm’s title stands beside it', () => {
    const text = 'Former PetroVietnam chairman Dinh La Thang, the first politburo member to be jailed, wept.'
    expect(read(text, '2018-01-23')).toContain('Dinh La Thang → Đinh La Thăng')
    const other = 'Former PetroVietnam chairman Dinh La Thang, a rich man, wept.'
    expect(read(other, '2018-01-23')).toEqual([])
  })

  it('in a list with others in office', () => {
    const text = 'The Politburo wrote to Vuong Dinh Hue, Trinh Dinh Dung and Lo Van Pao.'
    expect(read(text)).toEqual([
      'Politburo → Bộ Chính trị',
      'Vuong Dinh Hue → Vương Đình Huệ',
      'Trinh Dinh Dung → Trịnh Đình Dũng',
    ])
  })

  it('behind what somebody would do', () => {
    expect(read('The Politburo met. He would not endorse Tran Quoc Vuong.')).toContain(
      'Tran Quoc Vuong → Trần Quốc Vượng',
    )
    expect(read('The Politburo met. A singer Tran Quoc Vuong sang.')).toEqual(['Politburo → Bộ Chính trị'])
  })

  it('in a line of its own where the article has named them before', () => {
    const lines =
      'The Politburo chose Vuong Dinh Hue.\n\nThe vote was short.\n\n2. Vuong Dinh Hue\n\nHe thanked all.'
    expect(read(lines).filter((one) => one.startsWith('Vuong'))).toHaveLength(2)
  })
})

describe('names in the order of English', () => {
  it('are the listed ones where the post is theirs', () => {
    const text = 'Former information minister Son Bac Nguyen is in court. Son was fined, the judge said.'
    expect(read(text)).toEqual(['Son Bac Nguyen → Nguyễn Bắc Son', 'Son → Nguyễn Bắc Son'])
  })

  it('and nobody’s that is listed where it is not', () => {
    expect(read('Former health minister Son Bac Nguyen is in court.')).toEqual([
      'Son Bac Nguyen → Son Bac Nguyen',
    ])
  })
})

describe('names now with marks and now without', () => {
  it.each([
    ['Prime Minister Vo Van Kiet was born in 1922. The story of Kiệt’s life is long.', 'Kiệt → Võ Văn Kiệt'],
    [
      'Phạm Văn Đồng was Prime Minister of Vietnam. The story of Dong’s life is long.',
      'Dong → Phạm Văn Đồng',
    ],
  ])('%s', (text, mention) => expect(lit(text, null, 'en')).toContain(mention))
})

describe('careers told line by line', () => {
  it.each([
    '2007 - 2011: Minister of Education and Training',
    'August, 2010 – August, 2011: Secretary of the Quang Ninh Provincial Party Committee;',
    'May 2010 – present: Minister of Finance',
    'From 2007 to 2011: Minister of Finance',
    'Previous positions: Vice Chairman, Minister of Finance and Minister of Health',
  ])('name nobody: %s', (text) =>
    expect(annotate(text, '2013-04-04', 'en').filter(({ type }) => type === 'official')).toEqual([]),
  )

  it('and a day before a colon is none', () => {
    expect(read('At the meeting in 2013: Minister of Finance said so.', '2013-04-04')).toEqual([
      'Minister of Finance → Vương Đình Huệ',
    ])
  })
})

describe('names in headlines of capitals', () => {
  it.each([
    ['French President Emmanuel Macron Hails Strategic Partnership With Vietnam', ['Emmanuel Macron']],
    ['Australian Prime Minister James Marape Visits Vietnam Capital Again Today', ['James Marape']],
    ['Former Vietnamese Government Minister Draws Life Term in Corruption Case', []],
  ])('%s', (text, names) => {
    const people = annotate(text, '2019-09-08', 'en').filter(({ type }) => type === 'official')
    expect(people.map(({ quote }) => quote)).toEqual(names)
  })
})

describe('posts and people abroad', () => {
  it('have names with small words within', () => {
    expect(read('Prime Minister Ludo van Trotsen and Minister Pieter de Krem met.')).toEqual([
      'Ludo van Trotsen → Ludo van Trotsen',
      'Pieter de Krem → Pieter de Krem',
    ])
  })

  it('tell their field before the name', () => {
    const text =
      'World Bank Vice President of Development Finance Ludo van Trotsen spoke. The Vice President left.'
    expect(read(text)).toEqual(['Ludo van Trotsen → Ludo van Trotsen', 'Vice President → Ludo van Trotsen'])
  })

  it('are called by their assembly', () => {
    const text = 'The Lao NA Chairwoman Pany Yathotou met him. Later the Lao NA Chairwoman left.'
    expect(read(text, '2015-04-04').at(-1)).toBe('Lao NA Chairwoman → Pany Yathotou')
  })
})

it('the Party’s commissions are its Central Committee’s', () => {
  expect(read('He chairs the CPV’s Organization Commission.')).toEqual([
    'CPV’s Organization Commission → Ban Tổ chức Trung ương',
  ])
})

it('a deputy of somebody says nothing of what he is', () => {
  expect(read('Judges fined an information minister and his deputy Truong Minh Tuan.')).toEqual([
    'Truong Minh Tuan → Trương Minh Tuấn',
  ])
})

describe('offices whose holder is yet to come, or was it once', () => {
  it.each([
    'He will be the next CPV general secretary.',
    'He may be the next Prime Minister of Vietnam.',
    'The incoming Prime Minister has a long list.',
    'Vietnam’s next President will be strong.',
    'As the Prime Minister in the 2006-2011 tenure, he made friends.',
    'As Prime Minister from 2006 to 2009, he made friends.',
  ])('are nobody’s: %s', (text) =>
    expect(annotate(text, '2019-06-12', 'en').filter(({ type }) => type === 'official')).toEqual([]),
  )

  it('and are somebody’s who speaks in that role', () => {
    expect(read('As the Prime Minister said, all is well in Vietnam.', '2019-06-12')).toEqual([
      'Prime Minister → Nguyễn Xuân Phúc',
    ])
  })
})

describe('ministers for a field', () => {
  it('as other countries call them', () => {
    const text =
      'The Australian Minister for Foreign Affairs, Senator Ada Krum, met the Hon Otto Zell MP, Minister for Defence.'
    expect(read(text)).toEqual(['Ada Krum → Ada Krum', 'Otto Zell → Otto Zell'])
  })
})

describe('several called by one word each', () => {
  it('behind one title', () => {
    expect(
      read(
        'The Presidents Barack Obama and Truong Tan Sang met. Presidents Obama and Sang ate.',
        '2014-06-12',
      ),
    ).toEqual([
      'Barack Obama → Barack Obama',
      'Truong Tan Sang → Trương Tấn Sang',
      'Obama → Barack Obama',
      'Sang → Trương Tấn Sang',
    ])
    expect(read('Ministers Kishida and Onodera hosted the talks.', '2014-06-12')).toEqual([
      'Kishida → Kishida Fumio',
      'Onodera → Onodera Itsunori',
    ])
  })
})

describe('names behind what politicians are called', () => {
  it('are those whose post the article tells', () => {
    const text = 'The two deputy premiers left. The former top diplomat Pham Binh Minh said nothing.'
    expect(read(text, '2023-01-17')).toEqual(['Pham Binh Minh → Phạm Bình Minh'])
  })
})

it('directors of regions are somebody’s of the body they are of', () => {
  expect(read('“It is good,” said the jurist Ada Krum, Regional Director of ILO in Asia.')).toEqual([
    'Ada Krum → Ada Krum',
  ])
})

it('a Vietnamese word for a constitution is somebody’s name in English', () => {
  expect(read('The Hien Phap Group is one of the many.')).toEqual([])
})

it('China’s congress by its adjective', () => {
  expect(read('The draft went to the Chinese National People’s Congress.')).toEqual([
    'Chinese National People’s Congress → Nhân đại toàn quốc Trung Quốc',
  ])
})

describe('politics of other countries', () => {
  const people = (text: string, day: string) => lit(text, day, 'en')

  it('hold none of our posts, though one country alone is named', () => {
    const text =
      'British Prime Minister Boris Johnson moved on Wednesday. The Prime Minister asked the Minister of Education to go, ' +
      'and the Ministry of Education said so. The Deputy Prime Minister kept silent.'
    expect(people(text, '2021-09-15')).toEqual([
      'Boris Johnson → Boris Johnson',
      'Prime Minister → Boris Johnson',
    ])
  })

  it('nor where no country is named, but who leads one', () => {
    const text =
      'General Secretary Xi Jinping spoke. The Politburo and the Ministry of Public Security agreed. The Premier left.'
    expect(people(text, '2022-10-23')).toEqual(['Xi Jinping → Tập Cận Bình'])
  })

  it('have posts behind the name of their country, and without it', () => {
    const text =
      'Cambodian Prime Minister Hun Sen spoke to the opposition leader Sam Rainsy. The Prime Minister left for the coast.'
    expect(people(text, '2016-12-21')).toEqual(['Hun Sen → Hun Sen', 'Prime Minister → Hun Sen'])
  })

  it('leave it open whose Prime Minister one is where Vietnam is named, and its own is not', () => {
    const text =
      'Cambodian Prime Minister Hun Sen came to Vietnam for the talks. The Prime Minister left on Friday.'
    expect(people(text, '2016-12-21')).toEqual(['Hun Sen → Hun Sen', 'Prime Minister → ?'])
    const named = `${text} Prime Minister Nguyen Xuan Phuc saw him off.`
    expect(people(named, '2016-12-21')[1]).toBe('Prime Minister → Nguyễn Xuân Phúc')
  })

  it('give a minister’s name between commas', () => {
    const text =
      'The Cambodian paper said the Minister of Interior, Sar Kheng, and the Minister of Defence, Tea Banh, agreed.'
    expect(people(text, '2016-12-21')).toEqual(['Sar Kheng → Sar Kheng', 'Tea Banh → Tea Banh'])
  })
})
