import { describe, expect, it } from 'vitest'
import { lit } from '../core'

const read = (text: string, day = '2023-05-10') => lit(text, day, 'en')
const names = (text: string, day?: string) => read(text, day).map((one) => one.split(' → ')[0])

describe('bodies that English news names its own way', () => {
  it.each([
    [
      'The draft went to the National Assembly (NA) Standing Committee.',
      'National Assembly (NA) Standing Committee',
    ],
    ['It was sent to the Propaganda and Education Commission.', 'Propaganda and Education Commission'],
    ['Ships of the US Coast Guard came.', 'US Coast Guard'],
    ["Vietnam's Navy took part.", "Vietnam's Navy"],
    ['The Vietnamese Government agreed.', 'Vietnamese Government'],
    ["Hanoi People's Committee's Office replied.", "Hanoi People's Committee's Office"],
    ['The municipal Department of Transport has a plan.', 'municipal Department of Transport'],
    [
      'Voters asked the Da Nang Department of Culture and Sports.',
      'Da Nang Department of Culture and Sports',
    ],
  ])('%s', (text, body) => expect(names(text)).toContain(body))

  it('keeps what the article abbreviates', () => {
    expect(
      read(
        "Bernd Weber heads the European Parliament's Committee on Fair Fisheries (FAFI). FAFI meets in June.",
      ),
    ).toEqual([
      "European Parliament's Committee on Fair Fisheries → European Parliament's Committee on Fair Fisheries",
      "FAFI → European Parliament's Committee on Fair Fisheries",
      "FAFI → European Parliament's Committee on Fair Fisheries",
    ])
  })

  it('leaves departments of companies, clubs and hospitals dark', () => {
    expect(
      read(
        'The Marketing Department and the Board of Directors met the Football Committee at the Heart Center.',
      ),
    ).toEqual([])
  })
})

describe('people whom English news calls by one word', () => {
  it.each([
    ['Prime Minister Pham Minh Chinh came late. During the talks, Chinh and his guest walked.', 'Chinh'],
    ['US Secretary of State Antony Blinken landed. Secretary Blinken left at noon.', 'Blinken'],
    ['US Secretary of State Antony Blinken landed. For Blinken, it was the first visit.', 'Blinken'],
  ])('%s', (text, name) => expect(names(text)).toContain(name))

  it('reads a sentence that begins with an everyday word as such', () => {
    expect(
      names('The Minister of Finance Nguyen Van Long answered. Long queues formed at the gate.'),
    ).toEqual(['Nguyen Van Long'])
  })

  it('reads no part of another name', () => {
    expect(
      names('Deputy Minister of Finance Tran Van Duc spoke. The Viet – Duc hospital was there.'),
    ).toEqual(['Tran Van Duc'])
  })
})

describe('offices that English news puts around a name', () => {
  it.each([
    [
      'In Hanoi he met Nguyen Phu Trong, general secretary of the Vietnamese Communist Party.',
      'Nguyen Phu Trong → Nguyễn Phú Trọng',
    ],
    [
      'Nguyen Khac Dinh, 59, is a Vice Chairman of the National Assembly.',
      'Nguyen Khac Dinh → Nguyễn Khắc Định',
    ],
    [
      'They are four NA Vice Chairmen, including Tran Thanh Man and Nguyen Duc Hai.',
      'Nguyen Duc Hai → Nguyễn Đức Hải',
    ],
    [
      'Former ministers of Information and Communications Nguyen Bac Son and Truong Minh Tuan were named.',
      'Truong Minh Tuan → Trương Minh Tuấn',
    ],
    [
      'Deputy Head of the Fair Trade Division under the Ministry of Industry and Trade Lo Van Pem spoke.',
      'Lo Van Pem → Lo Van Pem',
    ],
  ])('%s', (text, official) => expect(read(text)).toContain(official))

  it('reads a title behind the letters of a body as its holder’s', () => {
    expect(read('SBV Governor Nguyen Thi Hong spoke first. The SBV Governor left early.')).toEqual([
      'Nguyen Thi Hong → Nguyễn Thị Hồng',
      'SBV Governor → Nguyễn Thị Hồng',
    ])
  })

  it('leaves an office that somebody has had unlit', () => {
    expect(read('He had served as Transport Minister for four years.')).toEqual([])
  })
})

describe('documents in English', () => {
  it.each([
    [
      'They debated the draft Law on Fair Use of Rivers in Border Areas.',
      'Law on Fair Use of Rivers in Border Areas',
    ],
    ['Instruction No. 03/CT-TTg was cited.', 'Instruction No. 03/CT-TTg'],
  ])('%s', (text, document) => expect(names(text)).toContain(document))

  it('reads session, issuer and day behind a number', () => {
    expect(read('Resolution No. 18-NQ/TW of the 12th Party Central Committee is old.', '2023-05-10')[0]).toBe(
      'Resolution No. 18-NQ/TW → 18-NQ/TW',
    )
    expect(read('The 13th National Party Congress’s Resolution guides it.')[0]).toMatch(
      /^13th National Party Congress’s Resolution → Nghị quyết Đại hội/,
    )
  })
})

describe('names that lists hold in part, and posts that bodies lengthen', () => {
  it.each([
    [
      'They met Nguyen Thi Huong Giang, head of the Ministry of Health.',
      'Nguyen Thi Huong Giang → Nguyen Thi Huong Giang',
    ],
    [
      'General Secretary of the Communist Party of Vietnam (CPV) Central Committee Nguyen Phu Trong wrote.',
      'Nguyen Phu Trong → Nguyễn Phú Trọng',
    ],
    [
      'National Assembly Chairman Vuong Dinh Hue and Deputy Minister of Finance Le Tan Man spoke. Man used the pause.',
      'Man → Le Tan Man',
    ],
  ])('%s', (text, official) => expect(read(text)).toContain(official))

  it('takes no other parliament’s speaker for our chairman, and no company’s director for an official', () => {
    expect(
      names(
        'The visiting Speaker of the House of Representatives of Malaysia met General Director Hoang Dieu Mo.',
      ),
    ).toEqual([])
  })
})

describe('posts of provinces in English', () => {
  it.each([
    [
      'The new Party chief of the central province of Ha Tinh is Mr Hoang Trung Dung.',
      '2020-10-16',
      'Hoang Trung Dung → Hoàng Trung Dũng',
    ],
    ["Yen Bai province's Party Secretary Do Duc Duy was there.", '2020-10-03', 'Do Duc Duy → Đỗ Đức Duy'],
    [
      'Le Duc Tho, the former Ben Tre province Party chief, was heard.',
      '2024-11-21',
      'Le Duc Tho → Lê Đức Thọ',
    ],
    [
      'Vu Dai Thang elected Secretary of the Quang Binh provincial Party Committee',
      '2020-10-24',
      'Vu Dai Thang → Vũ Đại Thắng',
    ],
  ])('%s', (text, day, official) => expect(read(text, day)).toContain(official))

  it('takes no province’s chair for the Front’s', () => {
    expect(names('He was Chairman of the Vietnam Fatherland Front Committee of Hai Duong.')).not.toContain(
      'Chairman of the Vietnam Fatherland Front',
    )
  })

  it('reads a title behind one word of a name as a role', () => {
    expect(
      names(
        "Hanoi mayor Nguyen The Thao spoke. Thao, the Chairman of the People's Committee of Hanoi, left.",
        '2015-03-20',
      ),
    ).toEqual(['Nguyen The Thao', 'Thao'])
  })

  it('reads no surname as a school, and no department in small letters', () => {
    expect(names('The construction department sued tycoon Truong My Lan.')).toEqual([])
  })
})
