import type { State } from '../../report/intake-view.ts'

/** A sign for each state, so that colour is never the only one to say it. */
export const SIGN: Readonly<Record<State, readonly [unicode: string, ascii: string]>> = {
  over: ['▲', '^'],
  below: ['▼', 'v'],
  'maybe-below': ['▽', '?'],
  withheld: ['–', '-'],
  'above-range': ['△', '+'],
  met: ['✓', '+'],
  unknown: ['?', '?'],
}
