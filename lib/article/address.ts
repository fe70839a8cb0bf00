// Addresses of pages: one for all variants of a page, and what an address's shape tells. Pure.

/** Parameters that say where the reader came from, never what the page is. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|mc_[ce]id|_ga|_gl|zarsrc|zalo\w*|gidzl|gidz|ref|ref_src|ref_url|refer|referrer|share|shared|fb_\w+|spm|cmpid|ocid|at_\w+|itm_\w+|pk_\w+|vgo_\w+|s_kwcid|mkt_tok|trk)$/i
/** Parameters that may name a variant, if they have such a value. */
const VARIANT =
  /^(?:view|display|mode|output|outputtype|amp|print|printmode|isprint|mobile|ismobile|from|source|src)$/i
const VARIANT_VALUE =
  /^(?:amp|print|mobile|desktop|1|true|yes|fb|facebook|zalo|google|twitter|home|homepage|rss|email|social)?$/i

/** The folder of a variant, behind a page's own path. */
const VARIANT_FOLDER = /\/(?:amp|print|in-bai|ban-in)\/?$/i

const isNoise = (name: string, value: string) =>
  TRACKING.test(name) || (VARIANT.test(name) && VARIANT_VALUE.test(value))

/** Labels of a host that name a variant; `www.` is part of many sites' only working address. */
const VARIANT_HOST = /^(?:m|mobile|amp|wap|touch|print)\.(?=[^.]+\.)/

/**
 * The address of a page itself: no fragment, no tracking, no AMP, print or mobile variant, no port that is the
 * scheme's own. Returns the given text where it is no web address.
 */
export function canonicalAddress(address: string): string {
  const url = parseAddress(address)
  if (url === null) return address
  url.hash = ''
  url.username = ''
  url.password = ''
  url.hostname = url.hostname.replace(VARIANT_HOST, '')
  for (const [name, value] of parametersOf(url)) if (isNoise(name, value)) url.searchParams.delete(name)
  url.pathname = url.pathname
    .replace(VARIANT_FOLDER, '')
    .replace(/^\/amp\//i, '/')
    .replace(/(?:\.|-)amp(?=\.html?$|$)/i, '')
    .replace(/\.amp\.(html?)$/i, '.$1')
    .replace(/\/{2,}/g, '/')
  // `URLSearchParams` writes spaces and marks its own way; an address without changes keeps its own.
  if (parametersOf(url).length === 0) url.search = ''
  return url.href
}

/** Name and value of every parameter. Firefox lets content scripts call `forEach`, not iterate. */
function parametersOf({ searchParams }: URL): [name: string, value: string][] {
  const parameters: [string, string][] = []
  searchParams.forEach((value, name) => {
    parameters.push([name, value])
  })
  return parameters
}

/** A web address, or null. */
export function parseAddress(address: string, base?: string): URL | null {
  const url = URL.parse(address.trim(), base)
  return url !== null && /^https?:$/.test(url.protocol) ? url : null
}

/** What an address's path looks like. */
export type PathShape = 'home' | 'article' | 'listing' | 'open'

const LISTING =
  /(?:^|\/)(?:tags?|tu-khoa|chu-de|chuyen-de|su-kien|topic|topics|search|tim-kiem|timkiem|ket-qua-tim-kiem|category|categories|chuyen-muc|tac-gia|author|video|videos|photo|photos|podcast|podcasts|multimedia|media|rss|lien-he|contact|gioi-thieu|about|sitemap|tin-moi|tin-moi-nhat|tin-nong|24h|page|trang|login|dang-nhap)(?:\.\w+|\/|$)/i
/** A home page’s name, at the end; as a folder, old sites have it before every address. */
const HOME_NAME = /(?:^|\/)(?:trang-chu|home|index|default)(?:\.\w+)?\/?$/i
/** What portals call the one page that shows any article, which its parameters or its parts name. */
const DETAIL =
  /(?:^|[/_-])(?:chi-?tiet|detail|xem-?tin|bai-?viet|view(?:news|article|content)|news-?detail)s?(?:[-_./]|$)/i
const NUMBERED = /(?:^|[-_/.])(?:[a-z]{1,4}|c\d+a)?\d{4,}(?:[-_]\w+)?(?:\.\w{2,5})?\/?$/i
const SEARCH_KEYS = /^(?:q|s|query|keyword|keywords|k|search|tukhoa)$/i
const ID_KEYS =
  /^(?:id|_id|aid|nid|p|ddocname|urile|newsitem|post_type|id_?(?:tin|bai|baiviet|news)|(?:.*_)?(?:(?:item|news|article|content|tin|bai_?viet|entry|assetentry|post|doc|node|story)_?id|urltitle))$/i

/** Words in an address that a section's name hardly has. */
const MANY = 8

/** Reads an address's shape; `articlePath` is an outlet's own regular expression for its articles' paths. */
export function pathShape(address: string, articlePath: string | null): PathShape {
  const url = parseAddress(address)
  if (url === null) return 'open'
  const path = decodePath(url.pathname).replace(VARIANT_FOLDER, '')
  if (articlePath !== null && new RegExp(articlePath, 'i').test(path + url.search)) return 'article'
  const keys = parametersOf(url).map(([name]) => name)
  if (keys.some((key) => SEARCH_KEYS.test(key))) return 'listing'
  const named = keys.some((key) => ID_KEYS.test(key))
  if (path === '/' || /^\/(?:index|default|home|trang-chu|trangchu|vi|vn|en)?(?:\.\w+)?\/?$/i.test(path)) {
    return named ? 'open' : 'home'
  }
  // A bare number follows the words in a folder of their own, perhaps behind one of the month.
  const parts = path.split('/').filter(Boolean).reverse()
  const words = wordsIn(parts.slice(0, 3).find((part) => !/^\d+(?:\.\w+)?$/.test(part)) ?? '')
  // …/42248/ten-bai-viet, /2025/06/05/ten-bai-viet
  const numbered = NUMBERED.test(path) || parts.some((part) => /^\d{4,}$/.test(part))
  if (words >= 5 && numbered) return 'article'
  if ((LISTING.test(path) || HOME_NAME.test(path)) && words < 6) return 'listing'
  if (named) return 'article'
  // A small portal counts its articles with two or three digits; of so many words no section's name is.
  if (words > MANY && /-\d{2,3}\.\w{2,5}$/.test(path)) return 'article'
  if (NUMBERED.test(path)) return words >= 4 ? 'article' : 'open'
  if (words >= 6 || DETAIL.test(path)) return 'open'
  // One or two short folders name a section: /kinh-te.htm, /kinh-doanh/quoc-te.
  return words <= 4 && path.split('/').filter(Boolean).length <= 3 ? 'listing' : 'open'
}

const wordsIn = (part: string) =>
  part
    .replace(/\.\w+$/, '')
    .split(/[-_]/)
    .filter(Boolean).length

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
