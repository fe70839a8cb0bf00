// What the panel shows of a tab.
import { expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { mergeHighlights } from '@/entrypoints/popup/read-library'
import { describeUnread, fitsPatterns } from '@/entrypoints/popup/read-tab'
import { highlight, OWN } from '../../browser/components/samples'

it.each([
  ['*://bao.example.vn/*', 'https://bao.example.vn/a', true],
  ['*://bao.example.vn/*', 'http://bao.example.vn:8080/a', true],
  ['*://bao.example.vn/*', 'https://www.bao.example.vn/a', false],
  ['*://*.example.vn/*', 'https://bao.example.vn/a', true],
  ['*://*.example.vn/*', 'https://example.vn/a', true],
  ['*://*.example.vn/*', 'https://notexample.vn/a', false],
  ['*://bao.example.vn/*', 'file:///bao.example.vn/a', false],
  ['*://bao.example.vn/*', 'không phải địa chỉ', false],
])('knows whether %s covers %s', (pattern, url, fits) => expect(fitsPatterns([pattern], url)).toBe(fits))

const content_scripts = [{ matches: ['*://bao.example.vn/*'] }]

it.each([
  ['a page of the browser', { id: 1, url: 'chrome://settings' }, false, { kind: 'restricted' }],
  ['a page that the popup may not see', { id: 1 }, false, { kind: 'restricted' }],
  [
    'a page that the side panel may not see',
    { id: 1 },
    true,
    { kind: 'unread', host: null, why: 'unlisted' },
  ],
  [
    'an outlet that was open before',
    { id: 1, url: 'https://bao.example.vn/a' },
    false,
    { kind: 'unread', host: 'bao.example.vn', why: 'before' },
  ],
  [
    'an outlet that the browser lets us read at a click alone',
    { id: 1, url: 'https://bao.example.vn:8080/a' },
    false,
    { kind: 'unread', host: 'bao.example.vn', why: 'withheld' },
  ],
  [
    'a site that is not listed',
    { id: 1, url: 'https://www.example.vn/a' },
    false,
    { kind: 'unread', host: 'example.vn', why: 'unlisted' },
  ],
] as const)('tells what %s is', async (name, tab, beside, view) => {
  const contains = async ({ origins }: { origins: string[] }) =>
    origins[0] === 'https://bao.example.vn/*' && !name.includes('alone')
  Object.assign(fakeBrowser, { permissions: { contains } })
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ content_scripts }) })
  expect(await describeUnread(tab, beside)).toEqual(view)
})

it('shows the highlights that the library holds, where the page last placed them', () => {
  const [first] = OWN
  const edited = { ...first!.highlight, note: 'Sửa sau' }
  const fresh = highlight(99)
  expect(mergeHighlights([{ ...first!, state: 'moved' }, OWN[1]!], [edited, fresh])).toEqual([
    { ...first, highlight: edited, state: 'moved' },
    { highlight: fresh, state: 'anchored', found: null, candidates: 0, places: [], edits: [] },
  ])
})
