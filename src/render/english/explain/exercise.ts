import type { ExerciseFinding } from '../../../exercise/findings.ts'
import { exerciseFigures } from '../../../generated/activities.ts'
import { type Explanations, PROJECT, plain } from './explanation.ts'

const TABLE =
  'ROS Strong Steady Straight (Br J Sports Med 2022;56:837); Too Fit to Fracture (Osteoporos Int 2014;25:821)'
const SPINE =
  'Too Fit to Fracture (Osteoporos Int 2014;25:821); Sinaki M et al. Arch Phys Med Rehabil 1984;65:593'
const HOPE = 'HOPE trial: Irwin ML et al. J Clin Oncol 2015;33:1104'

/** Meaning, rule, threshold, formula and citation of every finding about exercise. */
export function exerciseExplanations(): Explanations<ExerciseFinding> {
  const { goals, moderateFromMet, vigorousFromMet, source } = exerciseFigures
  const below = (what: string, threshold: string, formula: string | null = null) => ({
    meaning: `The last week that is wholly recorded has less ${what} than guidelines speak of.`,
    rule: 'Done is less than the goal, in a week of which every day is recorded and every entry has its minutes. Of other weeks it is not said.',
    threshold,
    formula,
    source: goals.source,
  })
  const minutes = `MET of ${moderateFromMet} or more is moderate, of ${vigorousFromMet} or more vigorous (${source})`
  return {
    'exercise-stop-and-ask': {
      meaning: 'Bone metastasis is recorded, so no goals and no week are shown.',
      ...plain(
        'Bone metastasis is among the conditions of the profile: exercise is for the team to plan.',
        TABLE,
      ),
    },
    'high-impact-against-caution': {
      meaning:
        'Jumping, running or the like is logged, and the table of cautions is against it or says to ask first.',
      rule: 'No high impact with a vertebral fracture, two or more low-trauma fractures, new back pain, 2 cm of height lost or bone metastasis; ask first in the osteoporosis range, or where no T-score is known.',
      threshold: `T <= ${goals.osteoporosisUpTo}; 2 low-trauma fractures; 2 cm of height`,
      formula: null,
      source: TABLE,
    },
    'brisk-walking-above-ceiling': {
      meaning: 'More minutes of a day are at the level of brisk walking or above than guidance speaks of.',
      rule: 'With a vertebral fracture, two or more low-trauma fractures, new back pain or 2 cm of height lost: the known minutes of a day on foot without impact, at the effort of brisk walking or more. Slower walking is not held against it.',
      threshold: `${goals.brisklyUpToMinutesADay} min a day at 4.3 MET (brisk walking, 3.5 mph) or more`,
      formula: null,
      source: TABLE,
    },
    'spine-bending-against-caution': {
      meaning:
        'Yoga, pilates, sit-ups, golf or toe-touches are logged, parts of which bend the spine forward or twist it.',
      ...plain(
        'In the rows of the table from the osteoporosis range on, or without a T-score, bending forward and twisting under load are left out.',
        SPINE,
      ),
    },
    'heavy-lifting-against-caution': {
      meaning:
        'Heavy lifting is logged, which the table leaves to supervision or a physiotherapist, or to lighter weights.',
      ...plain(
        'Supervised in the osteoporosis range or without a T-score; with a physiotherapist after fractures; lighter with joint pain of 5 of 10 or more.',
        TABLE,
      ),
    },
    'high-impact-painful-joints': {
      meaning: 'High impact is logged beside painful joints.',
      ...plain(
        'Joint pain of 5 of 10 or more: low impact or water is preferred.',
        `${PROJECT}, after ${TABLE}`,
      ),
    },
    'balance-supervised': {
      meaning: 'Falls or unsteadiness are recorded.',
      ...plain('With a fall in 12 months, or unsteady: balance on three days a week, supervised.', TABLE),
    },
    'spare-joints': {
      meaning: 'Joints are painful enough to prefer low impact, water and lighter weights.',
      rule: 'Joint pain of 5 of 10 or more.',
      threshold: '5 of 10',
      formula: null,
      source: `${HOPE}; the limit is a ${PROJECT}`,
    },
    'weight-bearing-below-goal': below(
      'weight-bearing exercise',
      `${goals.weightBearingMinutes} min a week`,
      `minutes of low and high impact; ${minutes}`,
    ),
    'aerobic-below-goal': below(
      'aerobic exercise',
      `${goals.aerobicMinutes} moderate min a week`,
      `minutes of low and high impact, swimming and cycling, a vigorous one twice; ${minutes}`,
    ),
    'resistance-below-goal': below('resistance exercise', `${goals.resistanceDays} days a week`),
    'balance-below-goal': below(
      'balance and flexibility',
      `${goals.balanceDays} days a week; ${goals.balanceDaysMore} above ${goals.moreBalanceAboveAge} years, with falls, unsteady, or T <= ${goals.osteoporosisUpTo}`,
    ),
    'impact-below-goal': below(
      'impact',
      `about ${goals.impactsADay} moderate impacts on most days (${goals.impactDays} of 7), only where every caution is recorded and none is against it`,
    ),
    'walking-by-pace': {
      meaning: 'A walk with a pace, or with minutes and a distance, counts by that pace and not by its name.',
      rule: 'The fastest row of level walking at or below the pace, rounded to 0.1 mph: 2.0, 2.5, 2.8 (to 3.2), 3.5, 4.0 mph; of a written pace and one by distance the slower. Between rows nothing is interpolated. Slower than 2.0 mph has no figure; above 5.5 mph is no walk.',
      threshold: '2.0 mph 2.8 MET; 2.5 mph 3.0; 2.8-3.2 mph 3.5; 3.5 mph 4.3; 4.0 mph 5.0',
      formula: 'mph = km / hours / 1.609344, or 60 / (min per mile)',
      source,
    },
    'running-at-any-pace': {
      meaning: 'Running with a pace, or minutes and a distance: it counts as jogging, whatever the pace.',
      ...plain(
        'The Compendium has rows of running by pace that are not taken over here: 7.0 MET, which a faster run passes.',
        source,
      ),
    },
    'loads-no-bone': {
      meaning: 'Swimming, cycling or exercise in water: good for heart and lungs, and no load on bone.',
      ...plain('It counts towards aerobic minutes, and not as weight-bearing.', source),
    },
    'exercise-not-classed': {
      meaning: 'Exercise for which the program has no figure, such as gardening.',
      ...plain(
        'It is shown with its minutes and counts towards no goal; the figures of its week are lower bounds.',
        PROJECT,
      ),
    },
    'exercise-minutes-unknown': {
      meaning: 'Entries that do not say for how long.',
      ...plain(
        'Sets, repetitions, lengths, steps, and distances without a pace give no minutes. Unknown is not zero.',
        PROJECT,
      ),
    },
    'exercise-days-not-recorded': {
      meaning: 'Days of a week that say nothing of exercise.',
      ...plain('A day without an entry under "exercise:" is not recorded; "none" is a day without.', PROJECT),
    },
    'cautions-not-recorded': {
      meaning: 'What the table of cautions asks about, and the profile does not say.',
      ...plain(
        'What is not recorded never counts as "no"; without it the row without cautions is not shown.',
        PROJECT,
      ),
    },
    'no-exercise-recorded': {
      meaning: 'No entry of exercise in the period.',
      ...plain('The log has nothing under "exercise:" in the period.', PROJECT),
    },
  }
}
