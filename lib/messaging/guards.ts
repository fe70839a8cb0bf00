// The data of every message to a content script, looked at by hand: a schema library would weigh as much as the reader of
// a page.
import { COLOURS } from '../annotation/annotation'
import type { Span } from '../annotation/mention'
import type { TabAnswer } from './answer-tab'
import { MessageError } from './errors'
import type { AnswerOf, DataOf } from './messengers'
import type { ContentProtocol } from './protocol'

type Guards = { [T in keyof ContentProtocol]: (data: unknown) => data is DataOf<ContentProtocol, T> }
type Fields = Record<string, unknown>

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
const REFRESHED: readonly unknown[] = ['highlights', 'settings', 'recognition']

/** Whether data is an object with these fields and no others. */
const holds = (data: unknown, ...names: string[]): data is Fields =>
  typeof data === 'object' && data !== null && Object.keys(data).every((name) => names.includes(name))

const isNothing = (data: unknown): data is undefined => data === undefined || data === null
const isUuid = (data: unknown): data is string => typeof data === 'string' && UUID.test(data)
const isOffset = (data: unknown): data is number => Number.isSafeInteger(data) && Number(data) >= 0

const isSpan = (data: unknown): data is Span =>
  holds(data, 'start', 'end') && isOffset(data.start) && isOffset(data.end) && data.start <= data.end

/** Places that are highlighted at once. */
const MOST_SPANS = 2000

const isColour = (data: unknown) => data === undefined || COLOURS.some((colour) => colour === data)

export const CONTENT_GUARDS: Guards = {
  'tab/state': isNothing,
  'tab/jump': (data): data is DataOf<ContentProtocol, 'tab/jump'> =>
    (holds(data, 'span') && isSpan(data.span)) ||
    (holds(data, 'body') && isSpan(data.body)) ||
    (holds(data, 'highlight') && isUuid(data.highlight)),
  'tab/place': (data): data is DataOf<ContentProtocol, 'tab/place'> =>
    holds(data, 'highlight', 'at') &&
    isUuid(data.highlight) &&
    (data.at === null || data.at === 'selection' || isSpan(data.at)),
  'tab/mark': (data): data is DataOf<ContentProtocol, 'tab/mark'> =>
    holds(data, 'spans') &&
    Array.isArray(data.spans) &&
    data.spans.length <= MOST_SPANS &&
    data.spans.every(isSpan),
  'tab/article': isNothing,
  'tab/annotate': (data): data is DataOf<ContentProtocol, 'tab/annotate'> =>
    holds(data, 'on') && typeof data.on === 'boolean',
  'tab/highlight-selection': (data): data is DataOf<ContentProtocol, 'tab/highlight-selection'> =>
    holds(data, 'colour', 'note') && isColour(data.colour) && typeof data.note === 'boolean',
  'tab/step': (data): data is DataOf<ContentProtocol, 'tab/step'> =>
    holds(data, 'by') && (data.by === 1 || data.by === -1),
  'tab/overview': isNothing,
  'tab/spotlight': (data): data is DataOf<ContentProtocol, 'tab/spotlight'> =>
    holds(data, 'name') && (data.name === null || typeof data.name === 'string'),
  'tab/refresh': (data): data is DataOf<ContentProtocol, 'tab/refresh'> =>
    holds(data, 'what') && REFRESHED.includes(data.what),
}

/**
 * The data of a message as what it must be.
 * @throws MessageError `invalid`
 */
export function guard<T extends keyof ContentProtocol>(
  type: T,
  data: unknown,
): asserts data is DataOf<ContentProtocol, T> {
  if (!CONTENT_GUARDS[type](data)) throw new MessageError('invalid', `${type}: not what it must be`)
}

/** One answer for every message of a content script. */
export type ContentAnswers = {
  [T in keyof ContentProtocol]: (
    data: DataOf<ContentProtocol, T>,
  ) => AnswerOf<ContentProtocol, T> | Promise<AnswerOf<ContentProtocol, T>>
}

/** Answers by these what is known, and only to data that is what it must be. */
export function guarded(answers: ContentAnswers): TabAnswer {
  const answered = async <T extends keyof ContentProtocol>(type: T, data: unknown) => {
    guard(type, data)
    return answers[type](data)
  }
  return async (type, data) => {
    if (!isKnown(type)) throw new MessageError('invalid', `${type}: not known`)
    return answered(type, data)
  }
}

const isKnown = (type: string): type is keyof ContentProtocol => Object.hasOwn(CONTENT_GUARDS, type)
