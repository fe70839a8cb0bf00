// The note frame's line to the page around it: how high its form is, once there is one.
import { afterEach, beforeEach, expect, it } from 'vitest'
import { DONE, GREETING, READY } from '@/entrypoints/news.content/ui/note-frame'
import { answerParent } from '@/entrypoints/note/parent'

const heard: unknown[] = []
const moment = (ms = 80) => new Promise((resolve) => setTimeout(resolve, ms))

beforeEach(() => {
  heard.length = 0
  document.body.innerHTML = '<main id="root"></main>'
})
afterEach(() => {
  document.body.replaceChildren()
})

it('tells no height before the form is there: its field would be scrolled out of a frame of no height', async () => {
  const { done } = answerParent()
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = ({ data }) => void heard.push(data)
  window.postMessage(GREETING, '*', [port2])
  await expect.poll(() => heard).toEqual([READY])
  await moment()
  expect(heard).toEqual([READY])
  const form = document.createElement('form')
  form.style.height = '3000px'
  document.querySelector('#root')?.append(form)
  await expect.poll(() => Number(heard.at(-1))).toBeGreaterThanOrEqual(3000)
  done()
  await expect.poll(() => heard.at(-1)).toBe(DONE)
  port1.close()
})
