/** How much a finding or a problem weighs; `error` is for input that could not be used. */
export type Level = 'error' | 'urgent' | 'warning' | 'caution' | 'note'

/** The shape that every finding and every diagnostic shares. Data only: no sentences, no colours. */
export interface Coded<Code extends string, L extends Level, Args> {
  readonly code: Code
  readonly level: L
  readonly args: Readonly<Args>
}
