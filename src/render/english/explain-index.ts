import { BONE_FINDING_CODES } from '../../bone/findings.ts'
import { RULE_IDS } from '../../bone/guidelines/ids.ts'
import { EXERCISE_FINDING_CODES } from '../../exercise/findings.ts'
import { NUTRITION_FINDING_CODES } from '../../nutrition/findings.ts'
import { NUTRIENTS } from '../../nutrition/nutrients.ts'
import { TARGET_SETS } from '../../nutrition/reference-intake.ts'
import { PLAN_FINDING_CODES } from '../../plan/findings.ts'
import { medicineNames } from './explain/medicine-called.ts'
import { termNames } from './explain/terms.ts'
import { topicNames } from './explain/topics.ts'
import { NUTRIENT_NAME } from './names.ts'

/** Everything that `bonecheck explain` can be asked, by group; errors stand in docs/errors.md. */
export function explainGroups(): readonly { readonly title: string; readonly names: readonly string[] }[] {
  const ofIntake: readonly string[] = NUTRITION_FINDING_CODES
  const nutrients = NUTRIENTS.map((nutrient) => NUTRIENT_NAME[nutrient])
  const plain = (name: string) => name.toLowerCase().replaceAll(/[\s-]/g, '')
  const ofNutrients = new Set(nutrients.map(plain))
  return [
    { title: 'Nutrients', names: nutrients },
    { title: 'Foods', names: topicNames().filter((name) => !ofNutrients.has(plain(name))) },
    { title: 'Words of the reports', names: termNames() },
    { title: 'Medicines and conditions', names: medicineNames() },
    { title: 'Targets', names: TARGET_SETS },
    { title: 'Findings about intake', names: ofIntake },
    { title: 'Findings about a plan', names: PLAN_FINDING_CODES },
    {
      title: 'Findings about bone scans',
      names: BONE_FINDING_CODES.filter((code) => !ofIntake.includes(code)),
    },
    { title: 'Findings about exercise', names: EXERCISE_FINDING_CODES },
    { title: 'Rules of guidelines', names: RULE_IDS },
  ]
}

export const EXPLAIN_INDEX_END =
  'bonecheck explain NAME says what it means and where it comes from. The code of an error message, as it stands in brackets, can be asked too.'
