// Messages between the contexts: typed, parsed, authorised.
export type { BackgroundAnswers } from './answer-background'
export { onBackgroundMessage } from './answer-background'
export { onTabMessage } from './answer-tab'
export type { Caller, Frame, Sender } from './caller'
export { mayTouch } from './caller'
export type { ErrorCode } from './errors'
export { errorCode, MessageError } from './errors'
export type { ContentAnswers } from './guards'
export type {
  BackgroundProtocol,
  ContentProtocol,
  FoundEntity,
  KeptName,
  Marked,
  Opening,
  PageSettings,
  PageState,
  PlacedState,
  Reading,
} from './protocol'
export { sendToTab } from './send'
export { sendToBackground } from './send-again'
export { hearOfTabs, type Onlookers, receiveOnlookers, tellPanels, watchTab } from './watch'
