import type { UnsureEntry } from '../../report/checked-log.ts'
import { percent } from '../english/amount.ts'
import { understoodAs } from '../english/items-words.ts'
import { UNSURE_HINT, unsurePlace } from '../english/log-words.ts'
import { placeOf } from '../place.ts'
import { printable } from '../printable.ts'
import type { Style } from '../style.ts'
import { hanging, wrap } from './width.ts'

/** How many other foods are named for each. */
const OTHERS = 3

/** The entries to look at, with what else each may be; '' where there is none. */
export function renderUnsure(unsure: readonly UnsureEntry[], style: Style): string {
  if (unsure.length === 0) return ''
  const lines = unsure.flatMap((entry) => [...unsureLines(entry, style), ''])
  return `${[...lines, ...wrap(UNSURE_HINT, style.width), ''].join('\n')}\n`
}

function unsureLines(entry: UnsureEntry, style: Style): string[] {
  const { understood } = entry
  const arrow = style.unicode ? '→ ' : '-> '
  const others = understood.alternatives
    .slice(0, OTHERS)
    .flatMap(({ id, description, confidence }) =>
      hanging('    or ', printable(`${description} (${id}), ${percent(confidence)}`), style.width).map(
        style.dim,
      ),
    )
  return [
    ...wrap(printable(entry.text), style.width).map(style.bold),
    ...wrap(`  ${printable(unsurePlace(entry, placeOf(entry.at).line))}`, style.width).map(style.dim),
    ...hanging(`  ${arrow}`, printable(understoodAs(understood)), style.width),
    ...others,
  ]
}
