// Joins the options page to settings, permissions, shortcuts and storage.
import { liveQuery } from 'dexie'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { browser } from 'wxt/browser'
import { Options } from '@/components/options/Options'
import type { Forget, KnowledgeProblem, OptionsActions, OptionsView } from '@/components/options/view'
import { problemOf, problemWords, useAttempt } from '@/components/problems'
import { Banner } from '@/components/ui/Banner'
import { useToast } from '@/components/ui/Toast'
import { useLanguage, useWords } from '@/components/words'
import { originPattern, siteOf } from '@/lib/annotation'
import { sendToBackground } from '@/lib/messaging'
import type { Leaving, Store } from '@/lib/store'
import { allCorrections, allOwnEntities, LAST_HOUR, readSettings } from '@/lib/store'
import { ownUrl } from '../background/urls'
import { bringKnowledge, takeBackKnowledge } from './knowledge'
import { readOptions } from './read-options'
import { teachingActions } from './teaching'
import { orPutBack, setDailyBackup, upkeepActions, wayBack } from './upkeep'

type WithShortcutSettings = typeof browser.commands & { openShortcutSettings?: () => Promise<void> }

/** How this browser opens its page for shortcuts, or null. */
function shortcutPage(): (() => void) | null {
  const commands: WithShortcutSettings | undefined = browser.commands
  if (!commands) return null
  if (commands.openShortcutSettings) return () => void commands.openShortcutSettings?.()
  const { protocol } = new URL(browser.runtime.getURL('/'))
  return protocol === 'chrome-extension:'
    ? () => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' })
    : null
}

/** Of browsers with which extensions may change their own shortcuts. */
type WithUpdate = typeof browser.commands & {
  update?: (detail: { name: string; shortcut: string }) => Promise<void>
}

/** Changes a shortcut where the browser lets extensions do that, as Firefox does; null elsewhere. */
function changeShortcut(run: (work: () => Promise<unknown>) => void): OptionsActions['changeShortcut'] {
  const commands: WithUpdate | undefined = browser.commands
  if (!commands?.update) return null
  return (name, keys) => run(async () => commands.update?.({ name, shortcut: keys }))
}

/** What goes, as the store names it. */
function leavingBy(what: Forget): Leaving {
  return typeof what === 'object' && 'last' in what ? { since: Date.now() - LAST_HOUR } : what
}

export function OptionsApp({ store }: { store: Store }) {
  const t = useWords()
  const language = useLanguage()
  const toast = useToast()
  const attempt = useAttempt()
  const [view, setView] = useState<OptionsView | null>(null)
  const [problem, setProblem] = useState<string | null>(null)

  const read = useCallback(async () => {
    try {
      setView(await readOptions(store, language))
      setProblem(null)
    } catch (error) {
      setProblem(problemOf(error))
    }
  }, [store, language])

  useEffect(() => {
    const library = liveQuery(async () =>
      Promise.all([readSettings(store), allCorrections(store), allOwnEntities(store)]),
    )
    const look = () => void read()
    const watch = library.subscribe({ next: look, error: look })
    document.addEventListener('visibilitychange', look)
    // Also the browser's own pages, which stand beside this one, give and take what may be read.
    const { onAdded, onRemoved } = browser.permissions
    onAdded.addListener(look)
    onRemoved.addListener(look)
    return () => {
      watch.unsubscribe()
      document.removeEventListener('visibilitychange', look)
      onAdded.removeListener(look)
      onRemoved.removeListener(look)
    }
  }, [store, read])

  const actions = useMemo<OptionsActions>(() => {
    const run = (work: () => Promise<unknown>, done?: string) =>
      void attempt(async () => {
        await work()
        await read()
        return done === undefined ? undefined : { text: done }
      })
    const setAlways = async (edit: (hosts: readonly string[]) => string[]) => {
      const { alwaysOn } = await readSettings(store)
      await sendToBackground('settings/change', { change: { alwaysOn: edit(alwaysOn) } })
    }
    return {
      ...upkeepActions(store),
      ...teachingActions({
        ...{ store, t },
        attempt: (work) => attempt(() => work().finally(read)),
      }),
      changeShortcut: changeShortcut((work) => run(work)),
      bringKnowledge: async (file) => {
        let problem: KnowledgeProblem | null = null
        await attempt(async () => {
          problem = await bringKnowledge(file)
          await read()
          return problem === null ? { text: t('options.knowledgeTaken') } : undefined
        })
        return problem
      },
      takeBackKnowledge: () => run(takeBackKnowledge, t('options.knowledgeTakenBack')),
      setDaily: (on) =>
        run(async () => {
          if (!(await setDailyBackup(on))) toast({ text: t('backup.dailyRefused') })
        }),
      change: (change) => run(() => sendToBackground('settings/change', { change })),
      addSite: async (host) => {
        // Asked first: browsers take the question only as part of the click.
        const granted = await browser.permissions.request({ origins: [originPattern(host)] })
        if (granted) await setAlways((hosts) => [...new Set([...hosts, host])])
        await read()
        return granted
      },
      removeSite: (host) =>
        run(async () => {
          await setAlways((hosts) => hosts.filter((other) => siteOf(`https://${other}`) !== host))
          await browser.permissions.remove({ origins: [originPattern(host)] })
        }),
      openShortcuts: shortcutPage(),
      persist: () =>
        run(async () => {
          if (!(await navigator.storage.persist())) toast({ text: t('options.persistRefused') })
        }),
      forget: async (what, holding) => {
        const undo = await wayBack(store, leavingBy(what), holding)
        const forgotten = await orPutBack(() => sendToBackground('library/forget', { what }), undo)
        await read()
        return { ...forgotten, undo: () => undo().finally(read) }
      },
      openLibrary: () => void browser.tabs.create({ url: ownUrl('library.html') }),
    }
  }, [attempt, read, store, t, toast])

  // What is open on the page stays, such as the way back of what was just forgotten: while a database is deleted, one who
  // reads it is refused.
  return (
    <>
      {problem && <Banner tone="danger">{problemWords(t, problem)}</Banner>}
      {view && <Options view={view} actions={actions} />}
    </>
  )
}
