// The two wires: to the background, and to a tab's content script. Scripts in pages are at their other ends (`wire.ts`).
import type { GetDataType, GetReturnType } from '@webext-core/messaging'
import { defineExtensionMessaging } from '@webext-core/messaging'
import type { BackgroundProtocol, ContentProtocol } from './protocol'

export const background = /* @__PURE__ */ defineExtensionMessaging<BackgroundProtocol>()
export const content = /* @__PURE__ */ defineExtensionMessaging<ContentProtocol>()

/** The data that a message of a protocol carries. */
export type DataOf<P, T extends keyof P> = GetDataType<P[T]>
/** What a message of a protocol is answered with. */
export type AnswerOf<P, T extends keyof P> = GetReturnType<P[T]>
