import { BONE_FINDING_CODES } from '../../bone/findings.ts'
import { RULE_IDS } from '../../bone/guidelines/ids.ts'
import { NUTRITION_FINDING_CODES } from '../../nutrition/findings.ts'
import { topicNames } from './explain/topics.ts'

/** Everything that `bonecheck explain` can be asked, by group; errors stand in docs/errors.md. */
export function explainGroups(): readonly { readonly title: string; readonly names: readonly string[] }[] {
  const ofIntake: readonly string[] = NUTRITION_FINDING_CODES
  return [
    { title: 'Nutrients and foods', names: topicNames() },
    { title: 'Findings about intake', names: ofIntake },
    {
      title: 'Findings about bone scans',
      names: BONE_FINDING_CODES.filter((code) => !ofIntake.includes(code)),
    },
    { title: 'Rules of guidelines', names: RULE_IDS },
  ]
}

export const EXPLAIN_INDEX_END =
  'bonecheck explain NAME says what it means and where it comes from. The code of an error message, as it stands in brackets, can be asked too.'
