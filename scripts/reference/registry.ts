import { BONE_FILES } from './files/bones.ts'
import { FOOD_FILES } from './files/foods.ts'
import { MEDICINE_FILES } from './files/medicines.ts'
import { TARGET_FILES } from './files/targets.ts'
import { TOPIC_FILES } from './files/topics.ts'
import type { ReferenceFile } from './reference-file.ts'

/** Every reference file that becomes a module. To add one: a loader beside this file, and an entry in `files`. */
export const REFERENCE_FILES: readonly ReferenceFile[] = [
  ...TARGET_FILES,
  ...FOOD_FILES,
  ...MEDICINE_FILES,
  ...BONE_FILES,
  ...TOPIC_FILES,
]
