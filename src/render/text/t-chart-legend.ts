import type { Site } from '../../bone/scan.ts'
import type { ChartSeries, ScanChart } from '../../report/dexa-chart.ts'
import { placeName, SITE_NAME } from '../english/bone-names.ts'
import { CHART_HOLLOW, CHART_JOINED, CHART_SMALL } from '../english/dexa-words.ts'
import { printable } from '../printable.ts'
import type { Style } from '../style.ts'
import { wrap } from './width.ts'

/** Columns left of the picture, for its scale. */
export const AXIS = 7

/** A sign for each site, full and hollow; letters where there are only letters. */
export const MARKS: Readonly<
  Record<Site, { unicode: readonly [string, string]; ascii: readonly [string, string] }>
> = {
  lumbar_spine: { unicode: ['●', '○'], ascii: ['S', 's'] },
  total_hip: { unicode: ['■', '□'], ascii: ['H', 'h'] },
  femoral_neck: { unicode: ['▲', '△'], ascii: ['N', 'n'] },
  radius_33: { unicode: ['◆', '◇'], ascii: ['R', 'r'] },
  other: { unicode: ['+', '+'], ascii: ['+', '+'] },
}

/** Each sign with its place; sides of one site together. */
export function legend({ series }: ScanChart, style: Style): string[] {
  const bySite = new Map<Site, ChartSeries[]>()
  for (const one of series) bySite.set(one.site, [...(bySite.get(one.site) ?? []), one])
  const signs = [...bySite].map(([site, all]) => {
    const mark = MARKS[site][style.unicode ? 'unicode' : 'ascii'][0]
    const inner = all.map((one) =>
      placeName(one)
        .slice(SITE_NAME[site].length)
        .replace(/^ \((.*)\)$/, '$1'),
    )
    const more = inner.filter((text) => text !== '').join(', ')
    return `${mark} ${SITE_NAME[site]}${more === '' ? '' : ` (${more})`}`
  })
  const points = series.flatMap((one) => one.points)
  const notes = [
    ...(points.some(({ approximate }) => approximate) ? [style.unicode ? CHART_HOLLOW : CHART_SMALL] : []),
    ...(points.some(({ after, approximate }) => after !== null && !approximate) ? [CHART_JOINED] : []),
  ]
  const indent = ' '.repeat(AXIS)
  // A sign stays with its name when the line is broken.
  const bound = signs.map((sign) => printable(sign).replaceAll(' ', '\u00a0'))
  return [bound.join('   '), notes.join('; ')]
    .filter((text) => text !== '')
    .flatMap((text) => wrap(text, style.width - AXIS).map((line) => (indent + line).trimEnd()))
}
