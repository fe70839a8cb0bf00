// The note frame: a page of ours inside the site's, so that the site does not hear what is typed.
import { createRoot } from 'react-dom/client'
import { i18n } from '#i18n'
import { WordsProvider } from '@/components/words'
import { Note } from './Note'
import { answerParent } from './parent'
import '@/components/base.css'
import './note.css'

const root = document.getElementById('root')
const highlight = location.hash.slice(1)
document.documentElement.lang = i18n.t('language')

if (root && highlight) {
  const { done } = answerParent()
  createRoot(root).render(
    <WordsProvider t={i18n.t}>
      <Note id={highlight} done={done} />
    </WordsProvider>,
  )
}
