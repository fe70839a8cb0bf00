// What a group of rows has in common: a page, a day, an entity, or that the reader made them.

import { isWebAddress } from '@/lib/annotation'
import { useCount } from '../count'
import { formatDay } from '../format'
import { TypeMark } from '../marks/TypeMark'
import { Button } from '../ui/Button'
import { Menu } from '../ui/Menu'
import { useLanguage, useWords } from '../words'
import { DossierLink } from './DossierLink'
import styles from './Library.module.css'
import { outletLabel } from './outlet'
import type { LibraryHead, PageBrief } from './rows'
import type { LibraryActions } from './view'

interface GroupHeadProps {
  head: LibraryHead
  names: ReadonlyMap<string, string>
  actions: Pick<LibraryActions, 'narrow' | 'dropPage'>
}

export function GroupHead({ head, names, actions }: GroupHeadProps) {
  const t = useWords()
  const language = useLanguage()
  const count = useCount()
  switch (head.kind) {
    case 'head-page':
      return <PageHead page={head.page} names={names} actions={actions} />
    case 'head-day':
      return (
        <div className={styles.head}>
          <h2>{formatDay(head.day, language, 'long')}</h2>
        </div>
      )
    case 'head-own':
      return (
        <div className={styles.head}>
          <h2>{t('library.ownHits')}</h2>
        </div>
      )
    case 'head-entity': {
      const { mentions, seen } = head
      return (
        <div className={styles.head}>
          <h2 className={styles.entity}>
            <TypeMark type={mentions.type} status={mentions.status} labelled />
            {mentions.label}
          </h2>
          {seen && <span className={styles.under}>{count('pages', seen.pages)}</span>}
          {mentions.status !== 'ambiguous' && (
            <DossierLink id={mentions.entity} label={mentions.label} tabIndex={0} />
          )}
          <Button
            variant="quiet"
            size="s"
            onClick={() => actions.narrow({ entity: mentions.entity, words: '' })}
          >
            {t('library.allOfEntity')}
          </Button>
        </div>
      )
    }
  }
}

function PageHead({ page, names, actions }: { page: PageBrief } & Omit<GroupHeadProps, 'head'>) {
  const t = useWords()
  const language = useLanguage()
  const title = page.title || page.url
  return (
    <div className={styles.head}>
      <div className={styles.grow}>
        <h2>
          {isWebAddress(page.url) ? (
            <a href={page.url} target="_blank" rel="noopener noreferrer">
              {title}
            </a>
          ) : (
            title
          )}
        </h2>
        <p className={styles.under}>
          {outletLabel(names, page.outlet, page.url)} · {formatDay(page.day, language)}
        </p>
      </div>
      <Menu
        label={t('library.pageMenu', [title])}
        items={[
          {
            key: 'only',
            label: t('library.onlyPage'),
            icon: 'filter',
            run: () => actions.narrow({ page: page.url }),
          },
          {
            key: 'drop',
            label: t('panel.forgetPage'),
            icon: 'trash',
            danger: true,
            run: () => actions.dropPage(page),
          },
        ]}
      />
    </div>
  )
}
