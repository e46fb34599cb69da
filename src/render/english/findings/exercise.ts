import type { RowAgainstImpact } from '../../../exercise/cautions.ts'
import type { AgainstCaution, ExerciseFinding, WalkByPace } from '../../../exercise/findings.ts'
import { KM_A_MILE } from '../../../exercise/walking-pace.ts'
import { exerciseFigures } from '../../../generated/activities.ts'
import { activityName, FACT_NAME, minutesText, wholeMinutes } from '../exercise-names.ts'
import { quotable } from '../problem-words.ts'
import { count, type Words } from './words.ts'

const BELOW =
  (what: string, unit: (n: number) => string) => (args: { from: string; done: number; goal: number }) =>
    `${what}: ${unit(args.done)} in the week of ${args.from}; guidelines speak of ${unit(args.goal)}. A goal is for planning; being under it is no verdict.`
const days = (n: number) => count(n, 'day')

export const exerciseWords: Words<ExerciseFinding> = {
  'exercise-stop-and-ask': () =>
    'Bone metastasis is recorded: no week is suggested and no goal shown. What exercise is right is a matter for your team; ask before going on.',
  'high-impact-against-caution': (args) => `${logged(args)}. ${HIGH_IMPACT[args.row]}`,
  'brisk-walking-above-ceiling': briskAboveCeiling,
  'spine-bending-against-caution': (args) =>
    `${logged(args)}. With what is recorded of the bones, guidance is to leave out bending forward or twisting under load, sit-ups, toe-touches, roll-downs and a hard golf swing; a teacher may offer other ways.`,
  'heavy-lifting-against-caution': (args) => `${logged(args)}. ${HEAVY[args.with]}`,
  'high-impact-painful-joints': (args) =>
    `${logged(args)}. With joint pain of ${args.score} of 10, guidance prefers low impact or water.`,
  'balance-supervised': ({ falls, unsteady }) =>
    `${[...((falls ?? 0) > 0 ? [`${count(falls ?? 0, 'fall')} in 12 months`] : []), ...(unsteady ? ['unsteadiness'] : [])].join(' and ')} recorded: balance training may be better supervised at first.`.replace(
      /^./,
      (first) => first.toUpperCase(),
    ),
  'spare-joints': ({ score }) =>
    `Joint pain of ${score} of 10: low impact or water may suit better, and lighter weights with more repetitions. In one trial (HOPE), 150 minutes of aerobic exercise and two strength sessions a week cut joint pain from aromatase inhibitors by 29 %.`,
  'weight-bearing-below-goal': BELOW('Weight-bearing exercise', wholeMinutes),
  'aerobic-below-goal': BELOW(
    'Aerobic exercise, in moderate minutes (a vigorous one counts twice)',
    wholeMinutes,
  ),
  'resistance-below-goal': BELOW('Resistance exercise', days),
  'balance-below-goal': BELOW('Balance and flexibility', days),
  'impact-below-goal': BELOW('Impact (jumping, running and the like, about 50 impacts)', days),
  'walking-by-pace': ({ walks }) =>
    `Walking counts by the pace that is written, as the row of the Compendium at or just below it: ${walks.map(walkText).join('; ')}. From 3 MET on it counts as moderate and weight-bearing.`,
  'running-at-any-pace': ({ paces }) =>
    `Running at ${paces.map((mph) => `${mph.toFixed(1)} mph (${(mph * KM_A_MILE).toFixed(1)} km/h)`).join(', ')} counts as jogging, 7.0 MET: this version has no rows by pace for it, so effort at a faster pace is counted too low.`,
  'loads-no-bone': ({ minutes, isLowerBound, unknownMinutes, activities }) =>
    `${activities.map(activityName).join(', ')}: ${[...(minutes > 0 ? [minutesText(minutes, isLowerBound)] : []), ...(unknownMinutes > 0 ? [`${count(unknownMinutes, 'time')} of unknown length`] : [])].join(' and ')}. Good for heart and lungs; it does not load bone, so it counts as aerobic only.`.replace(
      /^./,
      (first) => first.toUpperCase(),
    ),
  'exercise-not-classed': ({ names }) =>
    `No figure is known for ${names.join(', ')}: it is exercise all the same. It counts towards no goal here, so the figures of that week are lower bounds. Only golf, toe-touches and trampolines among such are checked against the cautions.`,
  'exercise-minutes-unknown': ({ entries }) =>
    `${entries} ${entries === 1 ? 'entry has' : 'entries have'} no minutes. They count as sessions; how long they were is unknown, not zero.`,
  'exercise-days-not-recorded': (args) =>
    `${days(args.days)} of ${count(args.weeks, 'week')} not recorded. That is not "no exercise": figures of these weeks are lower bounds. A day without can be written as "exercise: none".`,
  'cautions-not-recorded': ({ facts }) =>
    `Not recorded: ${facts.map((fact) => FACT_NAME[fact]).join(', ')}. Unknown is not "no": any of these could call for more care.`,
  'no-exercise-recorded': () =>
    'The log has no entry under "exercise:" in this period, so nothing can be said of exercise. "exercise: [brisk walk 30 min]" is one, "exercise: none" is a day without.',
}

/** `3.1 mph (5.0 km/h) as the row of 2.8 mph, 3.5 MET`. */
function walkText({ mph, fromMph, met }: WalkByPace): string {
  return `${mph.toFixed(1)} mph (${(mph * KM_A_MILE).toFixed(1)} km/h) as the row of ${fromMph.toFixed(1)} mph, ${met} MET`
}

function briskAboveCeiling({
  days: all,
  ceilingMinutes,
}: Extract<ExerciseFinding, { code: 'brisk-walking-above-ceiling' }>['args']): string {
  const named = all
    .slice(0, 3)
    .map(({ date, minutes, isAtLeast }) => `${minutesText(minutes, isAtLeast)} on ${date}`)
  const more = all.length > 3 ? ` and ${all.length - 3} more` : ''
  return (
    `At the level of brisk walking or above: ${named.join(', ')}${more}. With a fracture of the spine, several low-trauma ` +
    `fractures, new back pain or lost height, guidance speaks of up to ${wholeMinutes(ceilingMinutes)} a day. Ask a physiotherapist how ` +
    'much suits you.'
  )
}

const MOST_NAMED = 4

/** What was written, and not what it counts as: "hopping 3x10" is in the row of jumping jacks. */
function logged({ written, dates }: AgainstCaution): string {
  const named = written.slice(0, MOST_NAMED).map((text) => `'${quotable(text)}'`)
  const names = [
    ...named,
    ...(written.length > MOST_NAMED ? [`${written.length - MOST_NAMED} more`] : []),
  ].join(', ')
  return `${names} on ${dates.slice(0, 3).join(', ')}${dates.length > 3 ? ` and ${dates.length - 3} more` : ''}`
}

const HEAVY = {
  supervised: 'Guidance is heavy lifting under supervision; ask first.',
  physiotherapist: 'Guidance is heavy lifting only with a physiotherapist; ask first.',
  lighter: 'With joints so painful, guidance prefers lighter weights and more repetitions.',
} as const

const HIGH_IMPACT: Readonly<Record<RowAgainstImpact, string>> = {
  metastasis: 'With bone metastasis no impact is suggested; ask your team.',
  fracture: `With a fracture of the spine, several low-trauma fractures, new back pain or lost height, guidance has no high impact: the level of brisk walking, up to ${wholeMinutes(exerciseFigures.goals.brisklyUpToMinutesADay)} a day. It is left out of the suggested week; a physiotherapist may say more.`,
  osteoporosis:
    'With a T-score in the osteoporosis range, ask a physiotherapist first; moderate impact may be fine. It is left out of the suggested week.',
  unknown:
    'No T-score that applies is known, so the stricter row of the table holds: ask first. It is left out of the suggested week.',
}
