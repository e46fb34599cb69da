import { type MedicineRule, type Mineral, medicineRules } from '../../generated/medicine-rules.ts'
import { ASKED_WITH_CALCIUM } from '../calcium-cautions.ts'
import type { MedicineLine, MedicineRuleFinding } from '../findings/medicine-rules.ts'
import { type Met, supplementsWithheld } from '../medicine-rules.ts'
import { calciumAskFirst } from './calcium-ask-first.ts'
import { foodsThatAre } from './medicine-foods.ts'
import { bloodThinnersOf, conditionLines, medicineLine } from './rule-lines.ts'
import type { ToFind } from './to-find.ts'

const MINERALS: readonly Mineral[] = ['calcium', 'iron', 'magnesium', 'zinc']

/** What labels and sources say of the medicines, the conditions and the joints. */
export function aboutMedicineRules(toFind: ToFind): MedicineRuleFinding[] {
  const spaced = spacing(toFind)
  const isToldWithCalcium = calciumAskFirst(toFind) !== null
  return [
    ...spaced,
    ...rules(toFind, spaced, isToldWithCalcium),
    ...nothingKnown(toFind),
    ...(isToldWithCalcium ? [] : conditions(toFind)),
    ...joints(toFind),
  ]
}

type SpacingFinding = Extract<MedicineRuleFinding, { code: `${Mineral}-spacing` }>

/** A mineral that is taken beside a medicine from which labels keep it apart. Iron is not kept apart from itself. */
function spacing(toFind: ToFind): SpacingFinding[] {
  const { met } = toFind.rules
  return MINERALS.flatMap((mineral): SpacingFinding[] => {
    const taken = met.minerals[mineral]
    const medicines = met.medicines
      .filter(({ names }) => taken.some((text) => names.some((name) => name !== text)))
      .flatMap((one) => {
        const { apart } = one.rule
        return apart?.from.includes(mineral) ? [{ ...medicineLine(one, toFind), time: apart.time }] : []
      })
    if (taken.length === 0 || medicines.length === 0) return []
    return [{ code: `${mineral}-spacing`, level: 'caution', args: { mineral, taken, medicines } }]
  })
}

/** One finding for all medicines: what asks for care first. What another finding says already is not said twice. */
function rules(
  toFind: ToFind,
  spaced: readonly SpacingFinding[],
  isToldWithCalcium: boolean,
): MedicineRuleFinding[] {
  const { rules: ofPerson, days } = toFind
  const { met } = ofPerson
  const lineOf = (one: Met<MedicineRule>) => medicineLine(one, toFind)
  const told = new Set(spaced.flatMap(({ args }) => args.medicines.map(({ id }) => id)))
  const isTaken = (nutrient: 'calcium' | 'vitaminD') =>
    isSupplied(days, nutrient) || (nutrient === 'calcium' && met.minerals.calcium.length > 0)
  const isCaution = ({ rule }: Met<MedicineRule>) =>
    rule.level === 'caution' || rule.cautionWith.some((nutrient) => isTaken(nutrient))
  const untold = met.medicines.filter(
    ({ rule }) =>
      !rule.nothingKnown &&
      !(rule.onlySpacing && told.has(rule.of)) &&
      !(isToldWithCalcium && ASKED_WITH_CALCIUM.includes(rule.of)),
  )
  const cautions = untold.filter(isCaution)
  const lines = [
    ...cautions.map(lineOf),
    ...untold.filter((one) => !cautions.includes(one)).map(lineOf),
    ...foodLines(toFind),
  ]
  if (lines.length === 0) return []
  return [{ code: 'medicine-rules', level: cautions.length > 0 ? 'caution' : 'note', args: { lines } }]
}

/** Apart from the others, since a report need not tell every time that there is nothing to tell. */
function nothingKnown(toFind: ToFind): MedicineRuleFinding[] {
  const none = toFind.rules.met.medicines.filter(({ rule }) => rule.nothingKnown)
  const lines = none.map((one) => medicineLine(one, toFind))
  return lines.length === 0 ? [] : [{ code: 'medicine-nothing-known', level: 'note', args: { lines } }]
}

function isSupplied(days: ToFind['days'], nutrient: 'calcium' | 'vitaminD'): boolean {
  return days.some(({ supplements }) =>
    supplements?.some((dose) => dose.nutrient === nutrient && dose.amountPerDay > 0),
  )
}

function foodLines(toFind: ToFind): MedicineLine[] {
  const inhibitor = toFind.person.aromataseInhibitor
  return medicineRules.foods.flatMap(({ food, says, label }) => {
    const names = foodsThatAre(food, toFind.days)
    const line = { id: food, title: food, names, slips: [], says, inhibitor, evidence: label }
    return names.length === 0 ? [] : [{ ...line, beside: bloodThinnersOf(toFind) }]
  })
}

function conditions(toFind: ToFind): MedicineRuleFinding[] {
  const supplements = supplementsWithheld(toFind.rules.met)
  if (supplements === null) return []
  return [{ code: 'condition-rules', level: 'caution', args: { supplements, lines: conditionLines(toFind) } }]
}

function joints({ person: { jointPain, aromataseInhibitor } }: ToFind): MedicineRuleFinding[] {
  if (jointPain === null || jointPain < medicineRules.jointPain.from) return []
  return [
    {
      code: 'joint-pain',
      level: 'caution',
      args: { score: jointPain, medicine: aromataseInhibitor ?? 'anastrozole' },
    },
  ]
}
