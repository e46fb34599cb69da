import { medicineRules } from '../../generated/medicine-rules.ts'
import type { VitaminKFinding } from '../findings/vitamin-k.ts'
import { ENOUGH_KNOWN } from '../known.ts'
import { type VitaminKDay, vitaminKSteadiness } from '../vitamin-k-steadiness.ts'
import { foodsThatAre } from './medicine-foods.ts'
import type { Assessed, ToFind } from './to-find.ts'

/** With a vitamin K antagonist, or what may be one: what raises vitamin K, and whether it is steady. Else nothing. */
export function aboutVitaminK(toFind: ToFind): VitaminKFinding[] {
  if (toFind.rules.vitaminK.length === 0) return []
  return [...sources(toFind), ...steadiness(toFind)]
}

/** "Slow-K 2 tablets" is potassium, two of them, and no K2. */
const SAYS_VITAMIN_K = /vit|k-?2|mk-?\d|mena/i

function sources({ days, rules: { vitaminK: medicines, potassium, met } }: ToFind): VitaminKFinding[] {
  const foods = foodsThatAre('natto', days)
  const isOfIt = (text: string) => !potassium.includes(text) || SAYS_VITAMIN_K.test(text)
  const k2 = met.k2.filter(isOfIt)
  const supplements = [...new Set([...k2, ...met.k1.filter(isOfIt)])]
  if (foods.length + supplements.length === 0) return []
  const level = foods.length + k2.length > 0 ? 'warning' : 'caution'
  return [{ code: 'vitamin-k-source', level, args: { medicines, foods, supplements } }]
}

/** Only days of which enough is known: one without values would look like a day without vitamin K. */
function steadiness({ assessment, rules }: ToFind): VitaminKFinding[] {
  if (assessment.countedDays === 0) return []
  const days = judgedDays(assessment)
  const found = vitaminKSteadiness(days)
  if (found === null) {
    const args = {
      days: days.length,
      counted: assessment.countedDays,
      least: medicineRules.vitaminK.leastDays,
    }
    return [{ code: 'vitamin-k-not-judged', level: 'note', args }]
  }
  const { minUg, maxUg, ratio, cvPercent, meanUg, unusual } = found
  const findings: VitaminKFinding[] = []
  if (found.isVariable) {
    const args = { medicines: rules.vitaminK, days: days.length, minUg, maxUg, ratio, cvPercent }
    findings.push({ code: 'vitamin-k-variable', level: 'caution', args })
  }
  if (unusual.length > 0)
    findings.push({
      code: 'vitamin-k-unusual-day',
      level: 'note',
      args: { meanUg, limitUg: medicineRules.vitaminK.dayFromMeanUgAbove, days: unusual },
    })
  return findings
}

function judgedDays({ days }: Assessed): VitaminKDay[] {
  return days.flatMap(({ date, incomplete, nutrients: { vitaminK } }) =>
    incomplete === null && vitaminK.amount !== null && (vitaminK.known ?? 0) >= ENOUGH_KNOWN
      ? [{ date, ug: vitaminK.amount }]
      : [],
  )
}
