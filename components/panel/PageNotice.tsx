// A page on which nothing is shown as recognised: it is being read, is no news of the state, or was switched off.
import { siteOf } from '@/lib/annotation'
import { useAttempt } from '../problems'
import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'
import { useWords } from '../words'
import type { PageOfPanel } from './PageView'
import type { PanelActions } from './view'

export function PageNotice({ page, actions }: { page: PageOfPanel; actions: PanelActions }) {
  const t = useWords()
  const attempt = useAttempt()
  const { verdict, facts, reasons } = page.state
  const run = (work: () => Promise<unknown>) => () => attempt(() => work().then(() => undefined))
  const annotate = run(() => actions.annotate(true))

  if (page.never) {
    const site = siteOf(facts.url) ?? ''
    return (
      <EmptyState
        picture="off"
        title={t('panel.neverState.title', [site])}
        actions={<Button onClick={run(() => actions.never(false))}>{t('panel.readAgain', [site])}</Button>}
      >
        <p>{t('panel.neverState.words')}</p>
      </EmptyState>
    )
  }
  if (reasons.some(({ code }) => code === 'not-chosen')) {
    const site = siteOf(facts.url) ?? ''
    return (
      <EmptyState
        picture="margin"
        title={t('panel.waits.title')}
        actions={
          <>
            <Button variant="primary" onClick={annotate}>
              {t('panel.annotateOnce')}
            </Button>
            <Button onClick={run(actions.always)}>{t('panel.unread.always', [site])}</Button>
          </>
        }
      >
        <p>{t('panel.waits.words')}</p>
      </EmptyState>
    )
  }
  switch (verdict) {
    case 'reading':
      return (
        <EmptyState picture="margin" title={t('panel.reading.title')}>
          <p>{t('panel.reading.words')}</p>
        </EmptyState>
      )
    case 'off':
      return (
        <EmptyState
          picture="off"
          title={t('panel.off.title')}
          actions={<Button onClick={annotate}>{t('panel.off.again')}</Button>}
        >
          <p>{t('panel.off.words')}</p>
        </EmptyState>
      )
    case 'government-news':
      return (
        <EmptyState title={t('panel.nothing.title')}>
          <p>{t('panel.nothing.words')}</p>
        </EmptyState>
      )
    case 'other-article':
    case 'not-an-article': {
      const article = verdict === 'other-article'
      return (
        <EmptyState
          title={t(article ? 'panel.other.title' : 'panel.noArticle.title')}
          actions={<Button onClick={annotate}>{t('panel.annotate')}</Button>}
        >
          <p>{t(article ? 'panel.other.words' : 'panel.noArticle.words')}</p>
        </EmptyState>
      )
    }
  }
}
