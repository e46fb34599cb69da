import * as z from 'zod'
import { CHECKLIST_AGAINST, CHECKLIST_FOODS } from '../../src/nutrition/checklist-ids.ts'
import { FOOD_TAGS } from '../../src/nutrition/food-tags.ts'
import { Citation, Provenance, readChecked } from './problems.ts'

const tags = z.array(z.enum(FOOD_TAGS))
const Checklist = z.strictObject({
  evidence: Provenance,
  source: Citation,
  fibreG: z.number().positive(),
  fibreEvidence: Provenance,
  fibreSource: Citation,
  items: z.array(
    z.strictObject({
      id: z.enum(CHECKLIST_FOODS),
      tags: tags.min(1),
      kinds: tags,
      portionG: z.number().positive(),
      portions: z.number().positive(),
      per: z.enum(['day', 'week']),
      inGrams: z.boolean().default(false),
      without: z.enum(['fish', 'nuts']).nullable().default(null),
    }),
  ),
  against: z.array(z.strictObject({ id: z.enum(CHECKLIST_AGAINST), tags: tags.min(1) })),
  sorted: tags.min(1),
})

/** Reads data/reference/food-checklist.yaml; if it is not sound, throws one error naming every problem. */
export function loadFoodChecklist(text: string, file: string): z.infer<typeof Checklist> {
  return readChecked(Checklist, text, file)
}
