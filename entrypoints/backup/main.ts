// A page that nobody sees, for browsers whose background cannot hold a file: it makes the daily backup and hands over
// its address. The background closes it when the download is done.
import { sendToBackground } from '@/lib/messaging'
import { openStore } from '@/lib/store'
import { backupOfOwn } from '../background/backup-file'

void backupOfOwn(openStore()).then((blob) =>
  sendToBackground('backup/made', { url: URL.createObjectURL(blob) }),
)
