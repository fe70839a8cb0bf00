import { describe, expect, it } from 'vitest'
import { lit } from '../core'

const read = (text: string, day = '2023-05-10') => lit(text, day, 'en')

describe('titles in small letters, nobody named', () => {
  it.each([
    [
      'Yesterday the chairman of the Hanoi People’s Committee said roads would be mended.',
      'chairman of the Hanoi People’s Committee → Trần Sỹ Thanh',
    ],
    [
      'According to the secretary of the Ho Chi Minh City Party Committee, work goes on.',
      'secretary of the Ho Chi Minh City Party Committee → Nguyễn Văn Nên',
    ],
    [
      'The governor of the SBV has also stressed that rates will stay.',
      'governor of the SBV → Nguyễn Thị Hồng',
    ],
  ])('are their holder’s who speaks: %s', (text, answer) => expect(read(text)).toContain(answer))

  it.each([
    'People wrote to the chairman of the Hanoi People’s Committee.',
    'Every secretary of a Hanoi ward Party committee said so.',
    'A minister said roads would be mended.',
    'The chairman of the village People’s Committee said so.',
  ])('are dark where they are the office, or anybody’s: %s', (text) =>
    expect(read(text).filter((one) => /^(the )?(chairman|secretary|minister)/.test(one))).toEqual([]),
  )
})

describe('ministers in small letters', () => {
  it.each([
    ['In the end the minister of health said no.', ['minister of health → Đào Hồng Lan']],
    [
      'The Politburo member and standing member of the Secretariat said no.',
      ['standing member of the Secretariat → Trương Thị Mai'],
    ],
    ['A minister of health said no.', []],
    ['China’s minister of health said no.', []],
    ['In China the minister of health said no.', []],
    ['The health minister said no.', []],
  ])('%s', (text, answer) => expect(read(text)).toEqual(answer))

  it('and several chairs are told once', () => {
    expect(read('It chose vice-chairs of the Hanoi People’s Committee – Lo Van Bun and Lo Thi Na.')).toEqual([
      'Lo Van Bun → Lo Van Bun',
      'Lo Thi Na → Lo Thi Na',
    ])
  })
})

describe('one English word for what heads bodies', () => {
  it.each([
    ['Director of the General Political Department General Luong Cuong spoke.', 'Lương Cường'],
    ['The Head of the General Department of Taxation, Cao Anh Tuan, spoke.', 'Cao Anh Tuấn'],
  ])('whatever its own is called: %s', (text, who) =>
    expect(read(text, '2020-03-22').some((one) => one.endsWith(`→ ${who}`))).toBe(true),
  )
})

describe('a title in a woman’s form', () => {
  it('is nobody’s where a man holds the post', () => {
    expect(read('The chairwoman of the National Assembly said so.', '2025-03-03')).toEqual([])
    expect(read('The NA Chairwoman said so.', '2025-03-03')).toEqual([])
  })

  it('is hers who holds it', () => {
    expect(read('The NA Chairwoman said so.', '2018-03-05')).toEqual(['NA Chairwoman → Nguyễn Thị Kim Ngân'])
  })
})

describe('posts that English tells in passing', () => {
  it.each([
    [
      'Nguyen Xuan Phuc was sworn in as State President on Monday.',
      '2021-04-06',
      ['Nguyen Xuan Phuc → Nguyễn Xuân Phúc'],
    ],
    [
      'Vuong Dinh Hue, who stepped down as NA Chairman in April, came too.',
      '2024-11-20',
      ['Vuong Dinh Hue → Vương Đình Huệ'],
    ],
    [
      'Lawmakers approved the dismissal of Pham Binh Minh and Vu Duc Dam from the position of Deputy Prime Minister.',
      '2023-01-05',
      ['Pham Binh Minh → Phạm Bình Minh', 'Vu Duc Dam → Vũ Đức Đam'],
    ],
    [
      'Tran Hong Ha and Tran Luu Quang officially became new Deputy Prime Ministers.',
      '2023-01-05',
      ['Tran Hong Ha → Trần Hồng Hà', 'Tran Luu Quang → Trần Lưu Quang'],
    ],
    [
      'Nguyen Thien Nhan replaces Dinh La Thang as Party chief of Ho Chi Minh City.',
      '2017-05-10',
      ['Nguyen Thien Nhan → Nguyễn Thiện Nhân', 'Dinh La Thang → Đinh La Thăng'],
    ],
    [
      'Deputies nominated Pham Minh Chinh for the post of prime minister.',
      '2021-04-04',
      ['Pham Minh Chinh → Phạm Minh Chính'],
    ],
    [
      'The newly-elected Secretary, Bui Van Nghiem, smiled.',
      '2020-10-20',
      ['Bui Van Nghiem → Bùi Văn Nghiêm'],
    ],
    [
      'Deputy Lo Thi Mua of Son La said so. Mua said no more.',
      '2023-05-10',
      ['Lo Thi Mua → Lo Thi Mua', 'Mua → Lo Thi Mua'],
    ],
    [
      "Hue reopened. The city's Party chief Lo Thi Mua and the provincial Party leader Lo Van Pao were glad.",
      '2021-10-05',
      ['Lo Thi Mua → Lo Thi Mua', 'Lo Van Pao → Lo Van Pao'],
    ],
    [
      'Nghe An is recovering, the provincial Party chief Nguyen Dac Vinh said.',
      '2019-10-05',
      ['Nguyen Dac Vinh → Nguyễn Đắc Vinh'],
    ],
    [
      'The Steering Committee for Covid-19 Prevention and Control met.',
      '2021-10-05',
      [
        'Steering Committee for Covid-19 Prevention and Control → Steering Committee for Covid-19 Prevention and Control',
      ],
    ],
    ['Col. Lo Van Pao, head of the Son La Police, agreed.', '2023-05-10', ['Lo Van Pao → Lo Van Pao']],
  ])('%s', (text, day, found) => expect(read(text, day)).toEqual(found))

  it('makes those whom it calls deputies officials', () => {
    expect(
      read(
        "Lo Van Pao, Chairman of the Son La People's Committee, has two deputies: Vang A Sinh and Lo Thi Mua.",
      ),
    ).toEqual(['Lo Van Pao → Lo Van Pao', 'Vang A Sinh → Vang A Sinh', 'Lo Thi Mua → Lo Thi Mua'])
  })

  it('links no head of anything else to the head of state', () => {
    expect(
      read(
        'She met President of the National Fairness Authority of Japan Kawada Yuko and the Chief Representative of the New Sunrise Party Natsuo Hirawa.',
      ),
    ).toEqual(['Kawada Yuko → Kawada Yuko', 'Natsuo Hirawa → Natsuo Hirawa'])
  })

  it.each([
    'The General Secretary of the Communist Party of Cuba waved.',
    'The General Secretary of the Communist Party of Cuba (PCC) Central Committee waved.',
    'The General Secretary of the Communist Party of Japan waved.',
    'The General Secretary of the Communist Party of Cuba’s Central Committee waved.',
  ])('links no head of another country’s party to ours: %s', (text) =>
    expect(read(text).filter((one) => one.endsWith('Nguyễn Phú Trọng'))).toEqual([]),
  )

  it('tells who leads the body named right before', () => {
    expect(read('The Ministry of Health and its head Lo Thi Na waved.')).toEqual([
      'Ministry of Health → Bộ Y tế',
      'Lo Thi Na → Lo Thi Na',
    ])
    expect(read('The Ministry of Health fined the Blue Shop and its head Lo Thi Na.')).toEqual([
      'Ministry of Health → Bộ Y tế',
    ])
  })

  it.each([
    [
      'The General Secretary of the Communist Party of China (CPC) Central Committee waved.',
      ['General Secretary of the Communist Party of China (CPC) Central Committee → Tập Cận Bình'],
    ],
    [
      'The General Secretary of the Communist Party of Vietnam waved.',
      ['General Secretary of the Communist Party of Vietnam → Nguyễn Phú Trọng'],
    ],
    [
      'President of the Socialist Republic of Viet Nam Vo Van Thuong waved.',
      ['Vo Van Thuong → Võ Văn Thưởng'],
    ],
    ['Lo Thi Na holds the position of Director of the Department of Health.', ['Lo Thi Na → Lo Thi Na']],
    [
      'Lo Thi Na, member of the Executive Committee of the Son La Party Committee for the 2020–2025 term and Vice Chairwoman of the Son La People’s Committee for the 2021–2026 term, waved.',
      ['Lo Thi Na → Lo Thi Na'],
    ],
  ])('%s', (text, found) => expect(read(text)).toEqual(found))

  it('keeps an office that somebody gets dark', () =>
    expect(read('He had been elected the provincial Party Secretary.')).toEqual([]))

  it('reads a title beside a name once', () =>
    expect(read('Ho Duc Phoc, the finance minister, told reporters so.')).toEqual([
      'Ho Duc Phoc → Hồ Đức Phớc',
    ]))
})

describe('what English names like something known', () => {
  it('gives letters to the body whose words they begin', () => {
    expect(read('The Central Inspection Commission (CIC) met. The CIC spoke.')).toEqual([
      'Central Inspection Commission → Ủy ban Kiểm tra Trung ương',
      'CIC → Ủy ban Kiểm tra Trung ương',
      'CIC → Ủy ban Kiểm tra Trung ương',
    ])
  })

  it.each([
    ['He studied Ho Chi Minh Thought.', []],
    ['The Central Committee on Saturday agreed.', ['Central Committee → Ban Chấp hành Trung ương Đảng']],
    [
      "People of the Government's Office and the State Bank of Vietnam came.",
      ["Government's Office → Văn phòng Chính phủ", 'State Bank of Vietnam → Ngân hàng Nhà nước Việt Nam'],
    ],
    [
      'It is up to the Commission for Mass Mobilization.',
      ['Commission for Mass Mobilization → Ban Dân vận Trung ương'],
    ],
  ])('%s', (text, found) => expect(read(text)).toEqual(found))
})

describe('posts told among other words', () => {
  it.each([
    [
      'The chairwoman of the National Assembly said the session was over.',
      '2019-06-14',
      'chairwoman of the National Assembly → Nguyễn Thị Kim Ngân',
    ],
    [
      'The governor of the State Bank of Vietnam said rates would stay.',
      '2025-03-03',
      'governor of the State Bank of Vietnam → Nguyễn Thị Hồng',
    ],
    [
      'Secretary of the Ho Chi Minh City Party Committee Nguyen Van Nen came. The City Party Chief spoke last.',
      '2023-11-21',
      'Party Chief → Nguyễn Văn Nên',
    ],
    [
      'Mr. Nguyen Manh Cuong, Member of the Ho Chi Minh City Party Standing Committee and Vice Chairman of the municipal People’s Committee, opened the fair.',
      '2025-10-24',
      'Nguyen Manh Cuong → Nguyễn Mạnh Cường',
    ],
    [
      'Mr. Cao Tuong Huy who was Chairman of the Quang Ninh Provincial People’s Committee came.',
      '2024-12-01',
      'Cao Tuong Huy → Cao Tường Huy',
    ],
    [
      'Leaders of the Organizing Committee of the Quang Ninh Provincial Party Committee met.',
      '2023-12-25',
      'Organizing Committee of the Quang Ninh Provincial Party Committee → Ban Tổ chức Tỉnh ủy Quảng Ninh',
    ],
    ['The Central Party Secretariat agreed.', '2023-12-25', 'Central Party Secretariat → Ban Bí thư'],
  ])('%s', (text, day, answer) => expect(read(text, day)).toContain(answer))

  it.each([
    [
      'A term of a congress',
      'To Lam, General Secretary of the 14th Party Central Committee, Secretary of the Central Military Commission, spoke.',
      '2026-02-02',
    ],
    [
      'A term of years',
      'To Lam, Secretary of the Central Military Commission for the 2025-2030 term, General Secretary of the Party Central Committee, spoke.',
      '2026-02-02',
    ],
  ])('%s parts no title from the next: %s', (_, text, day) =>
    expect(read(text, day).filter((one) => /→ Tô Lâm$/.test(one))).toEqual(['To Lam → Tô Lâm']),
  )

  it.each([
    'Do Van Xuyen, Hero of Labour and former Deputy Defence Minister, sang.',
    'The National Assembly elected the State President, the Prime Minister and the National Assembly Chairman.',
    'Director and Editor-in-Chief of the Ho Chi Minh City Poetry House was there.',
    'They named the Director of Ho Chi Minh City Lantern Parks Company Limited, Chairman of the Board.',
    'Several Deputy Chiefs of the Office were named.',
  ])('are nobody’s: %s', (text) =>
    expect(
      read(text, '2025-03-03').filter((one) =>
        /^(State|Prime|National Assembly C|Deputy|Director|Chief|Chairman|Lantern)/.test(one),
      ),
    ).toEqual([]),
  )
})
