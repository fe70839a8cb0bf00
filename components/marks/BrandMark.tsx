// The extension's own mark: a column of print, and a stroke from the margin through the words.

export function BrandMark({ size = 20 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" style={{ flex: 'none' }}>
      <rect width="16" height="16" rx="3" fill="#f2b33d" />
      <path d="M4 0h9a3 3 0 0 1 3 3v10a3 3 0 0 1-3 3H4z" fill="#fdf9ef" />
      <path d="M4 6h11v4H4z" fill="#f2b33d" />
      <rect
        x="0.25"
        y="0.25"
        width="15.5"
        height="15.5"
        rx="2.8"
        fill="none"
        stroke="#8d8575"
        strokeOpacity="0.4"
        strokeWidth="0.5"
      />
      <path d="M6 3h8v2H6zM6 7h6v2H6zM6 11h5v2H6z" fill="#2a251d" />
    </svg>
  )
}
