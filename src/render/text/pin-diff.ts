import type { Hunk } from '../../report/pin-diff.ts'
import { printable } from '../printable.ts'
import type { Style } from '../style.ts'

/** What pinning would change, as a unified diff; the food that is meant stands behind each place. */
export function renderPinDiff(file: string, hunks: readonly Hunk[], style: Style): string {
  if (hunks.length === 0) return ''
  const name = printable(file)
  const lines = hunks.flatMap((hunk) => [
    `${style.bold(`@@ -${range(hunk.lineBefore, hunk.before)} +${range(hunk.lineAfter, hunk.after)} @@`)} ${style.dim(printable(hunk.foods.join('; ')))}`,
    ...hunk.before.map((line) => style.over(`-${printable(line)}`)),
    ...hunk.after.map((line) => style.good(`+${printable(line)}`)),
  ])
  return `${[`--- ${name}`, `+++ ${name}`, ...lines].join('\n')}\n`
}

function range(first: number, lines: readonly string[]): string {
  return lines.length === 1 ? String(first) : `${first},${lines.length}`
}
