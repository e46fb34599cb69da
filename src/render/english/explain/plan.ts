import { planFoods } from '../../../generated/plan-foods.ts'
import { ENOUGH_KNOWN } from '../../../nutrition/known.ts'
import type { PlanFinding } from '../../../plan/findings.ts'
import { type Explanations, plain } from './explanation.ts'

/** Meaning, rule, threshold, formula and source of every finding of a plan. */
export function planExplanations(): Explanations<PlanFinding> {
  const { rules } = planFoods
  return {
    'plan-words-unknown': {
      meaning:
        'A word of --likes or --dislikes, or of `avoid` or an allergy in the profile, fits no food that a plan may suggest.',
      ...plain(
        'Words are held against the groups of --without and against the names of the plan foods. What fits nothing leaves ' +
          'nothing out, so it is said.',
        planFoods.source,
      ),
    },
    'plan-words-read': {
      meaning:
        'How words of `avoid`, `conditions`, --without or --dislikes were read, where they are no name of a group.',
      ...plain(
        'The longest words of a phrase that stand for groups count as these: "seafood" is fish and shellfish, "cow\'s milk protein" ' +
          'dairy, "peanut" all nuts. It may be an allergy, so in doubt more is left out, also foods of which only some brands have ' +
          'it in them. What is disliked and is called so is that food alone.',
        'Regulation (EU) No 1169/2011, Annex II (allergens); project convention',
      ),
    },
    'plan-above-limit': {
      meaning:
        'Something that is above its upper limit, or sodium above its own, and what of the log brings it.',
      ...plain(
        'A plan adds and swaps foods to close gaps. It lets nothing rise that is above its limit, and does not bring it down: the ' +
          'foods that bring most of it are named instead.',
        'project convention',
      ),
    },
    'plan-names-unknown': {
      meaning:
        'Medicines and conditions that this version knows nothing of, where vitamin K or potassium would be more.',
      ...plain(
        'Unknown is not "no": a medicine that is on no list, or is described and not named, may be warfarin or its like, so vitamin K ' +
          `stays within ${rules.vitaminKUg} µg of the present; it or a condition may be one with which more potassium does harm. Medicines of ` +
          'classes that do neither (statins, metformin, beta-blockers and others) are known by the end of their names.',
        `${rules.source}; NASEM 2019 (potassium)`,
      ),
    },
    'plan-gap-left': {
      meaning: 'A gap that the plan does not close, and what keeps it open.',
      rule:
        'The sum of what is missing of each target, as parts of it, is made least (plan-search-ended says where not to the end); then the number of changes, foods that ' +
        'are new, and their size. A gap that stays open is tried alone, and each limit is left out in turn: those named are a ' +
        'smallest set that keeps it open.',
      threshold: `at most ${rules.maxChanges} changes, energy within ${rules.energyPercent} % of the present, unless told otherwise; sodium up to its limit, or no higher than now`,
      formula: `least: sum of (missing / target) + ${rules.change} x changes + small costs of new foods, grams and kcal`,
      source: `${rules.source}; conflicts by a deletion filter (Chinneck JW, Feasibility and Infeasibility in Optimization, 2008)`,
    },
    'plan-no-goal': {
      meaning: 'A nutrient that the plan does not try to raise, and why.',
      rule:
        'Too little of the food has a value; or vitamin K, kept steady with warfarin and its like and with medicines that are not known; or potassium, where medicines or ' +
        'conditions may let it build up; or calcium, vitamin D and more with high blood calcium, sarcoidosis, hyperparathyroidism ' +
        'or kidney disease, which are for the team. The last two are not raised above the present either.',
      threshold: `known under ${ENOUGH_KNOWN}; vitamin K of every day within ${rules.vitaminKUg} µg of the present`,
      formula: null,
      source: `${rules.source}; NASEM 2019 (potassium)`,
    },
    'plan-all-met': {
      meaning: 'No target is missed, so the plan has no changes.',
      ...plain('The means of the counted days meet every target that is shown.', 'project convention'),
    },
    'plan-search-ended': {
      meaning: 'The search for the best plan was ended before it was done.',
      ...plain(
        'Sets of changes are tried until none can be better, or so many have been tried: counted and not timed, so that the same log ' +
          'has the same plan everywhere. The best of them is shown, and keeps to every limit.',
        'project convention; bounds after Fisher ML, Management Science 1981;27:1-18',
      ),
    },
    'plan-fortified': {
      meaning: 'The plan counts a milk, a plant drink, a yogurt or a cereal as fortified.',
      ...plain(
        "The table is American, where milks, most yogurts and cereals are fortified with vitamin D and plant drinks with calcium too. In the UK, for one, cow's " +
          'milk is not.',
        planFoods.source,
      ),
    },
  }
}
