// The note frame: a page of ours inside the site's, so that the site does not hear what is typed.
import { createRoot } from 'react-dom/client'
import { i18n } from '#i18n'
import { WordsProvider } from '@/components/words'
import { purposeOf } from './hash'
import { Note } from './Note'
import { answerParent } from './parent'
import { RightName } from './RightName'
import '@/components/base.css'
import './note.css'

const root = document.getElementById('root')
const purpose = purposeOf(decodeURI(location.hash.slice(1)))
document.documentElement.lang = i18n.t('language')

if (root && purpose) {
  const { done } = answerParent()
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented) done()
  })
  createRoot(root).render(
    <WordsProvider t={i18n.t}>
      {purpose.what === 'note' ? (
        <Note id={purpose.highlight} begin={purpose.begin} done={done} />
      ) : (
        <RightName {...purpose} done={done} />
      )}
    </WordsProvider>,
  )
}
