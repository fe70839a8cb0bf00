import { describe, expect, it } from 'vitest'
import type { Mention, OwnEntity } from '@/lib/annotation'
import { withOwnNames } from '@/lib/recognition'
import { findOwnNames } from '@/lib/recognition/own'
import { annotate } from '../core'

function own(name: string, change: Partial<OwnEntity> = {}): OwnEntity {
  return {
    ...{ id: `own/${name}`, type: 'institution', name, aliases: [], note: '', created: 1, modified: 1 },
    ...change,
  }
}

const TEAM = own('Tổ công tác bến Hồng', { aliases: ['TCT bến Hồng'] })

/** Names found, as they stand in the text. */
function found(text: string, entities: OwnEntity[], marks: 'accented' | 'bare' = 'accented'): string[] {
  return findOwnNames(text, entities, marks).map(({ quote, start }) => {
    expect(text.slice(start, start + quote.length)).toBe(quote)
    return quote
  })
}

describe('a name of the reader', () => {
  it.each([
    ['as it is written', 'Sáng nay Tổ công tác bến Hồng họp.', ['Tổ công tác bến Hồng']],
    ['by another name', 'Theo TCT bến Hồng, hồ sơ đã đủ.', ['TCT bến Hồng']],
    ['in a headline of capitals', 'TỔ CÔNG TÁC BẾN HỒNG RA MẮT', ['TỔ CÔNG TÁC BẾN HỒNG']],
    [
      'in decomposed letters',
      'Tổ công tác bến Hồng'.normalize('NFD'),
      ['Tổ công tác bến Hồng'.normalize('NFD')],
    ],
    ['not in small letters', 'một tổ công tác bến hồng nào đó', []],
    ['not inside a longer word', 'Tổ công tác bến Hồngg', []],
    ['not over two lines', 'Tổ công tác\nbến Hồng', []],
    ['not with other accents', 'Tổ công tác bên Hồng', []],
  ])('is found %s', (_how, text, expected) => {
    expect(found(text, [TEAM])).toEqual(expected)
  })

  it('is found without marks in a text that has none', () => {
    expect(found('To cong tac ben Hong hop sang nay', [TEAM], 'bare')).toEqual(['To cong tac ben Hong'])
  })

  it('that is longer wins over a shorter one at the same place', () => {
    expect(found('Tổ công tác bến Hồng họp', [own('Tổ công tác'), TEAM])).toEqual(['Tổ công tác bến Hồng'])
  })

  it('that two entities bear is ambiguous between them', () => {
    const [mention] = findOwnNames(
      'Bến Hồng',
      [own('Bến Hồng'), own('Bến Hồng', { id: 'own/2' })],
      'accented',
    )
    expect(mention).toMatchObject({
      status: 'ambiguous',
      candidates: [{ entity: 'own/Bến Hồng' }, { entity: 'own/2' }],
    })
  })

  it('of a known entity is looked for only where the reader added it', () => {
    const ministry = own('Bộ Ngoại giao', {
      id: 'institution/bo-ngoai-giao',
      aliases: ['nhà số 1 Tôn Thất Đàm'],
    })
    expect(found('Bộ Ngoại giao, tức nhà số 1 Tôn Thất Đàm', [ministry])).toEqual(['nhà số 1 Tôn Thất Đàm'])
  })
})

describe('names of the reader among those that grammar found', () => {
  const text = 'Tổ công tác bến Hồng của Bộ Ngoại giao làm việc với Ban Chỉ đạo quốc gia.'
  const words = (mentions: Mention[]) =>
    mentions.filter(({ quiet }) => !quiet).map(({ quote, status, label }) => `${quote} ${status} ${label}`)

  it('stand in reading order beside them', () => {
    const mentions = withOwnNames(text, annotate(text), [TEAM], 'vi')
    expect(words(mentions)).toContain('Tổ công tác bến Hồng linked Tổ công tác bến Hồng')
    expect(words(mentions)).toContain('Bộ Ngoại giao linked Bộ Ngoại giao')
    expect(mentions.map(({ start }) => start)).toEqual(
      mentions.map(({ start }) => start).sort((a, b) => a - b),
    )
  })

  it('take the place of a mention of the same words', () => {
    const mine = own('Bộ Ngoại giao', { id: 'own/mine' })
    const entities = withOwnNames(text, annotate(text), [mine], 'vi').flatMap((mention) =>
      mention.status === 'linked' ? [mention.entity] : [],
    )
    expect(entities).toContain('own/mine')
    expect(entities).not.toContain('institution/bo-ngoai-giao')
  })

  it('inside a longer known name leave that name whole', () => {
    const mentions = withOwnNames(text, annotate(text), [own('Ngoại giao')], 'vi')
    expect(words(mentions).join()).not.toContain('Ngoại giao linked Ngoại giao,')
    expect(words(mentions)).toContain('Bộ Ngoại giao linked Bộ Ngoại giao')
  })

  it('are none where the reader made none', () => {
    expect(withOwnNames(text, annotate(text), [], 'vi')).toEqual(annotate(text))
  })
})

describe('a short form of a name of the reader', () => {
  const person = own('Lò Thị Phượng', { type: 'official' })
  const centre = own('Trung tâm Quan trắc bến Hồng')
  const shorts = (text: string, entities: OwnEntity[], others: Mention[] = []) =>
    withOwnNames(text, others, entities, 'vi')
      .filter(({ rule }) => rule.startsWith('own-short'))
      .map(({ quote, start, status }) => {
        expect([text.slice(start, start + quote.length), status]).toEqual([quote, 'linked'])
        return quote
      })

  it.each([
    ['a given name after a word of address', 'Lò Thị Phượng họp. Bà Phượng nói rõ.', [person], ['Phượng']],
    ['not before the whole name stood there', 'Bà Phượng họp. Lò Thị Phượng nói.', [person], []],
    ['not without a word of address', 'Lò Thị Phượng họp. Hoa Phượng nở.', [person], []],
    ['not where another name goes on', 'Lò Thị Phượng họp. Bà Phượng Hoàng nói.', [person], []],
    [
      'not where two of the reader’s bear it',
      'Lò Thị Phượng và Vì Kim Phượng họp. Bà Phượng nói.',
      [person, own('Vì Kim Phượng', { type: 'official' })],
      [],
    ],
    [
      'an abbreviation that stood in brackets behind it',
      'Trung tâm Quan trắc bến Hồng (TQH) họp. Theo TQH, nước rút.',
      [centre],
      ['TQH', 'TQH'],
    ],
    ['not an abbreviation that stood elsewhere', 'Trung tâm Quan trắc bến Hồng họp (TQH).', [centre], []],
  ])('is %s', (_what, text, entities, expected) => expect(shorts(text, entities)).toEqual(expected))

  it('is nobody’s where somebody else of the article bears the given name', () => {
    const text = 'Lò Thị Phượng và Hà Bích Phượng họp. Bà Phượng nói.'
    const start = text.indexOf('Hà Bích')
    const other: Mention = {
      ...{ start, end: start + 13, quote: 'Hà Bích Phượng'.slice(0, 13), type: 'official', form: 'name' },
      ...{ rule: 'name', confidence: 1, roles: [], quiet: false, status: 'unknown', label: 'Hà Bích Phượng' },
    }
    expect(shorts(text, [person], [other])).toEqual([])
  })
})
