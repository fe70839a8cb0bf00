// Names to UUIDs, so that a recognised mention has the same id in every export. RFC 9562, version 5.

/** Our own namespace: a random UUID, chosen once. */
const NAMESPACE = '6f0d3c1e-6a52-4c1b-9a53-0f5d2f6f7f1e'

function bytesOf(uuid: string): number[] {
  return (uuid.replaceAll('-', '').match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16))
}

/** The UUID of a name in our namespace. */
export async function uuidOfName(name: string): Promise<string> {
  const data = Uint8Array.from([...bytesOf(NAMESPACE), ...new TextEncoder().encode(name)])
  const hash = [...new Uint8Array(await crypto.subtle.digest('SHA-1', data)).slice(0, 16)]
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80
  const hex = hash.map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
