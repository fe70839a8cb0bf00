// English news from abroad: guests and hosts who bear one title, styles of address, headlines.
import { describe, expect, it } from 'vitest'
import { annotate, lit } from '../core'

const read = (text: string, day = '2006-03-06') => lit(text, day, 'en')
const titles = (text: string, day = '2006-03-06') =>
  annotate(text, day, 'en')
    .filter(({ form }) => form === 'title')
    .map(({ quote, label, status }) => `${quote} → ${label ?? status}`)

describe('a title of two, one of them called the other’s counterpart', () => {
  const met = 'Vietnamese Prime Minister Phan Van Khai was met by his Cambodian counterpart Hun Sen.'
  it.each([
    [
      'is who was named in the same sentence',
      'Hun Sen sent flowers, and the prime minister wept.',
      'prime minister → Hun Sen',
    ],
    [
      'is nobody’s for sure in another one',
      'Hun Sen sent flowers. The cook and the prime minister wept.',
      'prime minister → ambiguous',
    ],
    ['is the first one’s before', 'Afterwards the prime minister slept.', 'prime minister → Phan Văn Khải'],
    [
      'is of the country told before it',
      'Hun Sen left. Later the Cambodian premier wrote.',
      'premier → Hun Sen',
    ],
    ['or of this one', 'Hun Sen left. Later the Vietnamese premier wrote.', 'premier → Phan Văn Khải'],
    ['or of nobody there', 'Hun Sen left. Later the Thai premier wrote.', undefined],
  ])('%s', (_, sentence, title) => expect(titles(`${met} ${sentence}`)[0]).toBe(title))

  it('is no office that somebody gets', () =>
    expect(titles(`${met} He was elected as the Vietnamese prime minister in 1997.`)).toEqual([]))
})

describe('a title behind a country’s name', () => {
  const guest = 'Deputy Prime Minister and Foreign Minister Parnpree Bahiddha-Nukara'
  it('in small letters is this country’s own bearer’s, whoever was named last', () => {
    const met = `Vietnamese Foreign Minister Bui Thanh Son met ${guest} on Monday.`
    expect(titles(`${met} Vietnam’s foreign minister smiled.`, '2023-10-27')).toEqual([
      'foreign minister → Bùi Thanh Sơn',
    ])
    expect(titles(`${guest} came on Monday. Vietnam’s foreign minister smiled.`, '2023-10-27')).toEqual([])
  })
})

describe('the Prime Minister where another country’s was named', () => {
  const came =
    'Thai Prime Minister Paetongtarn Shinawatra came to Vietnam. The town cheers the Prime Minister.'
  it('may be either until this country’s is named', () =>
    expect(titles(`${came} Her Vietnamese counterpart, Pham Minh Chinh, waved.`, '2025-05-15')).toEqual([
      'Prime Minister → ambiguous',
    ]))

  it('may be who was called by one word', () =>
    expect(titles('Vietnam thanked President Obama. A song for the President rang.', '2016-05-24')).toEqual([
      'President → ambiguous',
    ]))
})

describe('a minister by a field in small letters', () => {
  const named = 'Public Security Minister To Lam met Transport Minister Lo Van Pao.'
  it('is who was named with that post', () =>
    expect(titles(`${named} Rain, the public security minister said, is rain.`, '2017-09-11')).toEqual([
      'public security minister → Tô Lâm',
    ]))

  it('is nobody where no such post was named', () =>
    expect(titles(`${named} Afterwards the home affairs minister left.`, '2017-09-11')).toEqual([]))
})

describe('excellencies', () => {
  it.each([
    ['The guests thanked H.E. Lo Van Pao in Vietnam.', 'Lo Van Pao'],
    ['The guests thanked His Excellency Lo Van Pao in Vietnam.', 'Lo Van Pao'],
    ['The guests thanked H.E. Mr. Lo Van Pao, Ambassador of Vietnam to Cambodia.', 'Lo Van Pao'],
  ])('hold an office: %s', (text, name) => expect(read(text)).toEqual([`${name} → ${name}`]))

  it('leave the office alone that another one serves', () => {
    const text = 'Vietnam thanked H.E. Kem Sok, Delegate Minister attached to the Prime Minister.'
    expect(read(text)).toEqual(['Kem Sok → Kem Sok'])
  })
})

describe('a surname behind a form of address', () => {
  const came = 'Vietnamese President Nguyen Minh Triet came to the town of the Khmer king on a boat.'
  it('is the only one in the article whose name begins with it', () =>
    expect(read(`${came} “Mr Nguyen must not sing,” they said.`, '2010-08-27').at(-1)).toBe(
      'Nguyen → Nguyễn Minh Triết',
    ))

  it('is nobody of two', () => {
    const both = `${came} Deputy Foreign Minister Nguyen Van Lo was with him.`
    expect(read(`${both} “Mr Nguyen must not sing,” they said.`, '2010-08-27')).toHaveLength(2)
  })
})

describe('leaders abroad by one word', () => {
  it.each([
    ['Vietnam thanked President Obama.', '2016-05-24', 'Obama → Barack Obama'],
    ['Vietnam thanked President Biden.', '2022-06-14', 'Biden → Joe Biden'],
  ])('%s', (text, day, name) => expect(read(text, day)).toEqual([name]))
})

describe('envoys to a town', () => {
  it.each([
    ['Vietnamese Ambassador to Bangkok Lo Van Pao sang.', 'Lo Van Pao'],
    ['Vietnam heard Thai Ambassador to Hanoi Urawadee Sriphiromya.', 'Urawadee Sriphiromya'],
    ['Vietnam heard the Consul General to Da Nang Xi Hui.', 'Xi Hui'],
  ])('are named behind it: %s', (text, name) => expect(read(text)).toEqual([`${name} → ${name}`]))
})

describe('leaders of the past', () => {
  it('are themselves among leaders', () =>
    expect(read('General Secretary Nguyen Phu Trong wrote about Le Duan.', '2018-11-01')).toEqual([
      'Nguyen Phu Trong → Nguyễn Phú Trọng',
      'Le Duan → Lê Duẩn',
    ]))

  it.each(['City', 'Trail', 'Campaign', 'Communist Youth Union'])(
    'are not what bears their name: %s',
    (word) =>
      expect(
        read(`General Secretary Nguyen Phu Trong wrote about the Ho Chi Minh ${word}.`, '2018-11-01').filter(
          (one) => one.startsWith('Ho Chi Minh →'),
        ),
      ).toEqual([]),
  )

  it('stay themselves where a later word beside their name is no title', () => {
    const text =
      'General Secretary Nguyen Phu Trong spoke to endorse Tran Quoc Vuong. He is his man Tran Quoc Vuong.'
    expect(read(text, '2020-10-17')).toHaveLength(3)
  })
})

describe('speakers of governments and houses', () => {
  it('are of office', () =>
    expect(read('So says Thai government spokesman Jirayu Houngsub of Vietnam.')).toEqual([
      'Jirayu Houngsub → Jirayu Houngsub',
    ]))

  it('are no Government that sits there', () =>
    expect(read('Vietnam’s guests slept at Government House.')).toEqual([]))
})

describe('headlines of few words', () => {
  it.each([
    'Vietnam’s President Nguyen Arrives in Capital',
    'Bribery: Vietnam Ex-Minister Gets Life Sentence',
  ])('name nobody with what they say: %s', (line) =>
    expect(read(`${line}\n\nThe town was quiet.`)).toEqual([]),
  )
})

describe('names of bodies and papers to their end', () => {
  it.each([
    [
      'They wrote to the Cambodian Ministry of Foreign Affairs and International Cooperation on Monday.',
      'Cambodian Ministry of Foreign Affairs and International Cooperation → Bộ Ngoại giao và Hợp tác quốc tế Campuchia',
    ],
    [
      'They wrote to the Japanese Ministry of Defence and Hasegawa on Monday.',
      'Japanese Ministry of Defence → Bộ Quốc phòng Nhật Bản',
    ],
  ])('%s', (text, mention) => expect(read(text)).toEqual([mention]))

  it('begin behind an owner', () =>
    expect(read('Vietnam wrote to Thailand’s Ministry of Commerce.')).toEqual([
      'Ministry of Commerce → Ministry of Commerce',
    ]))

  it('are two where a country begins the second', () =>
    expect(read('The Chinese Ministry of Commerce and Vietnam’s Ministry of Finance met.').at(-1)).toBe(
      'Ministry of Finance → Bộ Tài chính',
    ))

  it('give a paper its letters, not a department abroad', () => {
    const paper = 'Declaration of the Conduct of Parties in the South China Sea'
    expect(read(`ASEAN praised the ${paper} (DOC).`, '2022-06-23')).toContain('DOC → DOC')
  })
})

describe('former holders by one word of their name', () => {
  const day = '2024-08-26'
  it('are who held that post before', () => {
    const text = 'Former President Sang wrote of late party leader Trong to the club.'
    expect(read(text, day)).toEqual(['Sang → Trương Tấn Sang', 'Trong → Nguyễn Phú Trọng'])
  })
  it('are nobody who holds it still', () =>
    expect(read('Former Prime Minister Chinh wrote to the club.', day)).toEqual([]))
})

describe('letters of our bodies in texts of nobody here', () => {
  const long = 'The song went on and on and the band played in the old hall until dawn. '.repeat(12)
  it('are somebody else’s where a long text names nothing of here', () =>
    expect(read(`${long}She went to NBC to host the show.`)).toEqual([]))

  it('are ours where it does', () =>
    expect(read(`${long}In Vietnam she went to NBC to host the show.`)).toHaveLength(1))

  it('are no everyday word with one capital', () =>
    expect(read('In Vietnam a Small Nursery Idea wins.', '2020-01-01')).toEqual([]))
})

describe('news of officers elsewhere whose country is not named', () => {
  it.each([
    'Cabinet Secretary Alice Wahome met the Prime Minister and told the Ministry of Health.',
    'The MPs sat in the Commons. The Prime Minister and the Ministry of Finance had no comment.',
    'By the Constitution the Senate and the Senators vote. The Constitution says so.',
  ])('has nothing of ours: %s', (text) => expect(read(text, '2024-08-08')).toEqual([]))

  it('leaves ours alone where something of here is named', () =>
    expect(
      read('Cabinet Secretary Alice Wahome met Lo Van Pao in Hanoi. The Prime Minister wrote.', '2024-08-08'),
    ).toContain('Prime Minister → Phạm Minh Chính'))
})

describe('what else somebody is', () => {
  it.each([
    'In Vietnam Lo Van Pao, a former cook and Hanoi party committee secretary, sang.',
    'In Vietnam they chose Hanoi party chief and old-school ideologue Lo Van Pao.',
  ])('means no holder of the day: %s', (text) => expect(titles(text, '2021-04-05')).toEqual([]))

  it('leads the assembly', () =>
    expect(read('Vietnam thanked chairman of the assembly Nguyen Sinh Hung.', '2016-03-31')).toEqual([
      'Nguyen Sinh Hung → Nguyễn Sinh Hùng',
    ]))
})
