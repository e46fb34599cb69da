const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉']

/** A bar of `columns` for a share of 0 to 1, as exact as the signs allow. More than all is all; null is empty. */
export function bar(share: number | null, columns: number, unicode: boolean): string {
  const filled = Math.min(1, Math.max(0, share ?? 0)) * columns
  if (!unicode) return '#'.repeat(Math.round(filled)).padEnd(columns, '.')
  const eighths = Math.round(filled * 8)
  const full = '█'.repeat(Math.floor(eighths / 8))
  return (full + (EIGHTHS[eighths % 8] ?? '')).padEnd(columns, '·')
}
