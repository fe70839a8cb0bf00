// The library: a tab of its own over everything that was saved.
import { i18n } from '#i18n'
import { showScreen } from '@/components/screen'
import { openStore } from '@/lib/store'
import { LibraryApp } from './LibraryApp'

showScreen(i18n.t, `${i18n.t('library.title')} – ${i18n.t('extName')}`, <LibraryApp store={openStore()} />)
