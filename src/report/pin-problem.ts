import type { Coded } from '../diagnostics/code.ts'

/**
 * Why an entry that was understood is not pinned: its match is doubtful; it holds several foods; an own food may be meant; with an id
 * it would weigh something else; or it cannot become a long entry where it stands.
 */
export type WhyNotPinned = 'unsure' | 'several' | 'own' | 'weight' | 'place'

/** What `log pin` can have to say, besides what reading the log and its entries finds. */
export type PinProblem =
  | Coded<
      'not-pinned',
      'warning',
      { why: WhyNotPinned; food: string; id: string; confidence: number; others: readonly string[] }
    >
  /** The file as it is cannot be read to its end, its profile cannot be read, or its bytes would not come back the same: nothing is written. */
  | Coded<'log-left-alone', 'error', { path: string; why: 'syntax' | 'bytes' | 'profile' }>
  | Coded<'unwritable-file', 'error', { path: string; why: 'permission' | 'changed' | 'no-folder' | 'other' }>
