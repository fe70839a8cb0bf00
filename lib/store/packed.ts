// Rows put together small, outside of the heap of the page that holds them: a million mentions are some tens of megabytes
// so, which the browser may keep on the disk.

/** Packs what can be written as JSON. */
export async function pack(value: unknown): Promise<Blob> {
  const plain = new Blob([JSON.stringify(value)])
  return new Response(plain.stream().pipeThrough(new CompressionStream('gzip'))).blob()
}

/** What was packed. The caller knows what it packed. */
export async function unpack<T>(packed: Blob): Promise<T> {
  return new Response(packed.stream().pipeThrough(new DecompressionStream('gzip'))).json()
}
