// A page in the panel: its head, what is recognised on it, and what the reader made of it.
import { useState } from 'react'
import { formatNumber } from '../format'
import { Tabs } from '../ui/Tabs'
import { useLanguage, useWords } from '../words'
import { Lighting } from './Lighting'
import { OwnList } from './OwnList'
import { PageHead } from './PageHead'
import { PageNotice } from './PageNotice'
import { Recognised } from './Recognised'
import { Revisited } from './Revisited'
import type { PanelActions, PanelView } from './view'

export type PageOfPanel = Extract<PanelView, { kind: 'page' }>

interface PageViewProps {
  page: PageOfPanel
  actions: PanelActions
}

export function PageView({ page, actions }: PageViewProps) {
  const t = useWords()
  const language = useLanguage()
  const { mentions, highlights } = page.state
  const seen = mentions.filter(({ quiet }) => !quiet).length
  const [tab, setTab] = useState<'recognised' | 'own'>(
    seen === 0 && highlights.length > 0 ? 'own' : 'recognised',
  )
  return (
    <>
      <PageHead page={page} actions={actions} />
      {page.revisit && <Revisited revisit={page.revisit} title={page.state.facts.title} actions={actions} />}
      <Tabs
        label={t('panel.tabs')}
        active={tab}
        onChange={setTab}
        tabs={[
          { key: 'recognised', label: t('panel.recognised'), count: formatNumber(seen, language) },
          { key: 'own', label: t('panel.own'), count: formatNumber(highlights.length, language) },
        ]}
      >
        {tab === 'own' ? (
          <OwnList page={page} actions={actions} />
        ) : mentions.length > 0 ? (
          <Recognised mentions={mentions} actions={actions} />
        ) : (
          <PageNotice page={page} actions={actions} />
        )}
      </Tabs>
      {mentions.length > 0 && <Lighting light={page.light} actions={actions} />}
    </>
  )
}
