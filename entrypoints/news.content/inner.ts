// Trees of their own that an article was read in: shadow trees, and frames of the page's origin.
import type { Article } from '@/lib/article'

const isShadow = (root: Node): root is ShadowRoot => 'host' in root && root.nodeType === 11

/** The shadow trees of an article's page. A frame's nodes are none of our own window's classes. */
export function shadowsIn(article: Article | null): ShadowRoot[] {
  return (article?.roots ?? []).filter(isShadow)
}

/** The documents of the frames on an article's page. */
export function framesIn(article: Article | null): Document[] {
  return (article?.roots ?? []).flatMap((root) =>
    isShadow(root) || root.ownerDocument === document ? [] : [root.ownerDocument],
  )
}
