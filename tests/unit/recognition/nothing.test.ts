import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { annotate } from '../core'

const FOLDER = new URL('../../fixtures/nothing/', import.meta.url)

describe('articles with nothing to find', () => {
  it.each(readdirSync(FOLDER))('%s stays dark', (name) => {
    const text = readFileSync(new URL(name, FOLDER), 'utf8')
    const lit = annotate(text, '2019-11-20', name.startsWith('english') ? 'en' : 'vi').filter(
      ({ quiet }) => !quiet,
    )
    expect(lit.map(({ quote, rule }) => `${quote} (${rule})`)).toEqual([])
  })
})
