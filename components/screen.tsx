// The ground of every screen: language, words, messages, and what stands there when a screen of ours breaks.
import type { ErrorInfo, ReactNode } from 'react'
import { Component, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import './base.css'
import { problemOf, problemWords } from './problems'
import { Button } from './ui/Button'
import { EmptyState } from './ui/EmptyState'
import { ToastProvider } from './ui/Toast'
import type { Translate } from './words'
import { WordsProvider } from './words'

interface BoundaryProps {
  t: Translate
  children: ReactNode
}

/** Catches what no screen expected: says that the saved work is safe, and offers to open again. */
class Boundary extends Component<BoundaryProps, { error: unknown }> {
  override state: { error: unknown } = { error: null }

  static getDerivedStateFromError(error: unknown) {
    return { error }
  }

  override componentDidCatch(error: unknown, info: ErrorInfo) {
    console.error(error, info.componentStack)
  }

  override render() {
    const { t, children } = this.props
    const { error } = this.state
    if (error === null) return children
    return (
      <EmptyState
        picture="off"
        title={t('panel.failed')}
        actions={
          <>
            <Button onClick={() => location.reload()}>{t('common.retry')}</Button>
            {/* One record that cannot be read may be why; the settings find it and put it aside. */}
            <a href="/options.html" target="_blank" rel="noreferrer">
              {t('upkeep.checkNow')}
            </a>
          </>
        }
      >
        <p role="alert">{problemWords(t, problemOf(error))}</p>
      </EmptyState>
    )
  }
}

/** Puts a screen into the page's `#root`. */
export function showScreen(t: Translate, title: string, screen: ReactNode): void {
  const root = document.getElementById('root')
  if (!root) throw new Error('no #root in the page')
  document.documentElement.lang = t('language')
  document.title = title
  createRoot(root).render(
    <StrictMode>
      <WordsProvider t={t}>
        <ToastProvider closeLabel={t('common.close')}>
          <Boundary t={t}>{screen}</Boundary>
        </ToastProvider>
      </WordsProvider>
    </StrictMode>,
  )
}
