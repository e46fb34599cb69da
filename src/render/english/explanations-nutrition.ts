import { gapRules } from '../../generated/medicines.ts'
import { sodiumRules } from '../../generated/sodium.ts'
import { urgentSymptoms } from '../../generated/symptoms.ts'
import { usIntakes } from '../../generated/us-intakes.ts'
import type { NutritionFindingCode } from '../../nutrition/findings.ts'
import { ENOUGH_KNOWN } from '../../nutrition/known.ts'
import type { Nutrient } from '../../nutrition/nutrients.ts'
import type { Explanation } from './explanations-bone.ts'

const PROJECT = 'project convention'
const FEW_DAYS = 'IOM 2000, Dietary Reference Intakes: Applications in Dietary Assessment, on single days'

/** Rule, threshold, formula and citation of every finding about intake. The figures are those the program works with. */
export function nutritionExplanations(): Readonly<Record<NutritionFindingCode, Explanation>> {
  const symptoms = urgentSymptoms.map(({ source }) => source)
  const sources = (rule: 'vitamin-k' | 'potassium') =>
    gapRules.medicines.filter((listed) => listed.rule === rule).map(({ source }) => source)
  return {
    'symptom-call-now': plain(
      'A symptom of the log or the profile is one of those for which to call at once. It stands first, whatever else is found.',
      listed(symptoms),
    ),
    'vitamin-d-above-upper-limit': aboveLimit('vitaminD'),
    'calcium-above-upper-limit': aboveLimit('calcium'),
    'magnesium-above-upper-limit': aboveLimit('magnesium'),
    'zinc-above-upper-limit': aboveLimit('zinc'),
    'phosphorus-above-upper-limit': aboveLimit('phosphorus'),
    'boron-above-upper-limit': aboveLimit('boron'),
    'vitamin-k-gap-withheld': plain(
      'With a vitamin K antagonist, vitamin K is to be kept steady, so no target and no gap is shown.',
      listed(sources('vitamin-k')),
    ),
    'potassium-gap-withheld': plain(
      'With medicines and conditions that let potassium build up, the usual target may not apply: only the intake is shown.',
      listed(sources('potassium')),
    ),
    'sodium-above-limit': {
      rule: 'The mean of the counted days is above the CDRR ("reduce if above"), or above the limit in the profile.',
      threshold: amounts('sodium', ['CDRR']),
      formula: `calcium cost = (mean - limit) / ${sodiumRules.calciumCost.perSodiumMg} x ${sodiumRules.calciumCost.calciumMg} mg (from ${sodiumRules.calciumCost.fromAge} years; ${sodiumRules.calciumCost.calciumMgYounger} below): context only`,
      source: `${sourcesOf('sodium', ['CDRR'])}; ${sodiumRules.calciumCost.source}`,
    },
    'protein-below-target': belowTarget('protein', ' Target = amount x kg of body weight.'),
    'calcium-below-target': belowTarget('calcium'),
    'vitamin-d-below-target': belowTarget('vitaminD', ' What the sun brings is not counted.'),
    'vitamin-k-below-target': belowTarget('vitaminK'),
    'magnesium-below-target': belowTarget('magnesium'),
    'potassium-below-target': belowTarget('potassium'),
    'zinc-below-target': belowTarget('zinc'),
    'phosphorus-below-target': belowTarget('phosphorus'),
    'ala-below-target': belowTarget('ala'),
    'no-counted-day': plain(
      'A day counts if it has food, every entry was understood, and it is not marked incomplete. Without one there is no mean.',
      PROJECT,
    ),
    'one-day-tells-little': {
      ...plain('Intake varies from day to day.', FEW_DAYS),
      threshold: 'one counted day',
    },
    'few-days': { ...plain('Intake varies from day to day.', FEW_DAYS), threshold: 'two counted days' },
    'vitamin-k-medicines-unknown': plain(
      'Vitamin K is under its target and the profile lists no medicines: with warfarin and its like it would have to be kept steady.',
      listed(sources('vitamin-k')),
    ),
    'potassium-medicines-unknown': plain(
      'Potassium is under its target and the profile lists no medicines, or no conditions: with some of them more could do harm.',
      listed(sources('potassium')),
    ),
    'medicine-not-checked': plain(
      'Two rules on medicines are known (vitamin K, potassium). Every other medicine is listed as not checked, never as harmless.',
      PROJECT,
    ),
    'condition-not-checked': plain(
      'One rule on conditions is known (potassium). Every other condition is listed as not checked.',
      PROJECT,
    ),
    'symptom-not-known': plain(
      'A symptom that is none of the list may matter all the same.',
      listed(symptoms),
    ),
    'low-known': {
      rule: 'Too little of the food has a value for this nutrient to say that it is under its target.',
      threshold: `known < ${ENOUGH_KNOWN}`,
      formula:
        'known = grams of food with a value / grams of all food, without supplements, water, tea and coffee',
      source: PROJECT,
    },
    'supplements-not-recorded': plain(
      'Not recorded is unknown, not zero: gaps are "at most", and no upper limit can be called kept.',
      PROJECT,
    ),
    'supplements-partly-recorded': plain(
      'On some days supplements are recorded and on others not; there they are unknown.',
      PROJECT,
    ),
    'supplement-not-counted': plain(
      'A supplement without an amount of a nutrient ("a multivitamin") cannot be counted.',
      PROJECT,
    ),
    'weight-not-recorded': {
      ...plain(
        'The target of protein is an amount for each kg of body weight.',
        sourcesOf('protein', ['RDA']),
      ),
      formula: 'target = amount x kg',
    },
    'days-left-out': plain('Days that do not count are shown with the reason, and are in no mean.', PROJECT),
    'person-assumed': plain(
      'Age group and sex are assumed where the profile is silent (a woman of 51-70); nothing else ever is.',
      PROJECT,
    ),
  }
}

function plain(rule: string, source: string): Explanation {
  return { rule, threshold: null, formula: null, source }
}

function belowTarget(nutrient: Nutrient, more = ''): Explanation {
  return {
    rule: `The mean of the counted days is under the reference intake. That is a target for planning; being under it is no verdict.${more}`,
    threshold: amounts(nutrient, ['RDA', 'AI']),
    formula:
      'gap = max(0, target - mean); "at most" where some food has no value or supplements are not recorded',
    source: sourcesOf(nutrient, ['RDA', 'AI']),
  }
}

function aboveLimit(nutrient: Nutrient): Explanation {
  const ofSupplements = usIntakes.some(
    (row) => row.nutrient === nutrient && row.kind === 'UL' && row.applies === 'supplements',
  )
  return {
    rule: `The mean ${ofSupplements ? 'of supplements alone' : 'of food and supplements'} is above the tolerable upper intake level (UL).`,
    threshold: amounts(nutrient, ['UL']),
    formula: null,
    source: sourcesOf(nutrient, ['UL']),
  }
}

type Kind = (typeof usIntakes)[number]['kind']

/** `RDA 1000 mg (19-50), RDA 1200 mg (women, 51-70)` */
function amounts(nutrient: Nutrient, kinds: readonly Kind[]): string {
  const rows = usIntakes.filter((row) => row.nutrient === nutrient && kinds.includes(row.kind))
  return rows
    .map(({ kind, amount, unit, sex, fromAge: from, toAge: to }) => {
      const ages = to === null ? `from ${from}` : `${from}-${to}`
      const whom = sex === 'any' ? ages : `${sex === 'F' ? 'women' : 'men'}, ${ages}`
      return `${kind} ${amount} ${unit} (${whom})`
    })
    .join(', ')
}

function sourcesOf(nutrient: Nutrient, kinds: readonly Kind[]): string {
  return listed(
    usIntakes
      .filter((row) => row.nutrient === nutrient && kinds.includes(row.kind))
      .map(({ source }) => source),
  )
}

function listed(sources: readonly string[]): string {
  return [...new Set(sources)].join('; ')
}
