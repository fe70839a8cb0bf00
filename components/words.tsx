// Words reach components as data: entrypoints give the browser's messages, tests the locale files.
import type { ReactNode } from 'react'
import { createContext, useContext } from 'react'
import type { i18n } from '#i18n'

/** Looks up a message: `t('panel.filter')`, `t('count.pages', 3)`, `t('panel.from', ['Nhân Dân'])`. */
export type Translate = typeof i18n.t

const Words = createContext<Translate | null>(null)

export function WordsProvider({ t, children }: { t: Translate; children: ReactNode }) {
  return <Words.Provider value={t}>{children}</Words.Provider>
}

/** The messages of the interface's language. @throws outside of `WordsProvider` */
export function useWords(): Translate {
  const t = useContext(Words)
  if (!t) throw new Error('useWords outside of WordsProvider')
  return t
}

/** The language that the messages are in (BCP 47): dates, numbers and sorting follow it. */
export function useLanguage(): string {
  return useWords()('language')
}
