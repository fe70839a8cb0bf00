// The one API that messages need, over the locale files: what the browser does for a built extension.
import { parseYAML } from 'confbox/yaml'
import type { GeneratedI18nStructure } from '#i18n'
import en from '@/locales/en.yml?raw'
import vi from '@/locales/vi.yml?raw'

export type Language = 'vi' | 'en'

type Messages = { [key: string]: string | Messages }

/** `panel: { filter: … }` as `panel_filter`; a plural as its forms joined by ` | `. */
function flatten(messages: Messages, path = ''): [string, string][] {
  return Object.entries(messages).flatMap(([key, value]): [string, string][] => {
    const name = path ? `${path}_${key}` : key
    if (typeof value !== 'object') return [[name, String(value)]]
    if (Object.keys(value).every((form) => /^(\d+|n)$/.test(form))) {
      return [[name, Object.values(value).join(' | ')]]
    }
    return flatten(value, name)
  })
}

const MESSAGES: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  vi: new Map(flatten(parseYAML<Messages>(vi))),
  en: new Map(flatten(parseYAML<Messages>(en))),
}

let current: Language = 'vi'

/** The language that messages are in from now on. */
export function speak(language: Language): void {
  current = language
}

function getMessage(key: string, substitutions: string[] = []): string {
  const message = MESSAGES[current].get(key) ?? ''
  return message.replace(/\$(\d)/g, (_, place: string) => substitutions[Number(place) - 1] ?? '')
}

Object.assign(globalThis, { browser: { runtime: { id: 'test' }, i18n: { getMessage } } })

// Loaded after the API that it looks for.
const { createI18n } = await import('@wxt-dev/i18n')

/** The messages as the built extension looks them up. */
export const { t } = createI18n<GeneratedI18nStructure>()
