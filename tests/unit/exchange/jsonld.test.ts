import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { exportJsonLd } from '@/lib/exchange'
import type { Store } from '@/lib/store'
import { createHighlight, libraryRecords } from '@/lib/store'
import { highlightOf, NOW, newStore, pageOf, TEXT } from '../store/samples'
import { fill, textFrom } from './library'

const OPTIONS = { id: '0b6c7f54-2f0e-4d3b-8f63-0d2f4f2b1c11', generator: 'Chú Giải 0.1.0', generated: NOW }

type Json = string | number | boolean | null | Json[] | { [key: string]: Json }
type Node = { [key: string]: Json }

async function collectionOf(store: Store): Promise<Node> {
  const records = libraryRecords(store, { what: 'all' })
  return JSON.parse(await textFrom(exportJsonLd(records, OPTIONS)))
}

async function filled(): Promise<Node> {
  const store = newStore()
  await fill(store)
  return collectionOf(store)
}

function itemsOf(collection: Node): Node[] {
  return (collection.first as Node).items as Node[]
}

/** The target of an annotation that must be there. */
function targetOf(item: Node | undefined): Node {
  if (!item) throw new Error('no such annotation')
  return item.target as Node
}

const list = (value: Json | undefined): Json[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value]
const isNode = (value: Json | undefined): value is Node =>
  value !== null && typeof value === 'object' && !Array.isArray(value)

const IRI = /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i
const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/
const MOTIVATIONS =
  'assessing bookmarking classifying commenting describing editing highlighting identifying linking moderating questioning replying tagging'.split(
    ' ',
  )

/** The MUSTs of the Web Annotation Data Model that bear on what we write; each fault is named with its section. */
function faults(annotation: Node): string[] {
  const found: string[] = []
  const must = (holds: boolean, rule: string) => {
    if (!holds) found.push(rule)
  }
  must(list(annotation['@context']).includes('http://www.w3.org/ns/anno.jsonld'), '3.1 @context')
  must(typeof annotation.id === 'string' && IRI.test(annotation.id), '3.1 exactly one IRI as id')
  must(list(annotation.type).includes('Annotation'), '3.1 type Annotation')
  must(list(annotation.target).length > 0, '3.1 one or more targets')
  must(!('body' in annotation && 'bodyValue' in annotation), '3.2.5 not both body and bodyValue')
  for (const key of ['created', 'modified', 'generated']) {
    const value = annotation[key]
    must(value === undefined || (typeof value === 'string' && DATE_TIME.test(value)), `3.3.1 ${key}`)
  }
  for (const motivation of list(annotation.motivation)) {
    must(MOTIVATIONS.includes(String(motivation)), '3.3.5 motivation')
  }
  for (const body of list(annotation.body)) found.push(...bodyFaults(body))
  for (const target of list(annotation.target))
    found.push(...targetFaults(target, 'stylesheet' in annotation))
  return found
}

function bodyFaults(body: Json): string[] {
  if (!isNode(body)) return typeof body === 'string' && IRI.test(body) ? [] : ['3.2.1 body is no IRI']
  if (body.type === 'Choice') {
    const items = list(body.items)
    return [
      ...(items.length === 0 ? ['3.2.7 Choice without items'] : []),
      ...(['value', 'source', 'purpose'].some((key) => key in body) ? ['3.2.7 Choice with a value'] : []),
      ...items.flatMap(bodyFaults),
    ]
  }
  const purpose = list(body.purpose).every((value) => MOTIVATIONS.includes(String(value)))
    ? []
    : ['3.3.5 purpose']
  if (body.type === 'TextualBody') {
    const oneText = typeof body.value === 'string' && !('source' in body) && !('items' in body)
    return [...purpose, ...(oneText ? [] : ['3.2.4 exactly one value'])]
  }
  const oneSource = typeof body.source === 'string' && IRI.test(body.source) && !('value' in body)
  return [...purpose, ...(oneSource ? [] : ['4 exactly one source'])]
}

function targetFaults(target: Json, styled: boolean): string[] {
  if (!isNode(target)) return ['3.2.1 target']
  const source = target.source
  const id = isNode(source) ? source.id : source
  const found = typeof id === 'string' && IRI.test(id) ? [] : ['4 source is no IRI']
  if ('styleClass' in target && !styled) found.push('4.4 styleClass without stylesheet')
  if ('purpose' in target || 'items' in target) found.push('3.2.7 target')
  for (const selector of list(target.selector)) {
    if (!isNode(selector)) found.push('4.2 selector')
    else if (selector.type === 'TextQuoteSelector') {
      const strings = [selector.exact, selector.prefix, selector.suffix].every(
        (part) => typeof part === 'string',
      )
      if (!strings) found.push('4.2.4 exactly one exact, prefix, suffix')
    } else if (selector.type === 'TextPositionSelector') {
      const { start, end } = selector
      const right =
        Number.isInteger(start) && Number.isInteger(end) && Number(start) >= 0 && Number(end) >= Number(start)
      if (!right) found.push('4.2.5 start and end')
    } else found.push('4.2 unknown selector')
  }
  return found
}

describe('the JSON-LD of a library', () => {
  it('is a collection with one page that holds every annotation', async () => {
    const collection = await filled()
    const first = collection.first as Node
    expect(collection).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: `urn:uuid:${OPTIONS.id}`,
      type: 'AnnotationCollection',
      generated: new Date(NOW).toISOString(),
    })
    expect(first).toMatchObject({
      type: 'AnnotationPage',
      partOf: { id: collection.id, type: 'AnnotationCollection' },
      startIndex: 0,
    })
    expect([collection.total, itemsOf(collection).length]).toEqual([9, 9])
    expect(IRI.test(String(first.id))).toBe(true)
  })

  it('keeps every MUST of the data model', async () => {
    for (const item of itemsOf(await filled())) expect(faults(item), JSON.stringify(item)).toEqual([])
  })

  it('would be caught by these rules if it did not', async () => {
    const [item] = itemsOf(await filled())
    const spoil: [Node, string][] = [
      [{ ...item, '@context': 'x' }, '3.1 @context'],
      [{ ...item, id: 'not an iri' }, '3.1 exactly one IRI as id'],
      [{ ...item, created: '2026-11-22' }, '3.3.1 created'],
      [{ ...item, motivation: 'liking' }, '3.3.5 motivation'],
      [{ ...item, body: [{ type: 'TextualBody' }] }, '3.2.4 exactly one value'],
      [{ ...item, body: [{ type: 'Choice', items: [] }] }, '3.2.7 Choice without items'],
      [
        {
          ...item,
          target: { source: 'urn:x:y', selector: { type: 'TextPositionSelector', start: 3, end: 1 } },
        },
        '4.2.5 start and end',
      ],
    ]
    for (const [spoilt, rule] of spoil) expect(faults(spoilt)).toContain(rule)
  })

  it('has each id once, and the same ids in every export', async () => {
    const store = newStore()
    await fill(store)
    const ids = async () => itemsOf(await collectionOf(store)).map(({ id }) => id)
    const first = await ids()
    expect(new Set(first).size).toBe(first.length)
    expect(await ids()).toEqual(first)
    expect(first.every((id) => /^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(String(id)))).toBe(
      true,
    )
  })

  it('counts positions in code points', async () => {
    const items = itemsOf(await filled())
    const second = items
      .filter((item) => JSON.stringify(item.target).includes('thực hiện Nghị quyết số 22'))
      .at(0)
    const selectors = targetOf(second).selector as Node[]
    const { start, end } = selectors[1] as { start: number; end: number }
    expect([...TEXT].slice(start, end).join('')).toBe((selectors[0] as Node).exact)
    expect(TEXT.slice(start, end)).not.toBe((selectors[0] as Node).exact)
  })

  it('leaves the position out where code points were not counted', async () => {
    const store = newStore()
    const { codePointStart: _counted, ...target } = highlightOf(1).target
    await createHighlight(store, highlightOf(1, { target }), pageOf())
    const [item] = itemsOf(await collectionOf(store))
    expect(list(targetOf(item).selector).map((selector) => (selector as Node).type)).toEqual([
      'TextQuoteSelector',
    ])
    expect(item).not.toHaveProperty('body')
    expect(item?.motivation).toBe('highlighting')
  })

  it('says note, tags and entity by their purposes', async () => {
    const noted = itemsOf(await filled()).find(({ motivation }) => Array.isArray(motivation))
    expect(noted?.motivation).toEqual(['highlighting', 'commenting', 'tagging', 'identifying'])
    expect(list(noted?.body).map((body) => (body as Node).purpose)).toEqual([
      'commenting',
      'tagging',
      'tagging',
      'identifying',
    ])
    expect(targetOf(noted).styleClass).toBe('amber')
  })

  it('offers the candidates of an ambiguous mention as a choice', async () => {
    const choice = itemsOf(await filled())
      .flatMap(({ body }) => list(body))
      .find((body) => (body as Node).type === 'Choice')
    expect(list((choice as Node).items).map((item) => (item as Node).source)).toEqual([
      'urn:x-chu-giai:institution/a',
      'urn:x-chu-giai:institution/b',
    ])
  })

  it('of nothing is a collection of nothing', async () => {
    const collection = await collectionOf(newStore())
    expect([collection.total, itemsOf(collection)]).toEqual([0, []])
  })
})
