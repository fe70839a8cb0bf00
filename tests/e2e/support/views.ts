// The library's other views, played in every browser: dossiers, pictures, assignments and the look-up, with all that can
// be taken from them.
import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { importFile } from '../../../scripts/lib/extension/files.ts'
import type { Server } from '../../../scripts/lib/extension/server.ts'
import { addressOf } from '../../../scripts/lib/extension/server.ts'
import { lit, openLit, showing } from '../../../scripts/lib/extension/steps.ts'
import type { Reader, Tab } from '../../../scripts/lib/extension/tab.ts'
import { clickOn, until } from '../../../scripts/lib/extension/tab.ts'
import { givingArticle } from '../../../scripts/lib/sample-article.ts'
import { choose, readCsv, viewShowing, writeLibrary } from './shelf.ts'
import { type StartOn, sitting } from './sitting.ts'
import { HOSTS, words } from './world.ts'

/** The rows of the table behind a picture, as they are shown. */
function tableBehind(tab: Tab, nth: number): Promise<string[][]> {
  return tab.evaluate((nth) => {
    const figure = document.querySelectorAll('figure')[nth]
    const rows = [...(figure?.querySelectorAll('table tr') ?? [])]
    return rows.map((row) => [...row.children].map(({ textContent }) => textContent ?? ''))
  }, nth)
}

/** Everything told of one browser. */
export function tellViews(name: string, start: StartOn): void {
  describe(`the library's views in ${name}`, () => {
    let server: Server
    let reader: Reader
    const open = (address: string) => reader.open(reader.own(`library.html?${address}`))
    const take = async (work: () => Promise<void>) => readFile(await reader.download(work))

    const profile = sitting(start, 'every', async (given) => {
      ;({ server, reader } = given)
      server.add('giao-viec', givingArticle())
      for (const [article, lights, title] of [
        ['sample', 'Trần Lưu Quang', 'Rà soát mười năm'],
        ['giao-viec', 'Bộ Xây dựng', 'Thường trực Chính phủ họp'],
      ] as const) {
        const tab = await openLit(reader, addressOf(HOSTS.newspaper, article, { dated: false }))
        await lit(tab, lights)
        // It is lit before it is kept.
        const shelf = await open('')
        await showing(shelf, title)
        await shelf.close()
        await tab.close()
      }
      await importFile(reader, words, await writeLibrary(profile, 40, 4))
    })

    it('a dossier holds the roles an article gave beside the terms that are known, and is printed', async () => {
      const tab = await open('view=entity&id=person%2Ftran-luu-quang')
      const text = await viewShowing(tab, words('dossier.pages'))
      expect(text).toContain('Trần Lưu Quang')
      expect(text).toContain(words('dossier.terms'))
      expect(text).toContain('Rà soát mười năm')
      expect(text).toContain('Phó Thủ tướng')
      const pdf = Buffer.from(await tab.print())
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
      await tab.close()
    })

    it('a document tells its story from its issue to what was written of it', async () => {
      const tab = await open('view=entity&id=document%2F22-nq-tw-20130410')
      const text = await viewShowing(tab, words('dossier.story'))
      expect(text).toContain('10/4/2013')
      expect(text).toContain('Rà soát mười năm')
      expect(await tab.evaluate(() => document.title, null)).toContain('22-NQ/TW')
      await tab.close()
    })

    it('the pictures follow chosen names, and are taken along as SVG, PNG and CSV', async () => {
      const tab = await open('view=pictures')
      await until('both pictures', () =>
        tab.evaluate(() => document.querySelectorAll('figure svg').length >= 2, null),
      )
      await choose(tab, words('pictures.lines'), 'Bộ')
      await until('the line in the address', async () => tab.address().includes('entity='))
      for (const nth of [0, 1]) {
        await tab.evaluate((nth) => {
          document.querySelectorAll('figure')[nth]?.querySelector('details')?.setAttribute('open', '')
        }, nth)
        const behind = await until('a table', async () => {
          const rows = await tableBehind(tab, nth)
          // The weeks are those of the one name, not of the types any more.
          return rows.length > 1 && rows[0]?.length === [2, 3][nth] && rows
        })
        const click = (words: string) => () => clickOn(tab, `figure:nth-of-type(${nth + 1}) button`, words)
        const csv = readCsv((await take(click('CSV'))).toString())
        expect(csv).toEqual(behind)

        const svg = (await take(click('SVG'))).toString()
        const drawn = await tab.evaluate((svg) => {
          const file = new DOMParser().parseFromString(svg, 'image/svg+xml')
          return {
            faults: file.querySelectorAll('parsererror').length,
            texts: file.querySelectorAll('text').length,
          }
        }, svg)
        expect(drawn.faults).toBe(0)
        expect(drawn.texts).toBeGreaterThan(1)
        expect(svg).not.toMatch(/url\(|href="chrome|moz-extension/)

        const png = await take(click('PNG'))
        expect(png.subarray(1, 4).toString()).toBe('PNG')
        expect(png.readUInt32BE(16)).toBeGreaterThanOrEqual(900)
      }
      await tab.close()
    })

    it('assignments are read from the article, confirmed, and taken along as table and calendar', async () => {
      const tab = await open('view=assignments&q=thuong+truc')
      const text = await viewShowing(tab, 'rà soát từng dự án còn vướng')
      for (const expected of [
        'Bộ Xây dựng',
        'Bộ Tài chính',
        'các địa phương liên quan',
        '30/9/2025',
        '15/8/2025',
      ]) {
        expect(text).toContain(expected)
      }
      await clickOn(tab, 'main li button', words('assignments.confirm'))
      await showing(tab, words('assignments.confirmed'))
      await until('one left', () =>
        tab.evaluate(() => document.querySelectorAll('main ol > li').length === 1, null),
      )
      await clickOn(tab, '[role="tab"]', words('assignments.state.confirmed'))
      await until('one confirmed', () =>
        tab.evaluate(() => document.querySelectorAll('main ol > li').length === 1, null),
      )

      const [head, ...rows] = readCsv((await take(() => clickOn(tab, 'main button', 'CSV'))).toString())
      const kept = await viewShowing(tab, words('assignments.by'))
      expect(rows).toHaveLength(1)
      const row = Object.fromEntries((head ?? []).map((name, index) => [name, rows[0]?.[index] ?? '']))
      const due = row[words('assignments.due')] ?? ''
      expect(kept).toContain(row[words('assignments.who')])
      expect(['2025-08-15', '2025-09-30']).toContain(due)
      expect(row[words('assignments.source')]).toMatch(/^(Kết luận cuộc họp|Thủ tướng yêu cầu)/)
      expect(row[words('assignments.day')]).toBe('2025-07-10')

      const ics = (await take(() => clickOn(tab, 'main button', words('assignments.calendar')))).toString()
      const lines = ics.replace(/\r\n /g, '').split('\r\n')
      expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1)
      expect(lines).toContain(`DTSTART;VALUE=DATE:${due.replaceAll('-', '')}`)
      expect(lines.find((line) => line.startsWith('SUMMARY:'))).toContain(row[words('assignments.who')])
      expect(ics.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true)

      await clickOn(tab, 'main li button', words('assignments.reopen'))
      await clickOn(tab, '[role="tab"]', words('assignments.state.found'))
      await until('both wait again', () =>
        tab.evaluate(() => document.querySelectorAll('main ol > li').length === 2, null),
      )
      await tab.close()
    })

    it('a list of assignments that is open follows an article that is read meanwhile', async () => {
      const list = await open('view=assignments&q=viec+thu')
      await viewShowing(list, words('assignments.state.found'))
      server.add('giao-them', givingArticle(3))
      const article = await openLit(reader, addressOf(HOSTS.newspaper, 'giao-them', { dated: false }))
      await until('its tasks', () =>
        list.evaluate(() => document.querySelectorAll('main ol > li').length === 3, null),
      )
      await article.close()
      await list.close()
    })

    it('the look-up finds without accents, and a correction is put together for whomever the reader chooses', async () => {
      const tab = await open('view=knowledge&q=bo+ngoai+giao')
      await viewShowing(tab, 'Bộ Ngoại giao')
      await clickOn(tab, 'main a, main button', 'Bộ Ngoại giao')
      await clickOn(tab, 'button', words('knowledge.wrong'))
      await until('the dialog', () =>
        tab.evaluate(() => document.querySelector('dialog[open] textarea') !== null, null),
      )
      await clickOn(tab, 'dialog textarea')
      await tab.type('Tên tiếng Anh khác')
      const report = JSON.parse(
        (await take(() => clickOn(tab, 'dialog footer button', words('knowledge.report.save')))).toString(),
      )
      expect(report).toMatchObject({ entity: 'institution/bo-ngoai-giao', should: 'Tên tiếng Anh khác' })
      await tab.close()
    })
  })
}
