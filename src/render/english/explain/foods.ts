import { foodChecklist } from '../../../generated/food-checklist.ts'
import { foodLimits } from '../../../generated/food-limits.ts'
import { phytoestrogens } from '../../../generated/phytoestrogens.ts'
import type { FoodFinding } from '../../../nutrition/findings/foods.ts'
import { type Explanations, plain, sourcesOf } from './explanation.ts'

export function foodsExplanations(): Explanations<FoodFinding> {
  const { isoflavones, flaxseed, supplements } = phytoestrogens
  const { alcohol, caffeine, retinol, boron, vitaminD, spiceSupplements } = foodLimits
  return {
    'isoflavones-high': {
      meaning: 'Isoflavones of soy foods are high for food.',
      rule: 'The mean of food over the counted days; a line of this project. Usual amounts of soy food are not flagged.',
      threshold: `above ${isoflavones.highAbove} mg a day`,
      formula: null,
      source: isoflavones.source,
    },
    'isoflavones-above-usual': {
      meaning: 'Isoflavones of soy foods are above usual food amounts.',
      rule: 'The mean of food over the counted days; a line of this project.',
      threshold: `above ${isoflavones.usualUpTo} mg a day, three servings of ${isoflavones.servingMg} mg`,
      formula: null,
      source: isoflavones.source,
    },
    'phytoestrogen-supplement': {
      meaning: 'A concentrated source of plant compounds that may act like estrogen is among what is taken.',
      ...plain(
        `Names of these in supplement lines (counted or not), medicines and soy powders of the log: ${supplements.list.map(({ of }) => of).join(', ')}.`,
        supplements.source,
      ),
    },
    'flaxseed-above-usual': {
      meaning: 'Ground flaxseed is above a moderate amount; flax oil is not counted.',
      rule: 'The mean of flaxseed over the counted days.',
      threshold: `above ${flaxseed.usualUpTo} g a day`,
      formula: null,
      source: flaxseed.source,
    },
    'boron-supp': {
      meaning: 'Boron is taken as a supplement; an effect on estrogen is possible.',
      rule: 'The day with most boron of supplements reaches the line, or a supplement names boron without an amount. Boron of food is never flagged.',
      threshold: `from ${boron.supplementFrom} mg a day`,
      formula: null,
      source: boron.source,
    },
    'alcohol-high': {
      meaning: 'Alcohol reaches the amount that FRAX counts as a risk factor for fracture.',
      rule: 'The mean of the counted days, or what the profile says, whichever is more.',
      threshold: `from ${alcohol.warningFrom} g a day`,
      formula: null,
      source: alcohol.source,
    },
    'alcohol-above-one-drink': {
      meaning: 'Alcohol is above one drink a day.',
      rule: 'The mean of the counted days, or what the profile says, whichever is more.',
      threshold: `above ${alcohol.cautionAbove} g a day`,
      formula: null,
      source: alcohol.source,
    },
    'caffeine-high': {
      meaning: 'Caffeine is above the limit for adults in general.',
      rule: 'The mean of the counted days.',
      threshold: `above ${caffeine.above} mg a day`,
      formula: null,
      source: caffeine.source,
    },
    'caffeine-with-low-calcium': {
      meaning: 'Much caffeine together with little calcium.',
      rule: 'Means of the counted days; where some food has no value for calcium there may be more of it.',
      threshold: `caffeine above ${caffeine.withLowCalciumAbove} mg with calcium under ${caffeine.lowCalciumBelow} mg a day`,
      formula: null,
      source: caffeine.source,
    },
    'retinol-above-upper-limit': {
      meaning: 'Retinol (preformed vitamin A) of food and supplements is above the upper limit (UL).',
      rule: 'The mean of food and supplements over the counted days. Carotene of plants is not retinol.',
      threshold: `above ${retinol.upperLimit} µg a day`,
      formula: null,
      source: retinol.source,
    },
    'retinol-high': {
      meaning: 'Retinol (preformed vitamin A) is at an amount that has been associated with hip fracture.',
      rule: 'The mean of food and supplements over the counted days. Carotene of plants is not retinol.',
      threshold: `above ${retinol.cautionAbove} µg a day`,
      formula: null,
      source: retinol.source,
    },
    'turmeric-ginger-supplement': {
      meaning: 'Turmeric or ginger is taken as a supplement.',
      ...plain(
        'Names of the two in supplement lines, counted or not; a caution beside an anticoagulant, heparin, aspirin or clopidogrel, else a note. Spices in food are not flagged.',
        spiceSupplements.source,
      ),
    },
    'vitamin-d-in-context': {
      meaning: 'What to know beside the figure of vitamin D: the sun, a guideline, the blood test.',
      rule: 'Always said. A result of a blood test under the IOM line makes it a caution.',
      threshold: `25(OH)D ${vitaminD.sufficientNmol} nmol/L (IOM), ${vitaminD.someGroupsNmol} (some cancer-bone groups); ASCO at least ${vitaminD.ascoFromIu}-${vitaminD.ascoToIu} IU a day`,
      formula: 'nmol/L = ng/mL x 2.496; µg = IU / 40',
      source: vitaminD.source,
    },
    'retinol-not-counted': {
      meaning: 'A supplement of vitamin A or of fish liver oil, whose retinol is in no sum.',
      rule: 'Vitamin A in units (IU) is not converted here, and vitamin A may be carotene, which is no retinol; so only "retinol" in µg counts.',
      threshold: `none: the lines are ${retinol.cautionAbove} and ${retinol.upperLimit} µg a day`,
      formula: null,
      source: retinol.source,
    },
    'prunes-eaten': {
      meaning: 'Prunes are in the log; what they bring.',
      ...plain(
        'Foods named prunes, without juice. Said as the article says it: "have been linked to improved bone density".',
        boron.source,
      ),
    },
    'us-fortified': {
      meaning:
        'Much of the vitamin D or calcium is of foods to which US makers add it; elsewhere they may hold less.',
      rule:
        'With targets of EFSA, the UK or WHO. The table is American: milk and what is made with it, spreads and cereals have ' +
        'vitamin D added there, plant drinks, juices and cereals calcium. All vitamin D counts here but that of fish, eggs, ' +
        'meat, mushrooms and butter; a sum with it is said as "about", never as "at least". A caution where the target is reached only with it.',
      threshold: 'more than 5 % of what food brings, or the target reached only with it',
      formula: null,
      source: 'project convention; the values are those of USDA (data/foods/SOURCES.md)',
    },
    'smoking-now': {
      meaning: 'The profile says that you smoke now.',
      ...plain(
        'Said where `smoking: current` stands in the profile, whatever the log has.',
        'Shapiro CL et al. J Clin Oncol 2019;37:2916-46 (ASCO)',
      ),
    },
    'cola-drunk': {
      meaning: 'Cola is in the log. A note only: there is no line for it.',
      ...plain(
        'Soft drinks named cola or pepper type, the mean of the counted days. Cola mixed with spirits is not counted.',
        'a project convention: no guideline with a limit for phosphoric acid is known here',
      ),
    },
    'food-checklist': {
      meaning:
        'How many of ten groups of food of an anti-inflammatory way of eating the log reaches; of nine or eight where the profile leaves fish or nuts out.',
      rule: 'A group is reached where foods that surely belong to it make up its portions. Where other foods may belong to it, or a weekly group is asked of less than a week, it cannot be told: unknown is not no. Oily fish, and nuts and seeds, are not asked of those whose profile leaves out fish, or nuts.',
      threshold: `${checklistLines()}; fibre ${foodChecklist.fibreG} g a day; omega-3 ALA its target`,
      formula: null,
      source: `${foodChecklist.source}; ${foodChecklist.fibreSource}; ${sourcesOf('ala', ['AI'])}; omega-3 supplements did not beat placebo for joint pain: SWOG S0927 (PMC4451174)`,
    },
  }
}

function checklistLines(): string {
  return foodChecklist.items
    .map(
      ({ id, portions, portionG, per }) => `${id.replaceAll('-', ' ')} ${portions} x ${portionG} g a ${per}`,
    )
    .join('; ')
}
