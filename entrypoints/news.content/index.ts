// The small script on every candidate page. It runs before the page is there: the background is woken while the page
// still comes, and the whole reader with it, if there is anything to read.
import { defineContentScript } from 'wxt/utils/define-content-script'
import outlets from '@/lib/knowledge/data/outlets.json'
import '@/lib/highlighting/highlights.css'
import { PageLife } from './life'
import { matchesOf } from './match'
import { standBy } from './stand-by'

export default defineContentScript({
  // Read by the build alone: in the page the list would be made for nothing.
  matches: import.meta.env.ENTRYPOINT ? [] : matchesOf(outlets),
  runAt: 'document_start',
  cssInjectionMode: 'manifest',
  main: () => standBy(new PageLife('news')),
})
