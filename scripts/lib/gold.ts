// The gold articles: text, day and marked mentions, as kept outside this repository.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { MentionType } from '../../lib/annotation'

export interface GoldMention {
  start: number
  end: number
  type: MentionType
  labels: string[]
  issued?: string
  optional?: boolean
  nolink?: boolean
  form?: string
}

export interface GoldArticle {
  id: string
  text: string
  meta?: { date?: string; url?: string }
  mentions: GoldMention[]
}

/** All gold articles under a folder (or in one file), by file name. */
export function readGold(path: string): GoldArticle[] {
  if (statSync(path).isDirectory())
    return readdirSync(path)
      .sort()
      .flatMap((name) => readGold(join(path, name)))
  if (!path.endsWith('.json')) return []
  const article: GoldArticle = JSON.parse(readFileSync(path, 'utf8'))
  return Array.isArray(article.mentions) ? [article] : []
}
