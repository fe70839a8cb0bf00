// The library page: the view that its address names.
import { useEffect } from 'react'
import { NavigationProvider } from '@/components/library/Navigation'
import { useWords } from '@/components/words'
import type { Store } from '@/lib/store'
import { KnowledgeScreen } from './KnowledgeScreen'
import { ListScreen } from './ListScreen'
import { useRoute } from './use-route'

export function LibraryApp({ store }: { store: Store }) {
  const t = useWords()
  const [route, go] = useRoute()
  const { view } = route

  useEffect(() => {
    const place = view === 'list' ? t('library.title') : t(`library.place.${view}`)
    document.title = `${place} – ${t('extName')}`
  }, [view, t])

  return (
    <NavigationProvider value={go}>
      {route.view === 'list' && <ListScreen store={store} query={route.query} />}
      {route.view === 'knowledge' && <KnowledgeScreen route={route} />}
    </NavigationProvider>
  )
}
