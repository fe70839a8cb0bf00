// The first run's page, opened when the extension is installed.
import { useEffect, useState } from 'react'
import { browser } from 'wxt/browser'
import { i18n } from '#i18n'
import type { ListedOutlet } from '@/components/options/OutletChoice'
import { problemOf, problemWords } from '@/components/problems'
import { showScreen } from '@/components/screen'
import { useToast } from '@/components/ui/Toast'
import { Welcome } from '@/components/welcome/Welcome'
import type { Settings } from '@/lib/annotation'
import { sendToBackground } from '@/lib/messaging'
import { DEFAULT_SETTINGS, openStore, readSettings } from '@/lib/store'
import { listedOutlets } from '../library/facts'

type Answer = Parameters<Parameters<typeof Welcome>[0]['onAnswer']>[0]

function WelcomeApp({ saving, onlyOn }: Pick<Settings, 'saving' | 'onlyOn'>) {
  const toast = useToast()
  const [outlets, setOutlets] = useState<readonly ListedOutlet[]>([])
  useEffect(() => void listedOutlets(i18n.t('language')).then(setOutlets), [])

  async function keep(answer: Answer): Promise<boolean> {
    try {
      const { onlyOn } = answer
      await sendToBackground('settings/change', { change: { onlyOn: onlyOn && [...onlyOn] } })
      await sendToBackground('settings/saving', { saving: answer.saving })
      return true
    } catch (error) {
      toast({ text: problemWords(i18n.t, problemOf(error)), tone: 'danger' })
      return false
    }
  }

  return (
    <Welcome
      saving={saving === 'unasked' ? null : saving}
      onlyOn={onlyOn}
      outlets={outlets}
      onOptions={() => void browser.runtime.openOptionsPage()}
      onAnswer={keep}
    />
  )
}

const settings = await readSettings(openStore()).catch(() => DEFAULT_SETTINGS)
showScreen(i18n.t, i18n.t('extName'), <WelcomeApp {...settings} />)
