// Files and storage, played in every browser: every form of export opened again, files of other programs taken in,
// damaged ones refused, an import cut off, a damaged library mended.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import {
  exportAll,
  exportAs,
  importFile,
  importNow,
  previewFile,
} from '../../../scripts/lib/extension/files.ts'
import { showing } from '../../../scripts/lib/extension/steps.ts'
import type { Reader } from '../../../scripts/lib/extension/tab.ts'
import { clickOn, until } from '../../../scripts/lib/extension/tab.ts'
import { CLIPPER, FORMULAS, HOSTILE, HYPOTHESIS, WEB_ANNOTATION } from './foreign.ts'
import { readCsv, viewShowing, writeLibrary } from './shelf.ts'
import { type StartOn, sitting } from './sitting.ts'
import { words } from './world.ts'

const HIGHLIGHTS = 5
const QUOTE = 'việc giải ngân đã đạt hai phần ba kế hoạch'

/** Everything told of one browser. */
export function tellFiles(name: string, start: StartOn): void {
  describe(`files and storage in ${name}`, () => {
    let reader: Reader
    let file = ''

    /** Writes a file to import. */
    const made = (name: string, content: string) => {
      const path = join(profile, name)
      writeFileSync(path, content)
      return path
    }

    const profile = sitting(start, 'every', async (given) => {
      reader = given.reader
      file = await writeLibrary(profile, 30, HIGHLIGHTS)
      await importFile(reader, words, file)
    })

    it.each<[format: string, check: (bytes: Buffer) => void]>([
      [
        'json',
        (bytes) => {
          const { format, records } = JSON.parse(bytes.toString())
          expect(format).toBe('chu-giai-library')
          expect(records.filter(({ kind }: { kind: string }) => kind === 'highlight')).toHaveLength(
            HIGHLIGHTS,
          )
        },
      ],
      [
        'jsonld',
        (bytes) => {
          const file = JSON.parse(bytes.toString())
          expect(JSON.stringify(file['@context'])).toContain('http://www.w3.org/ns/anno.jsonld')
          expect(bytes.toString()).toContain(QUOTE)
        },
      ],
      [
        'csv',
        (bytes) => {
          const rows = readCsv(bytes.toString())
          expect(new Set(rows.map(({ length }) => length)).size).toBe(1)
          expect(rows.filter((row) => row.includes(QUOTE))).toHaveLength(HIGHLIGHTS)
        },
      ],
      ['markdown', (bytes) => expect(bytes.toString()).toMatch(new RegExp(`^> .*${QUOTE}`, 'm'))],
      [
        'notes',
        (bytes) => {
          const notes = Object.entries(unzipSync(bytes))
          expect(notes.length).toBeGreaterThanOrEqual(HIGHLIGHTS)
          expect(notes.every(([path]) => path.endsWith('.md'))).toBe(true)
          expect(notes.some(([, note]) => strFromU8(note).includes(QUOTE))).toBe(true)
        },
      ],
      ['bibtex', (bytes) => expect(bytes.toString().match(/^@\w+\{/gm)?.length).toBeGreaterThan(10)],
      ['csl', (bytes) => expect(JSON.parse(bytes.toString()).length).toBeGreaterThan(10)],
    ])('%s leaves as a file that opens', async (format, check) => {
      check(readFileSync(await exportAs(reader, words, { format })))
    })

    it('exports what the list is narrowed to, and nothing else', async () => {
      const path = await exportAs(reader, words, { format: 'csv', address: 'made=hand' })
      const [, ...rows] = readCsv(readFileSync(path, 'utf8'))
      expect(rows).toHaveLength(HIGHLIGHTS)
    })

    it.each([
      ['hypothesis', HYPOTHESIS, 'tăng chi đầu tư công', '1'],
      ['clipper', CLIPPER, 'kế hoạch vốn trung hạn', '1'],
      ['webAnnotation', WEB_ANNOTATION, 'phiên họp thường kỳ', '1'],
    ])(
      'takes in what %s wrote, shows it in the list, and takes it back',
      async (program, content, quote, count) => {
        const before = await exportAll(reader, words)
        const path = made(`${program}.json`, JSON.stringify(content))
        const { tab, said } = await previewFile(reader, words, path)
        expect(said).toContain(words(`library.program.${program}`))
        expect(said).toContain(`${words('library.kind.highlight')}${count}`)
        await importNow(tab, words)
        const list = await reader.open(reader.own('library.html?made=hand'))
        await viewShowing(list, quote)
        await list.close()
        await tab.front()
        await clickOn(tab, 'dialog footer button', words('library.undoImport'))
        await showing(tab, words('library.importUndone').split('$')[0] ?? '')
        await tab.close()
        expect(await exportAll(reader, words)).toBe(before)
      },
    )

    it('lets out no formula into a table, and no mark-up or address of others into Markdown', async () => {
      const before = await exportAll(reader, words)
      const { tab } = await previewFile(reader, words, made('xau.json', JSON.stringify(HOSTILE)))
      await importNow(tab, words)
      const address = 'made=hand'
      const csv = readFileSync(await exportAs(reader, words, { format: 'csv', address }), 'utf8')
      const cells = readCsv(csv).flat()
      for (const formula of FORMULAS) expect(cells).toContain(`'${formula}`)
      expect(cells.filter((cell) => /^\s*[=+\-@]/.test(cell))).toEqual([])

      const markdown = readFileSync(await exportAs(reader, words, { format: 'markdown', address }), 'utf8')
      const zip = readFileSync(await exportAs(reader, words, { format: 'notes', address }))
      const notes = Object.values(unzipSync(zip)).map((note) => strFromU8(note))
      for (const text of [markdown, ...notes]) {
        // What is escaped is text; what is left is what a reader of Markdown goes by.
        const bare = text.replace(/\\./g, '')
        expect(bare).not.toMatch(/\]\((?!<?https?:)/)
        expect(bare).not.toMatch(/!\[|<b|^# tiêu đề/m)
      }
      await clickOn(tab, 'dialog footer button', words('library.undoImport'))
      await showing(tab, words('library.importUndone').split('$')[0] ?? '')
      await tab.close()
      expect(await exportAll(reader, words)).toBe(before)
    })

    it('takes in its own JSON-LD: the highlights are those that are there', async () => {
      const path = made(
        'chu-giai.jsonld',
        readFileSync(await exportAs(reader, words, { format: 'jsonld' }), 'utf8'),
      )
      const { tab, said, refused } = await previewFile(reader, words, path)
      expect(refused).toBe(false)
      expect(said).toContain(words('library.nothingNew'))
      await tab.close()
    })

    it.each<[fault: string, file: (whole: string) => string, key: string]>([
      ['cut off', (whole) => whole.slice(0, whole.length - 400), 'refusal.truncated'],
      ['no JSON', () => 'xin chào', 'refusal.notJson'],
      ['of anything else', () => '{"name":"x"}', 'refusal.notALibrary'],
      ['with a broken record', (whole) => whole.replace('"colour":', '"color":'), 'refusal.invalidRecord'],
      ['with one record twice', (whole) => twice(whole), 'refusal.duplicate'],
    ])('refuses a file that is %s, says why, and changes nothing', async (_fault, change, key) => {
      const before = await exportAll(reader, words)
      const path = made('hong.json', change(readFileSync(file, 'utf8')))
      const { tab, said, refused } = await previewFile(reader, words, path)
      expect(refused).toBe(true)
      expect(said).toContain(words(key))
      expect(said).toContain(words('library.nothingChanged'))
      await tab.close()
      expect(await exportAll(reader, words)).toBe(before)
    })

    it('an import says how far it is, and cancelled leaves nothing behind', {
      timeout: 240_000,
    }, async () => {
      const before = await exportAll(reader, words)
      const { tab } = await previewFile(reader, words, await writeLibrary(profile, 900, 0))
      const [begins = ''] = words('library.importing').split('$1')
      // Looked at within the page: from outside it may be over between two questions.
      const watched = tab.evaluate(
        ({ begins, cancel }) =>
          new Promise<string>((resolve) => {
            const look = new MutationObserver(() => {
              const said = document.querySelector('dialog [role="status"]')?.textContent ?? ''
              const buttons = [...document.querySelectorAll<HTMLButtonElement>('dialog footer button')]
              const button = buttons.find(({ textContent }) => textContent === cancel)
              if (!said.startsWith(begins) || !button || button.disabled) return
              look.disconnect()
              button.click()
              resolve(said)
            })
            look.observe(document.body, { subtree: true, childList: true, characterData: true })
          }),
        { begins, cancel: words('common.cancel') },
      )
      await clickOn(tab, 'dialog footer button', words('library.importNow'))
      expect(await watched).toMatch(/\d/)
      await until('what the file would do', () =>
        tab.evaluate(
          () =>
            document.querySelector('dialog [role="status"]') === null &&
            document.querySelector('dialog table') !== null,
          null,
        ),
      )
      await tab.close()
      expect(await exportAll(reader, words)).toBe(before)
    })

    it('an import whose page is closed half-way is there whole or not at all', async () => {
      const before = await exportAll(reader, words)
      const large = await writeLibrary(profile, 120, 0)
      const { tab } = await previewFile(reader, words, large)
      await clickOn(tab, 'dialog footer button', words('library.importNow'))
      await tab.close()
      const after = await exportAll(reader, words)
      const pages = (text: string) => text.split('"keptBy":"recogniser"').length - 1
      expect([pages(before), 120]).toContain(pages(after))
      // The next one goes on as if nothing had been.
      const said = await importFile(reader, words, large)
      expect(said.includes(words('library.imported')) || said.includes(words('library.nothingNew'))).toBe(
        true,
      )
    })

    it('the storage page says how much there is, finds what was damaged, and mends it', async () => {
      const tab = await reader.open(reader.own('options.html'))
      expect(await showing(tab, words('upkeep.checkNow'))).toMatch(/(kB|MB|byte)/)
      // Of what each part takes Firefox says nothing (`estimate().usageDetails`): the whole alone is told.
      const meter = await until('the meter', () =>
        tab.evaluate(() => {
          const meter = document.querySelector('meter')
          return meter && { value: meter.value, max: meter.max, named: meter.getAttribute('aria-label') }
        }, null),
      )
      expect(meter.value).toBeGreaterThan(0)
      expect(meter.max).toBeGreaterThan(meter.value)
      expect(meter.named).toBe(words('options.storage'))
      await clickOn(tab, 'button', words('upkeep.checkNow'))
      await showing(tab, words('upkeep.well'))
      await tab.evaluate(
        () =>
          new Promise<void>((resolve, reject) => {
            const opening = indexedDB.open('recognised')
            opening.onerror = () => reject(opening.error)
            opening.onsuccess = () => {
              const writing = opening.result.transaction(['totals'], 'readwrite')
              writing.objectStore('totals').clear()
              writing.oncomplete = () => {
                opening.result.close()
                resolve()
              }
            }
          }),
        null,
      )
      await clickOn(tab, 'button', words('upkeep.checkNow'))
      await until('the damage', () =>
        tab.evaluate(
          (said) => document.body.textContent?.includes(said),
          words('upkeep.found.miscounted').split('$')[0] ?? '',
        ),
      )
      await clickOn(tab, 'button', words('upkeep.repair'))
      await until('all well', () =>
        tab.evaluate(
          ({ well, bad }) =>
            document.body.textContent?.includes(well) && !document.body.textContent.includes(bad),
          { well: words('upkeep.well'), bad: words('upkeep.found.miscounted').split('$')[0] ?? '' },
        ),
      )
      await clickOn(tab, 'button', words('upkeep.pruneNow'))
      await until('an answer about old pages', () =>
        tab.evaluate(
          (none) =>
            document.querySelector('dialog[open]') !== null || document.body.textContent?.includes(none),
          words('upkeep.nothingOld'),
        ),
      )
      await tab.close()
    })
  })
}

/** The file with its last record a second time. */
function twice(whole: string): string {
  const lines = whole.trimEnd().split('\n')
  const last = lines.at(-2) ?? ''
  return [...lines.slice(0, -1), `,${last}`, ...lines.slice(-1)].join('\n')
}
