// The library page: the view that its address names.
import { lazy, Suspense, useEffect } from 'react'
import { LeftOutProvider } from '@/components/LeftOut'
import { NavigationProvider } from '@/components/library/Navigation'
import { useWords } from '@/components/words'
import type { Store } from '@/lib/store'
import { AssignmentsScreen } from './AssignmentsScreen'
import { DossierScreen } from './DossierScreen'
import { KnowledgeScreen } from './KnowledgeScreen'
import { ListScreen } from './ListScreen'
import { useLeftOut } from './use-left-out'
import { useRoute } from './use-route'

// The drawing library comes with the pictures alone.
const PicturesScreen = lazy(async () => ({ default: (await import('./PicturesScreen')).PicturesScreen }))

export function LibraryApp({ store }: { store: Store }) {
  const t = useWords()
  const [route, go] = useRoute()
  const { view } = route
  const leftOut = useLeftOut(store)

  useEffect(() => {
    // A dossier has the name of what it is about, which it knows itself.
    if (view === 'entity') return
    const place = view === 'list' ? t('library.title') : t(`library.place.${view}`)
    document.title = `${place} – ${t('extName')}`
  }, [view, t])

  return (
    <NavigationProvider value={go}>
      <LeftOutProvider value={leftOut}>
        {route.view === 'list' && <ListScreen store={store} query={route.query} />}
        {route.view === 'entity' && <DossierScreen key={route.id} store={store} id={route.id} />}
        {route.view === 'pictures' && (
          <Suspense fallback={null}>
            <PicturesScreen store={store} route={route} />
          </Suspense>
        )}
        {route.view === 'assignments' && <AssignmentsScreen store={store} route={route} />}
        {route.view === 'knowledge' && <KnowledgeScreen route={route} />}
      </LeftOutProvider>
    </NavigationProvider>
  )
}
