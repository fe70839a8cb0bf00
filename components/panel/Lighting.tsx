// What is lit on the page, at hand: types, repeats, minor mentions. It holds for all pages. Its line stands before the
// settings are read: nothing moves when they are.
import { MENTION_TYPES } from '@/lib/annotation'
import { TypeMark } from '../marks/TypeMark'
import { useAttempt } from '../problems'
import { Switch } from '../ui/Field'
import { useWords } from '../words'
import styles from './Panel.module.css'
import type { Light, PanelActions } from './view'

interface LightingProps {
  /** Null until the settings were read. */
  light: Light | null
  actions: Pick<PanelActions, 'light'>
}

export function Lighting({ light, actions }: LightingProps) {
  const t = useWords()
  const attempt = useAttempt()
  const change = (part: Partial<Light>) => void attempt(() => actions.light(part).then(() => undefined))
  return (
    <details className={styles.lighting}>
      <summary>{t('options.painted')}</summary>
      {light && <Switches light={light} change={change} />}
    </details>
  )
}

interface SwitchesProps {
  light: Light
  change(part: Partial<Light>): void
}

function Switches({ light, change }: SwitchesProps) {
  const t = useWords()
  return (
    <div className={styles.switches}>
      {MENTION_TYPES.map((type) => (
        <Switch
          key={type}
          label={t(`type.${type}`)}
          mark={<TypeMark type={type} />}
          checked={light.painted[type]}
          onChange={(on) => change({ painted: { ...light.painted, [type]: on } })}
        />
      ))}
      <Switch
        label={t('page.dimRepeats')}
        checked={light.dimRepeats}
        onChange={(dimRepeats) => change({ dimRepeats })}
      />
      <Switch
        label={t('options.firstOnly')}
        checked={light.firstOnly}
        onChange={(firstOnly) => change({ firstOnly })}
      />
      <Switch
        label={t('options.quiet')}
        checked={light.paintQuiet}
        onChange={(paintQuiet) => change({ paintQuiet })}
      />
    </div>
  )
}
