// The reader's tools, put into a page by the background once it is lit or something is done on it.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { handOver } from './news.content/handover'
import { createTools } from './news.content/tools'

export default defineUnlistedScript(() => handOver('tools', createTools))
