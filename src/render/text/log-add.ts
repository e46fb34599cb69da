import { SURE_FROM } from '../../food/confidence.ts'
import type { AddedParts } from '../../report/added-parts.ts'
import { foodMatchView } from '../../report/food-match.ts'
import type { LogAddView } from '../../report/log-add-view.ts'
import {
  addSummary,
  dayLine,
  dosesText,
  exerciseText,
  leavesProfileOut,
  NO_SUPPLEMENT,
  namesProfile,
} from '../english/add-words.ts'
import { printable } from '../printable.ts'
import type { Style } from '../style.ts'
import { findingsPart } from './findings.ts'
import { renderFoodMatch } from './food.ts'
import { hanging, wrap } from './width.ts'

/** What was added, as it was understood, and what the day comes to; of what was not added, only what calls for a call. */
export function renderLogAdd(view: LogAddView, style: Style, isQuiet: boolean): string {
  const { parts, day, file, date, meal, isDryRun, table, version } = view
  const findings = findingsPart(view.findings, style)
  if (parts === null || day === null) return findings.map((line) => `${line}\n`).join('')
  const foods = parts.foods.map((match) => {
    const others = (match.understood?.food.confidence ?? 0) < SURE_FROM ? 3 : 0
    return renderFoodMatch(foodMatchView(table, [match], { others, version }), style)
  })
  const said = addSummary({ file, date, isDryRun, parts: countsOf(parts, meal) })
  const { namedProfile, profileLeftOut } = view
  const named = [
    ...(namedProfile === null ? [] : [namesProfile(file, namedProfile, isDryRun)]),
    ...(profileLeftOut === null ? [] : [leavesProfileOut(file, profileLeftOut)]),
  ]
  const lines = [said, ...named, dayLine(date, day)].flatMap((line) => wrap(printable(line), style.width))
  return `${isQuiet ? '' : foods.join('') + others(parts, style)}${[...lines, ...findings].join('\n')}\n`
}

function countsOf({ entries, supplements, exercise, symptoms, notes }: AddedParts, meal: string | null) {
  return [
    { count: entries, to: meal },
    { count: supplements.length, to: 'supplements' },
    { count: exercise.length, to: 'exercise' },
    { count: symptoms.length, to: 'symptoms' },
    { count: notes.length, to: 'notes' },
  ].filter(({ count }) => count > 0)
}

function others({ supplements, exercise }: AddedParts, style: Style): string {
  const arrow = style.unicode ? '→ ' : '-> '
  const said = [
    ...supplements.map(
      ({ text, lines }) =>
        [
          text,
          lines.length === 0 ? NO_SUPPLEMENT : dosesText(lines.flatMap(({ dose }) => dose ?? [])),
        ] as const,
    ),
    ...exercise.map(({ text, read }) => {
      const id = read.ok ? (read.activity?.id ?? ('notClassed' in read ? read.notClassed : null)) : null
      return [text, exerciseText(id, read.ok && 'minutes' in read ? read.minutes : null)] as const
    }),
  ]
  return said
    .flatMap(([text, meaning]) => [
      ...wrap(printable(text), style.width).map(style.bold),
      ...hanging(`  ${arrow}`, meaning, style.width),
    ])
    .map((line) => `${line}\n`)
    .join('')
}
