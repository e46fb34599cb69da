import { proteinRanges } from '../../../generated/protein-ranges.ts'
import type { ProteinFinding } from '../../../nutrition/findings/protein.ts'
import { type Explanations, listed } from './explanation.ts'

export function proteinExplanations(): Explanations<ProteinFinding> {
  const { cancer, older, kidney, heavy } = proteinRanges
  return {
    'protein-range': {
      meaning:
        'What is recommended of protein for people with cancer and for older people, by body weight; more than the reference intake.',
      rule: 'ESPEN: for people with cancer above the lower end, and if possible up to the upper end. PROT-AGE: for healthy older people. Not shown with kidney disease. By actual weight; with a high BMI it may be overstated.',
      threshold: `${cancer.lower}-${cancer.upper} g/kg a day; from ${older.fromAge} years ${older.lower}-${older.upper} g/kg; BMI above ${heavy.bmiAbove}`,
      formula: 'range = amount x kg of body weight; BMI = kg / m2',
      source: listed([cancer.source, older.source, heavy.source]),
    },
    'protein-range-withheld': {
      meaning: 'A kidney disease is recorded, so no raised amount of protein is shown.',
      rule: 'With reduced kidney function and no dialysis more protein may do harm. A profile gives no eGFR, so every kidney disease counts, and so does a condition that cannot be read. The target of healthy people is not shown either (kidney-targets-withheld).',
      threshold: `eGFR under ${kidney.egfrBelow} in the source; here any kidney disease`,
      formula: null,
      source: kidney.source,
    },
  }
}
