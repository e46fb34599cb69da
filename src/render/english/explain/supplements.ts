import { medicineRules } from '../../../generated/medicine-rules.ts'
import type { SupplementFinding } from '../../../nutrition/findings/supplements.ts'
import { type Explanations, PROJECT, plain } from './explanation.ts'

export function supplementsExplanations(): Explanations<SupplementFinding> {
  return {
    'supplements-not-recorded': {
      meaning: 'Neither the log nor the profile says anything of supplements: unknown, not zero.',
      ...plain(
        'Not recorded is unknown, not zero: gaps are "at most", and no upper limit can be called kept.',
        PROJECT,
      ),
    },
    'supplements-partly-recorded': {
      meaning: 'Supplements are recorded on some of the counted days only.',
      ...plain('On some days supplements are recorded and on others not; there they are unknown.', PROJECT),
    },
    'supplement-not-counted': {
      meaning: 'Supplement lines without an amount of a nutrient ("a multivitamin").',
      ...plain('A supplement without an amount of a nutrient ("a multivitamin") cannot be counted.', PROJECT),
    },
    'supplement-not-checked': {
      meaning: 'Supplements for which this version has no rule.',
      ...plain(
        'A supplement that no rule here speaks of is listed as not checked, never as harmless. Beside warfarin and its like it is a ' +
          'caution, and multivitamins and fish oil are listed too: with them steadiness matters, and the clinic that follows the INR is to be called.',
        medicineRules.vitaminK.source,
      ),
    },
  }
}
