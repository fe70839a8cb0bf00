// A page in the panel: its head, what is recognised on it, and what the reader made of it.
import { useState } from 'react'
import { formatNumber } from '../format'
import { Tabs } from '../ui/Tabs'
import { useLanguage, useWords } from '../words'
import { Lighting } from './Lighting'
import { OwnList } from './OwnList'
import { PageAssignments } from './PageAssignments'
import { PageHead } from './PageHead'
import { PageNotice } from './PageNotice'
import { Recognised } from './Recognised'
import type { PanelActions, PanelView } from './view'

export type PageOfPanel = Extract<PanelView, { kind: 'page' }>

interface PageViewProps {
  page: PageOfPanel
  actions: PanelActions
}

export function PageView({ page, actions }: PageViewProps) {
  const t = useWords()
  const language = useLanguage()
  const { mentions, highlights, assignments } = page.state
  const seen = mentions.filter(({ quiet }) => !quiet).length
  const [tab, setTab] = useState<'recognised' | 'own' | 'assignments'>(
    seen === 0 && highlights.length > 0 ? 'own' : 'recognised',
  )
  const shown = tab === 'assignments' && assignments.length === 0 ? 'recognised' : tab
  return (
    <>
      <PageHead page={page} actions={actions} />
      <Tabs
        label={t('panel.tabs')}
        active={shown}
        onChange={setTab}
        tabs={[
          { key: 'recognised', label: t('panel.recognised'), count: formatNumber(seen, language) },
          { key: 'own', label: t('panel.own'), count: formatNumber(highlights.length, language) },
          ...(assignments.length > 0
            ? [
                {
                  key: 'assignments' as const,
                  label: t('panel.assignments'),
                  count: formatNumber(assignments.length, language),
                },
              ]
            : []),
        ]}
      >
        {shown === 'own' ? (
          <OwnList page={page} actions={actions} />
        ) : shown === 'assignments' ? (
          <PageAssignments page={page} actions={actions} />
        ) : mentions.length > 0 ? (
          <Recognised
            mentions={mentions}
            articleText={page.state.text}
            spotlight={page.state.spotlight}
            knownTags={page.knownTags}
            actions={actions}
          />
        ) : (
          <PageNotice page={page} actions={actions} />
        )}
      </Tabs>
      {mentions.length > 0 && <Lighting light={page.light} actions={actions} />}
    </>
  )
}
