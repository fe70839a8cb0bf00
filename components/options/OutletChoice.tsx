// Where pages are read by themselves: at every listed outlet, or at those alone that the reader picks.
import { useMemo, useState } from 'react'
import { foldForSearch } from '@/lib/text/fold'
import { formatNumber } from '../format'
import { Choice, SearchField } from '../ui/Field'
import { useLanguage, useWords } from '../words'
import styles from './OutletChoice.module.css'

/** An outlet that the extension knows; `hosts` without the wildcards of their patterns. */
export interface ListedOutlet {
  name: string
  hosts: readonly string[]
}

interface OutletChoiceProps {
  outlets: readonly ListedOutlet[]
  /** The hosts chosen; null for every outlet. */
  value: readonly string[] | null
  onChange(hosts: string[] | null): void
}

export function OutletChoice({ outlets, value, onChange }: OutletChoiceProps) {
  const t = useWords()
  const language = useLanguage()
  const total = formatNumber(outlets.length, language)
  return (
    <div className={styles.where}>
      <Choice<'all' | 'some'>
        legend={t('sites.question')}
        value={value === null ? 'all' : 'some'}
        onChange={(where) => onChange(where === 'all' ? null : [])}
        options={[
          { value: 'all', label: t('sites.all', [total]), hint: t('sites.allHint') },
          { value: 'some', label: t('sites.some'), hint: t('sites.someHint') },
        ]}
      />
      {value !== null && <Picker outlets={outlets} value={value} onChange={onChange} />}
    </div>
  )
}

function Picker({ outlets, value, onChange }: OutletChoiceProps & { value: readonly string[] }) {
  const t = useWords()
  const [text, setText] = useState('')
  const chosen = useMemo(() => new Set(value), [value])
  const shown = useMemo(() => {
    const words = foldForSearch(text).split(' ').filter(Boolean)
    return outlets.filter(({ name, hosts }) => {
      const haystack = foldForSearch([name, ...hosts].join(' '))
      return words.every((word) => haystack.includes(word))
    })
  }, [outlets, text])
  const count = outlets.filter(({ hosts }) => hosts.some((host) => chosen.has(host))).length
  return (
    <div className={styles.picker}>
      <SearchField label={t('sites.find')} value={text} onChange={setText} />
      <p role="status">{t('sites.chosen', count)}</p>
      <ul className={styles.outlets}>
        {shown.map(({ name, hosts }) => {
          const on = hosts.some((host) => chosen.has(host))
          const others = value.filter((host) => !hosts.includes(host))
          return (
            <li key={`${name} ${hosts[0]}`}>
              <label>
                <input
                  type="checkbox"
                  checked={on}
                  onChange={() => onChange(on ? others : [...others, ...hosts])}
                />
                <span>{name}</span>
              </label>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
