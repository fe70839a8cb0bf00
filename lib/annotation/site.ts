// Which site an address belongs to. Variants of one page (mobile, AMP, www) are one site; neighbours under a
// shared suffix (two ministries under gov.vn) are not.

/** Leading labels of a host that name a variant of the same site. */
const VARIANT = /^(www\d?|m|mobile|wap|touch|amp|print)\.(?=[^.]+\.)/

function parse(address: string): URL | null {
  return URL.canParse(address) ? new URL(address) : null
}

/** Whether an address is one of the web, `http` or `https`. */
export function isWebAddress(address: string): boolean {
  const protocol = parse(address)?.protocol
  return protocol === 'http:' || protocol === 'https:'
}

/** The host of a web address without the labels of its variants; null for any other address. */
export function siteOf(address: string): string | null {
  const url = parse(address)
  return url && isWebAddress(address) ? siteOfHost(url.hostname) : null
}

/** A host name without the labels of its variants: `m.example.vn` and `www.example.vn` are `example.vn`. */
export function siteOfHost(host: string): string {
  let site = host.toLowerCase().replace(/\.$/, '')
  while (VARIANT.test(site)) site = site.replace(VARIANT, '')
  return site
}

/** Whether two web addresses belong to one site. False when either is none. */
export function isSameSite(one: string, other: string): boolean {
  const site = siteOf(one)
  return site !== null && site === siteOf(other)
}

/**
 * The site and the domains above it, most specific first, without the last label alone:
 * `en.example.vn` gives `en.example.vn` and `example.vn`, so that forgetting a domain takes its subdomains too.
 */
export function sitesOf(address: string): string[] {
  const site = siteOf(address)
  if (site === null) return []
  if (!/[a-z]/.test(site.slice(site.lastIndexOf('.') + 1))) return [site]
  const labels = site.split('.')
  return labels.length < 2 ? [site] : labels.slice(0, -1).map((_, index) => labels.slice(index).join('.'))
}

/** The match pattern that covers a host and its subdomains, for permissions and scripts. */
export function originPattern(host: string): string {
  return `*://*.${siteOfHost(host)}/*`
}
