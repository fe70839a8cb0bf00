// Line icons on a 16 px grid, drawn for this project. Always beside words, or inside a labelled button.

const PATHS = {
  search: 'M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9zM10.3 10.3 14 14',
  close: 'm4 4 8 8M12 4l-8 8',
  chevron: 'm6 3.5 4.5 4.5L6 12.5',
  down: 'M3.5 6 8 10.5 12.5 6',
  more: 'M3 8h.01M8 8h.01M13 8h.01',
  bookmark: 'M4 2.5h8v11L8 10.5l-4 3z',
  library: 'M3 3v10M6 3v10M9 3.5l3.5 9.5M2 13h12',
  settings: 'M2.5 4.5h6M12 4.5h1.5M2.5 11.5H4M7.5 11.5h6M10 3v3M5.5 10v3',
  side: 'M2.5 3h11v10h-11zM10 3v10',
  edit: 'm3 13 .6-2.8L10.8 3a1.4 1.4 0 0 1 2 2l-7.2 7.3zM9.5 4.3l2 2',
  trash: 'M3 4.5h10M6.5 4.5v-2h3v2M4.5 4.5l.5 9h6l.5-9M7 7.5v3.5M9 7.5v3.5',
  external: 'M9 3h4v4M13 3 7.5 8.5M11.5 9.5v3.5h-8.5v-8.5h3.5',
  note: 'M3 3h10v7l-3 3H3zM10 13v-3h3M5.5 6h5M5.5 8.5h3',
  print: 'M4.5 6V2.5h7V6M4.5 11.5h-2V6h11v5.5h-2M4.5 9.5h7v4h-7z',
  copy: 'M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z',
  plus: 'M8 3v10M3 8h10',
  download: 'M8 2.5v7.5M4.5 7 8 10.5 11.5 7M3 13.5h10',
  upload: 'M8 10.5V3M4.5 6 8 2.5 11.5 6M3 13.5h10',
  undo: 'M5.5 3 2.5 6l3 3M2.5 6h7a3.5 3.5 0 0 1 0 7H6',
  warning: 'M8 2.5 14.5 13.5h-13zM8 6.5v3.5M8 11.9v.01',
  info: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2zM8 7.3V11M8 5v.01',
  target: 'M8 3.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9zM8 1v3.5M8 11.5V15M1 8h3.5M11.5 8H15',
  check: 'm3 8.5 3.5 3.5L13 4.5',
  off: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2zM3.8 3.8l8.4 8.4',
  tag: 'M3 3h5.2l5 5-5.2 5.2-5-5zM5.7 5.7h.01',
  ink: 'M8 2.2c2.6 3 4 5 4 6.8a4 4 0 0 1-8 0c0-1.8 1.4-3.8 4-6.8z',
  reload: 'M13 8a5 5 0 1 1-1.5-3.6M13 2v3h-3',
  filter: 'M2.5 4h11M4.5 8h7M6.5 12h3',
  link: 'M7 9a2.5 2.5 0 0 0 3.6.2l2-2A2.5 2.5 0 0 0 9 3.7l-.8.8M9 7a2.5 2.5 0 0 0-3.6-.2l-2 2A2.5 2.5 0 0 0 7 12.300l.8-.8',
} as const

export type IconName = keyof typeof PATHS

export function Icon({ name, filled = false }: { name: IconName; filled?: boolean }) {
  return (
    <svg
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill={filled ? 'currentColor' : 'none'}
      stroke="currentColor"
      strokeWidth={name === 'more' ? 2 : 1.4}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      style={{ flex: 'none' }}
    >
      <path d={PATHS[name]} />
    </svg>
  )
}
