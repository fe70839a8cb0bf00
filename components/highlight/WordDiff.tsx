// Two wordings laid into one: what went is struck out, what came is underlined. Read aloud it says which is which.
import { diffArrays } from 'diff'
import { useMemo } from 'react'
import { Hidden } from '../ui/Hidden'
import { useWords } from '../words'
import styles from './Edits.module.css'

interface WordDiffProps {
  before: string
  after: string
}

/** Words with the blank after them, so that joining them gives the text again. */
const wordsOf = (text: string) => text.match(/\S+\s*/g) ?? []
const isSame = (one: string, other: string) => one.trim() === other.trim()

export function WordDiff({ before, after }: WordDiffProps) {
  const t = useWords()
  const parts = useMemo(() => {
    let at = 0
    return diffArrays(wordsOf(before), wordsOf(after), { comparator: isSame }).map(
      ({ value, added, removed }) => {
        at += value.length
        return { key: at, words: value.join(''), added, removed }
      },
    )
  }, [before, after])
  return (
    <span className={styles.diff}>
      {parts.map(({ key, words, added, removed }) => {
        const id = `${key} ${added ? '+' : removed ? '-' : '='}`
        if (added) {
          return (
            <ins key={id}>
              <Hidden>{t('anchor.inserted')}: </Hidden>
              {words}
            </ins>
          )
        }
        if (removed) {
          return (
            <del key={id}>
              <Hidden>{t('anchor.deleted')}: </Hidden>
              {words}
            </del>
          )
        }
        return <span key={id}>{words}</span>
      })}
    </span>
  )
}
