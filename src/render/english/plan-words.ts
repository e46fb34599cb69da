import { planFoods } from '../../generated/plan-foods.ts'
import { NUTRIENTS, type Nutrient } from '../../nutrition/nutrients.ts'
import type { Change } from '../../plan/change.ts'
import type { EnergyBand } from '../../plan/energy-band.ts'
import type { GapLeftArgs, KeptTo } from '../../plan/findings.ts'
import type { LimitKind } from '../../plan/limits.ts'
import type { Plan } from '../../plan/make-plan.ts'
import type { Wishes } from '../../plan/wishes.ts'
import { count } from './findings/words.ts'
import { NUTRIENT_NAME } from './names.ts'

/** What each kind of limit is called where it stands in the way. */
export const LIMIT_NAME: Readonly<Record<LimitKind, string>> = {
  changes: 'the number of changes',
  wishes: 'what is left out or disliked',
  energy: 'energy near the present',
  sodium: 'sodium',
  'upper-limits': 'upper limits',
  soy: 'the usual amount of soy',
  retinol: 'retinol',
  'vitamin-k': `vitamin K of every day within ${planFoods.rules.vitaminKUg} µg of what it is now`,
  'medicines-unknown': 'vitamin K not raised above its target, as long as medicines are not recorded',
  potassium: 'potassium no higher than now',
  'ask-first': 'what to ask the team about first',
  stones: 'calcium of food not under its target, and sodium no higher than now, with kidney stones',
  'other-targets': 'other targets that are not to be lost',
}

/** The same with its figure or names, so that it can be seen what to look at. */
function limitText(kind: LimitKind, { maxChanges, energy, sodiumUpTo, leftOut, askFirst }: KeptTo): string {
  switch (kind) {
    case 'changes':
      return `at most ${count(maxChanges, 'change')} a day`
    case 'energy':
      return energyText(energy)
    case 'sodium':
      return sodiumUpTo === null ? 'sodium no higher than now' : `sodium up to ${sodiumUpTo} mg`
    case 'wishes':
      return `${LIMIT_NAME.wishes} (${leftOut.join(', ')})`
    case 'ask-first':
      return `${namesOf(askFirst)} no higher than now, since they are for your team`
    default:
      return LIMIT_NAME[kind]
  }
}

function namesOf(nutrients: readonly Nutrient[]): string {
  return nutrients.map((nutrient) => NUTRIENT_NAME[nutrient]).join(', ')
}

const FRACTION: Readonly<Record<string, string>> = { '0.5': '1/2', '1.5': '1 1/2' }

/** `1 1/2 cups oat milk (fortified)`, `1 boiled egg` */
export function portionText({ plan, size }: Pick<Change, 'plan' | 'size'>): string {
  return `${FRACTION[String(size)] ?? size} ${size > 1 ? plan.more : plan.one}`
}

/** `150 g roast beef`, `the ham of "ham sandwich"` */
export function insteadName({ text, whole }: NonNullable<Change['instead']>): string {
  return whole === null ? text : `the ${text} of "${whole}"`
}

/** A swap of one of several days, which need not be one of the days logged: it holds where that day has the food. */
export function swapOfADay(instead: NonNullable<Change['instead']>): string {
  return `if the day has ${insteadName(instead)}, in its place`
}

/** `150 g roast beef (on 1 of 6 days)` */
export function insteadText(instead: NonNullable<Change['instead']>, countedDays: number): string {
  const { times, days } = instead
  const text = insteadName(instead)
  if (countedDays === 1) return times === 1 ? text : `${text}, each of ${times} times`
  const often = times > days ? `, ${times} times` : ''
  return `${text} (on ${days} of ${countedDays} days${often})`
}

/** What the plan comes to, in a line or two. */
export function planNews(plan: Plan): string {
  return [changesNews(plan), noGoalNews(plan), aboveNews(plan)].filter((text) => text !== '').join(' ')
}

/** What is no goal is not silently missing from what would be met or left. */
function noGoalNews({ noGoals, before }: Plan): string {
  if (noGoals.length === 0 || before.countedDays === 0) return ''
  return `No goal is set for ${namesOf(noGoals.map(({ nutrient }) => nutrient))}; the notes say why.`
}

function aboveNews({ after }: Plan): string {
  const above = aboveIn(after)
  if (above.length === 0 || after.countedDays === 0) return ''
  return `Above ${above.length > 1 ? 'their limits' : 'its limit'}, and not brought down by this plan: ${namesOf(above)}.`
}

function aboveIn({ nutrients }: Plan['after']): Nutrient[] {
  return NUTRIENTS.filter((nutrient) => nutrients[nutrient].aboveUpperLimit === true)
}

function changesNews({ before, after, days, gaps, noGoals }: Plan): string {
  if (before.countedDays === 0) return 'No plan: no day of the log counts.'
  const changes = days.flat().length
  const names = (which: typeof gaps) => namesOf(which.map(({ nutrient }) => nutrient))
  const closed = gaps.filter(({ left }) => left === 0)
  const open = gaps.filter(({ left }) => left > 0)
  if (gaps.length === 0)
    return noGoals.length > 0
      ? 'No gap that a plan may close.'
      : aboveIn(after).length > 0
        ? 'Every target that can be judged is met: there is nothing to add.'
        : 'Every target that can be judged is met: there is nothing to change.'
  if (changes === 0)
    return `Within the limits, none of the portions tried brings ${names(open)} nearer by enough; the notes say what stands in the way.`
  const closes = closed.length > 0 ? `With these changes the days would meet ${names(closed)}. ` : ''
  return `${closes}${open.length > 0 ? `Still open: ${names(open)}.` : noGoals.length > 0 ? 'No other gap would be left.' : 'No gap would be left.'}`
}

/** What the plan keeps to. */
export function keepsTo({ maxChanges, energy, limits, before }: Plan, { without, wary }: Wishes): string {
  const has = (kind: LimitKind) => limits.some((limit) => limit.kind === kind)
  const sodium = before.nutrients.sodium
  const isAbove = sodium.aboveUpperLimit === true
  const parts = [
    `at most ${count(maxChanges, 'change')} a day`,
    energyText(energy),
    isAbove ? 'sodium no higher than now' : `sodium up to ${sodium.upperLimit?.value ?? '?'} mg`,
    'upper limits, and no target lost that is met',
    ...(has('vitamin-k') ? [LIMIT_NAME['vitamin-k']] : []),
    ...(has('medicines-unknown') ? [LIMIT_NAME['medicines-unknown']] : []),
    ...(has('potassium') ? [LIMIT_NAME.potassium] : []),
    ...(has('stones') ? [LIMIT_NAME.stones] : []),
  ]
  const added =
    without.length > 0
      ? ` Nothing that is added or swapped in has ${without.join(', ')}; what the log has of it already stays, unless a swap above takes it out.`
      : ''
  const brands = wary.length > 0 ? ' Recipes and traces differ by brand: the label tells.' : ''
  return `Kept to: ${parts.join('; ')}.${added}${brands}`
}

export function energyText(energy: EnergyBand): string {
  if (energy === 'free') return 'any energy'
  const { down, up } = energy
  if (down === up) return `energy within ${up} % of the present`
  return down === 0 ? `energy up to ${up} % above the present` : `energy up to ${down} % below the present`
}

/** Why a gap stays open, behind "stays open:". */
export function whyOpenText({
  why,
  limits,
  isEnough,
  kept,
}: Pick<GapLeftArgs, 'why' | 'limits' | 'isEnough' | 'kept'>): string {
  switch (why) {
    case 'foods':
      return 'no usual portions of everyday foods close it, whatever the limits'
    case 'together':
      return 'food could close it alone, but not together with the others in so few changes'
    case 'variety':
      return 'the same food every day would close it; different foods on different days do not quite'
    case 'limits': {
      const names = limits.map((kind) => limitText(kind, kept))
      if (names.length === 0) return 'several limits together keep it open'
      if (names.length === 1)
        return isEnough
          ? `this limit stands in the way: ${names[0]}; without it food could close it`
          : `this limit alone keeps it open, whatever the others: ${names[0]}`
      return `these limits alone, together, keep it open: ${names.join('; ')}`
    }
  }
}

/** Over the changes of a plan that is the same every day, and over those that stay the same where days differ. */
export const CHANGES_TITLE = 'What would change'
export const ALWAYS_TITLE = 'On all days'

/** Over a plan in Markdown. */
export const PLAN_TITLE = 'A plan of food changes'

/** Over what the report would say of the days with the changes. */
export const WITH_CHANGES = 'With the changes made'

/** Under every plan. */
export const PLAN_IS =
  'This is one way in which the numbers would come out, and no advice to eat it: allergies, taste and what your team has told you come first. Ask a dietitian where you are unsure.'

/** Shown while a plan of several days is worked out. */
export function planProgress(done: number, of: number): string {
  return `bonecheck: planning day ${done + 1} of ${of} ...\n`
}
