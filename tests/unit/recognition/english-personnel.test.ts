// English personnel and ceremony news: boards of Party committees, offices given, envoys, units, bodies in small letters.
import { describe, expect, it } from 'vitest'
import { lit } from '../core'

const read = (text: string, day: string) => lit(text, day, 'en')

describe('boards that leave out whose they are', () => {
  it.each([
    [
      'The Nghe An provincial Party Committee met. Its Standing Board has agreed.',
      [
        'Nghe An provincial Party Committee → Tỉnh ủy Nghệ An',
        'Standing Board → Ban Thường vụ Tỉnh ủy Nghệ An',
      ],
    ],
    [
      'The Da Nang Party Committee chose eleven people for the Inspection Commission.',
      [
        'Da Nang Party Committee → Thành ủy Đà Nẵng',
        'Inspection Commission → Ủy ban Kiểm tra Thành ủy Đà Nẵng',
      ],
    ],
    ['The Inspection Commission has met.', ['Inspection Commission → Ủy ban Kiểm tra Trung ương']],
    ['The Standing Board has agreed.', []],
  ])('%s', (text, expected) => expect(read(text, '2020-10-20')).toEqual(expected))

  it('make their members public officials', () => {
    expect(read('Lò Thị Na, member of the Standing Board, spoke.', '2020-10-20')).toEqual([
      'Lò Thị Na → Lò Thị Na',
    ])
    expect(read('Lo Thi Na, Deputy Head of the Commission, spoke.', '2020-10-20')).toEqual([
      'Lo Thi Na → Lo Thi Na',
    ])
  })

  it('are told apart from what only begins like them', () => {
    expect(read('Lo Thi Na, Director of the City Lights Theatre, spoke.', '2020-10-20')).toEqual([])
  })
})

describe('offices given', () => {
  it.each([
    [
      'Lo Thi Na was re-elected Chairwoman of the Hoa Binh provincial People’s Council.',
      ['Lo Thi Na → Lo Thi Na'],
    ],
    [
      'Mr Lo Van Bun and Mrs Lo Thi Na were re-elected Deputy Secretaries of the Son La Party Committee.',
      ['Lo Van Bun → Lo Van Bun', 'Lo Thi Na → Lo Thi Na'],
    ],
    [
      'Lo Thi Na will be Vietnamese Ambassador to Chile; Lo Van Bun Ambassador to Norway.',
      ['Lo Thi Na → Lo Thi Na', 'Lo Van Bun → Lo Van Bun'],
    ],
  ])('%s', (text, expected) => expect(read(text, '2017-05-05')).toEqual(expected))
})

describe('who is called new, or late', () => {
  it.each([
    [
      'Flowers went to Lo Thi Na, new Chairwoman of the Son La provincial People’s Council.',
      ['Lo Thi Na → Lo Thi Na'],
    ],
    ['They thanked the late President. President Tran Dai Quang spoke.', ['Tran Dai Quang → Trần Đại Quang']],
    [
      'A guest was the new ambassador of Thailand, Somsak Rattanakorn.',
      ['Somsak Rattanakorn → Somsak Rattanakorn'],
    ],
    ['Lo Van Bun, aide to a deputy minister of health, spoke.', ['Lo Van Bun → Lo Van Bun']],
    [
      'Guests were Lo Van Bun, party chief of Moc Chau district’s Party Committee, and others.',
      ['Lo Van Bun → Lo Van Bun'],
    ],
    ['The President of the Republic of Korea (RoK) Park Geun-hye spoke.', ['Park Geun-hye → Park Geun-hye']],
    [
      'Minister Nguyen Bac Son came. Son, a minister since 2011, left. Son reportedly asked for the rest.',
      ['Nguyen Bac Son → Nguyễn Bắc Son', 'Son → Nguyễn Bắc Son', 'Son → Nguyễn Bắc Son'],
    ],
  ])('%s', (text, expected) => expect(read(text, '2017-01-05')).toEqual(expected))

  it('are all named behind a plural, whatever is told between', () => {
    expect(
      read(
        'The vice chairmen of the Son La People’s Committee, who were chosen by the provincial People’s Council, include Lo Van Bun and Lo Thi Na.',
        '2017-01-05',
      ).filter((one) => one.startsWith('Lo ') || one.startsWith('prov')),
    ).toEqual([
      'provincial People’s Council → Hội đồng nhân dân tỉnh Sơn La',
      'Lo Van Bun → Lo Van Bun',
      'Lo Thi Na → Lo Thi Na',
    ])
    expect(read('The two deputy secretaries are Mr. Lo Van Bun and Ms. Lo Thi Na.', '2017-01-05')).toEqual([
      'Lo Van Bun → Lo Van Bun',
      'Lo Thi Na → Lo Thi Na',
    ])
  })
})

describe('capitals that are nobody’s name', () => {
  it.each([
    ['A guest was the Royal Lowland Armed Forces, Gen. Lo Van Bun said.', ['Lo Van Bun → Lo Van Bun']],
    ['The President of Vietnam Gardeners’ Association spoke.', []],
    ['It is about Mr. Lo Van Bun, Foreign Ministry Spokesman Mr.Le Dung said.', ['Le Dung → Lê Dũng']],
  ])('%s', (text, expected) => expect(read(text, '2008-01-05')).toEqual(expected))
})

describe('the Party’s bodies in small letters', () => {
  it.each([
    [
      'In Vietnam the politburo has met, and the party central committee after it.',
      ['politburo → Bộ Chính trị', 'party central committee → Ban Chấp hành Trung ương Đảng'],
    ],
    ['Vietnam looks to China, where the politburo has met.', []],
    ['The politburo has met.', []],
  ])('%s', (text, expected) => expect(read(text, '2008-01-05')).toEqual(expected))
})

describe('central committees of unions and federations', () => {
  it.each([
    [
      'They joined the Presidium of the Central Committee of the Vietnam Youth Federation.',
      [
        'Presidium of the Central Committee of the Vietnam Youth Federation → Đoàn Chủ tịch Ủy ban Trung ương Hội Liên hiệp Thanh niên Việt Nam',
      ],
    ],
    [
      'They joined the Vietnam Youth Federation (VYF) and the VYF Central Committee.',
      [
        'Vietnam Youth Federation → Hội Liên hiệp Thanh niên Việt Nam',
        'VYF → Hội Liên hiệp Thanh niên Việt Nam',
        'VYF Central Committee → Ủy ban Trung ương Hội Liên hiệp Thanh niên Việt Nam',
      ],
    ],
    ['They saw the High Command of Military Region 3.', ['High Command of Military Region 3 → Quân khu 3']],
  ])('%s', (text, expected) => expect(read(text, '2018-01-05')).toEqual(expected))
})

describe('parts of bodies however they are written', () => {
  it.each([
    [
      'It wrote to the standing board of the Son La provincial Party Committee.',
      ['standing board of the Son La provincial Party Committee → Ban Thường vụ Tỉnh ủy Sơn La'],
    ],
    [
      'It wrote to the Party organisation of the People’s Council of Son La.',
      ['Party organisation of the People’s Council of Son La → Đảng đoàn Hội đồng nhân dân tỉnh Sơn La'],
    ],
    ['The standing committee of the choir met.', []],
    [
      'The Hanoi Centre for Disease Control met.',
      ['Hanoi Centre for Disease Control → Trung tâm Kiểm soát bệnh tật thành phố Hà Nội'],
    ],
    [
      'Lo Van Bun, member of the Standing Committee of the Party Committee, spoke.',
      ['Lo Van Bun → Lo Van Bun'],
    ],
  ])('%s', (text, expected) => expect(read(text, '2018-01-05')).toEqual(expected))
})

describe('what is named after those who hold an office, or lead elsewhere', () => {
  it.each([
    ['They joined the ASEAN Defence Minister’s Meeting.', ['ASEAN → Hiệp hội các quốc gia Đông Nam Á']],
    ['They praised the Rattanakorn Government.', []],
    ['They praised the Government.', ['Government → Chính phủ']],
  ])('%s', (text, expected) => expect(read(text, '2018-01-05')).toEqual(expected))
})

describe('laws one after the other', () => {
  it('are each their own', () => {
    expect(
      read('They read the Law on Moonlight, Law on Dykes, and Law of Irrigation.', '2019-01-05'),
    ).toEqual([
      'Law on Moonlight → Law on Moonlight',
      'Law on Dykes → Luật Đê điều',
      'Law of Irrigation → Luật Thủy lợi',
    ])
  })

  it('are none where only changes are told', () => {
    expect(read('They read the Law on Amendments to twelve rules.', '2019-01-05')).toEqual([])
  })
})

describe('bodies and who heads them', () => {
  it.each([
    [
      'They met the Son La Provincial Police Department.',
      ['Son La Provincial Police Department → Công an tỉnh Sơn La'],
    ],
    [
      'They met the Son La Department of Public Security.',
      ['Son La Department of Public Security → Công an tỉnh Sơn La'],
    ],
    [
      'They met the Hanoi Department of Public Security.',
      ['Hanoi Department of Public Security → Công an thành phố Hà Nội'],
    ],
    [
      'They met the Provincial Police Department of Son La.',
      ['Provincial Police Department of Son La → Công an tỉnh Sơn La'],
    ],
    [
      'The Secretary of the Party Committee of Can Gio District Lo Van Bun spoke.',
      ['Lo Van Bun → Lo Van Bun'],
    ],
    ['Chairwoman of the Vietnam Fatherland Front of Hanoi Lo Thi Na spoke.', ['Lo Thi Na → Lo Thi Na']],
    ['Head of Son La province’s animal health department Lo Thi Na spoke.', ['Lo Thi Na → Lo Thi Na']],
    [
      'The party was hosted by Naval Brigade 125 and Infantry Division 9.',
      ['Naval Brigade 125 → Lữ đoàn 125', 'Infantry Division 9 → Sư đoàn 9'],
    ],
    ['The club plays in Division 2.', []],
    ['They wrote to the JICA Vietnam Office.', ['JICA Vietnam Office → JICA Vietnam Office']],
    ['This is the Socialist Republic of Vietnam.', []],
  ])('%s', (text, expected) => expect(read(text, '2017-05-05')).toEqual(expected))
})

describe('ministries in small letters', () => {
  it.each([
    ['Vietnam’s health ministry has answered.', ['health ministry → Bộ Y tế']],
    ['Chile’s health ministry has answered. The health ministry says no more.', []],
    [
      'The Ministry of Health met. The health ministry says no more.',
      ['Ministry of Health → Bộ Y tế', 'health ministry → Bộ Y tế'],
    ],
    ['The health ministry has answered.', []],
  ])('%s', (text, expected) => expect(read(text, '2017-05-05')).toEqual(expected))
})

describe('namesakes behind a title that says not of what', () => {
  it('are told apart by who held such a post some years apart', () => {
    expect(read('Deputy Minister Nguyen Van Son spoke.', '2017-03-03')).toEqual([
      'Nguyen Van Son → Nguyễn Văn Sơn',
    ])
  })
})
