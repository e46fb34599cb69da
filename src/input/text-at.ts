import type { Span } from '../diagnostics/source.ts'

/** A piece of text with its place. */
export interface TextAt {
  readonly text: string
  readonly span: Span
  /** Character i of `text` is character `span.start + offset + i` of the source; null where quoting or folding breaks that. */
  readonly offset: number | null
}
