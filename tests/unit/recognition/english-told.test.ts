// Public bodies that no list has, told by their field, owner or place, and whom English says to hold posts in them.
import { describe, expect, it } from 'vitest'
import { annotate, lit } from '../core'

const read = (text: string, day = '2019-05-06') => lit(text, day, 'en')
const names = (text: string) => read(text).map((one) => one.split(' → ')[0])

describe('heads of bodies in no list', () => {
  it.each([
    'Lo Thi Nhan, head of the local Justice Division, said so.',
    'Lo Thi Nhan, 51, deputy director of the Hanoi Public Lighting Service Center, said so.',
    'The Economic Police Division head Lo Thi Nhan said so.',
    'The Justice Division’s deputy chief Lo Thi Nhan said so.',
    'Lo Thi Nhan, the Economic Police Division’s Vice Head, said so.',
    'The head of the district’s natural resources and environment division, Lo Thi Nhan, said so.',
    'Director Lo Thi Nhan of the city’s Department of Tourism said so.',
    'Director of the commune People’s Committee Lo Thi Nhan said so.',
    'Mr Lo Thi Nhan was previously chief of the Urban Management Division of District 1.',
    'The city appointed Lo Thi Nhan as Deputy Permanent Head of the Economic Police Division in May.',
    'Lo Thi Nhan, commune Party Committee Secretary, said so.',
  ])('are officials: %s', (text) => expect(names(text)).toEqual(['Lo Thi Nhan']))

  it.each([
    'Lo Thi Nhan, head of the Sales Department, said so.',
    'Lo Thi Nhan, head of the Hanoi Beer Company’s Sales Division, said so.',
    'Lo Thi Nhan, director of the Green Hill Conservation Centre, said so.',
    'Lo Thi Nhan, head of the Planning Division at Vina Steel, said so.',
    'Lo Thi Nhan, vice president of the aquaculture association, said so.',
    'Lo Thi Nhan, Deputy Manager of the Golden Lotus Hotel, said so.',
    'The Golden Lotus Group’s President Lo Thi Nhan said so.',
  ])('of companies and clubs are none: %s', (text) => expect(names(text)).toEqual([]))
})

describe('several people of one post', () => {
  it('are named before it, behind a comma', () =>
    expect(
      names(
        'They are Lo Thi Nhan and Vang A Phua, former chairmen of the Ha Giang People’s Committee; Quang Van Thuong and Giang A Sua, both former vice directors of the Department of Construction.',
      ),
    ).toEqual(['Lo Thi Nhan', 'Vang A Phua', 'Quang Van Thuong', 'Giang A Sua']))

  it('hold it now', () =>
    expect(
      names(
        'They are Lo Thi Nhan and Vang A Phua, current vice chairmen of the Ha Giang People’s Committee.',
      ),
    ).toEqual(['Lo Thi Nhan', 'Vang A Phua']))

  it('are named behind it, of the body that was named last', () =>
    expect(
      names(
        'The Ha Giang People’s Council met on Monday. The new vice chairmen – Lo Thi Nhan, Vang A Phua, and Quang Van Thuong – spoke.',
      ),
    ).toEqual(['Ha Giang People’s Council', 'Lo Thi Nhan', 'Vang A Phua', 'Quang Van Thuong']))

  it('are named each with his own, between commas', () =>
    expect(
      names(
        'Police questioned former deputy chairman of the Ha Giang People’s Committee, Lo Thi Nhan, and former head of the provincial Department of Construction, Vang A Phua, on Monday.',
      ),
    ).toEqual(['Lo Thi Nhan', 'Vang A Phua']))
})

describe('names that begin with a small word of English', () => {
  it.each([
    'In the debate, To Van Xo, a legislator from Kon Tum, agreed.',
    'In the debate To Van Xo, a legislator from Kon Tum, agreed.',
  ])('are whole within a sentence: %s', (text) => expect(names(text)).toEqual(['To Van Xo']))

  it.each([
    'From Ha Giang To Van Don By Road In Three Long Days',
    'They moved from Hoi An, An Bang Beach and Da Nang.',
    'The firm, An Phat Holdings Group, agreed.',
  ])('are none elsewhere: %s', (text) => expect(names(text)).toEqual([]))
})

describe('people beside posts', () => {
  it.each([
    [
      'Lo Thi Nhan was appointed director of the Hanoi Department of Finance. His predecessor, Vang A Phua, 49, has retired.',
      ['Lo Thi Nhan', 'Vang A Phua'],
    ],
    ['Vu Van He, head of the local Justice Division, said so.', ['Vu Van He']],
    [
      'The minister received World Bank (WB) Country Director to Vietnam Ousmane Dione.',
      ['World Bank', 'Ousmane Dione'],
    ],
    [
      'He thanked World Bank (WB) Vice President for East Asia and the Pacific Manuela Ferro for her visit.',
      ['World Bank', 'Manuela Ferro'],
    ],
  ])('are read: %s', (text, answer) => expect(names(text)).toEqual(expect.arrayContaining(answer)))
})

describe('offices that somebody gets or had', () => {
  it.each([
    'Before that he was Deputy Prime Minister for two terms.',
    'The delegates re-elected Lo Thi Nhan as the President.',
    'The Council will meet to elect the Chairman of the Hanoi People’s Committee.',
  ])('are nobody’s: %s', (text) =>
    expect(names(text).filter((one) => /Minister|President|Chairman/.test(one ?? ''))).toEqual([]),
  )
})

describe('a list of bodies that says its place once', () => {
  it('gives it to all of them', () =>
    expect(
      read(
        'They visited the Party Committee, People’s Council, People’s Committee and the Vietnam Fatherland Front Committee of Can Tho City.',
      ),
    ).toEqual([
      'Party Committee → Thành ủy Cần Thơ',
      'People’s Council → Hội đồng nhân dân thành phố Cần Thơ',
      'People’s Committee → Ủy ban nhân dân thành phố Cần Thơ',
      'Vietnam Fatherland Front Committee of Can Tho City → Ủy ban Mặt trận Tổ quốc Việt Nam thành phố Cần Thơ',
    ]))
})

describe('who serves an office', () => {
  it.each([
    [
      'Lo Thi Nhan, the former assistant to Deputy Prime Minister Vuong Dinh Hue, and Vang A Phua, ex-secretary of Deputy Minister of Health Nguyen Thanh Long, were questioned.',
      ['Lo Thi Nhan', 'Vuong Dinh Hue', 'Vang A Phua', 'Nguyen Thanh Long'],
    ],
    ['Lo Thi Nhan, former assistant to a Deputy Prime Minister, was questioned.', ['Lo Thi Nhan']],
  ])('is an official: %s', (text, answer) => expect(names(text)).toEqual(answer))
})

describe('posts told in other orders', () => {
  it('are one person’s where the second of them is told of a body’s part', () =>
    expect(
      annotate(
        'Lo Thi Nhan, Politburo member, Permanent member of the Party Central Committee’s Secretariat, spoke.',
        '2017-03-28',
        'en',
      )
        .filter(({ type }) => type === 'official')
        .map(({ quote, roles }) => [quote, roles.length]),
    ).toEqual([['Lo Thi Nhan', 2]]))

  it.each([
    ['Hanoi’s former Deputy Mayor Lo Thi Nhan was questioned.', ['Lo Thi Nhan']],
    ['Lo Thi Nhan, former foreign affairs deputy minister, was questioned.', ['Lo Thi Nhan']],
    [
      'Lo Thi Nhan, Deputy Political Commissar and Political Chief of the Vietnam Coast Guard, spoke.',
      ['Lo Thi Nhan'],
    ],
    [
      'He met Acting Chairman of the Lao Commission for External Relations Bounxou Phandavong in Vientiane on Monday.',
      ['Bounxou Phandavong'],
    ],
  ])('are read: %s', (text, answer) => expect(names(text)).toEqual(answer))
})

describe('bodies by their seat and their letters', () => {
  it('are told by where they sit', () =>
    expect(read('The High-level People’s Court in Ha Noi rejected the appeal.')).toEqual([
      'High-level People’s Court in Ha Noi → Tòa án nhân dân cấp cao tại Hà Nội',
    ]))

  it('are none where the marks of the text say another word', () =>
    expect(names('They are Vũ Anh Khoa, Vũ Thị Nhàn and friends of theirs.')).toEqual([]))
})

describe('laws by what they are on', () => {
  it.each([
    ['They amended the Law on National Assembly Organisation.', 'Luật Tổ chức Quốc hội'],
    ['They enforce the Law on Protection of Consumers’ Rights.', 'Luật Bảo vệ quyền lợi người tiêu dùng'],
    ['They enforce the Law on the Protection of Consumer’s Rights.', 'Luật Bảo vệ quyền lợi người tiêu dùng'],
  ])('are known in any order of words: %s', (text, law) =>
    expect(read(text, '2024-09-02').map((one) => one.split(' → ')[1])).toEqual([law]),
  )

  it('are not known by one word of another one', () =>
    expect(read('They enforce the Law on Beekeeping Rights.', '2024-09-02')).toEqual([
      'Law on Beekeeping Rights → Law on Beekeeping Rights',
    ]))
})
