// Who may ask what. A type of message that is not in the table is asked by nobody.
import type { Caller } from './caller'
import { mayTouch } from './caller'
import { MessageError } from './errors'
import type { DataOf } from './messengers'
import type { BackgroundProtocol } from './protocol'

interface Rule<T extends keyof BackgroundProtocol> {
  from: readonly Caller['kind'][]
  /** Whether it would leave something stored; refused from private windows. */
  stores?: true
  /** The addresses of the pages that the message is about; each must be the content script's own. */
  pages?: (data: DataOf<BackgroundProtocol, T>) => string[]
}

type Rules = { [T in keyof BackgroundProtocol]: Rule<T> }

/** Messages about a highlight by its id are checked again where the highlight is known, by `mayTouch`. */
export const RULES: Rules = {
  'page/open': { from: ['content'], pages: ({ url }) => [url] },
  'page/load': { from: ['content'] },
  // What a page claims to be counts only where it is of the same site.
  'page/noted': { from: ['content'], pages: ({ url }) => [url] },
  // From a private window it is read and answered like any other, and never saved.
  'page/preview': {
    from: ['content'],
    pages: ({ article }) => [article.facts.canonicalUrl, article.facts.url],
  },
  'page/read': { from: ['content'], pages: ({ article }) => [article.facts.canonicalUrl, article.facts.url] },
  'page/seen': { from: ['page'], stores: true, pages: ({ canonicalUrl }) => [canonicalUrl] },
  'page/highlights': { from: ['content'], pages: ({ canonicalUrl }) => [canonicalUrl] },
  'page/keep': { from: ['content', 'page'], stores: true, pages: ({ canonicalUrl }) => [canonicalUrl] },
  'page/choice': { from: ['page'], stores: true, pages: ({ canonicalUrl }) => [canonicalUrl] },
  'entity/card': { from: ['content', 'frame', 'page'], pages: ({ canonicalUrl }) => [canonicalUrl] },
  'knowledge/search': { from: ['page'] },
  'knowledge/entry': { from: ['page'] },
  'entity/search': { from: ['frame', 'page'] },
  'entity/lines': { from: ['content', 'page'], pages: ({ canonicalUrl }) => [canonicalUrl] },
  'own/save': { from: ['frame', 'page'], stores: true },
  'own/teach': { from: ['frame', 'page'], stores: true },
  'own/undo': { from: ['content', 'frame', 'page'], stores: true },
  'own/remove': { from: ['page'], stores: true },
  'own/restore': { from: ['page'], stores: true },
  'mention/decide': {
    from: ['content', 'frame', 'page'],
    stores: true,
    pages: ({ canonicalUrl }) => [canonicalUrl],
  },
  'mention/undo': {
    from: ['content', 'page'],
    stores: true,
    pages: ({ canonicalUrl }) => [canonicalUrl],
  },
  'highlight/create': {
    from: ['content'],
    stores: true,
    pages: ({ facts }) => [facts.canonicalUrl, facts.url],
  },
  'highlight/update': { from: ['content', 'frame', 'page'], stores: true },
  'highlight/stood': { from: ['content'], stores: true, pages: ({ canonicalUrl }) => [canonicalUrl] },
  'highlight/delete': { from: ['content', 'page'], stores: true },
  'highlight/restore': {
    from: ['content', 'page'],
    stores: true,
    pages: ({ highlight }) => [highlight.page],
  },
  'draft/save': { from: ['frame', 'page'], stores: true },
  'note/open': { from: ['frame', 'page'] },
  'correction/remove': { from: ['page'], stores: true },
  'correction/restore': { from: ['page'], stores: true },
  'assignment/save': { from: ['page'], stores: true },
  'assignment/remove': { from: ['page'], stores: true },
  'assignment/restore': { from: ['page'], stores: true },
  'settings/page': { from: ['content'] },
  'settings/light': { from: ['content', 'page'] },
  'settings/change': { from: ['page'] },
  'settings/saving': { from: ['page'] },
  'badge/set': { from: ['content'] },
  'panel/open': { from: ['content'] },
  'backup/made': { from: ['page'] },
  'library/open': { from: ['content', 'page'] },
  'knowledge/changed': { from: ['page'] },
  'library/imported': { from: ['page'] },
  'library/forget': { from: ['page'] },
}

/**
 * Lets a caller ask, or says why not.
 * @throws MessageError `forbidden` or `private`
 */
export function authorise<T extends keyof BackgroundProtocol>(
  type: T,
  data: DataOf<BackgroundProtocol, T>,
  caller: Caller,
): void {
  const rule: Rule<T> = RULES[type]
  if (!rule.from.includes(caller.kind)) {
    throw new MessageError('forbidden', `${type} is not for ${caller.kind} to ask`)
  }
  for (const page of rule.pages?.(data) ?? []) {
    if (!mayTouch(caller, page)) throw new MessageError('forbidden', `${type} about another site's page`)
  }
  if (rule.stores && caller.private) {
    throw new MessageError('private', `${type} from a private window`)
  }
}
