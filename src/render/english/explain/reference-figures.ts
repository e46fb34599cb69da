import { proteinRanges } from '../../../generated/protein-ranges.ts'
import { NUTRIENTS, type Nutrient, UNIT_OF } from '../../../nutrition/nutrients.ts'
import {
  type ReferenceIntake,
  type ReferenceKind,
  TARGET_SETS,
  type TargetSetName,
} from '../../../nutrition/reference-intake.ts'
import { rowsOf, targetSet } from '../../../nutrition/reference-rows.ts'
import { NUTRIENT_NAME } from '../names.ts'
import { nutrientNamed } from '../nutrient-named.ts'
import { SET_NAME } from '../target-names.ts'
import { type Explained, PROVENANCE } from './explained.ts'
import { amountOfRow, listed, whomOf } from './explanation.ts'
import { howSureLines } from './how-sure.ts'

type Lines = Explained['lines'][number][]

/** All figures of a set of targets, by nutrient, with their sources; null where there is no such set. */
export function ofTargetSet(asked: string): Explained | null {
  const set = TARGET_SETS.find((name) => name === asked.trim().toLowerCase())
  if (set === undefined) return null
  const { name, fallsBackTo, notes, source } = targetSet(set)
  const rows = rowsOf(set)
  const figures = NUTRIENTS.flatMap((nutrient) => figuresLine(NUTRIENT_NAME[nutrient], of(rows, nutrient)))
  const limits =
    set === 'us'
      ? []
      : [{ label: 'Limits', text: 'Upper limits that this set does not have are the US ones.' }]
  const others =
    fallsBackTo === null
      ? []
      : [{ label: 'All else', text: `as ${SET_NAME[fallsBackTo]}: bonecheck explain ${fallsBackTo}` }]
  return {
    code: set,
    lines: [
      { label: 'Targets', text: name },
      ...figures,
      ...others,
      ...limits,
      ...notes.map((text) => ({ label: 'Note', text })),
      ...kindLines(rows),
      ...tagLine(rows),
      { label: 'Source', text: source },
      ...sourceLines(rows),
    ],
  }
}

/** What every set says of a nutrient, its limits, how sure a mean is, and the sources; null where there is no such nutrient. */
export function ofNutrient(asked: string): Explained | null {
  const nutrient = nutrientNamed(asked)
  if (nutrient === null) return null
  const bySet = TARGET_SETS.map((set) => ({ set, rows: of(rowsOf(set), nutrient) }))
  const rows = bySet.flatMap((one) => one.rows)
  const figures = bySet.flatMap((one) => figuresLine(SET_NAME[one.set], one.rows))
  const none = rows.length > 0 ? [] : [{ label: 'Figures', text: 'No reference intake and no limit is set.' }]
  return {
    code: NUTRIENT_NAME[nutrient],
    lines: [
      { label: 'Unit', text: `${UNIT_OF[nutrient]} a day` },
      ...figures,
      ...none,
      ...cancerLine(nutrient),
      ...howSureLines(nutrient, rows),
      ...kindLines(rows),
      ...tagLine(rows),
      ...bySet.flatMap((one) => setSources(one.set, one.rows)),
    ],
  }
}

function of(rows: readonly ReferenceIntake[], nutrient: Nutrient): ReferenceIntake[] {
  return rows.filter((row) => row.nutrient === nutrient)
}

/** `EAR 800 mg (19-50), 1000 mg (women, 51-70) [C]; RDA ...` */
function figuresLine(label: string, rows: readonly ReferenceIntake[]): Lines {
  if (rows.length === 0) return []
  const kinds = [...new Set(rows.map(({ kind }) => kind))]
  const text = kinds.map((kind) => {
    const of = rows.filter((row) => row.kind === kind)
    return `${KIND_NAME[kind]} ${of.map(figure).join(', ')}`
  })
  return [{ label, text: text.join('; ') }]
}

function figure(row: ReferenceIntake): string {
  const phytate = row.phytateMg === null ? '' : `, phytate ${row.phytateMg} mg`
  const applies = row.applies === 'supplements' ? ', of supplements alone' : ''
  const note = row.note === null ? '' : `, ${row.note}`
  return `${amountOfRow(row)} (${whomOf(row)}${phytate}${applies}${note}) [${row.evidence}]`
}

/** What a kind is called before its figure. */
const KIND_NAME: Readonly<Record<ReferenceKind, string>> = {
  EAR: 'EAR', AR: 'AR', RDA: 'RDA', PRI: 'PRI', RNI: 'RNI', AI: 'AI', safe: 'safe intake', recommendation: 'recommendation',
  range: 'range', LRNI: 'LRNI', UL: 'UL', CDRR: 'CDRR', guidance: 'guidance level', limit: 'limit',
} // biome-ignore format: a table

/** What the short names stand for. */
const KIND_MEANING: Readonly<Partial<Record<ReferenceKind, string>>> = {
  EAR: 'EAR: estimated average requirement, for assessing',
  AR: 'AR: average requirement, for assessing',
  RDA: 'RDA: recommended dietary allowance, for planning',
  PRI: 'PRI: population reference intake, for planning',
  RNI: 'RNI: reference (or recommended) nutrient intake, for planning',
  AI: 'AI: adequate intake, for planning; below it adequacy cannot be judged',
  LRNI: 'LRNI: lower reference nutrient intake, shown only',
  UL: 'UL: tolerable upper intake level',
  CDRR: 'CDRR: chronic disease risk reduction intake, "reduce if above"',
}

function kindLines(rows: readonly ReferenceIntake[]): Lines {
  const meanings = [...new Set(rows.map(({ kind }) => KIND_MEANING[kind]))].filter(
    (text) => text !== undefined,
  )
  return meanings.length === 0 ? [] : [{ label: 'Kinds', text: meanings.join('; ') }]
}

function tagLine(rows: readonly ReferenceIntake[]): Lines {
  const tags = (Object.keys(PROVENANCE) as (keyof typeof PROVENANCE)[]).filter((tag) =>
    rows.some(({ evidence }) => evidence === tag),
  )
  return tags.length === 0
    ? []
    : [{ label: 'Tags', text: tags.map((tag) => `[${tag}] ${PROVENANCE[tag]}`).join('; ') }]
}

/** The sources of a set, each with the nutrients that it is for. */
function sourceLines(rows: readonly ReferenceIntake[]): Lines {
  const bySource = new Map<string, Set<string>>()
  for (const { source, nutrient } of rows) {
    bySource.set(source, (bySource.get(source) ?? new Set()).add(NUTRIENT_NAME[nutrient]))
  }
  return [...bySource].map(([source, names]) => ({
    label: 'Source',
    text: `${source}: ${[...names].join(', ')}`,
  }))
}

function setSources(set: TargetSetName, rows: readonly ReferenceIntake[]): Lines {
  if (rows.length === 0) return []
  return [{ label: 'Source', text: `${SET_NAME[set]}: ${listed(rows.map(({ source }) => source))}` }]
}

function cancerLine(nutrient: Nutrient): Lines {
  if (nutrient !== 'protein') return []
  const { cancer, older } = proteinRanges
  return [
    {
      label: 'ESPEN',
      text: `${cancer.lower}-${cancer.upper} g/kg for people with cancer [${cancer.evidence}]; ${cancer.source}`,
    },
    {
      label: 'PROT-AGE',
      text: `${older.lower}-${older.upper} g/kg for healthy people from ${older.fromAge} [${older.evidence}]; ${older.source}`,
    },
  ]
}
