// The stages of a page's opening, told to whoever traces it: in what readers get nothing of this is left.

/** In the order in which an article passes them; where each is reached, `reached` stands. */
export const STAGES = [
  /** The small script begins, and asks what the page is. */
  'gate',
  /** The background hears of it. */
  'woken',
  /** Settings are known: the page is answered. */
  'opened',
  /** The reader's script stands in the page. */
  'injected',
  /** What holds the article was passed by the parser, and is read. */
  'reading',
  /** The article is text. */
  'read',
  /** The background has the text. */
  'asked',
  /** It is recognised, linked and judged. */
  'recognised',
  /** The page has the answer. */
  'answered',
  /** What was recognised is painted. */
  'painted',
  /** The whole page is there, and is read. */
  'whole',
  /** It is text. */
  'known',
  /** The background has kept it; it is painted again where it is another. */
  'settled',
] as const
export type Stage = (typeof STAGES)[number]

/** Tells a tracer of the browser that a stage was reached; the page hears nothing of it. */
export function reached(stage: Stage): void {
  if (import.meta.env.MODE === 'trace') console.timeStamp(`chu-giai ${stage}`)
}
