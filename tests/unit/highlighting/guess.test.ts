// Dark pages by their markup alone, before their styles are known.
import { JSDOM } from 'jsdom'
import { expect, it } from 'vitest'
import { guessDark } from '@/lib/highlighting/guess'

it.each([
  ['<html><body>', false],
  ['<html class="no-js dark-header"><body class="page">', false],
  ['<html class="js dark"><body>', true],
  ['<html><body class="home dark-mode">', true],
  ['<html data-bs-theme="dark"><body>', true],
  ['<html data-theme="light"><body class="night">', true],
  ['<html style="color-scheme: dark"><body>', true],
  ['<html style="color-scheme: light dark"><body>', false],
  ['<html><head><meta name="color-scheme" content="dark"></head><body>', true],
  ['<html><head><meta name="color-scheme" content="light dark"></head><body>', false],
  ['<html class="dark"><body style="background-color: rgb(255, 255, 255)">', false],
  ['<html><body style="background: #111">', true],
])('tells whether %s is dark', (html, dark) => {
  expect(guessDark(new JSDOM(`<!doctype html>${html}`).window.document)).toBe(dark)
})
