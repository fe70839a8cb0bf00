import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../../', import.meta.url))

function annotate(args: string[], input = '') {
  const done = spawnSync(
    process.execPath,
    ['node_modules/tsx/dist/cli.mjs', 'lib/cli/annotate.ts', ...args],
    {
      cwd: root,
      input,
      encoding: 'utf8',
    },
  )
  return {
    code: done.status,
    lines: done.stdout
      .trim()
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  }
}

describe('the command line', () => {
  it('parts lines by line feeds alone', () => {
    const text = 'Bộ Ngoại giao họp.\u2028Bộ Công an cũng vậy.'
    const input = `${JSON.stringify({ id: 'a', text })}\r\n${JSON.stringify({ id: 'b', text })}`
    const { code, lines } = annotate(['--jsonl'], input)
    expect(code).toBe(0)
    expect(lines.map(({ id, text: same }) => [id, same])).toEqual([
      ['a', text],
      ['b', text],
    ])
  })

  it('annotates JSON Lines, says what is wrong with a bad one and goes on', () => {
    const input = [
      JSON.stringify({ id: 'a', text: 'Bộ Ngoại giao họp.', date: '2020-07-08' }),
      'not json',
      JSON.stringify({ id: 'b' }),
      JSON.stringify({
        id: 'c',
        html: '<html lang="vi"><body><h1>Tin</h1><p>Bộ Công an họp.</p></body></html>',
        url: 'https://example.org/tin',
      }),
    ].join('\n')
    const { code, lines } = annotate(['--jsonl'], input)
    expect(code).toBe(1)
    expect(lines.map(({ id, line }) => id ?? line)).toEqual(['a', 2, 3, 'c'])
    expect(lines[0].mentions[0]).toMatchObject({
      start: 0,
      end: 13,
      quote: 'Bộ Ngoại giao',
      type: 'institution',
      status: 'linked',
    })
    expect(lines[1].error).toBe('not JSON')
    expect(lines[3].page.verdict).toBeTypeOf('string')
  }, 180_000)

  it('annotates a text file as of a day', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'chu-giai-')), 'a.txt')
    writeFileSync(file, 'Thủ tướng yêu cầu báo cáo.')
    const { code, lines } = annotate(['--date', '2019-05-02', file])
    expect(code).toBe(0)
    expect(lines[0].mentions[0].label).toBe('Nguyễn Xuân Phúc')
  }, 180_000)
})
