// What was read off a page, without the page.

export const VERDICTS = ['government-news', 'other-article', 'not-an-article'] as const
export type Verdict = (typeof VERDICTS)[number]

/** Why a page was judged as it was: a code that the interface puts into words, and what it saw. */
export interface Reason {
  code: string
  detail?: string
}

/** How finely a time is known. */
export type Precision = 'minute' | 'day' | 'month' | 'year'

/** A time read off a page: ISO 8601 with offset (`minute`), or an ISO day; `from` names where it stood. */
export interface PageTime {
  iso: string
  precision: Precision
  from: string
}

/** Everything known of a page but its text. */
export interface PageFacts {
  /** The address as visited, without fragment. */
  url: string
  /** One address for all variants of the page (tracking parameters, AMP, print, mobile). */
  canonicalUrl: string
  outlet: string | null
  outletName: string
  title: string
  published: PageTime | null
  updated: PageTime | null
  author: string | null
  section: string | null
  /** BCP 47, `vi` or `en` mostly. */
  language: string
  /** From whom the article was reprinted, if it says so. */
  origin: { name: string; url: string | null } | null
  /** Whether the page's shape is that of one article; recognition decides about the rest. */
  shape: 'article' | 'not-an-article'
  reasons: Reason[]
}

/** An article as plain data: `text` holds title, lead, body and captions, blocks joined by `\n`. */
export interface ArticleText {
  facts: PageFacts
  text: string
}
