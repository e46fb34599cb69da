import { type Nutrient, UNIT_OF } from '../../nutrition/nutrients.ts'
import type { Remark } from '../../questionnaire/remarks.ts'
import { amountText } from './amount.ts'
import { CALL_FOR } from './fixed.ts'
import { NUTRIENT_NAME } from './names.ts'

/** What is said of an answer that is taken. */
export function remarkInEnglish(remark: Remark): string {
  const { code, args } = remark
  switch (code) {
    case 'exercise-not-counted':
      return `'${args.text}' is kept in your log, but no minutes can be counted from it. Such as: brisk walking 30 min.`
    case 'supplement-not-counted':
      return `'${args.text}' is kept, but not counted: no amount of a nutrient can be read in it. From the label, such as: calcium 600 mg + vitamin D 400 IU.`
    case 'supplement-counted':
      return `Counted a day: ${remark.args.doses.map(doseInEnglish).join(', ')}. If that is wrong, "<" goes back.`
    case 'symptom-not-known':
      // The list of what calls for a call stands above already.
      if (!remark.args.isFirst)
        return `'${args.text}' is kept, and not known here either. If it is sudden or severe, call your team or emergency services now.`
      return `'${args.text}' is kept, but this program does not know it, so it cannot tell whether it matters. If it is sudden or severe, call your team or emergency services now. In any case, ${CALL_FOR}`
    case 'drug-from-medicines':
      return `'${args.text}' is an aromatase inhibitor (${args.drug}), so it is taken as your answer to that question too.`
    case 'drug-given-already':
      return `'${args.text}' is the aromatase inhibitor that you gave before; it counts once.`
    case 'drug-not-known':
      return `'${args.text}' is kept as written. It is none of the aromatase inhibitors known here: anastrozole, letrozole, exemestane. If you meant one of them, type "<" and put it right.`
    case 'bone-density-named':
      return `'${args.text}' is kept. How dense your bones are, the T-scores of a bone scan say; they are asked for at the end, and the reports go by them.`
    case 'is-supplement':
      return `'${args.text}' stays with your medicines. The calcium or vitamin D in it is counted under supplements: that is asked for later, where its label's amounts are to be typed.`
    case 'avoids-nothing-known':
      return `'${args.text}' is kept, but names no food that "bonecheck plan" suggests, so nothing is left out for it. Such as: dairy, nuts, tofu.`
    case 'no-name':
      return `'${args.text}' is kept as written, but it is no name, so nothing can be checked for it. The name is on the packet: type "<" to put it in.`
    case 'name-not-checked':
      return `'${args.text}' is kept, but not checked: no rule is known for it here. That does not mean that there is none.`
  }
}

/** Labels of vitamin D have international units, 40 to the µg. */
function doseInEnglish({ nutrient, amountPerDay }: { nutrient: Nutrient; amountPerDay: number }): string {
  const units = nutrient === 'vitaminD' ? ` (${Math.round(amountPerDay * 40)} IU)` : ''
  return `${NUTRIENT_NAME[nutrient]} ${amountText(amountPerDay, UNIT_OF[nutrient])}${units}`
}
