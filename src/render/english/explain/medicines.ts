import { gapRules } from '../../../generated/medicines.ts'
import { proteinRanges } from '../../../generated/protein-ranges.ts'
import type { MedicineFinding } from '../../../nutrition/findings/medicines.ts'
import { type Explanations, listed, PROJECT, plain } from './explanation.ts'

export function medicinesExplanations(): Explanations<MedicineFinding> {
  const sources = (rule: 'vitamin-k' | 'potassium') =>
    gapRules.medicines.filter((row) => row.rule === rule).map(({ source }) => source)
  return {
    'vitamin-k-gap-withheld': {
      meaning: 'A medicine is listed with which vitamin K is to be kept steady, so no gap of it is shown.',
      ...plain(
        'With a vitamin K antagonist, vitamin K is to be kept steady, so no target and no gap is shown.',
        listed(sources('vitamin-k')),
      ),
    },
    'potassium-source': {
      meaning:
        'A supplement of potassium or a salt substitute stands beside a medicine or condition that lets potassium build up.',
      ...plain(
        'Supplements of potassium and salt substitutes (potassium chloride), of any day, in the log, the supplements or the ' +
          'medicines, and in any amount: a warning beside kidney disease, an ACE inhibitor, an ARB or another entry of that ' +
          'list; a caution where the profile does not list medicines or conditions. No source gives an amount that is harmless there.',
        listed(sources('potassium')),
      ),
    },
    'potassium-gap-withheld': {
      meaning:
        'A medicine or condition is listed with which more potassium could do harm, so no gap of it is shown.',
      ...plain(
        'With medicines and conditions that let potassium build up, the usual target may not apply: only the intake is shown.',
        listed(sources('potassium')),
      ),
    },
    'kidney-targets-withheld': {
      meaning:
        'A kidney disease is listed, so no target and no gap is shown of protein, phosphorus and magnesium.',
      ...plain(
        'With kidney disease more protein, phosphorus or magnesium may do harm, so that targets for healthy people are not ' +
          'held against the intake: what suits is set with the kidney team. A condition that names the kidneys and is on no ' +
          'list is read with the same care; kidney stones are not.',
        listed([proteinRanges.kidney.source, gapRules.kidneys.source]),
      ),
    },
    'vitamin-k-medicines-unknown': {
      meaning: 'The profile lists no medicines, so it is not known whether vitamin K is to be kept steady.',
      ...plain(
        'Vitamin K is under its target and the profile lists no medicines: with warfarin and its like it would have to be kept steady.',
        listed(sources('vitamin-k')),
      ),
    },
    'potassium-medicines-unknown': {
      meaning:
        'The profile lists no medicines or conditions, so it is not known whether potassium could do harm.',
      ...plain(
        'Potassium is under its target and the profile lists no medicines, or no conditions: with some of them more could do harm.',
        listed(sources('potassium')),
      ),
    },
    'names-guessed': {
      meaning: 'A medicine or condition whose spelling was guessed.',
      ...plain(
        'A name of seven letters or more may be up to two slips of the keys from one of a medicine (one for a condition). It only ' +
          'brings rules that ask for care, and the guess is said.',
        PROJECT,
      ),
    },
    'gap-medicine-not-known': {
      meaning: 'A gap of vitamin K or potassium beside a medicine whose name is not known here.',
      ...plain(
        'A name that is on no list may be warfarin, with which vitamin K is kept steady, or one with which potassium builds up. Gaps are ' +
          'shown with that said beside them; CSV, which has no room for it, leaves them out. What may name a blood thinner or a medicine ' +
          'for the heart ("blood thinner", "heart pill") withholds the gap altogether.',
        PROJECT,
      ),
    },
    'medicine-not-checked': {
      meaning: 'Medicines for which this version has no rule: known by name, or not known at all.',
      ...plain(
        'A medicine without a rule (on vitamin K, potassium, or in medicine-rules) is listed as not checked, never as harmless.',
        PROJECT,
      ),
    },
    'condition-denied': {
      meaning: 'A line of the conditions that says no more than that there is no kidney disease.',
      ...plain('A plain denial, such as "no kidney disease", brings no rule.', PROJECT),
    },
    'condition-not-checked': {
      meaning: 'Conditions for which this version has no rule.',
      ...plain(
        'A condition without a rule on food (on potassium, or in condition-rules) is listed as not checked, in its own words. Where foods ' +
          'are left out for it (an allergy, coeliac disease), that is said.',
        PROJECT,
      ),
    },
  }
}
