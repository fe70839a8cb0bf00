// What changed on a page since it was last seen, in the panel: shown until the reader has seen it.
import { afterEach, expect, it } from 'vitest'
import { Panel } from '@/components/panel/Panel'
import { actionsOf, pageOf, show } from './panel-screen'
import { STATE } from './samples'
import { mount, named, press, unmountAll } from './screen'

afterEach(unmountAll)

const REVISIT = {
  since: Date.UTC(2026, 10, 20, 2),
  title: `${STATE.facts.title} năm nay`,
  lines: { added: 2, removed: 1 },
  mentions: [
    { kind: 'new', type: 'institution', label: 'Bộ Y tế' },
    { kind: 'gone', type: 'official', label: 'Nguyễn Văn An' },
    {
      kind: 'relinked',
      type: 'document',
      label: '22-NQ/TW, 2018',
      before: '22-NQ/TW, 2013',
      quote: 'Nghị quyết 22',
    },
  ],
} satisfies NonNullable<ReturnType<typeof pageOf>['revisit']>

it('says nothing where nothing changed', async () => {
  const { host } = await show(pageOf())
  expect(named(host, 'Đã đổi')).toBeNull()
})

it.each([
  ['vi', 320],
  ['vi', 400],
  ['en', 320],
  ['en', 400],
] as const)('moves nothing when it comes after the list: %s, %i px', async (language, width) => {
  const { host, show: showAgain } = await mount(
    <Panel view={pageOf({}, { light: null })} actions={actionsOf()} />,
    { language, width },
  )
  const places = () =>
    [...host.querySelectorAll('button:not([title]), summary, input, select')].map((one) => {
      const { x, y, width, height } = one.getBoundingClientRect()
      return [one.textContent, x, y, width, height].join(' ')
    })
  const before = places()
  expect(before.length).toBeGreaterThan(8)
  await showAgain(<Panel view={pageOf({}, { revisit: REVISIT })} actions={actionsOf()} />)
  expect(named(host, language === 'vi' ? 'Đã đổi' : 'Changed')).not.toBeNull()
  const after = new Set(places())
  expect(before.filter((place) => !after.has(place))).toEqual([])
})

it('tells what is new, gone, read otherwise and edited, and is put away by the reader', async () => {
  const { host, actions } = await show(pageOf({}, { revisit: REVISIT }), { height: 900 })
  await press(named(host, 'Đã đổi'))
  const box = [...host.querySelectorAll('section')].find((one) =>
    one.textContent?.startsWith('Đã có thay đổi'),
  )
  const words = box?.textContent ?? ''
  for (const told of [
    'Đã có thay đổi từ lần xem ngày 20/11/2026',
    '2 đoạn mới hoặc đã sửa, 1 đoạn cũ',
    'Bộ Y tế',
    'Nguyễn Văn An',
    '“Nghị quyết 22”: trước là 22-NQ/TW, 2013, nay là 22-NQ/TW, 2018',
  ])
    expect(words).toContain(told)
  expect(box?.querySelector('del')?.textContent).toContain('năm nay')
  await press(named(host, 'Đã xem'))
  expect(actions.acknowledge).toHaveBeenCalled()
})
