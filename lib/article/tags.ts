// What a tag means for reading, decided by its name alone: a saved page has no layout to ask.

/** Never text that a reader reads as part of the page. */
const SILENT = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH CANVAS IFRAME OBJECT EMBED AUDIO VIDEO SELECT TEXTAREA INPUT BUTTON OPTION DATALIST PROGRESS METER HEAD LINK META TITLE MAP DIALOG'.split(
    ' ',
  ),
)

/** Tags that stand within a line; every other one starts a block of its own. */
const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR Q RP RT RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR PICTURE SOURCE IMG SLOT'.split(
    ' ',
  ),
)

/** Whether an element's text is never read. */
export function isSilent(element: Element): boolean {
  return SILENT.has(element.tagName.toUpperCase())
}

/** Whether an element stands within a line of text. */
export function isInline(element: Element): boolean {
  return INLINE.has(element.tagName.toUpperCase())
}

/** 1 to 6 for a heading, 0 for anything else. */
export function headingLevel(element: Element): number {
  return /^H[1-6]$/i.test(element.tagName) ? Number(element.tagName[1]) : 0
}

const OFF_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i

/** Whether an element is hidden by what stands in its own tag (style sheets are not asked). */
export function isHidden(element: Element): boolean {
  const hidden = element.getAttribute('hidden')
  if (hidden !== null && hidden !== 'until-found') return true
  const style = element.getAttribute('style')
  if (style !== null && OFF_STYLE.test(style)) return true
  // An open dialogue hides the whole page in this way: what holds the headline stays readable.
  return element.getAttribute('aria-hidden') === 'true' && element.querySelector('h1') === null
}
