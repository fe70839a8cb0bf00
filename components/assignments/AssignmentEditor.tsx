// An assignment put right by hand; saving it confirms it.
import { useState } from 'react'
import type { Assignee, Assignment } from '@/lib/annotation'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { Field, Input, TextArea } from '../ui/Field'
import { useWords } from '../words'
import type { AssignmentsActions } from './view'

interface AssignmentEditorProps {
  assignment: Assignment
  actions: Pick<AssignmentsActions, 'save'>
  onClose(): void
}

const written = (names: readonly Assignee[]) => names.map(({ label }) => label).join('; ')

/** Names as typed; one that stood there before keeps what it is known to be. */
export function readNames(text: string, before: readonly Assignee[]): Assignee[] {
  return text
    .split(';')
    .map((label) => label.trim().replace(/\s+/g, ' '))
    .filter(Boolean)
    .map((label) => before.find((known) => known.label === label) ?? { entity: null, type: null, label })
}

export function AssignmentEditor({ assignment, actions, onClose }: AssignmentEditorProps) {
  const t = useWords()
  const [who, setWho] = useState(written(assignment.who))
  const [others, setOthers] = useState(written(assignment.with))
  const [what, setWhat] = useState(assignment.what)
  const [day, setDay] = useState(assignment.due?.day ?? '')
  const known = [...assignment.who, ...assignment.with]
  const names = readNames(who, known)
  const ready = names.length > 0 && what.trim() !== ''

  async function save() {
    const text = assignment.due?.text ?? ''
    const next: Assignment = {
      ...assignment,
      ...{ who: names, with: readNames(others, known), what: what.trim(), state: 'confirmed' },
      due: day ? { text, day } : null,
    }
    if (await actions.save(next)) onClose()
  }

  return (
    <Dialog
      title={t('assignments.edit')}
      closeLabel={t('common.close')}
      onClose={onClose}
      actions={
        <Button variant="primary" disabled={!ready} onClick={() => void save()}>
          {t('assignments.saveConfirmed')}
        </Button>
      }
    >
      <p>
        <q>{assignment.quote}</q>
      </p>
      <Field label={t('assignments.who')} hint={t('assignments.namesHint')}>
        {(ids) => <Input {...ids} value={who} onChange={({ target }) => setWho(target.value)} />}
      </Field>
      <Field label={t('assignments.with')}>
        {(ids) => <Input {...ids} value={others} onChange={({ target }) => setOthers(target.value)} />}
      </Field>
      <Field label={t('assignments.what')}>
        {(ids) => <TextArea {...ids} value={what} onChange={({ target }) => setWhat(target.value)} />}
      </Field>
      <Field label={t('assignments.due')} {...(assignment.due && { hint: assignment.due.text })}>
        {(ids) => (
          <Input
            {...ids}
            type="date"
            value={day.length === 10 ? day : ''}
            onChange={({ target }) => setDay(target.value)}
          />
        )}
      </Field>
    </Dialog>
  )
}
