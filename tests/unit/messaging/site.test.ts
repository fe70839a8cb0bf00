import { describe, expect, it } from 'vitest'
import { dayOfTime, isSameSite, siteOf, sitesOf } from '@/lib/annotation'

describe('the site of an address', () => {
  it.each([
    ['https://www.bao.vn/a', 'https://bao.vn/b', true],
    ['https://m.bao.vn/a', 'http://bao.vn:8080/b', true],
    ['https://amp.bao.vn/a', 'https://www.m.bao.vn/b', true],
    ['https://BAO.vn./a', 'https://bao.vn/b', true],
    ['https://mof.gov.vn/a', 'https://moha.gov.vn/a', false],
    ['https://evil.vn/bao.vn', 'https://bao.vn', false],
    ['https://bao.vn.evil.com', 'https://bao.vn', false],
    ['https://xbao.vn', 'https://bao.vn', false],
    ['https://bao.vn@evil.vn/', 'https://bao.vn', false],
    ['https://user.blog.vn', 'https://blog.vn', false],
    ['https://m.vn/a', 'https://vn/a', false],
    ['file:///bao.vn', 'https://bao.vn', false],
    ['javascript:alert(1)', 'javascript:alert(1)', false],
    ['nonsense', 'nonsense', false],
  ])('%s beside %s', (one, other, same) => expect(isSameSite(one, other)).toBe(same))

  it('is none for what is not of the web', () => expect(siteOf('chrome://settings')).toBeNull())

  it('counts towards the domains above it', () => {
    expect(sitesOf('https://www.en.bao.vn/a')).toEqual(['en.bao.vn', 'bao.vn'])
    expect(sitesOf('https://127.0.0.1:3000/a')).toEqual(['127.0.0.1'])
    expect(sitesOf('http://localhost/a')).toEqual(['localhost'])
  })
})

describe('the day of a time', () => {
  it.each([
    [{ iso: '2026-03-01T18:51:00Z', precision: 'minute', from: 'meta' }, '2026-03-02'],
    [{ iso: '2026-03-01T09:51:00+07:00', precision: 'minute', from: 'meta' }, '2026-03-01'],
    [{ iso: '2026-03-01', precision: 'day', from: 'text' }, '2026-03-01'],
    [{ iso: '2026-03', precision: 'month', from: 'text' }, '2026-03'],
    [{ iso: '2026', precision: 'year', from: 'text' }, '2026'],
    [null, null],
  ] as const)('%j is %s', (time, day) => expect(dayOfTime(time)).toBe(day))
})
