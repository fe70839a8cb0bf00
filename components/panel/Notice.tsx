// The panel where there is no page to show: each state says why, and what can be done.
import { problemWords, useAttempt } from '../problems'
import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'
import { Skeleton } from '../ui/Skeleton'
import { useWords } from '../words'
import type { PanelActions, PanelView } from './view'

interface NoticeProps {
  view: Exclude<PanelView, { kind: 'page' }>
  actions: PanelActions
}

export function Notice({ view, actions }: NoticeProps) {
  const t = useWords()
  switch (view.kind) {
    case 'loading':
      return <Skeleton />
    case 'restricted':
      return (
        <EmptyState picture="off" title={t('panel.restricted.title')}>
          <p>{t('panel.restricted.words')}</p>
        </EmptyState>
      )
    case 'unread':
      return <Unread view={view} actions={actions} />
    case 'failed':
      return (
        <EmptyState
          picture="off"
          title={t('panel.failed')}
          actions={
            <Button icon="reload" onClick={actions.retry}>
              {t('common.retry')}
            </Button>
          }
        >
          <p role="alert">{problemWords(t, view.code)}</p>
        </EmptyState>
      )
  }
}

function Unread({
  view: { host, why },
  actions,
}: {
  view: Extract<PanelView, { kind: 'unread' }>
  actions: PanelActions
}) {
  const t = useWords()
  const attempt = useAttempt()
  const run = (work: () => Promise<unknown>) => () => attempt(() => work().then(() => undefined))
  if (why === 'before') {
    return (
      <EmptyState
        picture="margin"
        title={t('panel.before.title')}
        actions={
          <>
            <Button variant="primary" onClick={run(actions.begin)}>
              {t('panel.before.begin')}
            </Button>
            <Button icon="reload" onClick={run(actions.reload)}>
              {t('panel.before.reload')}
            </Button>
          </>
        }
      >
        <p>{t('panel.before.words')}</p>
      </EmptyState>
    )
  }
  return (
    <EmptyState
      picture="margin"
      title={t('panel.unread.title')}
      actions={
        host && (
          <>
            <Button variant="primary" onClick={run(actions.begin)}>
              {t('panel.annotateOnce')}
            </Button>
            <Button onClick={run(actions.always)}>{t('panel.unread.always', [host])}</Button>
          </>
        )
      }
    >
      <p>
        {host === null
          ? t('panel.unread.wordsNoHost')
          : t(why === 'withheld' ? 'panel.unread.withheld' : 'panel.unread.words', [host])}
      </p>
    </EmptyState>
  )
}
