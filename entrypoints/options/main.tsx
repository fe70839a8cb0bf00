// The options page.
import { i18n } from '#i18n'
import { showScreen } from '@/components/screen'
import { openStore } from '@/lib/store'
import { OptionsApp } from './OptionsApp'

showScreen(i18n.t, `${i18n.t('options.title')} – ${i18n.t('extName')}`, <OptionsApp store={openStore()} />)
