// Fetches a highlight with its draft, and writes what is typed back by message.
import { useEffect, useState } from 'react'
import { type NoteContent, NoteEditor } from '@/components/highlight/NoteEditor'
import { problemOf, problemWords } from '@/components/problems'
import { useWords } from '@/components/words'
import type { Draft, Highlight } from '@/lib/annotation'
import { sendToBackground } from '@/lib/messaging'
import type { Begin, Done } from '../news.content/ui/note-frame'
import { LinkLine } from './LinkLine'

interface Opened {
  highlight: Highlight
  draft: Draft | null
  tags: string[]
}

interface NoteProps {
  id: string
  begin: Begin
  done(what?: Done): void
}

export function Note({ id, begin, done }: NoteProps) {
  const t = useWords()
  const [opened, setOpened] = useState<Opened | null>(null)
  const [problem, setProblem] = useState<string | null>(null)

  const fail = (error: unknown) => setProblem(problemWords(t, problemOf(error)))
  const attempt = (work: Promise<unknown>) =>
    work.then(
      () => true,
      (error: unknown) => {
        fail(error)
        return false
      },
    )

  useEffect(() => {
    sendToBackground('note/open', { highlight: id }).then(setOpened, (error: unknown) =>
      setProblem(problemWords(t, problemOf(error))),
    )
  }, [id, t])

  /** Saves what was typed; the page tells of it, with the way back. */
  const save = ({ note, tags }: Highlight, change: NoteContent) =>
    sendToBackground('highlight/update', { id, change }).then(() =>
      done({
        words: t('note.savedDone'),
        undo: { type: 'highlight/update', data: { id, change: { note, tags } } },
      }),
    )

  const update = (change: Partial<Pick<Highlight, 'colour' | 'entity'>>) =>
    sendToBackground('highlight/update', { id, change }).then((highlight) =>
      setOpened((now) => now && { ...now, highlight }),
    )

  return (
    <>
      {problem && <p role="alert">{problem}</p>}
      {opened && (
        <>
          <blockquote>{opened.highlight.target.quote.exact}</blockquote>
          <LinkLine
            highlight={opened.highlight}
            open={begin === 'link'}
            onLink={(entity) => update({ entity })}
            onProblem={fail}
          />
          <NoteEditor
            saved={opened.highlight}
            draft={opened.draft}
            colour={opened.highlight.colour}
            knownTags={opened.tags}
            begin={begin === 'link' ? null : begin}
            onColour={(colour) => attempt(update({ colour }))}
            onDraft={({ note, tags }) =>
              attempt(sendToBackground('draft/save', { highlight: id, note, tags }))
            }
            onSave={(content) => attempt(save(opened.highlight, content))}
            onClose={() => done()}
          />
        </>
      )}
    </>
  )
}
