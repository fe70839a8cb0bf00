// Anchoring over strings: what is found again, and what never is.
import { expect, it, describe as suite } from 'vitest'
import { anchor, describe } from '../../../lib/anchoring'
import type { TextTarget } from '../../../lib/annotation'

/** The target of the words between ⟦ and ⟧. */
function target(marked: string): TextTarget {
  const start = marked.indexOf('⟦')
  const end = marked.indexOf('⟧') - 1
  const made = describe(marked.replace(/[⟦⟧]/g, ''), { start, end })
  if (!made) throw new Error(`nothing marked in ${marked}`)
  return made
}

/** The state, and the words of the text that it points at. */
function result(before: string, after: string): [string, string | null] {
  const found = anchor(after, target(before))
  return [found.state, 'span' in found ? after.slice(found.span.start, found.span.end) : null]
}

const FILLER = 'Hội nghị diễn ra trong một ngày với sự tham dự của đông đảo đại biểu đến từ các địa phương. '

suite('found again', () => {
  it.each([
    [
      'in the same text',
      'Sáng nay ⟦Bộ Ngoại giao⟧ họp báo thường kỳ.',
      'Sáng nay Bộ Ngoại giao họp báo thường kỳ.',
      'anchored',
      'Bộ Ngoại giao',
    ],
    [
      'pushed down by text before it',
      'Sáng nay ⟦Bộ Ngoại giao⟧ họp báo thường kỳ.',
      `${FILLER}Sáng nay Bộ Ngoại giao họp báo thường kỳ.`,
      'anchored',
      'Bộ Ngoại giao',
    ],
    [
      'in another sentence',
      'Sáng nay ⟦Bộ Ngoại giao⟧ họp báo thường kỳ.',
      `${FILLER}Ngày mai thì Bộ Ngoại giao sẽ trả lời phóng viên.`,
      'moved',
      'Bộ Ngoại giao',
    ],
    [
      'by its context among its like',
      'Chiều qua ⟦Quốc hội⟧ biểu quyết. Sau đó Quốc hội nghỉ.',
      `${FILLER}Sau đó Quốc hội nghỉ. Chiều qua Quốc hội biểu quyết xong.`,
      'moved',
      'Quốc hội',
    ],
    [
      'as decomposed letters',
      'Theo ⟦Nghị quyết số 57-NQ/TW⟧ của Bộ Chính trị.',
      'Theo Nghị quyết số 57-NQ/TW của Bộ Chính trị.'.normalize('NFD'),
      'anchored',
      'Nghị quyết số 57-NQ/TW'.normalize('NFD'),
    ],
    [
      'with no-break spaces',
      'Theo ⟦Nghị quyết số 57-NQ/TW⟧ của Bộ Chính trị.',
      'Theo Nghị\u00a0quyết\u00a0số\u00a057-NQ/TW của Bộ Chính trị.',
      'anchored',
      'Nghị\u00a0quyết\u00a0số\u00a057-NQ/TW',
    ],
    [
      'with zero-width spaces',
      'Theo ⟦Nghị quyết số 57-NQ/TW⟧ của Bộ Chính trị.',
      'Theo Nghị\u200b quyết số\u200b 57-NQ/TW của Bộ Chính trị.',
      'anchored',
      'Nghị\u200b quyết số\u200b 57-NQ/TW',
    ],
    [
      'with tone marks in their other place',
      'Ông nói ⟦hoà bình và thuỷ lợi⟧ là quan trọng.',
      'Ông nói hòa bình và thủy lợi là quan trọng.',
      'anchored',
      'hòa bình và thủy lợi',
    ],
    [
      'with the letter eth for Đ',
      'Theo ⟦Nghị định 30/2020/NĐ-CP⟧ về công tác văn thư.',
      'Theo Nghị định 30/2020/NÐ-CP về công tác văn thư.',
      'anchored',
      'Nghị định 30/2020/NÐ-CP',
    ],
    [
      'over a line that was broken',
      'Chủ trì là ⟦Phó Thủ tướng Chính phủ⟧ phụ trách.',
      'Chủ trì là Phó Thủ tướng\n   Chính phủ phụ trách.',
      'anchored',
      'Phó Thủ tướng\n   Chính phủ',
    ],
    [
      'with other quotation marks',
      'Ông nói: ⟦“Không để ai bị bỏ lại phía sau”⟧ tại hội nghị.',
      'Ông nói: "Không để ai bị bỏ lại phía sau" tại hội nghị.',
      'anchored',
      '"Không để ai bị bỏ lại phía sau"',
    ],
    [
      'rewritten around its names and numbers',
      `${FILLER}⟦Bộ Tài chính đề nghị các địa phương giải ngân 95% kế hoạch vốn trước ngày 31/12/2025⟧ theo chỉ đạo.`,
      `${FILLER}Bộ Tài chính yêu cầu các địa phương giải ngân ít nhất 95% kế hoạch vốn trước ngày 31/12/2025 theo chỉ đạo.`,
      'changed',
      'Bộ Tài chính yêu cầu các địa phương giải ngân ít nhất 95% kế hoạch vốn trước ngày 31/12/2025',
    ],
    [
      'the deputy as the deputy',
      'Sáng nay ⟦Phó Thủ tướng⟧ chủ trì họp.',
      'Chiều nay Phó Thủ tướng dự lễ.',
      'moved',
      'Phó Thủ tướng',
    ],
    [
      'a part of a code as the same part',
      'Văn bản số ⟦57⟧-NQ/TW nêu rõ mục tiêu.',
      `${FILLER}Văn bản số 57-NQ/TW nêu rõ mục tiêu.`,
      'anchored',
      '57',
    ],
  ])('%s', (_how, before, after, state, words) => expect(result(before, after)).toEqual([state, words]))
})

suite('told, not guessed', () => {
  it('says ambiguous where several places fit alike, and names them', () => {
    const found = anchor('Quốc hội họp. Quốc hội họp. Quốc hội họp.', target('Hôm qua ⟦Quốc hội⟧ nghỉ.'))
    expect(found.state).toBe('ambiguous')
    expect(found.state === 'ambiguous' && found.candidates).toHaveLength(3)
  })

  it('tells what now stands between the old neighbours of a lost quote', () => {
    const before = 'Hội nghị quán triệt nội dung của ⟦Nghị quyết số 22-NQ/TW⟧ về hội nhập quốc tế sâu rộng.'
    const after = 'Hội nghị quán triệt nội dung của Nghị quyết số 28-NQ/TW về hội nhập quốc tế sâu rộng.'
    expect(anchor(after, target(before))).toEqual({ state: 'lost', found: 'Nghị quyết số 28-NQ/TW' })
  })

  it('is lost in an empty text', () => {
    expect(anchor('', target('Sáng nay ⟦Bộ Ngoại giao⟧ họp.'))).toEqual({ state: 'lost', found: null })
  })
})

suite('describing', () => {
  it('leaves out blanks at the ends and counts code points', () => {
    const text = '📰 Theo  Bộ Y tế , dịch đã được kiểm soát.'
    const made = describe(text, { start: 7, end: 17 })
    expect(made?.quote.exact).toBe('Bộ Y tế')
    expect(made?.codePointStart).toBe((made?.position.start ?? 0) - 1)
  })

  it('takes more context where it takes more to tell a quote from its like', () => {
    const text = `${FILLER.repeat(2)}Quốc hội họp. ${FILLER.repeat(2)}Quốc hội họp. ${FILLER}`
    const made = describe(text, { start: text.lastIndexOf('Quốc'), end: text.lastIndexOf('Quốc') + 8 })
    expect(made?.quote.prefix.length).toBeGreaterThan(32)
    expect(made && anchor(text, made)).toEqual({
      state: 'anchored',
      span: { start: made?.position.start, end: made?.position.end },
    })
  })

  it('is null for blanks alone', () => expect(describe('a   b', { start: 1, end: 4 })).toBeNull())
})
