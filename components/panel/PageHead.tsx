// What page this is, how it was judged and why, and what can be done with the whole of it.
import { useId, useState } from 'react'
import { dayOfTime, siteOf } from '@/lib/annotation'
import { formatDay } from '../format'
import { LeftOut } from '../LeftOut'
import { problemWords, useAttempt } from '../problems'
import { Banner } from '../ui/Banner'
import { IconButton } from '../ui/Button'
import { Menu, type MenuItem } from '../ui/Menu'
import { useLanguage, useWords } from '../words'
import type { PageOfPanel } from './PageView'
import styles from './Panel.module.css'
import { Revisited, RevisitedFlag } from './Revisited'
import { Verdict } from './Verdict'
import type { PanelActions } from './view'

interface PageHeadProps {
  page: PageOfPanel
  actions: PanelActions
}

export function PageHead({ page, actions }: PageHeadProps) {
  const t = useWords()
  const language = useLanguage()
  const attempt = useAttempt()
  const { state, revisit } = page
  const { facts, saved, canPaint, problem, verdict } = state
  const day = dayOfTime(facts.published)
  const told = useId()
  const [telling, setTelling] = useState(false)
  const keep = () =>
    attempt(async () => {
      if (!saved) {
        await actions.keep()
        return { text: t('panel.saved') }
      }
      const undo = await actions.drop()
      const run = () => void attempt(() => undo().then(() => undefined))
      return { text: t('panel.unsaved'), action: { label: t('common.undo'), run } }
    })
  return (
    <section className={styles.page} aria-label={t('panel.page')}>
      <div className={styles.from}>
        <span className={styles.origin}>
          <span>{facts.outletName || siteOf(facts.url)}</span>
          {(day || verdict !== 'not-an-article') && (
            <span>{day ? formatDay(day, language) : t('panel.noDate')}</span>
          )}
        </span>
        <IconButton
          icon="bookmark"
          filled={saved}
          label={saved ? t('panel.forgetPage') : t('panel.savePage')}
          aria-pressed={saved}
          onClick={keep}
        />
        <Menu label={t('panel.more')} items={usePageMenu(page, actions)} />
      </div>
      <h2 className={styles.title} lang={facts.language}>
        {facts.title || facts.url}
      </h2>
      <div className={styles.judged}>
        <Verdict state={state} />
        {revisit && <RevisitedFlag {...{ revisit, told, telling }} onToggle={() => setTelling(!telling)} />}
      </div>
      {revisit && telling && <Revisited id={told} title={facts.title} {...{ revisit, actions }} />}
      {problem && <Banner tone="danger">{problemWords(t, problem)}</Banner>}
      <LeftOut count={page.leftOut} />
      {!canPaint && <Banner tone="warn">{t('panel.cannotPaint')}</Banner>}
    </section>
  )
}

function usePageMenu({ state, never, always }: PageOfPanel, actions: PanelActions): MenuItem[] {
  const t = useWords()
  const attempt = useAttempt()
  const site = siteOf(state.facts.url) ?? ''
  const run = (work: () => Promise<unknown>, done?: string) => () => {
    void attempt(async () => {
      await work()
      return done === undefined ? undefined : { text: done }
    })
  }
  const off = state.verdict === 'off'
  const shown = state.mentions.length > 0
  const items: (MenuItem | false)[] = [
    !shown && {
      key: 'annotate',
      label: t('panel.annotate'),
      icon: 'check',
      run: run(() => actions.annotate(true)),
    },
    shown && {
      key: 'overview',
      label: t('page.overview'),
      icon: 'library',
      run: run(actions.overview),
    },
    !off && {
      key: 'off',
      label: t('panel.notThisPage'),
      icon: 'off',
      run: run(() => actions.annotate(false)),
    },
    never
      ? {
          key: 'again',
          label: t('panel.readAgain', [site]),
          icon: 'undo',
          run: run(() => actions.never(false)),
        }
      : {
          key: 'never',
          label: t('panel.never', [site]),
          icon: 'off',
          danger: true,
          run: run(() => actions.never(true), t('panel.neverDone', [site])),
        },
    !always &&
      !never && {
        key: 'always',
        label: t('panel.unread.always', [site]),
        icon: 'check',
        run: run(actions.always),
      },
  ]
  return items.filter((item) => item !== false)
}
