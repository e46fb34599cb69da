import { EVIDENCE, type Evidence } from '../../src/nutrition/intake-day.ts'
import type { RawFile } from './raw-layout.ts'
import type { RawTables } from './raw-tables.ts'

/** The nutrients whose values come from the literature: USDA's tables have next to none. */
export const LITERATURE_NUTRIENTS = ['vitaminK2', 'boron', 'silicon', 'isoflavones'] as const
export type LiteratureNutrient = (typeof LITERATURE_NUTRIENTS)[number]

/** One published value. Vitamin K2 in µg, the others in mg. */
export interface LiteratureRow {
  readonly nutrient: LiteratureNutrient
  /** As in its table; `ndb:16127` in the isoflavone table of USDA. */
  readonly name: string
  /** What the amount is per; `other` is no food (an intake, a share). */
  readonly per: '100g' | 'serving' | 'other'
  readonly amount: number
  /** The amount is a limit that was not reached. */
  readonly isLimit: boolean
  readonly evidence: Evidence
  readonly source: string
}

const FILES: readonly (readonly [RawFile, LiteratureNutrient])[] = [
  ['literature/k2.csv', 'vitaminK2'],
  ['literature/boron.csv', 'boron'],
  ['literature/silicon.csv', 'silicon'],
  ['literature/isoflavones-other.csv', 'isoflavones'],
]
const PER: Readonly<Record<string, LiteratureRow['per']>> = {
  'ug/100g': '100g',
  'mg/100g': '100g',
  'ug/serving': 'serving',
  'mg/serving': 'serving',
  'mg/day': 'other',
  percent: 'other',
}
const USDA_ISOFLAVONES = 'literature/isoflavones-usda-2.1-partial.csv'

/** All rows of the literature tables, in their order. */
export function readLiterature(raw: RawTables): LiteratureRow[] {
  return [...FILES.flatMap(([file, nutrient]) => readTable(raw, file, nutrient)), ...readUsdaIsoflavones(raw)]
}

function readTable(raw: RawTables, file: RawFile, nutrient: LiteratureNutrient): LiteratureRow[] {
  return raw.rows(file).flatMap((row): LiteratureRow[] => {
    const where = `${file}: ${row('food')}`
    const per = PER[row('unit')]
    const evidence = EVIDENCE.find((word) => word === row('evidence'))
    const amount = Number(row('value'))
    if (per === undefined)
      raw.troubles.push(`${where}: unit "${row('unit')}"; expected one of ${Object.keys(PER).join(', ')}`)
    if (evidence === undefined) {
      raw.troubles.push(`${where}: evidence "${row('evidence')}"; expected one of ${EVIDENCE.join(', ')}`)
    }
    if (row('value') === '' || !(amount >= 0))
      raw.troubles.push(`${where}: value "${row('value')}"; expected a number of 0 or more`)
    if (per === undefined || evidence === undefined || !(amount >= 0)) return []
    const isLimit = row('below_detection') === '<'
    return [{ nutrient, name: row('food'), per, amount, isLimit, evidence, source: row('source') }]
  })
}

/** The total is used also where daidzein, genistein and glycitein do not add up to it; the source then says so. */
function readUsdaIsoflavones(raw: RawTables): LiteratureRow[] {
  return raw.rows(USDA_ISOFLAVONES).map((row): LiteratureRow => {
    const parts = ['daidzein_mg', 'genistein_mg', 'glycitein_mg'].map(row)
    const amount = Number(row('total_isoflavones_mg'))
    if (row('total_isoflavones_mg') === '' || !(amount >= 0)) {
      raw.troubles.push(
        `${USDA_ISOFLAVONES}: ${row('food')}: total "${row('total_isoflavones_mg')}"; expected a number`,
      )
    }
    const note = addsUp(parts, amount) ? '' : ' (total as published; its parts do not add up to it)'
    const source = `USDA Database for the Isoflavone Content of Selected Foods, Release 2.1, no. ${row('ndb_no')}, rounded${note}`
    const name = `ndb:${Number(row('ndb_no'))}`
    return { nutrient: 'isoflavones', name, per: '100g', amount, isLimit: false, evidence: 'primary', source }
  })
}

/** Parts that are all known add up, but for rounding: to 5 % or 0.1 mg. A sum with an unknown part says nothing. */
function addsUp(parts: readonly string[], total: number): boolean {
  if (parts.includes('')) return true
  const sum = parts.reduce((soFar, part) => soFar + Number(part), 0)
  return Math.abs(sum - total) <= Math.max(0.1, 0.05 * total) + 1e-9
}
