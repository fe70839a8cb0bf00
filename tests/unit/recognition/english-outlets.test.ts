// How papers of this country write in English of who holds what, and of whom else.
import { describe, expect, it } from 'vitest'
import { lit } from '../core'

const read = (text: string, day = '2025-02-01') => lit(text, day, 'en')

describe('posts that stand behind their place', () => {
  it.each([
    ['Hanoi Party chief urges bolder thinking.', '2025-02-01', ['Hanoi Party chief → Bùi Thị Minh Hoài']],
    ['Hanoi mayor Tran Sy Thanh came.', '2025-02-01', ['Tran Sy Thanh → Trần Sỹ Thanh']],
    ['A former Hanoi mayor told the court so.', '2025-02-01', []],
  ])('%s', (text, day, found) => expect(read(text, day)).toEqual(found))

  it('means nobody of another place', () => {
    const [, mayor] = read('Hanoi mayor Tran Sy Thanh came. The Can Tho Mayor did not.')
    expect(mayor).not.toContain('Trần Sỹ Thanh')
  })
})

describe('several people of one post', () => {
  it.each([
    [
      'Two former directors of the Department of Health – Lo Van Mua and Vang Thi Pao, along with two deputy heads – Lo Van Sinh and Giang A Chu, stood trial.',
      [
        'Lo Van Mua → Lo Van Mua',
        'Vang Thi Pao → Vang Thi Pao',
        'Lo Van Sinh → Lo Van Sinh',
        'Giang A Chu → Giang A Chu',
      ],
    ],
    [
      'Former Vice Chairmen of the provincial People’s Committee, Lo Van Mua and Vang A Sinh, were disciplined.',
      ['Lo Van Mua → Lo Van Mua', 'Vang A Sinh → Vang A Sinh'],
    ],
    [
      'Expulsion was proposed for former officials Lo Van Mua and Vang A Sinh.',
      ['Lo Van Mua → Lo Van Mua', 'Vang A Sinh → Vang A Sinh'],
    ],
    ['The bank officials Lo Van Mua and Vang A Sinh queued.', []],
  ])('%s', (text, found) => expect(read(text)).toEqual(found))
})

describe('offices told beside names', () => {
  it.each([
    ['Lo Van Mua, an official at the Ministry of Health, agreed.', ['Lo Van Mua → Lo Van Mua']],
    ['Lo Van Mua, assistant to the Deputy Prime Minister, agreed.', ['Lo Van Mua → Lo Van Mua']],
    ['Pham Thu Hang, spokeswoman for Vietnam’s foreign ministry, agreed.', ['Pham Thu Hang → Phạm Thu Hằng']],
    [
      'Cuban Minister of Foreign Trade and Investment Pedro Solano Ruiz, who is also Co-Chair of the committee, agreed.',
      ['Pedro Solano Ruiz → Pedro Solano Ruiz'],
    ],
    [
      'Mr. Lo Van Mua was transferred and appointed by the Politburo to hold the position of Deputy Secretary of the Lai Chau Provincial Party Committee.',
      ['Lo Van Mua → Lo Van Mua', 'Politburo → Bộ Chính trị'],
    ],
    [
      'Former permanent member of the Communist Party of Viet Nam Central Committee (CPVCC) Secretariat Tran Quoc Vuong came with Chief of the CPVCC Office Le Minh Hung.',
      ['Tran Quoc Vuong → Trần Quốc Vượng', 'Le Minh Hung → Lê Minh Hưng'],
    ],
  ])('%s', (text, found) => expect(read(text, '2021-02-06')).toEqual(found))
})

describe('bodies beside others', () => {
  it.each([
    [
      'The Ho Chi Minh City Command, City Police, Maritime Port Authority and Border Guard stood ready.',
      [
        'Ho Chi Minh City Command → Bộ Tư lệnh Thành phố Hồ Chí Minh',
        'City Police → Công an Thành phố Hồ Chí Minh',
        'Maritime Port Authority → Maritime Port Authority',
        'Border Guard → Bộ đội Biên phòng',
      ],
    ],
    ['The Defense Ministry agreed.', ['Defense Ministry → Bộ Quốc phòng']],
    ['Decision No. 07-QDNS/TW names him.', ['Decision No. 07-QDNS/TW → 07-QĐNS/TW']],
  ])('%s', (text, found) => expect(read(text)).toEqual(found))
})

describe('English with accented names', () => {
  it('is read as English', () => {
    expect(
      lit(
        'Vice President Võ Thị Ánh Xuân met with Deputy Ministers of the Interior in Hà Nội on Monday.',
        '2025-02-01',
        'vi',
      ),
    ).toEqual(['Võ Thị Ánh Xuân → Võ Thị Ánh Xuân'])
  })
})

describe('a given name that is an everyday word', () => {
  it('is somebody’s who has a secretary', () => {
    expect(
      read(
        'Former health minister Nguyen Thanh Long was tried in the capital.\nLong and his secretary denied it. Long queues stood outside.',
        '2024-01-03',
      ),
    ).toEqual(['Nguyen Thanh Long → Nguyễn Thanh Long', 'Long → Nguyễn Thanh Long'])
  })
})

describe('posts of bodies that English tells in other words', () => {
  it.each([
    [
      'The court heard Lo Van Mua, head of the Department of Health; Vang Thi Pao, deputy head of the department; Giang A Chu, chief of the department’s office; and Lo Van Sinh, a staff member of the Ministry of Health.',
      ['Lo Van Mua', 'Vang Thi Pao', 'Giang A Chu', 'Lo Van Sinh'],
    ],
    ['Lo Van Mua (former Deputy Director, Department of Health) denied it.', ['Lo Van Mua']],
    [
      'Deputy Head of the Public Works Division under the Thu Duc City People’s Committee Lo Van Mua agreed.',
      ['Lo Van Mua'],
    ],
    [
      'Deputy Secretary of the Lai Chau Party Committee for the 2025–2030 term Lo Van Mua agreed.',
      ['Lo Van Mua'],
    ],
    ['Defendant Lo Van Mua, former Director of the Department of Health, denied it.', ['Lo Van Mua']],
    ['Lo Van Mua, head of the department at a shoe company, agreed.', []],
  ])('%s', (text, found) => expect(read(text)).toEqual(found.map((name) => `${name} → ${name}`)))

  it('are no holders of what somebody is elected', () => {
    expect(
      read(
        'General To Lam, a member of the Politburo and the President of Vietnam, has been elected as the General Secretary of the Communist Party of Vietnam.',
        '2024-08-03',
      ),
    ).toEqual(['To Lam → Tô Lâm'])
  })
})

describe('parts of bodies behind an owner', () => {
  it.each([
    [
      'The National Assembly (NA)’s Standing Committee met.',
      ['National Assembly (NA)’s Standing Committee → Ủy ban Thường vụ Quốc hội'],
    ],
    [
      'The Food Safety Authority (VFA) met. The VFA agreed.',
      [
        'Food Safety Authority → Cục An toàn thực phẩm',
        'VFA → Cục An toàn thực phẩm',
        'VFA → Cục An toàn thực phẩm',
      ],
    ],
  ])('%s', (text, found) => expect(read(text)).toEqual(found))
})

describe('a listed name', () => {
  it('is called by its last word too', () => {
    expect(
      read(
        'President Luong Cuong met the Politburo at the request of Pham Minh Chinh. Lawmakers relieved Chinh of the burden.',
      ),
    ).toEqual([
      'Luong Cuong → Lương Cường',
      'Politburo → Bộ Chính trị',
      'Pham Minh Chinh → Phạm Minh Chính',
      'Chinh → Phạm Minh Chính',
    ])
  })
})

describe('names and letters that are something else too', () => {
  it.each([
    [
      'It ran counter to the Declaration on the Conduct of Parties in the East Sea (DOC). All should comply with the DOC.',
      ['Declaration on the Conduct of Parties in the East Sea → DOC', 'DOC → DOC', 'DOC → DOC'],
    ],
    ['The DOC ruled on tariffs.', ['DOC → Bộ Thương mại Hoa Kỳ']],
    [
      'Director of the Industry Ministry’s Department of Export Pham Van Mua agreed.',
      ['Pham Van Mua → Pham Van Mua'],
    ],
    [
      'Secretary of Nghe An Provincial Party Committee Thai Thanh Quy agreed.',
      ['Thai Thanh Quy → Thái Thanh Quý'],
    ],
    [
      'He worked at the Press Information Department.',
      ['Press Information Department → Vụ Thông tin Báo chí'],
    ],
    ['He worked at the Bamboo Tourism Department.', []],
    [
      'Foreign Ministry spokesperson Pham Thu Hang took over the position of the spokesperson.',
      ['Pham Thu Hang → Phạm Thu Hằng'],
    ],
  ])('%s', (text, found) => expect(read(text, '2024-01-13')).toEqual(found))
})
