// Pages that open over others, such as the popup, wait for as few files as can be: each is fetched for itself.
import type { Plugin } from 'vite'

/** A module that asks before anything is drawn; its file is named after it. */
const ASKING_FIRST = /\/look-(?:first|beside)-[\w-]+\.js$/
const STYLES = /<link rel="stylesheet"[^>]* href="\/([^"]+)">\s*/g
const PRELOAD = /<link rel="modulepreload"[^>]* href="([^"]+)">\s*/g
const FIRST_SCRIPT = /<script type="module"/

/**
 * Puts the styles of some pages into the pages themselves, and runs the module that asks first as soon as it is there,
 * while what draws is still on its way.
 * @param pages the names of their files
 */
export function openingPages(pages: readonly string[]): Plugin {
  return {
    name: 'opening-pages',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { filename, bundle = {} }) {
        if (!pages.some((page) => filename.endsWith(page))) return html
        const asking = [...html.matchAll(PRELOAD)].find(([, path = '']) => ASKING_FIRST.test(path))
        if (!asking) throw new Error(`${filename} has nothing that asks first`)
        const script = `<script type="module" crossorigin src="${asking[1]}"></script>`
        return html
          .replace(STYLES, (_, file: string) => {
            const styles = bundle[file]
            if (styles?.type !== 'asset') throw new Error(`${filename} has no styles ${file}`)
            return `<style>${styles.source}</style>`
          })
          .replace(asking[0], '')
          .replace(FIRST_SCRIPT, (first) => `${script}\n    ${first}`)
      },
    },
  }
}
