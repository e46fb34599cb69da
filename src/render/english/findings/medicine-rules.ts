import { inhibitorIn } from '../../../bone/aromatase-inhibitor.ts'
import type {
  MedicineLine,
  MedicineRuleFinding,
  SpacingArgs,
} from '../../../nutrition/findings/medicine-rules.ts'
import { because, capital, list, type Words } from './words.ts'

export const medicineRulesWords: Words<MedicineRuleFinding> = {
  'medicine-rules': ({ lines }) => ['What labels and sources say of what you take:', ...medicineLines(lines)],
  'medicine-nothing-known': ({ lines }) => [
    'Medicines for which the sources have no rule on food:',
    ...medicineLines(lines),
  ],
  'calcium-spacing': spacing,
  'iron-spacing': spacing,
  'magnesium-spacing': spacing,
  'zinc-spacing': spacing,
  'condition-rules': ({ lines }) => ['What sources say of your conditions:', ...medicineLines(lines)],
  'joint-pain': ({ score, medicine }) => {
    return [
      `Joint pain of ${score} out of 10: if it has lasted for two weeks or more, tell your team; do not stop ` +
        `${medicine} on your own. Options exist: another aromatase inhibitor, exercise, medicines.`,
      'Exercise lowered such pain by 29 % in a trial (evidence: strong); acupuncture lowered it at 52 weeks ' +
        '(moderate); duloxetine helped at 12 weeks (moderate). Omega-3 supplements (3.3 g a day) did no better than ' +
        'placebo (strong), and vitamin D had no clear effect (weak).',
    ]
  },
}

function spacing({ mineral, taken, medicines }: SpacingArgs): string {
  const each = medicines.map((line) => `${whatOf(line)}: ${line.time}`)
  const multi = taken.some((text) => /multi|complex|centrum/i.test(text))
    ? ' A multivitamin often holds calcium, iron, magnesium and zinc.'
    : ''
  return (
    `Labels keep ${mineral} (here ${list(taken)}) and some medicines apart: ${each.join('; ')}.${multi} Ask your ` +
    'pharmacist how to space them. (evidence: strong)'
  )
}

/** A line each. */
export function medicineLines(lines: readonly MedicineLine[]): string[] {
  return lines.map((line) => {
    const says = ruleText(line.says, line.inhibitor)
    return `${capital(whatOf(line))}: ${says}${ofOther(line)}${besides(line)} (evidence: ${line.evidence})`
  })
}

/** A rule's words with the person's own inhibitor in them. */
export function ruleText(says: string, inhibitor: string | null): string {
  return says.replaceAll('{inhibitor}', inhibitor ?? 'your aromatase inhibitor')
}

/** Sources that speak of anastrozole say nothing of another inhibitor. */
function ofOther({ says, inhibitor }: MedicineLine): string {
  const isOther =
    inhibitor !== null && says.includes('anastrozole') && inhibitorIn(inhibitor)?.drug !== 'anastrozole'
  return isOther ? ` Ask what holds for ${inhibitor}.` : ''
}

function besides({ beside }: MedicineLine): string {
  return beside.length === 0
    ? ''
    : ` Here it stands beside ${because(beside)}: ask your team or pharmacist now.`
}

/** `Lasix (loop diuretics)`; the name alone where it says the same. */
function whatOf({ title, names, slips }: MedicineLine): string {
  const written = list(names)
  if (slips.length === names.length) return `${written} (read as: ${list([title])})`
  if (slips.length > 0) return `${written} (${list(slips)} read as: ${list([title])})`
  const plain = (text: string) => text.toLowerCase().replaceAll(/[^a-z]+/g, '')
  const isSaid = (of: string) => names.some((name) => plain(name).includes(plain(of)))
  return isSaid(title) || isSaid(list([title])) ? written : `${written} (${list([title])})`
}
