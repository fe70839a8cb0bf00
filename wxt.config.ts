import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { defineConfig } from 'wxt'
import { matchesOf } from './entrypoints/news.content/match'
import { compileKnowledge } from './lib/knowledge/build'
import outlets from './lib/knowledge/data/outlets.json'
import { readKnowledgeFiles } from './lib/knowledge/files'
import { withLexicon } from './lib/recognition/lexicon/packed-lexicon'
import { holdBudgets, sizesOf, tableOf, weighKnowledge } from './scripts/lib/budget'
import { openingPages } from './scripts/lib/opening-pages'

/** What code calls the browser's API by; the polyfill's module stands in for it. */
const BROWSER = 'wxt/browser'
/** A pattern of modules by parts of their ids. */
const anyOf = (...parts: string[]) => new RegExp(parts.join('|'))
/** What all screens are drawn with: each file of it more would be one more to fetch for every screen. */
const DRAWING = anyOf(
  'node_modules/(?:react|react-dom|scheduler)/',
  'components/marks/(?!Quote)',
  'components/(?:highlight/NoteEditor|entity/EntityPicker)',
  'components/ui/(?!FlowList|VirtualList|list-place)',
  'components/kept\\.ts',
  'components/(?:css|format|count|words|problems|screen)\\.tsx?$',
  'components/(?:base|tokens|fonts|colours)\\.css$',
)
/** What a panel asks its tab by, with what every screen needs before anything else. */
const ASKING = anyOf(
  'entrypoints/popup/(?:fixed-tab|read-tab|open-kept)\\.ts',
  'entrypoints/background/(?:tabs|urls)\\.ts',
  'lib/text/fold\\.ts',
  'vite/preload-helper',
  'rolldown/runtime',
  'wxt-html-plugins',
  '@wxt-dev/i18n|\\.wxt/i18n',
)
const GECKO_ID = 'chu-giai@chu-giai.org'

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module', '@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'vi',
    permissions: [
      'activeTab',
      'alarms',
      'contextMenus',
      'scripting',
      'unlimitedStorage',
      ...(browser === 'firefox' ? [] : ['offscreen', 'sidePanel']),
    ],
    // The content script's own addresses: without them a tab that was open before could not be given the script.
    host_permissions: matchesOf(outlets),
    // For a daily backup among the downloads, if the reader turns it on.
    optional_permissions: ['downloads'],
    optional_host_permissions: ['*://*/*'],
    commands: {
      // M marks. Not H, nor any other letter of Firefox's menu bar (F E V S B T H): there the menu takes the key.
      'highlight-selection': {
        suggested_key: { default: 'Alt+Shift+M' },
        description: '__MSG_commandHighlight__',
      },
      'next-mention': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_commandNext__' },
      overview: { suggested_key: { default: 'Alt+Shift+U' }, description: '__MSG_commandOverview__' },
      // Not P: with it Chromium makes a group of tabs, and gives it to no extension.
      panel: { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_commandPanel__' },
      // Chromium assigns four by itself. These two have another way there: the highlight's key pressed again, and the
      // arrows of a card; the reader may give them keys on the browser's own page.
      'note-selection': {
        ...(browser === 'firefox' && { suggested_key: { default: 'Alt+Shift+Y' } }),
        description: '__MSG_commandNote__',
      },
      'previous-mention': {
        ...(browser === 'firefox' && { suggested_key: { default: 'Alt+Shift+K' } }),
        description: '__MSG_commandPrevious__',
      },
    },
    web_accessible_resources: [
      // The frame in which notes are typed: the site hears every key typed in its own page.
      {
        resources: ['note.html'],
        matches: ['*://*/*'],
        ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
      },
    ],
    // Development needs the bundler's own server; what is released may reach nothing but its own files.
    ...(mode === 'production' && {
      content_security_policy: {
        extension_pages:
          "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self'; img-src 'self' data: blob:; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'",
      },
    }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: GECKO_ID,
          strict_min_version: '153.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '153.0' },
      },
    }),
  }),
  vite: ({ browser }) => ({
    plugins: [
      openingPages(['popup/index.html', 'sidepanel/index.html']),
      {
        // Firefox knows no inheritance of highlights yet, and asks for their style where one is painted alone. The
        // file is a style sheet of pages, and as text (`?inline`) that of shadow trees and frames.
        name: 'highlights',
        enforce: 'pre',
        transform: (code, id) =>
          browser === 'firefox' && /\/lib\/highlighting\/highlights\.css(\?|$)/.test(id)
            ? { code: code.replaceAll(':root::highlight(', '::highlight('), map: null }
            : null,
      },
      {
        // WXT begins a content script with a context, which every page would compile for the little that is used of
        // it: ours has a life of its own (`news.content/life.ts`).
        name: 'no-context',
        enforce: 'pre',
        load: (id) =>
          /\/wxt\/dist\/utils\/content-script-context\.mjs$/.test(id)
            ? 'export class ContentScriptContext {}'
            : null,
      },
      {
        // Of the outlets the extension ships what it reads pages by; owners and sources stay in the file.
        name: 'outlets',
        enforce: 'pre',
        transform(code, id) {
          if (!id.endsWith('/lib/knowledge/data/outlets.json')) return null
          const left = new Set(['owner', 'source', 'verified'])
          const shipped = JSON.stringify(JSON.parse(code), (key, value) =>
            left.has(key) ? undefined : value,
          )
          return { code: shipped, map: null }
        },
      },
    ],
  }),
  hooks: {
    'vite:build:extendConfig': (entries, { resolve, build }) => {
      // The library that all pages draw with is one file. What a panel asks first is another, so that it runs before.
      const output = build?.rollupOptions?.output
      if (entries.some(({ type }) => type === 'popup') && output && !Array.isArray(output)) {
        // Both browsers know `modulepreload`: what stands in for it would be one more file to fetch.
        build.modulePreload = { polyfill: false }
        output.codeSplitting = {
          groups: [
            { name: 'asking', test: ASKING },
            { name: 'drawing', test: DRAWING, includeDependenciesRecursively: false },
            { name: 'look-first', test: /popup\/look-first/, includeDependenciesRecursively: false },
            { name: 'look-beside', test: /popup\/look-beside/, includeDependenciesRecursively: false },
          ],
        }
      }
      // Of the browser's API the scripts in pages need what both browsers have alike: the polyfill stays out of them.
      if (!entries.every(({ type }) => type === 'content-script' || type === 'unlisted-script')) return
      const alias = resolve?.alias
      if (!alias || !(BROWSER in alias)) throw new Error(`no alias of ${BROWSER} to take back`)
      delete Object(alias)[BROWSER]
    },
    'build:done': ({ config: { command, mode, outDir }, logger }) => {
      if (command !== 'build' || mode !== 'production') return
      const sizes = sizesOf(outDir)
      logger.log(tableOf(sizes))
      holdBudgets(sizes)
    },
    'build:publicAssets': async ({ config }, files) => {
      const { compiled } = compileKnowledge(await readKnowledgeFiles())
      const recognition = withLexicon(compiled.recognition)
      const { problem } = weighKnowledge([recognition, compiled.details])
      if (problem) throw new Error(problem)
      await mkdir(config.wxtDir, { recursive: true })
      for (const [relativeDest, bytes] of [
        ['knowledge.bin', recognition],
        ['knowledge-details.bin', compiled.details],
      ] as const) {
        const absoluteSrc = join(config.wxtDir, relativeDest)
        await writeFile(absoluteSrc, bytes)
        files.push({ absoluteSrc, relativeDest })
      }
    },
  },
})
