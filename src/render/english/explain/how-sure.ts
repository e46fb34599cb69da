import { adequacyFigures } from '../../../generated/adequacy.ts'
import { type Nutrient, UNIT_OF } from '../../../nutrition/nutrients.ts'
import type { ReferenceIntake } from '../../../nutrition/reference-intake.ts'
import type { Explained } from './explained.ts'
import { listed } from './explanation.ts'

/** By which figures "how sure" is worked out for a nutrient. */
export function howSureLines(
  nutrient: Nutrient,
  rows: readonly ReferenceIntake[],
): Explained['lines'][number][] {
  if (rows.length === 0) return []
  const { withinPerson, requirement, otherwise, reliability, bands } = adequacyFigures
  const sds = withinPerson.filter((row) => row.nutrient === nutrient)
  if (sds.length === 0) {
    const text = `not worked out: intake differs too much from day to day (${reliability.source})`
    return [{ label: 'How sure', text }]
  }
  const stated = requirement.find((row) => row.nutrient === nutrient)
  const isAssessed = rows.some(({ kind }) => kind === 'EAR')
  const spread =
    stated === undefined
      ? `half of (reference intake - average requirement) [${otherwise.evidence}]`
      : `${stated.cvPercent} % of the US EAR [${stated.evidence}], half of (reference intake - average requirement) elsewhere [${otherwise.evidence}]`
  const low = reliability.low.includes(nutrient) ? '; low reliability, since days differ so much' : ''
  return [
    {
      label: 'How sure',
      text: `z = (mean - figure) / square root of (SD of the requirement squared + day-to-day SD squared / days); |z| from ${bands.probably} is "probably", from ${bands.veryLikely} "very likely"${low}`,
    },
    ...(isAssessed ? [{ label: '', text: `SD of the requirement: ${spread}` }] : []),
    { label: '', text: `day-to-day SD: ${sds.map((row) => sdText(row, UNIT_OF[nutrient])).join(', ')}` },
    {
      label: '',
      text: listed([...sds.map(({ source }) => source), ...(stated === undefined ? [] : [stated.source])]),
    },
  ]
}

function sdText(row: (typeof adequacyFigures)['withinPerson'][number], unit: string): string {
  const ages = row.toAge === null ? `from ${row.fromAge}` : `${row.fromAge}-${row.toAge}`
  return `${row.sd} ${unit} (${row.sex === 'F' ? 'women' : 'men'}, ${ages}) [${row.evidence}]`
}
