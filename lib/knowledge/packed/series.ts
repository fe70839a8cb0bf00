// Addresses that differ in a number alone: what stands before and behind it is said once, the numbers are kept in bytes.

/** Between the parts of a series' name; no address has it. */
const MARK = '\t'
const DASHED = 'dashed'
const NUMBER =
  /^(.*?[^0-9a-z])([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{16}|[0-9]{4,7})([^0-9]*)$/
const DECIMAL_BYTES = 3

/** The series that an address belongs to, what it is written with, and its number; null where it has none. */
export function seriesOf(address: string): { series: string; digits: string } | null {
  const [, head, digits, tail] = NUMBER.exec(address) ?? []
  if (!digits) return null
  return { series: [head, digits.includes('-') ? DASHED : digits.length, tail].join(MARK), digits }
}

/** Whether the name of a folder is that of a series. */
export function isSeries(name: string): boolean {
  return name.includes(MARK)
}

/** The numbers of a series: the first byte of all, then the second. */
export function packSeries(numbers: readonly string[]): number[] {
  const all = numbers.map(bytesOf)
  return (all[0] ?? []).flatMap((_, place) => all.map((bytes) => bytes[place] as number))
}

function bytesOf(digits: string): number[] {
  if (digits.length > 7) return (digits.match(/[^-]{2}/g) ?? []).map((pair) => Number.parseInt(pair, 16))
  const number = Number(digits)
  return [number >> 16, (number >> 8) & 255, number & 255]
}

/** How many bytes each number of a series has. */
export function widthOf(series: string): number {
  const [, form = ''] = series.split(MARK)
  if (form === DASHED) return 16
  return Number(form) > 7 ? Number(form) / 2 : DECIMAL_BYTES
}

/** One address of a series with so many, of what `packSeries` gave. */
export function addressIn(series: string, size: number, bytes: Uint8Array, index: number): string {
  const [head = '', form = '', tail = ''] = series.split(MARK)
  const number = Array.from({ length: widthOf(series) }, (_, place) => bytes[place * size + index] ?? 0)
  return head + digitsOf(form, number) + tail
}

function digitsOf(form: string, bytes: readonly number[]): string {
  if (bytes.length === DECIMAL_BYTES)
    return String(bytes.reduce((sum, byte) => sum * 256 + byte, 0)).padStart(Number(form), '0')
  const digits = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return form === DASHED ? digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-') : digits
}
