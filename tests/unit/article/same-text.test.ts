// A saved page gives the same text on the command line as in the browser: both are held to one file.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { read } from './fixture'

const folder = new URL('../../fixtures/pages/', import.meta.url)
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.replace('.html', ''))

describe('under jsdom', () => {
  it.each(names)('%s reads as its text file says', (name) => {
    const expected = readFileSync(new URL(`${name}.txt`, folder), 'utf8').trimEnd()
    expect(read(name, 'https://baomau.vn/mot-bai-bao-mau-de-thu-123456.html').text).toBe(expected)
  })
})
