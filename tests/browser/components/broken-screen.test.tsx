// What stands where a screen of ours broke: that nothing is lost, a way to try again, and one to the library's repair.
import { afterEach, expect, it, vi } from 'vitest'
import { showScreen } from '@/components/screen'
import { until } from '../content/page'

afterEach(() => {
  vi.restoreAllMocks()
  document.getElementById('root')?.remove()
})

it('a screen that a damaged record breaks leads to the check of the library', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const root = document.createElement('div')
  root.id = 'root'
  document.body.append(root)
  const Broken = () => {
    throw new TypeError('a record without its words')
  }
  showScreen((key) => key, 'x', <Broken />)
  await until(() => root.querySelector('[role="alert"]') !== null)
  expect(root.querySelector('button')?.textContent).toBe('common.retry')
  const link = root.querySelector('a')
  expect(link?.getAttribute('href')).toBe('/options.html')
  expect(link?.textContent).toBe('upkeep.checkNow')
})
