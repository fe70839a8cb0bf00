// What a page's editors changed near a note.
import { expect, it, describe as suite } from 'vitest'
import { editsNear, pageLines } from '../../../lib/anchoring'

const FIRST = 'Sáng nay, hội nghị nghe báo cáo về tiến độ giải ngân vốn đầu tư công.'
const OWN = 'Bộ Tài chính đề nghị các địa phương giải ngân 95% kế hoạch trước ngày 31/12.'
const LAST = 'Các tỉnh báo cáo khó khăn về mặt bằng và vật liệu xây dựng.'
const CONTEXT = [FIRST, OWN, LAST].join('\n')
const page = (...lines: string[]) => pageLines(['Trang chủ', 'Kinh tế', ...lines, 'Tin khác'].join('\n'))

suite('edits near a note', () => {
  it.each([
    ['nothing, where all stands', [FIRST, OWN, LAST], []],
    ['nothing, where text came before', ['Một đoạn mới được đặt lên đầu bài báo này.', FIRST, OWN, LAST], []],
    ['nothing, where letters were decomposed', [FIRST, OWN, LAST].map((line) => line.normalize('NFD')), []],
    [
      'a number that was changed',
      [FIRST, OWN.replace('95%', '90%'), LAST],
      [{ kind: 'changed', before: OWN, after: OWN.replace('95%', '90%') }],
    ],
    ['a paragraph that went', [FIRST, OWN], [{ kind: 'removed', before: LAST }]],
    [
      'a paragraph that came between',
      [FIRST, 'Lãnh đạo các bộ cùng dự hội nghị này từ điểm cầu Hà Nội.', OWN, LAST],
      [{ kind: 'added', after: 'Lãnh đạo các bộ cùng dự hội nghị này từ điểm cầu Hà Nội.' }],
    ],
  ])('tells %s', (_what, lines, edits) => expect(editsNear(CONTEXT, page(...lines))).toEqual(edits))

  it('tells of every kept paragraph where the article is gone', () =>
    expect(editsNear(CONTEXT, page('Trang không tồn tại.')).map(({ kind }) => kind)).toEqual([
      'removed',
      'removed',
      'removed',
    ]))
  it('says nothing without kept paragraphs, and of short ones', () => {
    expect(editsNear('', page(FIRST))).toEqual([])
    expect(editsNear('5 phút trước', page(FIRST))).toEqual([])
  })
  it('finds a kept part of a paragraph in the whole of it', () =>
    expect(editsNear('đề nghị các địa phương giải ngân 95% kế hoạch', page(OWN))).toEqual([]))
})
