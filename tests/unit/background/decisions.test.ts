import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { createRecogniser } from '@/entrypoints/background/recogniser'
import { correctionsFor, findChoice, findOwnEntity, saveChoice, saveOwnEntity } from '@/lib/store'
import { knowledge } from '../core'
import { contentAt, extensionPage, noteFrame, PAGE_URL } from '../messaging/senders'
import { factsOf, NOW, newStore } from '../store/samples'
import { articleOf, ask, startBackground } from './parts'

const content = contentAt(PAGE_URL)
const ELSEWHERE = 'https://khac.example.vn/a'
const decision = {
  ...({ canonicalUrl: PAGE_URL, quote: 'Bộ Ngoại giao', type: 'institution', choice: null } as const),
}
const KNOWN = {
  knowledge: async () => knowledge,
  details: async () => Promise.reject(new Error('not asked for')),
}
const TEAM = {
  id: 'own/1',
  type: 'institution',
  name: 'Tổ công tác bến Hồng',
  aliases: [],
  note: 'của tôi',
} as const

describe('a decision for all pages', () => {
  it('bears on every page, and is undone to what was before', async () => {
    const store = newStore()
    const { refreshed } = startBackground({ store })
    const first = await ask(content, 'mention/decide', { ...decision, everywhere: true })
    expect(first.before).toBeNull()
    expect(await correctionsFor(store, ELSEWHERE)).toHaveLength(1)
    const choice = { entity: 'institution/khac', label: 'Khác' }
    const second = await ask(noteFrame(), 'mention/decide', { ...decision, choice, everywhere: true })
    expect(second.before?.verdict).toEqual({ kind: 'not-an-entity' })
    await ask(content, 'mention/undo', { canonicalUrl: PAGE_URL, ...second })
    expect(await correctionsFor(store, ELSEWHERE)).toEqual([second.before])
    await ask(content, 'mention/undo', { canonicalUrl: PAGE_URL, ...first })
    expect(await correctionsFor(store, ELSEWHERE)).toEqual([])
    // The tab that asked reads by itself; the frame's tab is told like all others.
    expect(refreshed.map(([, except]) => except)).toEqual([7, null, 7, 7])
  })

  it('is not undone by a page that made it long ago, but by our own screens', async () => {
    const store = newStore()
    let now = NOW
    startBackground({ store, now: () => now })
    const made = await ask(content, 'mention/decide', { ...decision, everywhere: true })
    now += 120_000
    const undo = { canonicalUrl: PAGE_URL, ...made }
    await expect(ask(content, 'mention/undo', undo)).rejects.toThrow('forbidden')
    await ask(extensionPage(), 'mention/undo', undo)
    expect(await correctionsFor(store, PAGE_URL)).toEqual([])
    await expect(ask(extensionPage(), 'mention/undo', undo)).rejects.toThrow('gone')
  })

  it("of one site is not undone from another's page", async () => {
    const store = newStore()
    startBackground({ store })
    const made = await ask(content, 'mention/decide', { ...decision, everywhere: false })
    const undo = ask(contentAt(ELSEWHERE), 'mention/undo', { canonicalUrl: ELSEWHERE, ...made })
    await expect(undo).rejects.toThrow('forbidden')
    expect(await correctionsFor(store, PAGE_URL)).toHaveLength(1)
  })
})

describe('what was taken back', () => {
  it('holds again as it was: a correction, an entity, the word about saving a page', async () => {
    const store = newStore()
    let now = NOW
    startBackground({ store, now: () => now })
    const { id } = await ask(content, 'mention/decide', { ...decision, everywhere: true })
    const [correction] = await correctionsFor(store, ELSEWHERE)
    const { kept: entity } = await ask(noteFrame(), 'own/save', { entity: { ...TEAM, aliases: [] } })
    if (!correction) throw new Error('it was kept')
    const choice = { url: PAGE_URL, keep: true, created: NOW }
    await saveChoice(store, choice)
    now += 60_000
    await ask(extensionPage(), 'correction/remove', { id })
    await ask(extensionPage(), 'own/remove', { id: TEAM.id })
    await ask(extensionPage(), 'page/keep', { canonicalUrl: PAGE_URL, keep: false })
    await ask(extensionPage(), 'correction/restore', { correction })
    await ask(extensionPage(), 'own/restore', { entity })
    await ask(extensionPage(), 'page/choice', { canonicalUrl: PAGE_URL, choice })
    expect(await correctionsFor(store, ELSEWHERE)).toEqual([correction])
    expect(await findOwnEntity(store, TEAM.id)).toEqual(entity)
    expect(await findChoice(store, PAGE_URL)).toEqual(choice)
    await ask(extensionPage(), 'page/choice', { canonicalUrl: PAGE_URL, choice: null })
    expect(await findChoice(store, PAGE_URL)).toBeNull()
  })

  it('takes nothing of what was decided meanwhile', async () => {
    const store = newStore()
    startBackground({ store })
    const { id } = await ask(content, 'mention/decide', { ...decision, everywhere: true })
    const [correction] = await correctionsFor(store, ELSEWHERE)
    if (!correction) throw new Error('it was kept')
    await ask(extensionPage(), 'correction/remove', { id })
    const choice = { entity: 'institution/khac', label: 'Khác' }
    await ask(content, 'mention/decide', { ...decision, choice, everywhere: true })
    await ask(extensionPage(), 'correction/restore', { correction })
    expect((await correctionsFor(store, ELSEWHERE)).map(({ verdict }) => verdict)).toEqual([
      { kind: 'entity', ...choice },
    ])
  })
})

describe('an entity of the reader', () => {
  it('is kept, told to all tabs, and given back when it is taken away', async () => {
    const store = newStore()
    const { refreshed } = startBackground({ store })
    const entity = { ...TEAM, aliases: ['TCT'] }
    const { kept, before } = await ask(noteFrame(), 'own/save', { entity })
    expect(before).toBeNull()
    expect(kept).toEqual({ ...entity, created: NOW, modified: NOW })
    expect(await ask(extensionPage(), 'own/remove', { id: TEAM.id })).toEqual(kept)
    expect(await ask(extensionPage(), 'own/remove', { id: TEAM.id })).toBeNull()
    expect(refreshed).toHaveLength(2)
    await expect(ask(noteFrame(), 'own/save', { entity: { ...entity, name: '-' } })).rejects.toThrow(
      'invalid',
    )
  })

  it('stands as it stood once it is taken back in the frame, by the page or by our own screens', async () => {
    const store = newStore()
    let now = NOW
    const { refreshed } = startBackground({ store, now: () => now })
    const { id, type, name } = TEAM
    const made = await ask(noteFrame(), 'own/save', { entity: { ...TEAM, aliases: [] } })
    now += 60_000
    const taught = await ask(noteFrame(), 'own/teach', { id, type, name, alias: 'tổ bến' })
    expect(taught.kept.aliases).toEqual(['tổ bến'])
    await ask(noteFrame(), 'own/undo', { id, before: taught.before })
    expect(await findOwnEntity(store, id)).toEqual(made.kept)
    // Made a minute ago, it is no longer a page's to take away.
    await expect(ask(content, 'own/undo', { id, before: null })).rejects.toThrow('forbidden')
    await ask(extensionPage(), 'own/undo', { id, before: made.before })
    expect(await findOwnEntity(store, id)).toBeNull()
    await expect(ask(content, 'own/undo', { id, before: null })).rejects.toThrow('gone')
    await ask(noteFrame(), 'own/save', { entity: { ...TEAM, aliases: [] } })
    await ask(content, 'own/undo', { id, before: null })
    expect(await findOwnEntity(store, id)).toBeNull()
    // The tab that asked reads by itself.
    expect(refreshed.at(-1)?.[1]).toBe(7)
  })

  it('is not put in the place of another by an undo', async () => {
    const store = newStore()
    startBackground({ store })
    const { kept } = await ask(noteFrame(), 'own/save', { entity: { ...TEAM, aliases: [] } })
    await ask(noteFrame(), 'own/save', { entity: { ...TEAM, id: 'own/2', aliases: [] } })
    for (const sender of [content, noteFrame(), extensionPage()])
      await expect(ask(sender, 'own/undo', { id: 'own/2', before: kept })).rejects.toThrow('forbidden')
    await ask(noteFrame(), 'own/teach', { id: 'person/x', type: 'official', name: 'A B', alias: 'C D' })
    await expect(ask(content, 'own/undo', { id: 'person/x', before: null })).rejects.toThrow('forbidden')
  })

  it('is recognised, described and found like a known one', async () => {
    const store = newStore()
    await saveOwnEntity(store, { ...TEAM, aliases: [] }, NOW)
    const recogniser = createRecogniser(() => store.reader.ownEntities.toArray(), KNOWN)
    const article = articleOf(
      factsOf(),
      'Tổ công tác bến Hồng báo cáo Chính phủ về việc thực hiện nghị quyết.',
    )
    const { mentions } = await recogniser.mentionsOf(article)
    expect(mentions[0]).toMatchObject({ status: 'linked', entity: TEAM.id, label: TEAM.name })
    expect(await recogniser.describe(TEAM.id, null)).toMatchObject({ name: TEAM.name, note: 'của tôi' })
    expect((await recogniser.search('to cong tac ben', null, 'vi'))[0]).toMatchObject({ id: TEAM.id })
    expect(await recogniser.search('to cong tac ben', 'document', 'vi')).not.toContainEqual(
      expect.objectContaining({ id: TEAM.id }),
    )
  })

  it('is found with its days as the language writes them', async () => {
    const recogniser = createRecogniser(async () => [], KNOWN)
    const under = async (language: string) =>
      (await recogniser.search('bo ke hoach va dau tu', 'institution', language))[0]?.under
    expect([await under('vi'), await under('en')]).toEqual([
      '1995 – 1/3/2025 · Chính phủ',
      '1995 – 1 Mar 2025 · Ministry of Planning and Investment · Government',
    ])
  })

  it('takes nothing away where the library cannot be read', async () => {
    const recogniser = createRecogniser(() => Promise.reject(new Error('damaged')), KNOWN)
    const { mentions } = await recogniser.mentionsOf(articleOf(factsOf(), 'Bộ Ngoại giao báo cáo Chính phủ.'))
    expect(mentions.length).toBeGreaterThan(0)
  })
})
