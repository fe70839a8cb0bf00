// What a card says at a glance, in the reader's language.
import { afterEach, expect, it } from 'vitest'
import { glanceOf } from '@/entrypoints/news.content/ui/facts'
import type { CardTerm, EntityCard } from '@/lib/annotation'
import { type Language, speak } from '../components/fake-browser'
import { CARD, t } from './page'

afterEach(() => speak('vi'))

function term(title: string, more: Partial<CardTerm>): CardTerm {
  return { title, from: '2021-01-30', to: null, acting: false, onDay: 'no', sources: [], ...more }
}

const OFFICIAL: EntityCard = {
  ...{ ...CARD, id: 'person/nguyen-thi-mau', type: 'official', name: 'Nguyễn Thị Mẫu', english: null },
  terms: [
    term('Thứ trưởng Bộ Mẫu', { english: 'Deputy Minister of Samples', to: '2025-02-18', onDay: 'yes' }),
    term('Bộ trưởng Bộ Mẫu', { english: 'Minister of Samples', from: '2025-02-18', acting: true }),
    term('Bí thư Đảng ủy Bộ Mẫu', {}),
  ],
}

function told(language: Language): string {
  speak(language)
  const nodes = glanceOf(OFFICIAL, t).filter((child) => child instanceof Node)
  return nodes.map(({ textContent }) => textContent).join('\n')
}

it('names offices in English to those who read it so, beside what the article calls them', () => {
  const english = told('en')
  expect(english).toContain('Thứ trưởng Bộ MẫuDeputy Minister of Samples · 30 Jan 2021 – 18 Feb 2025')
  expect(english).toContain('At present: Minister of Samples (acting); Bí thư Đảng ủy Bộ Mẫu')
})

it('names what a body belongs to in the language of the reader', () => {
  const told = (language: Language) => {
    speak(language)
    const nodes = glanceOf({ ...CARD, predecessors: [{ id: 'x', name: 'Bộ Cũ' }] }, t)
    return nodes.flatMap((child) => (child instanceof Node ? child.textContent : '')).join('\n')
  }
  expect(told('en')).toMatch(/Government.*Bộ Cũ/)
  expect(told('vi')).toMatch(/Chính phủ.*Bộ Cũ/)
})

it('names them once in Vietnamese', () => {
  const vietnamese = told('vi')
  expect(vietnamese).toContain('Thứ trưởng Bộ Mẫu30/1/2021 – 18/2/2025')
  expect(vietnamese).not.toContain('Minister')
})
