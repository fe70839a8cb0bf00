// The reader's selection to a target and back, over a live document.
import { beforeEach, describe, expect, it } from 'vitest'
import { describeRange, rangeAnchorer } from '@/lib/anchoring'
import { readBodyText } from '@/lib/article'

beforeEach(() => {
  document.body.innerHTML = `<header>Cổng thông tin</header><script>let x = 1</script>
    <main><p id="one">Theo <b>Nghị quyết</b>
      số <i>57-NQ/TW</i>, khoa học là đột phá.</p><p id="two">Bộ&nbsp;Ngoại giao họp báo.</p><p hidden>Ẩn</p></main>`
})

function rangeOver(from: Node, start: number, to: Node, end: number): Range {
  const range = new Range()
  range.setStart(from, start)
  range.setEnd(to, end)
  return range
}

const one = () => document.getElementById('one') as HTMLElement
const two = () => document.getElementById('two') as HTMLElement

it('reads everything that is not hidden, block by block', () => {
  expect(readBodyText(document).text).toBe(
    'Cổng thông tin\nTheo Nghị quyết số 57-NQ/TW, khoa học là đột phá.\nBộ Ngoại giao họp báo.',
  )
})

describe('a selection', () => {
  it.each([
    ['over several elements', () => rangeOver(one(), 1, one(), 4), 'Nghị quyết số 57-NQ/TW'],
    ['of a whole paragraph', () => rangeOver(two(), 0, two(), 1), 'Bộ Ngoại giao họp báo.'],
    [
      'of two paragraphs',
      () => rangeOver(one().lastChild as Text, 2, two().firstChild as Text, 3),
      'khoa học là đột phá.\nBộ',
    ],
    [
      'with blanks at its ends',
      () => rangeOver(one().firstChild as Text, 4, one().childNodes[2] as Text, 7),
      'Nghị quyết',
    ],
  ])('%s is described and found again', (_name, make, exact) => {
    const body = readBodyText(document)
    const target = describeRange(body, make())
    expect(target?.quote.exact).toBe(exact)
    const found = target && rangeAnchorer(body)(target)
    expect(found?.state).toBe('anchored')
    expect(
      found?.range
        ?.toString()
        .replace(/[\s\u00a0]+/g, ' ')
        .trim(),
    ).toBe(exact.replace('\n', ''))
  })

  it('without text is none', () => {
    expect(describeRange(readBodyText(document), rangeOver(two(), 1, two(), 1))).toBeNull()
  })
})

it('finds a highlight after the page was built anew around it, and says that it changed', () => {
  const target = describeRange(readBodyText(document), rangeOver(one(), 1, one(), 4))
  one().innerHTML = 'Theo tinh thần <em>Nghị quyết số 57-NQ/TW</em>, khoa học là đột phá.'
  document.body.prepend(
    Object.assign(document.createElement('p'), { textContent: 'Tin mới nhất trong ngày.' }),
  )
  const found = target && rangeAnchorer(readBodyText(document))(target)
  expect(found?.state).toBe('moved')
  expect(found?.range?.toString()).toBe('Nghị quyết số 57-NQ/TW')
  one().textContent = 'Theo tinh thần Nghị quyết số 58-NQ/TW, khoa học là đột phá.'
  expect(target && rangeAnchorer(readBodyText(document))(target)).toMatchObject({
    state: 'lost',
    range: null,
  })
})
