import type { PlanFood } from '../../generated/plan-foods.ts'
import type {
  AboveLimitArgs,
  GapLeftArgs,
  NamesUnknownArgs,
  PlanFinding,
  PlanFindingCode,
  WordsFrom,
} from '../../plan/findings.ts'
import type { NoGoal } from '../../plan/goals.ts'
import type { Reading } from '../../plan/wishes.ts'
import { amountText as amount } from './amount.ts'
import { because, capital, list, type Words } from './findings/words.ts'
import { NUTRIENT_NAME } from './names.ts'
import { whyOpenText } from './plan-words.ts'

const WORDS: Words<PlanFinding> = {
  'plan-gap-left': gapLeft,
  'plan-no-goal': ({ nutrients, why, names }) =>
    `${capital(nutrients.map((nutrient) => NUTRIENT_NAME[nutrient]).join(', '))}: ${WHY[why](names)}`,
  'plan-above-limit': aboveLimit,
  'plan-names-unknown': namesUnknown,
  'plan-all-met': () => 'Every target is met as the log stands, so nothing is suggested.',
  'plan-search-ended': () =>
    'The search stopped before every combination was tried: others may come a little nearer to the targets, or need fewer changes. What is shown keeps to every limit, and its sums are checked.',
  'plan-words-unknown': ({ words, from }) =>
    from === 'likes' || from === 'dislikes'
      ? `--${from}: no food of this list is called ${quoted(words)}.`
      : `${WHERE[from]} ${quoted(words)}, which no food of this list is sorted by: it leaves nothing out. Look at each food suggested, and at its label.`,
  'plan-words-read': ({ readings, from }) =>
    `${WHERE[from]} ${readings.map(readingText).join('; ')}: none of it is added or swapped in.`,
  'plan-fortified': ({ foods }) => fortifiedText(foods),
}

function namesUnknown({
  medicines,
  conditions,
  isVitaminKSteady,
  bringsPotassium,
}: NamesUnknownArgs): string {
  const names = [...medicines, ...conditions]
  const one = conditions.length > 0 ? list(medicines) : 'it'
  const it = medicines.length > 1 ? 'one of the medicines' : one
  const steady = isVitaminKSteady
    ? ` Vitamin K is no goal and kept steady, since ${it} may be warfarin or a medicine like it.`
    : ''
  const potassium = bringsPotassium
    ? ' The plan brings more potassium, and with some medicines and conditions that may do harm.'
    : ''
  const spell = isVitaminKSteady ? ' A medicine written by its full name may be known.' : ''
  return `This program has no rule for ${list(names)}.${steady}${potassium} Ask your team or pharmacist before any change.${spell}`
}

const WHERE: Readonly<Record<WordsFrom, string>> = {
  avoid: 'The profile\'s "avoid" has',
  conditions: 'The profile\'s "conditions" have',
  without: '--without has',
  likes: '--likes has',
  dislikes: '--dislikes has',
}

function fortifiedText(foods: readonly Pick<PlanFood, 'one' | 'fortified'>[]): string {
  const namesBy = new Map<string, string[]>()
  for (const { one, fortified } of foods) {
    const by = fortified.map((nutrient) => NUTRIENT_NAME[nutrient]).join(' and ')
    const name = one.replace(/^(cup|pot|small packet \(30 g\)) | \((fortified|6 oz)\)/g, '')
    namesBy.set(by, [...(namesBy.get(by) ?? []), name])
  }
  const each = [...namesBy].map(([by, names]) => `${list(names)} with ${by}`)
  return `Counted as fortified, as sold in the US: ${each.join('; ')}. Elsewhere, and by brand, it differs: the label tells.`
}

function readingText({ phrase, groups, words }: Reading): string {
  return `"${phrase}", read as ${[...groups, ...words.filter((word) => word !== phrase)].join(' and ')}`
}

const WHY: Readonly<Record<NoGoal, (names: readonly string[]) => string>> = {
  'little-known': () =>
    "less than 80 % of the food's weight has a value, so there is not enough information to plan for it.",
  'vitamin-k-antagonist': (names) =>
    `no goal, because of ${because(names)}: it is to be kept steady from day to day, and the plan moves no day by more than a little. Ask the clinic before you change what you eat, also along this plan; never change the dose yourself.`,
  'medicine-not-checked': (names) =>
    `no goal and hardly moved, since this program has no rule for ${list(names)}.`,
  'medicines-unknown': () =>
    'no goal, and not raised above its target, since the profile does not say which medicines you take: with warfarin and its like it is kept steady. "medicines: none" says that there are none.',
  'potassium-safety': (names) =>
    `no goal, and not raised above the present, because of ${because(names)}. Ask your team about potassium.`,
  'ask-first': (names) =>
    `no goal, and not raised above the present, because of ${because(names)}: what suits you is set with your team. Ask before any change.`,
}

function aboveLimit(args: AboveLimitArgs): string {
  const { nutrient, unit, mean, limit, ofSupplements, fromFood, fromSupplements, foods } = args
  const supplied = fromSupplements ?? 0
  const shown = ofSupplements ? supplied : mean
  const supplements =
    supplied > 0
      ? ` Supplements bring ${amount(supplied, unit)}: ask your team about them, and do not stop what was prescribed by your team.`
      : ''
  const most = foods.map(({ description, share }) => `${description} (${Math.round(share * 100)} %)`)
  const isOfFood = !ofSupplements && (fromFood ?? 0) > limit
  const from = !isOfFood
    ? ' Food alone is not above it.'
    : most.length === 0
      ? ''
      : ` Most of what food brings is from ${most.join('; ')}: less of these, or others in their place, would lower it.`
  return (
    `${capital(NUTRIENT_NAME[nutrient])}: ${amount(shown, unit)} a day${ofSupplements ? ' from supplements' : ''}, above the ` +
    `limit of ${amount(limit, unit)}. A plan only adds and swaps foods to close gaps, so this stays.${supplements}${from}`
  )
}

function gapLeft({
  nutrient,
  unit,
  left,
  target,
  isUpperBound,
  why,
  limits,
  isEnough,
  kept,
}: GapLeftArgs): string {
  const most = isUpperBound ? 'at most ' : ''
  return (
    `${capital(NUTRIENT_NAME[nutrient])}: ${most}${amount(left, unit)} a day of the target of ${amount(target, unit)} ` +
    `would be left; ${whyOpenText({ why, limits, isEnough, kept })}.`
  )
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `"${word}"`).join(', ')
}

/** A sentence or two for a finding of a plan. */
export function planFinding({ code, args }: PlanFinding): string {
  // The compiler cannot see that a code and its arguments belong together.
  const words = WORDS as Readonly<Record<PlanFindingCode, (args: unknown) => string>>
  return words[code](args)
}
