import type { Entry } from '../food/entry.ts'
import type { Understanding } from '../food/understood.ts'
import type { Item } from '../input/adding/written.ts'
import type { ReportProblem } from './report-problem.ts'

/** Amounts that differ by less than this share are the same cup, 237 or 250 ml. */
const SAME = 0.1

/** Entries in one line that are another food or another amount in Britain; those with an amount of their own were chosen. */
export function americanReadings(
  items: readonly Item[],
  understand: (entry: Entry) => Understanding,
  inBritain: (entry: Entry) => Understanding,
): ReportProblem[] {
  return items.flatMap((item) => {
    if (typeof item !== 'string') return []
    const entry = { food: item, amount: null, id: null }
    const [here, there] = [understand(entry), inBritain(entry)]
    if (!here.ok || !there.ok) return []
    const { food, grams } = here.value
    const isSame = food.id === there.value.food.id && Math.abs(there.value.grams - grams) < grams * SAME
    if (isSame) return []
    const args = {
      text: item,
      grams,
      inBritain: there.value.food.description,
      gramsInBritain: there.value.grams,
    }
    return [{ what: { code: 'american-reading', level: 'warning', args }, at: null }]
  })
}
