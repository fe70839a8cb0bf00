// What the names that a page gives its parts (class, id, type, role, itemprop) tell about them. Generic words of web
// craft in English and unaccented Vietnamese; a site's own peculiarities belong into its outlet profile.

/** Words that stand for themselves between separators or humps. */
const FOREIGN_WORDS = new Set(
  `ad ads adv advert adzone aside banner bookmark breadcrumb breadcrumbs buttons cmt cmts comment comments copyright
  download dropdown fb follow footer google hotline keyword keywords like login logo menu modal nav navbar navigation
  newsletter newsbox other others pagination pager paging poll popup print promo rating recommend recommended rel
  relate related relatedbox relation relations rss search share sharing sidebar sitemap skyscraper social sponsor
  sponsored subscribe subscription suggest suggested suggestion survey tag tags tagbox tool toolbar toolbox tools
  trending tts tweet twitter vote votes widget widgets zalo skip ticker voting complementary contentinfo
  dialog alert tooltip consent cookie cookies donate donation`
    .split(/\s+/)
    .filter(Boolean),
)

const PICTURE = /^(?:img|image|images|photo|picture|figure|anh)$/

/** Words that are unmistakable even when run together with others. */
const FOREIGN_PARTS =
  /binhluan|breadcrumb|chuyenmuc|chiase|cungmuc|cungchude|comment|copyright|docthem|doctiep|docnhieu|hotnews|lienquan|morenews|mostread|mostview|newsletter|othernews|quangcao|readmore|recommend|related|relate(?:d|s)?news|seemore|sharemxh|social|sponsor|tinkhac|tinlienquan|tinmoi|tinnoibat|tinlq|tukhoa|xemnhieu|xemthem|baikhac|baimoi|bailienquan|tagdetail|newstcm/

/** Small print of the article itself: who wrote it, when, from where. */
const FURNITURE = new Set(
  'author authors byline cate category credit credits date datetime info meta nguon publish published publishdate pubdate signature source sources tacgia time timestamp butdanh'.split(
    ' ',
  ),
)

const LEAD =
  /(?:^|[-_ ])(?:sapo|lead|chapeau|standfirst|abstract|summary|trichyeu|trich-yeu|tomtat|intro|desc|description|dek|teaser|excerpt|subtitle)(?:[-_ ]|$)|sapo|tomtat|trichyeu/i

const CAPTION = /caption|chuthich|chu-thich|imgdesc|img-desc|photo-?desc|picture-?desc|image-?desc|anh-?desc/i

const BODY =
  /article-?_*(?:body|content|text|detail)|(?:detail|main|news|post|entry|cms|story|page|inner)-?_*(?:content|body|text)|content-?_*(?:detail|body|news|article)|contentdetail|noi-?dung|fck|singular-content|journal-content|ck-content/i

const HIDDEN = new Set([
  'hidden',
  'd-none',
  'hide',
  'sr-only',
  'visually-hidden',
  'visuallyhidden',
  'screen-reader-text',
])

/** The part of an element's attributes that its maker named it by. */
function nameOf(element: Element): string {
  const get = (name: string) => element.getAttribute(name) ?? ''
  // An element of the site's own making is named by its tag.
  const tag = element.tagName.includes('-') ? element.tagName.toLowerCase() : ''
  return `${get('class')} ${get('id')} ${get('type')} ${get('role')} ${tag}`
}

function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean)
}

/** Whether an element is named like something beside the article: related news, comments, share bars, menus. */
export function isNamedForeign(element: Element): boolean {
  const name = nameOf(element)
  if (name.trim() === '') return false
  const words = wordsOf(name)
  // A picture set to the side of the text is a part of it.
  const picture = words.some((word) => PICTURE.test(word))
  return (
    words.some((word) => FOREIGN_WORDS.has(word) && !(picture && word === 'aside')) ||
    FOREIGN_PARTS.test(name.toLowerCase().replace(/[-_]/g, ''))
  )
}

/** Whether an element is named like readers' comments, which may be longer than the article. */
export function isNamedComments(element: Element): boolean {
  return /comment|binhluan|y-?kien-?ban-?doc/i.test(
    nameOf(element)
      .replace(/_/g, '-')
      .replace(/binh-luan/gi, 'binhluan'),
  )
}

/** Whether an element is a dialogue over the page, by its name or role. */
export function isNamedDialog(element: Element): boolean {
  const role = element.getAttribute('role')
  return (
    role === 'dialog' ||
    role === 'alertdialog' ||
    /(?:^|\s)modal(?:\s|$)/.test(element.getAttribute('class') ?? '')
  )
}

/** Whether an element is named like a by-line, date or source line. */
export function isNamedFurniture(element: Element): boolean {
  return wordsOf(`${nameOf(element)} ${element.getAttribute('itemprop') ?? ''}`).some((word) =>
    FURNITURE.has(word),
  )
}

/** Whether an element is named like an article's lead. */
export function isNamedLead(element: Element): boolean {
  return (
    LEAD.test(element.getAttribute('class') ?? '') ||
    LEAD.test(element.getAttribute('id') ?? '') ||
    element.getAttribute('data-role') === 'sapo' ||
    element.getAttribute('itemprop') === 'description'
  )
}

/** Whether an element is named like a picture's caption, or is one by its tag. */
export function isCaption(element: Element): boolean {
  return element.closest('figcaption, caption') !== null || CAPTION.test(element.getAttribute('class') ?? '')
}

/** Whether an element is named like the body of an article. */
export function isNamedBody(element: Element): boolean {
  return (
    element.getAttribute('itemprop') === 'articleBody' ||
    BODY.test(element.getAttribute('class') ?? '') ||
    BODY.test(element.getAttribute('id') ?? '')
  )
}

/** Whether an element carries a class that by wide custom hides it. */
export function isNamedHidden(element: Element): boolean {
  const classes = (element.getAttribute('class') ?? '').split(/\s+/)
  // `hidden md:block` shows on wide screens.
  return (
    classes.some((name) => HIDDEN.has(name)) &&
    !classes.some((name) => /[:-](?:block|flex|grid|inline)$/.test(name))
  )
}
