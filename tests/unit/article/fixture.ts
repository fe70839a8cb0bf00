// Own saved pages, read as the command line reads them.
import { readFileSync } from 'node:fs'
import { JSDOM } from 'jsdom'
import { type Article, type OutletEntry, readArticle } from '../../../lib/article'

/** The document of a page under tests/fixtures/pages, or of the given HTML. */
export function documentOf(page: string): Document {
  const html = page.startsWith('<')
    ? page
    : readFileSync(new URL(`../../fixtures/pages/${page}.html`, import.meta.url), 'utf8')
  return new JSDOM(html).window.document
}

export function read(page: string, url: string, outlets: OutletEntry[] = []): Article {
  return readArticle(documentOf(page), url, outlets)
}
