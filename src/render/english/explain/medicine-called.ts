import { inhibitorIn } from '../../../bone/aromatase-inhibitor.ts'
import { aromataseInhibitors } from '../../../generated/aromatase-inhibitors.ts'
import { medicineRules, type Named } from '../../../generated/medicine-rules.ts'
import { gapRules, type Listed } from '../../../generated/medicines.ts'
import { isNamedIn, writtenOf } from '../../../nutrition/names-in-text.ts'
import { ruleText } from '../findings/medicine-rules.ts'
import { CONDITION_NAME } from '../names.ts'
import { type Explained, PROVENANCE } from './explained.ts'

type Lines = Explained['lines']
type Medicine = (typeof medicineRules.medicines)[number]
type Condition = (typeof medicineRules.conditions)[number]

const { medicines, conditions } = medicineRules
const conditionName = (id: string) => CONDITION_NAME[id] ?? id

/** Medicines and conditions that have a rule, for lists and completion. */
export function medicineNames(): readonly string[] {
  return [
    ...new Set([
      ...aromataseInhibitors.map(({ drug }) => drug),
      ...medicines.map(({ title }) => title),
      ...conditions.map(({ of }) => conditionName(of)),
      ...gapRules.conditions.map(({ of }) => conditionName(of)),
    ]),
  ]
}

/** What rules say of a medicine or a condition, by any name that a profile may give it; null: none has a rule. */
export function medicineCalled(asked: string): Explained | null {
  const written = writtenOf(asked)
  const named = <One extends Named & { readonly title?: string }>(rules: readonly One[]) =>
    rules.filter((rule) => isNamedIn(written, rule, 0) || isTitle(rule, asked))
  const inhibitor = inhibitorIn(asked)
  const ofMedicines = named(medicines)
  const ofConditions = named(conditions)
  const gaps = [...named(gapRules.medicines), ...named(gapRules.conditions)]
  const lines = [
    ...(inhibitor === null ? [] : inhibitorLines(inhibitor.drug, ofMedicines.length > 0)),
    ...ofMedicines.flatMap(medicineLines),
    ...ofConditions.flatMap(conditionLines),
    ...gaps.flatMap(gapLines),
  ]
  const name =
    inhibitor?.drug ??
    ofMedicines[0]?.title ??
    (ofConditions[0] === undefined ? undefined : conditionName(ofConditions[0].of)) ??
    gaps[0]?.of.replaceAll('-', ' ')
  return name === undefined ? null : { code: name, lines }
}

/** A title such as "bisphosphonate tablets", or a condition's name, as lists show them. */
function isTitle(rule: { readonly of: string; readonly title?: string }, asked: string): boolean {
  const title = rule.title ?? conditionName(rule.of)
  return title.toLowerCase() === asked.trim().toLowerCase()
}

function inhibitorLines(drug: string, hasRule: boolean): Lines {
  const row = aromataseInhibitors.find((one) => one.drug === drug)
  return [
    {
      label: 'What',
      text: 'an aromatase inhibitor: it lowers estrogen, and with less estrogen bone is lost faster',
    },
    {
      label: 'In reports',
      text: 'which guidelines apply to a scan and when the next one is due (by the dates of aromatase_inhibitor), what studies saw in people who take it (dexa), and the cautions on exercise and joint pain',
    },
    ...(hasRule
      ? []
      : [
          {
            label: 'Food',
            text: 'this version has no rule on food for it',
          },
        ]),
    { label: 'Names', text: `${row?.names.join(', ')} (${row?.source})` },
  ]
}

function medicineLines({ title, says, apart, nothingKnown, label, evidence, source }: Medicine): Lines {
  const spacing = apart === null ? [] : apart.from.map((mineral) => `${mineral}-spacing`)
  const codes = nothingKnown ? ['medicine-nothing-known'] : ['medicine-rules', ...spacing]
  return [
    { label: 'Medicine', text: title },
    { label: 'Rule', text: ruleText(says, null) },
    ...(apart === null ? [] : [{ label: 'Spacing', text: `from ${apart.from.join(', ')}: ${apart.time}` }]),
    { label: 'Codes', text: codes.join(', ') },
    ...cited(`${label}; ${PROVENANCE[evidence]}`, source),
  ]
}

function conditionLines({ of, says, supplements, label, evidence, source }: Condition): Lines {
  const which = supplements === 'all' ? 'calcium and vitamin D' : 'calcium'
  return [
    { label: 'Condition', text: conditionName(of) },
    { label: 'Rule', text: says },
    { label: 'In reports', text: `no amount of ${which} as a supplement is worked out` },
    {
      label: 'Codes',
      text: `calcium-ask-first, condition-rules${of === 'ckd' ? ', kidney-targets-withheld' : ''}`,
    },
    ...cited(`${label}; ${PROVENANCE[evidence]}`, source),
  ]
}

const GAP = {
  'vitamin-k': [
    'vitamin K is to be kept steady, so no target and no gap of it is shown. Ask the clinic before any change of food or supplement.',
    'vitamin-k-gap-withheld, vitamin-k-variable, vitamin-k-unusual-day, vitamin-k-source',
  ],
  potassium: [
    'potassium may build up, so no target and no gap of it is shown. Ask the team about potassium before any change.',
    'potassium-gap-withheld, potassium-source',
  ],
} as const

function gapLines({ rule, source }: Listed): Lines {
  return [
    { label: rule === 'potassium' ? 'Potassium' : 'Vitamin K', text: GAP[rule][0] },
    { label: 'Codes', text: GAP[rule][1] },
    { label: 'Source', text: source },
  ]
}

function cited(evidence: string, source: string): Lines {
  return [
    { label: 'Evidence', text: evidence },
    { label: 'Source', text: source },
  ]
}
