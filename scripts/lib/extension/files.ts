// What a reader does with files in the library: export in each form, import with its preview, take an import back.
import { readFile } from 'node:fs/promises'
import type { Words } from './steps.ts'
import type { Reader, Tab } from './tab.ts'
import { clickOn, until } from './tab.ts'

/** Opens the library with one of its dialogs. @param address what follows the question mark */
async function openDialog(reader: Reader, button: string, address = ''): Promise<Tab> {
  const tab = await reader.open(reader.own(`library.html${address && `?${address}`}`))
  await clickOn(tab, 'button', button)
  await until('the dialog', () => tab.evaluate(() => document.querySelector('dialog[open]') !== null, null))
  return tab
}

/**
 * Exports through the library page, and gives back the file's path.
 * @param format a format by its key among the words of the interface; without one it is our JSON
 * @param address what the library is narrowed to; then that alone is exported
 */
export async function exportAs(
  reader: Reader,
  words: Words,
  { format, address }: { format?: string; address?: string } = {},
): Promise<string> {
  const tab = await openDialog(reader, words('library.export'), address)
  // Names of formats stand in the words about other formats too; the words about each are its own.
  if (format) await clickOn(tab, 'dialog label', words(`library.formatHint.${format}`))
  const path = await reader.download(() => clickOn(tab, 'dialog footer button', words('library.exportNow')))
  await tab.close()
  return path
}

/** Exports everything as JSON through the library page, and reads the file. */
export async function exportAll(reader: Reader, words: Words): Promise<string> {
  return readFile(await exportAs(reader, words), 'utf8')
}

/** Gives a file to the import dialog, and waits for its preview or its refusal. */
export async function previewFile(
  reader: Reader,
  words: Words,
  path: string,
): Promise<{ tab: Tab; said: string; refused: boolean }> {
  const tab = await openDialog(reader, words('library.import'))
  await tab.choose('dialog input[type="file"]', path)
  const refused = await until('the file to be checked', () =>
    tab.evaluate(
      ({ ready }) => {
        if (document.querySelector('dialog [role="alert"], dialog [data-tone="danger"]')) return 'refused'
        const buttons = [...document.querySelectorAll<HTMLButtonElement>('dialog footer button')]
        const shown = document.querySelector('dialog table') !== null
        return shown && buttons.some(({ textContent }) => textContent === ready) ? 'ready' : null
      },
      { ready: words('library.importNow') },
    ),
  )
  const said = await tab.evaluate(() => document.querySelector('dialog')?.textContent ?? '', null)
  return { tab, said, refused: refused === 'refused' }
}

/**
 * Goes on from a preview to the import itself, and gives back what the dialog says then.
 * @param patience milliseconds that it may take
 */
export async function importNow(tab: Tab, words: Words, patience?: number): Promise<string> {
  await clickOn(tab, 'dialog footer button', words('library.importNow'))
  const said = () =>
    tab.evaluate(
      ({ done }) => {
        const said = document.querySelector('dialog')?.textContent ?? ''
        return said.includes(done) ? said : null
      },
      { done: words('library.imported') },
    )
  return until('the import', said, patience)
}

/** Imports a file through the library page, and gives back what the page says about it. */
export async function importFile(
  reader: Reader,
  words: Words,
  path: string,
  patience?: number,
): Promise<string> {
  const { tab, said, refused } = await previewFile(reader, words, path)
  const told = refused ? said : await importNow(tab, words, patience)
  await tab.close()
  return told
}
