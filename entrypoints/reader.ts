// The reader of a page, put into it by the background: hands itself over to the small script that waits there.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { handOver } from './news.content/handover'
import { createWhole } from './news.content/whole'

export default defineUnlistedScript(() => handOver('reader', createWhole))
