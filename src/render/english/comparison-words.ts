/** Head of the table in which several sets of targets stand side by side. */
export const COMPARISON_TITLE = 'Side by side'

/** What the signs of that table mean. */
export function comparisonKey(unicode: boolean): string {
  const [met, below, maybe, over, above] = unicode ? ['✓', '▼', '▽', '▲', '△'] : ['+', 'v', '?', '^', '+']
  return (
    `${met} met, ${below} below, ${maybe} not clear, ${over} above a limit, ${above} above the range. Sodium: the limit. ` +
    'Everything else in this report is by the first.'
  )
}
