// The first run's page, opened when the extension is installed.
import { browser } from 'wxt/browser'
import { i18n } from '#i18n'
import { problemOf, problemWords } from '@/components/problems'
import { showScreen } from '@/components/screen'
import { useToast } from '@/components/ui/Toast'
import { Welcome } from '@/components/welcome/Welcome'
import { sendToBackground } from '@/lib/messaging'
import { openStore, readSettings } from '@/lib/store'

type Answer = Parameters<Parameters<typeof Welcome>[0]['onAnswer']>[0]

function WelcomeApp({ saving }: { saving: Answer | null }) {
  const toast = useToast()
  return (
    <Welcome
      saving={saving}
      onOptions={() => void browser.runtime.openOptionsPage()}
      onAnswer={async (answer) => {
        try {
          await sendToBackground('settings/saving', { saving: answer })
          return true
        } catch (error) {
          toast({ text: problemWords(i18n.t, problemOf(error)), tone: 'danger' })
          return false
        }
      }}
    />
  )
}

const { saving } = await readSettings(openStore()).catch(() => ({ saving: 'unasked' as const }))
showScreen(i18n.t, i18n.t('extName'), <WelcomeApp saving={saving === 'unasked' ? null : saving} />)
