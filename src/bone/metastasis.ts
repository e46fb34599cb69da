import { hasCondition } from './conditions.ts'
import type { BonePerson, YesNoUnknown } from './person.ts'

/** Words of a cancer that has spread; "metabolic" is none. */
const SPREAD = /\bmet(?!abol)|secondar|spread|stage (?:4|iv)\b|advanced (?:breast )?cancer/
const BONE = /\bbon(?:e|y)|spin(?:e|al)|verteb|skelet|pelvi|\bhip|\brib|femur|sacr/
const CANCER = /cancer|tumou?r|lesion|myeloma|malignan/
const DENIED = /^(?:no|not|without|never)\b/

/**
 * Whether cancer of the bones is among the conditions.
 *
 * Rule    yes by the condition, or by words that say both that it spread and that it is in a bone; unknown where no
 *         conditions are recorded, and where one says that it spread and not where to ("stage 4 breast cancer"), or
 *         speaks of a tumour of a bone; a plain denial ("no metastases") is a no
 * Source  domain.md 7.3: with bone metastasis no plan. The words are ours; recognised too often is better than too seldom
 *
 * @example boneMetastasis({ conditions: ['metastatic breast cancer'] }) // 'unknown'
 */
export function boneMetastasis(person: Pick<BonePerson, 'conditions'>): YesNoUnknown {
  const listed = hasCondition(person, 'bone_metastasis')
  if (listed !== 'no') return listed
  const answers = (person.conditions ?? []).map(ofCondition)
  if (answers.includes('yes')) return 'yes'
  return answers.includes('unknown') ? 'unknown' : 'no'
}

function ofCondition(written: string): YesNoUnknown {
  const text = written
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, ' ')
  if (DENIED.test(text)) return 'no'
  const [hasSpread, ofBone] = [SPREAD.test(text), BONE.test(text)]
  if (hasSpread && ofBone) return 'yes'
  return hasSpread || (ofBone && CANCER.test(text)) ? 'unknown' : 'no'
}
