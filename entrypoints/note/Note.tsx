// Fetches a highlight with its draft, and writes what is typed back by message.
import { useEffect, useState } from 'react'
import { NoteEditor } from '@/components/highlight/NoteEditor'
import { problemOf, problemWords } from '@/components/problems'
import { useWords } from '@/components/words'
import type { Colour, Draft, Highlight } from '@/lib/annotation'
import { sendToBackground } from '@/lib/messaging'

interface Opened {
  highlight: Highlight
  draft: Draft | null
  tags: string[]
}

export function Note({ id, done }: { id: string; done(): void }) {
  const t = useWords()
  const [opened, setOpened] = useState<Opened | null>(null)
  const [problem, setProblem] = useState<string | null>(null)

  const attempt = (work: Promise<unknown>) =>
    work.catch((error: unknown) => setProblem(problemWords(t, problemOf(error))))

  useEffect(() => {
    sendToBackground('note/open', { highlight: id }).then(setOpened, (error: unknown) =>
      setProblem(problemWords(t, problemOf(error))),
    )
  }, [id, t])

  const recolour = (colour: Colour) =>
    attempt(
      sendToBackground('highlight/update', { id, change: { colour } }).then((highlight) =>
        setOpened((now) => now && { ...now, highlight }),
      ),
    )

  return (
    <>
      {problem && <p role="alert">{problem}</p>}
      {opened && (
        <>
          <blockquote>{opened.highlight.target.quote.exact}</blockquote>
          <NoteEditor
            saved={opened.highlight}
            draft={opened.draft}
            colour={opened.highlight.colour}
            knownTags={opened.tags}
            onColour={recolour}
            onDraft={({ note, tags }) =>
              attempt(sendToBackground('draft/save', { highlight: id, note, tags }))
            }
            onSave={(content) =>
              attempt(sendToBackground('highlight/update', { id, change: content }).then(done))
            }
            onClose={done}
          />
        </>
      )}
    </>
  )
}
