// Text in open shadow roots is read where it stands, with what slots put into it.
import { JSDOM } from 'jsdom'
import { expect, it } from 'vitest'
import { readBodyText } from '../../../lib/article'

function page() {
  const { document } = new JSDOM('<p>Trước.</p><bai-viet><b slot="lead">Lời dẫn</b></bai-viet><p>Sau.</p>')
    .window
  const root = document.querySelector('bai-viet')?.attachShadow({ mode: 'open' })
  if (root) root.innerHTML = '<p>Mở: <slot name="lead"></slot> hết.</p><p>Thân bài.</p>'
  return { document, root }
}

it('reads a shadow root in the place of its host, slots filled', () => {
  const { document } = page()
  expect(readBodyText(document).text).toBe('Trước.\nMở: Lời dẫn hết.\nThân bài.\nSau.')
})

it('finds the span of a range within a shadow root, and the range of the span', () => {
  const { document, root } = page()
  const body = readBodyText(document)
  const text = root?.querySelectorAll('p')[1]?.firstChild
  const range = document.createRange()
  if (text) range.selectNodeContents(text)
  const span = body.spanOf(range)
  expect(span && body.text.slice(span.start, span.end)).toBe('Thân bài.')
  expect(span && String(body.rangeOf(span))).toBe('Thân bài.')
})

it('gives no range to a span that begins outside a shadow root and ends in it', () => {
  const body = readBodyText(page().document)
  expect(body.rangeOf({ start: 0, end: body.text.indexOf('Thân bài.') + 4 })).toBeNull()
})

it('gives no range to what the page has taken out', () => {
  const { document, root } = page()
  const body = readBodyText(document)
  const start = body.text.indexOf('Thân bài.')
  root?.querySelectorAll('p')[1]?.remove()
  expect(body.rangeOf({ start, end: start + 4 })).toBeNull()
})
