// A page in a frame of its own, as a tab would show it.

/** Opens HTML in a frame; scripts and pictures in it are the frame's own. */
export async function openFrame(html: string): Promise<Document> {
  const frame = document.createElement('iframe')
  frame.srcdoc = html
  frame.style.cssText = 'width:800px;height:600px'
  document.body.append(frame)
  await new Promise((resolve) => frame.addEventListener('load', resolve))
  if (!frame.contentDocument) throw new Error('the frame has no document')
  return frame.contentDocument
}
