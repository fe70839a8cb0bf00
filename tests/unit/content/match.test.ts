import { describe, expect, it } from 'vitest'
import { withReader } from '@/entrypoints/news.content/match'
import { pathShape } from '@/lib/article/address'

const SMALL = { js: ['small.js'], css: ['small.css'], matches: ['*://baomau.vn/*'] }
const [alone, both] = withReader(SMALL, 'reader.js')

/** As browsers match a glob: `*` for any letters. */
const fits = (glob: string, address: string) =>
  new RegExp(`^${glob.split('*').map(RegExp.escape).join('.*')}$`).test(address)

describe('the scripts that the browser puts into a page by itself', () => {
  it('are the small one everywhere, and the reader before it at addresses of many words', () => {
    expect(alone).toEqual({ ...SMALL, exclude_globs: both.include_globs })
    expect(both).toEqual({ ...SMALL, js: ['reader.js', 'small.js'], include_globs: alone.exclude_globs })
  })

  it.each([
    ['https://baomau.vn/chinh-phu-hop-phien-thuong-ky-thang-6-102250605081230123.htm', true],
    ['https://baomau.vn/thoi-su/quoc-hoi-thong-qua-luat-dat-dai-4812345.html', true],
    ['https://baomau.vn/', false],
    ['https://baomau.vn/thoi-su.htm', false],
    ['https://baomau.vn/kinh-doanh/quoc-te', false],
  ])('%s: with the reader %s', (address, expected) => {
    expect(both.include_globs?.some((glob) => fits(glob, address))).toBe(expected)
    expect(pathShape(address, null) === 'article').toBe(expected)
  })
})
