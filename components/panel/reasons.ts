// Why a page was judged as it was, in words. Codes are those of lib/article; one that is new here is left unsaid.
import type { Reason } from '@/lib/annotation'
import type { Translate } from '../words'

const SAID: Readonly<Record<string, (t: Translate, detail: number) => string>> = {
  'state-present': (t, count) => t('reason.statePresent', count),
  'state-in-passing': (t, count) => t('reason.stateInPassing', count),
  'state-in-opening': (t) => t('reason.stateInOpening'),
  'state-absent': (t) => t('reason.stateAbsent'),
  'never-on-site': (t) => t('reason.never'),
  'address-article': (t) => t('reason.addressArticle'),
  'address-home': (t) => t('reason.addressHome'),
  'address-listing': (t) => t('reason.addressListing'),
  'data-article': (t) => t('reason.dataArticle'),
  'data-list': (t) => t('reason.dataList'),
  'tag-article': (t) => t('reason.tagArticle'),
  'no-text': (t) => t('reason.noText'),
  'text-thin': (t) => t('reason.textThin'),
  'text-some': (t) => t('reason.textSome'),
  'text-dense': (t) => t('reason.textDense'),
  'list-of-articles': (t) => t('reason.listOfArticles'),
  'mostly-links': (t) => t('reason.mostlyLinks'),
  headline: (t) => t('reason.headline'),
  'no-headline': (t) => t('reason.noHeadline'),
  dated: (t) => t('reason.dated'),
}

/** The reasons that can be said, in their order, each once. */
export function reasonWords(t: Translate, reasons: readonly Reason[]): string[] {
  return [...new Set(reasons.flatMap(({ code, detail }) => SAID[code]?.(t, Number(detail ?? 0)) ?? []))]
}
