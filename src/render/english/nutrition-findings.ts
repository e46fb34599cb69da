import type { AboveUpperLimitArgs, BelowTargetArgs, NutritionFinding } from '../../nutrition/findings.ts'
import type { AgeGroup } from '../../nutrition/person.ts'
import { amountText as amount, knownShare } from './amount.ts'
import { CONDITION_NAME, INCOMPLETE_REASON, NUTRIENT_NAME } from './names.ts'

/** A sentence or a few for a finding. No `default`: a new code without its words does not compile. */
export function nutritionFinding(finding: NutritionFinding): string {
  switch (finding.code) {
    case 'symptom-call-now': {
      const { text, call, written } = finding.args
      const whom = call === 'emergency' ? 'call emergency services or your team now' : 'call your team now'
      return `${capital(text)} (logged as "${written}"): ${whom}. Do not wait for a report like this one.`
    }
    case 'vitamin-d-above-upper-limit':
    case 'calcium-above-upper-limit':
    case 'magnesium-above-upper-limit':
    case 'zinc-above-upper-limit':
    case 'phosphorus-above-upper-limit':
    case 'boron-above-upper-limit':
      return aboveLimit(finding.args)
    case 'vitamin-k-gap-withheld':
      return (
        `Vitamin K: no target and no gap are shown because of ${list(finding.args.names)}. With warfarin and medicines ` +
        'like it, vitamin K is to be kept steady from day to day. Do not change your diet or your dose yourself; ' +
        'call the clinic that follows your INR.'
      )
    case 'potassium-gap-withheld':
      return (
        `Potassium: only the intake is shown because of ${list(finding.args.names)}: the usual target may not apply ` +
        'to you. Ask your team about potassium.'
      )
    case 'sodium-above-limit': {
      const { meanMg, limitMg, limitKind, daysAbove, days } = finding.args
      const limit = limitKind === 'own' ? 'your own limit' : 'the limit (CDRR: reduce if above)'
      return (
        `Sodium: ${amount(meanMg, 'mg')} a day over ${count(days, 'day')}; ${limit} is ${amount(limitMg, 'mg')}. ` +
        `${daysAbove} of ${count(days, 'day')} above it.`
      )
    }
    case 'protein-below-target':
    case 'calcium-below-target':
    case 'vitamin-d-below-target':
    case 'vitamin-k-below-target':
    case 'magnesium-below-target':
    case 'potassium-below-target':
    case 'zinc-below-target':
    case 'phosphorus-below-target':
    case 'ala-below-target':
      return belowTarget(finding.args)
    case 'no-counted-day':
      return finding.args.loggedDays === 0
        ? 'No day is logged, so there are no means and no gaps.'
        : `No logged day counts (${finding.args.loggedDays} left out), so there are no means and no gaps.`
    case 'one-day-tells-little':
      return 'One day tells little about what you usually eat. Three days or more say more; a week says much more.'
    case 'few-days':
      return `${count(finding.args.days, 'day')} say little about what you usually eat. Log three or more.`
    case 'vitamin-k-medicines-unknown':
      return (
        'Vitamin K: the profile does not say which medicines you take. With warfarin or a medicine like it, keep ' +
        'vitamin K steady and ask the clinic before any change.'
      )
    case 'potassium-medicines-unknown':
      return (
        `Potassium: the profile does not list your ${finding.args.missing.join(' and ')}. With kidney disease, and with ` +
        'some medicines for blood pressure, heart and transplants, more potassium can do harm: ask your team about ' +
        'potassium before any change.'
      )
    case 'medicine-not-checked':
      return (
        `Medicines not checked yet: ${list(finding.args.names)}. This version knows two rules only (vitamin K with ` +
        'warfarin and its like; medicines that raise potassium). Ask your team or pharmacist about all others.'
      )
    case 'condition-not-checked':
      return (
        `Conditions not checked yet: ${list(finding.args.names)}. This version looks at kidney disease and potassium ` +
        'only; targets and limits may be different for you. Ask your team.'
      )
    case 'symptom-not-known':
      return (
        `Symptoms that this program does not know: ${list(finding.args.names)}. They may matter all the same: see the ` +
        'line on when to call, and ask your team when in doubt.'
      )
    case 'low-known':
      return finding.args.nutrients
        .map(({ nutrient, known, foods }) => {
          const share = `only ${knownShare(known)} of the food's weight has a value`
          return `${capital(NUTRIENT_NAME[nutrient])}: ${share}, so not enough information. Without one: ${fewOf(foods)}.`
        })
        .join(' ')
    case 'supplements-not-recorded':
      return (
        'Supplements are not recorded: not zero, but unknown. Gaps are "at most", and no upper limit can be called ' +
        'kept. Write `supplements: []` for none.'
      )
    case 'supplements-partly-recorded':
      return (
        `Supplements are recorded on ${finding.args.recordedDays} of ${count(finding.args.days, 'counted day')}; on the ` +
        'others they are unknown. Gaps are "at most", and no upper limit can be called kept.'
      )
    case 'supplement-not-counted':
      return (
        `Supplements that could not be counted: ${list(finding.args.names)}. Gaps are "at most", and no upper limit can ` +
        'be called kept. Write the amount of each nutrient from the label.'
      )
    case 'weight-not-recorded':
      return 'Protein: the target depends on body weight, which is not recorded.'
    case 'days-left-out': {
      const { days } = finding.args
      const which = days.map(({ date, reason }) => `${date} (${INCOMPLETE_REASON[reason]})`)
      return `Shown, but left out of means and gaps: ${fewOf(which)}.`
    }
    case 'person-assumed': {
      const { assumed, sex, ageGroup } = finding.args
      return (
        `The profile does not say your ${assumed.join(' or ')}; the targets are those of a ` +
        `${sex === 'F' ? 'woman' : 'man'} ${AGES[ageGroup]}.`
      )
    }
  }
}

const AGES: Readonly<Record<AgeGroup, string>> = {
  '19-30': 'of 19-30',
  '31-50': 'of 31-50',
  '51-70': 'of 51-70',
  '>70': 'over 70',
}

/** What a nutrient's gap means, beyond the numbers. */
const BESIDE: Readonly<Partial<Record<BelowTargetArgs['nutrient'], string>>> = {
  vitaminD:
    ' Food and supplements only: the sun is not counted. A blood test (25(OH)D) says more; ask about one.',
  potassium: ' Ask your team about potassium before any supplement or salt substitute.',
}

function belowTarget({
  nutrient,
  unit,
  mean,
  gap,
  gapIsUpperBound,
  target,
  targetKind,
}: BelowTargetArgs): string {
  const eaten = mean === null ? 'unknown' : `${gapIsUpperBound ? 'at least ' : ''}${amount(mean, unit)} a day`
  const under = `${gapIsUpperBound ? 'at most ' : ''}${amount(gap, unit)} under the target of ${amount(target, unit)}`
  const meaning =
    targetKind === 'AI'
      ? 'Below an adequate intake (AI), adequacy cannot be judged.'
      : 'A target is for planning; being under it is no verdict.'
  return `${capital(NUTRIENT_NAME[nutrient])}: ${eaten}, ${under}. ${meaning}${BESIDE[nutrient] ?? ''}`
}

function aboveLimit({ nutrient, unit, amount: taken, applies, limit }: AboveUpperLimitArgs): string {
  const from = applies === 'supplements' ? 'from supplements' : 'from food and supplements'
  return (
    `${capital(NUTRIENT_NAME[nutrient])}: ${amount(taken, unit)} a day ${from}, above the upper limit of ${amount(limit, unit)}. ` +
    'Ask your team about it; do not stop anything that was prescribed by your team.'
  )
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** `1 day`, `3 days` */
function count(n: number, what: string): string {
  return `${n} ${what}${n === 1 ? '' : 's'}`
}

/** Names as written; ids of conditions as words. */
function list(names: readonly string[]): string {
  return names.map((name) => (Object.hasOwn(CONDITION_NAME, name) ? CONDITION_NAME[name] : name)).join(', ')
}

/** The first five, "and 3 more". */
function fewOf(names: readonly string[]): string {
  const rest = names.length - 5
  return rest > 0 ? `${names.slice(0, 5).join('; ')}; and ${rest} more` : names.join('; ')
}
