// A day in few letters, as it stands in lists, on cards and in citations.

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/**
 * An ISO day, month or year in short; as it is when it is none. In Vietnamese in figures, `10/4/2013`, `4/2013`; in
 * English by the month's name, `10 Apr 2013`, since there `4/10/2013` is read in two orders.
 */
export function shortDay(iso: string, language: string): string {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(iso)
  if (!match) return iso
  const [, year = '', month, day] = match
  const parts = [day && Number(day), month && Number(month), Number(year)].filter(Boolean)
  if (language === 'vi' || !month) return parts.join('/')
  return [day && Number(day), MONTHS[Number(month) - 1], Number(year)].filter(Boolean).join(' ')
}
