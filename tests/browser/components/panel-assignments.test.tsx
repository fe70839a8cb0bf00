// Assignments of the page in the panel: what they say, what is decided of them, and that axe finds nothing.
import { afterEach, describe, expect, it } from 'vitest'
import { pageOf, show } from './panel-screen'
import { STATE } from './samples'
import { axeFindings, named, press, THEMES, tooWide, unmountAll } from './screen'

afterEach(async () => {
  await unmountAll()
  localStorage.clear()
})

describe('assignments of the page', () => {
  const by = { entity: 'institution/chinh-phu', type: 'institution' as const, label: 'Chính phủ' }
  const found = {
    ...{ start: 10, end: 90, quote: 'Chính phủ giao Bộ Tài chính tổng hợp trước ngày 30/9/2020.', by },
    who: [{ entity: 'institution/bo-tai-chinh', type: 'institution' as const, label: 'Bộ Tài chính' }],
    with: [{ entity: null, type: null, label: 'các địa phương' }],
    ...{ what: 'tổng hợp số liệu giải ngân', due: { text: 'trước ngày 30/9/2020', day: '2020-09-30' } },
  }
  const decided = {
    ...{ ...found, id: `${STATE.facts.canonicalUrl}\n10`, page: STATE.facts.canonicalUrl, title: '' },
    ...{ outlet: '', day: '2020-07-09', state: 'confirmed' as const, created: 1, modified: 1 },
  }

  it.each(THEMES)('are shown with who, what and until when; axe finds nothing wrong, %s', async (theme) => {
    const { host, actions } = await show(pageOf({ assignments: [found] }), { theme, width: 320 })
    await press(host.querySelector('[data-tab="assignments"]'))
    const panel = host.querySelector('[role="tabpanel"]')
    for (const words of ['Bộ Tài chính', 'tổng hợp số liệu giải ngân', 'các địa phương', '30/9/2020'])
      expect(panel?.textContent).toContain(words)
    expect(await axeFindings(host)).toEqual([])
    expect(tooWide(host)).toEqual([])
    await press(named(host, 'Đúng'))
    expect(actions.decideAssignment).toHaveBeenCalledWith(found, 'confirmed')
    await press(named(host, 'Đến chỗ này trên trang'))
    expect(actions.jump).toHaveBeenCalledWith({ span: { start: 10, end: 90 } })
  })

  it('that were confirmed say so, and can be put back', async () => {
    const { host, actions } = await show(pageOf({ assignments: [found] }, { decided: [decided] }))
    await press(host.querySelector('[data-tab="assignments"]'))
    expect(host.querySelector('[role="tabpanel"]')?.textContent).toContain('Đã xác nhận')
    await press(named(host, 'Để lại sau'))
    expect(actions.decideAssignment).toHaveBeenCalledWith(found, 'found')
  })

  it('have no tab where nothing is assigned', async () => {
    const { host } = await show(pageOf())
    expect(host.querySelector('[data-tab="assignments"]')).toBeNull()
  })
})
