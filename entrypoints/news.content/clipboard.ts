// Text to the clipboard at the reader's click, also on pages without https, where the clipboard's own API is missing.

/** Copies text. Rejects where the browser allows neither way. */
export async function copyText(text: string): Promise<void> {
  // The page's own listeners for `copy` are kept out: the clipboard gets these words and no others.
  const give = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text)
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  window.addEventListener('copy', give, { capture: true, once: true })
  try {
    if (document.execCommand('copy')) return
  } finally {
    window.removeEventListener('copy', give, { capture: true })
  }
  await navigator.clipboard.writeText(text)
}
