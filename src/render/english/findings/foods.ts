import type { ChecklistStatus } from '../../../nutrition/checklist.ts'
import type { FoodFinding, PrunesArgs, VitaminDArgs } from '../../../nutrition/findings/foods.ts'
import { amountText as amount, amountAbove, amountOf, percent, roughAmount } from '../amount.ts'
import { ASK_ABOUT_POTASSIUM, CHECKLIST_IS, CHECKLIST_NAME } from '../checklist-words.ts'
import { NUTRIENT_NAME } from '../names.ts'
import { capital, count, fewOf, list, type Words } from './words.ts'

type Args<Code extends FoodFinding['code']> = Extract<FoodFinding, { code: Code }>['args']

export const foodsWords: Words<FoodFinding> = {
  'isoflavones-high': ({ mgPerDay, above, servingMg }) =>
    `Soy: ${amountAbove(mgPerDay, above, 'mg')} of isoflavones a day from food, high for food (above ${above} mg). ${soy(servingMg)} Ask your team.`,
  'isoflavones-above-usual': ({ mgPerDay, usualUpTo, servingMg }) =>
    `Soy: ${amountAbove(mgPerDay, usualUpTo, 'mg')} of isoflavones a day from food, above usual food amounts (${usualUpTo} mg); ask. ${soy(servingMg)}`,
  'phytoestrogen-supplement': phytoestrogenSupplement,
  'flaxseed-above-usual': ({ gPerDay, usualUpTo }) =>
    `Flaxseed: ${amountAbove(gPerDay, usualUpTo, 'g')} a day, above ${usualUpTo} g. One or two tablespoons of ground seeds (7-15 g) a day ` +
    'count as moderate; ask your team about more.',
  'boron-supp': ({ mgPerDay, names }) =>
    `Boron as a supplement${mgPerDay === null ? ', amount not known' : `, ${amount(mgPerDay, 'mg')} a day`} (${list(names)}): ask, ` +
    'because a hormone effect is possible. In one trial 3 mg a day raised estradiol in women after menopause; ' +
    'an effect on estrogen is no benefit after an estrogen-sensitive cancer. Boron of food is no concern here.',
  'alcohol-high': (args) =>
    `${alcohol(args)} From ${args.line} g on (three UK units) it is a risk factor for fracture in FRAX. ${less(args)}`,
  'alcohol-above-one-drink': (args) =>
    `${alcohol(args)} That is more than one US drink (${args.line} g). ${less(args)}`,
  'caffeine-high': ({ mgPerDay, line }) =>
    `Caffeine: ${amountAbove(mgPerDay, line, 'mg')} a day, above the ${line} mg that EFSA gives for adults in general.`,
  'caffeine-with-low-calcium': ({ mgPerDay, calciumMg, calciumIsLowerBound, lowBelowMg }) =>
    `Caffeine: ${amount(mgPerDay, 'mg')} a day with ${calciumIsLowerBound ? 'at least ' : ''}${amount(calciumMg, 'mg')} of calcium. ` +
    `An effect of caffeine on bone was seen only where calcium was under ${lowBelowMg} mg a day.`,
  'retinol-above-upper-limit': ({ ugPerDay, isLowerBound, limit }) =>
    `Retinol (preformed vitamin A): ${isLowerBound ? 'at least ' : ''}${amountAbove(ugPerDay, limit, 'µg')} a day, above the upper limit of ${limit} µg. Ask your team about ` +
    'it; do not stop anything that was prescribed by your team.',
  'retinol-high': ({ ugPerDay, isLowerBound, line }) =>
    `Retinol (preformed vitamin A): ${isLowerBound ? 'at least ' : ''}${amountAbove(ugPerDay, line, 'µg')} a day. More than ${line} µg a day for years has been associated ` +
    'with hip fracture. Ask your team about it.',
  'retinol-not-counted': ({ names, ugPerDay, line, limit }) =>
    `Retinol (preformed vitamin A): what ${list(names)} brings is not counted${ugPerDay === null ? '' : `; all else brings at least ${amount(ugPerDay, 'µg')} a day`}. ` +
    `More than ${line} µg a day for years has been associated with hip fracture, and the upper limit is ${limit} µg. ` +
    'Write it in µg if the label does ("retinol 800 µg"), and ask your team or pharmacist about it.',
  'turmeric-ginger-supplement': turmericOrGinger,
  'vitamin-d-in-context': vitaminD,
  'prunes-eaten': prunes,
  'us-fortified': usFortified,
  'smoking-now': () =>
    'Smoking: guidelines on bone with this treatment name stopping among what helps, and list smoking as a risk for ' +
    'fractures. Your team can say what help there is.',
  'cola-drunk': ({ gPerDay, days }) =>
    `Cola: ${amount(gPerDay, 'g')} a day${days === 1 ? ', from one day' : ''}. Colas are made with phosphoric acid. ` +
    'No amount of it is known here that matters to bone; its caffeine and sugar are counted like any other.',
  'food-checklist': checklist,
}

function usFortified({ nutrients }: Args<'us-fortified'>): string {
  const each = nutrients.map(({ nutrient, amount: a, share, reachesTarget, foods }) => {
    const from = `${percent(share)} of what food brings (${amountOf(nutrient, a)} a day)`
    const without = reachesTarget ? ' Without it the target would not be reached.' : ''
    return `${capital(NUTRIENT_NAME[nutrient])}: ${from} is of foods to which US makers may have added it: ${fewOf(foods)}.${without}`
  })
  return (
    `${each.join(' ')} The table is American. Elsewhere, and by brand, such foods may hold less or none: labels tell, and ` +
    'what stands here may be too high.'
  )
}

function soy(servingMg: number): string {
  return `A serving of soy food has about ${servingMg} mg; the AICR and the ACS speak of 1-3 servings a day. The line is this program's own.`
}
function less({ sex }: Args<'alcohol-high'>): string {
  const acs = sex === 'F' ? ': the ACS says at most one drink a day for women' : ''
  return `After breast cancer less is better${acs}.`
}

function alcohol({ gPerDay, from, line }: Args<'alcohol-high'>): string {
  return `Alcohol: ${amountAbove(gPerDay, line, 'g')} a day, by the ${from}.`
}

function phytoestrogenSupplement({ kinds, names }: Args<'phytoestrogen-supplement'>): string {
  const cohosh = kinds.includes('black cohosh') ? ' Black cohosh: there are warnings of liver injury.' : ''
  const primrose = kinds.includes('evening primrose') ? ' Evening primrose: the evidence is weak.' : ''
  return (
    `Plant compounds that may act like estrogen (${kinds.join(', ')}), as "${names.join('", "')}": avoid unless your team ` +
    `agrees. The ACS advises against concentrated sources; foods are another matter.${cohosh}${primrose} ` +
    'Ask whether it is all right with your medicine.'
  )
}

function turmericOrGinger(args: Args<'turmeric-ginger-supplement'>): string {
  const { names, bloodThinners, medicinesKnown } = args
  const bleeding =
    bloodThinners.length > 0
      ? `with ${list(bloodThinners)}, bleeding may be more likely; ask your team or pharmacist now`
      : `${medicinesKnown ? 'none of the medicines listed is known here to thin the blood, but ask' : 'your medicines are not listed: with a blood thinner bleeding may be more likely; ask'} your pharmacist`
  return (
    `Turmeric or ginger as a supplement (${list(names)}): ${bleeding}. Curcumin, with piperine most of all, may change how ` +
    'other medicines work, and there are reports of liver injury. In cooking they are no concern here.'
  )
}

function vitaminD(args: VitaminDArgs): string {
  const [fromIu, toIu] = args.ascoIu
  const guideline = `ASCO's guideline says at least ${fromIu}-${toIu} IU (${fromIu / 40}-${toIu / 40} µg) a day`
  const forWhom =
    args.askFirst.length > 0
      ? `; with ${list(args.askFirst)} that may not apply: ask your team before any vitamin D.`
      : '.'
  return `Vitamin D: food and supplements only; the sun is not counted. ${guideline}${forWhom} ${bloodTest(args)}`
}

function bloodTest(args: VitaminDArgs): string {
  const { blood, bloodNmolPerL, bloodNgPerMl, sufficientNmol, someGroupsNmol } = args
  if (blood === null) return 'A blood test (25-hydroxyvitamin D) says more; ask about it.'
  const result = `Your blood test: ${whole(bloodNmolPerL)} nmol/L (${whole(bloodNgPerMl)} ng/mL)`
  if (blood === 'below')
    return `${result}, under the ${sufficientNmol} nmol/L that the IOM takes as sufficient. Ask your team about it.`
  return blood === 'between'
    ? `${result}: the IOM takes ${sufficientNmol} nmol/L as sufficient, some cancer-bone groups ${someGroupsNmol}. Ask which your team goes by.`
    : `${result}: at least ${someGroupsNmol} nmol/L, which some cancer-bone groups use (the IOM: ${sufficientNmol}).`
}

function whole(value: number | null): string {
  return value === null ? '?' : value.toFixed(0)
}

/** In the words of the article that this program serves: "have been linked to improved bone density". */
function prunes({ gPerDay, potassiumMg, vitaminKUg, boronMg }: PrunesArgs): string {
  const parts = [
    ...(potassiumMg === null ? [] : [`${amount(potassiumMg, 'mg')} of potassium`]),
    ...(vitaminKUg === null ? [] : [`${amount(vitaminKUg, 'µg')} of vitamin K`]),
    ...(boronMg === null ? [] : [`about ${roughAmount(boronMg, 'mg')} of boron`]),
  ]
  const bring = parts.length === 0 ? '' : ` They bring ${parts.join(', ')}.`
  return `Prunes: ${amount(gPerDay, 'g')} a day.${bring} Prunes have been linked to improved bone density; the evidence is weak.`
}

function checklist({ met, of, lines, days, askAboutPotassium }: Args<'food-checklist'>): string {
  const which = (status: ChecklistStatus) =>
    lines.filter((line) => line.status === status).map(({ item }) => CHECKLIST_NAME[item])
  const groups = (
    [
      ['', 'yes'],
      ['not reached: ', 'no'],
      ['cannot be told: ', 'unknown'],
      ['not shown (vitamin K): ', 'withheld'],
      ['not asked (left out by your profile): ', 'not-asked'],
    ] as const
  )
    .map(([label, status]) => ({ label, names: which(status) }))
    .filter(({ names }) => names.length > 0)
    .map(({ label, names }) => `${label}${names.join(', ')}`)
  const potassium = askAboutPotassium ? ` ${ASK_ABOUT_POTASSIUM}` : ''
  return (
    `Foods of an anti-inflammatory way of eating, over ${count(days, 'day')}: ${met} of ${of}` +
    ` (${groups.join('; ')}). ${CHECKLIST_IS}${potassium}`
  )
}
