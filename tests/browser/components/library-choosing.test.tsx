// Several highlights at once in the library.
import { afterEach, describe, expect, it } from 'vitest'
import { mentionRows, OWN_ROWS } from './library-samples'
import { show } from './library-screen'
import { named, press, unmountAll } from './screen'

afterEach(async () => {
  await unmountAll()
  localStorage.clear()
})

describe('the library', () => {
  it('changes several highlights at once', async () => {
    const { host, actions } = await show()
    await press(named(host, 'Chọn nhiều'))
    const [first, second] = host.querySelectorAll<HTMLInputElement>(
      'article input[type="checkbox"], li input[type="checkbox"]',
    )
    await press(first)
    await press(second)
    await press(named(host, 'Xoá các đoạn đã chọn'))
    expect(actions.removeAll.mock.lastCall?.[0]).toHaveLength(2)
  })

  it('shows what can be chosen, and that alone, while some are being chosen', async () => {
    const { host } = await show()
    const all = host.querySelectorAll('main [data-index] article').length
    await press(named(host, 'Chọn nhiều'))
    const rows = [...host.querySelectorAll('main [data-index] article')]
    expect(rows.length).toBe(OWN_ROWS.length)
    expect(rows.length).toBeLessThan(all)
    for (const row of rows) expect(row.closest('li')?.querySelector('input[type="checkbox"]')).not.toBeNull()
    await press(named(host, 'Thôi chọn'))
    expect(host.querySelectorAll('main [data-index] article')).toHaveLength(all)
  })

  it('offers to select several before their rows have come, so that nothing moves when they do', async () => {
    const offered = async (...given: Parameters<typeof show>) =>
      named((await show(...given)).host, 'Chọn nhiều') !== null
    expect(await offered({ rows: mentionRows(9), done: false })).toBe(true)
    expect(await offered({ rows: mentionRows(9), done: true })).toBe(false)
    expect(await offered({ rows: mentionRows(9), done: false }, { made: 'recognised' })).toBe(false)
  })
})
