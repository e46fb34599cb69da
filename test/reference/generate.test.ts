import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { parse } from 'yaml'
import { generateReference } from '../../scripts/reference/generate.ts'
import { loadIntakes } from '../../scripts/reference/load-intakes.ts'
import { loadMedicines } from '../../scripts/reference/load-medicines.ts'
import { loadSymptoms } from '../../scripts/reference/load-symptoms.ts'
import { REFERENCE_FILES } from '../../scripts/reference/registry.ts'

const repository = join(import.meta.dirname, '../..')
const made: string[] = []

afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true })
})

/** A folder of its own with the reference data in it. */
function copyOfData(): string {
  const root = mkdtempSync(join(tmpdir(), 'bonecheck-reference-'))
  made.push(root)
  cpSync(join(repository, 'data/reference'), join(root, 'data/reference'), { recursive: true })
  return root
}

test('every file of the registry becomes a module that says where it comes from', () => {
  const root = copyOfData()
  generateReference(root)
  expect(readdirSync(join(root, 'src/generated')).sort()).toEqual(
    REFERENCE_FILES.map(({ module }) => `${module}.ts`).sort(),
  )
  for (const { yaml, module, constant } of REFERENCE_FILES) {
    const text = readFileSync(join(root, 'src/generated', `${module}.ts`), 'utf8')
    expect(text).toContain(`// Generated from data/reference/${yaml}; do not edit.`)
    expect(text).toContain(`export const ${constant}: `)
  }
})

test('it gives the same bytes twice', () => {
  const root = copyOfData()
  const bytes = () =>
    REFERENCE_FILES.map(({ module }) => readFileSync(join(root, 'src/generated', `${module}.ts`), 'utf8'))
  generateReference(root)
  const first = bytes()
  generateReference(root)
  expect(bytes()).toEqual(first)
})

test('one error names every problem of every file, and nothing is written', () => {
  const root = copyOfData()
  const file = (name: string) => join(root, 'data/reference', name)
  writeFileSync(
    file('intakes.us.yaml'),
    '- { nutrient: calcum, kind: RDA, sex: F, ages: [19, null], amount: -1, unit: mg, evidence: C }\n',
  )
  writeFileSync(file('sodium.yaml'), 'categories: [\n')
  rmSync(file('symptoms.yaml'))
  let message = ''
  try {
    generateReference(root)
  } catch (error) {
    message = (error as Error).message
  }
  expect(message).toMatch(/intakes\.us\.yaml: 0\.nutrient: /)
  expect(message).toMatch(/intakes\.us\.yaml: 0\.amount: /)
  expect(message).toMatch(/intakes\.us\.yaml: 0\.source: /)
  expect(message).toMatch(/sodium\.yaml: /)
  expect(message).toMatch(/symptoms\.yaml: /)
  expect(existsSync(join(root, 'src/generated'))).toBe(false)
})

const row = (more: string) =>
  `- { nutrient: zinc, kind: RDA, sex: F, ages: [19, 50], amount: 8, unit: mg, evidence: C, source: "IOM 2001, a report", ${more} }`

test.each([
  ['an unknown key', row('colour: red'), /colour/],
  ['a limit without `applies`', row('').replace('RDA', 'UL'), /`applies`/],
  ['ages that run backwards', row('').replace('[19, 50]', '[50, 19]'), /backwards/],
  ['a unit that is not the nutrient’s', row('').replace('unit: mg', 'unit: g'), /zinc is in mg/],
  ['a citation that is none', row('').replace('IOM 2001, a report', 'ibid.'), /source/],
  [
    'two rows for one person',
    `${row('')}\n${row('').replace('sex: F', 'sex: any').replace('[19, 50]', '[50, null]')}`,
    /same question as row 0/,
  ],
])('intakes: %s does not load', (_, text, message) => {
  expect(() => loadIntakes(text, 'intakes.yaml')).toThrow(message)
})

test('a name that stands twice in a class of medicines does not load', () => {
  const rule = 'rule: potassium, evidence: C, source: "a paper of 2019"'
  const text = `medicines: [{ class: a, ${rule}, names: [lo salt, losalt] }]\nconditions: [{ condition: ckd, ${rule}, names: [ckd] }]\nkidneys: { evidence: P, source: "a paper of 2019", organs: [kidney], words: [ckd], starts: [nephr], stones: [stone], but: [] }`
  expect(() => loadMedicines(text, 'medicines.yaml')).toThrow(/'losalt' twice/)
})

test('a symptom that stands twice does not load', () => {
  const one =
    '- { id: chest_pain, text: chest pain, call: emergency, words: [chest pain], source: "project list of 2026" }'
  expect(() => loadSymptoms(`${one}\n${one}`, 'symptoms.yaml')).toThrow(/'chest_pain' twice/)
})

test('every table of figures in the registry is cited throughout', () => {
  for (const { yaml } of REFERENCE_FILES) {
    const uncited = withFigures(parse(readFileSync(join(repository, 'data/reference', yaml), 'utf8')), false)
    expect(uncited, yaml).toEqual([])
  }
})

/** Maps that hold a number but neither have a citation nor stand in a map that has one. */
function withFigures(value: unknown, cited: boolean): unknown[] {
  if (Array.isArray(value)) return value.flatMap((it) => withFigures(it, cited))
  if (typeof value !== 'object' || value === null) return []
  const here = cited || 'source' in value
  const own = Object.values(value)
  const bare = !here && own.some((it) => typeof it === 'number') ? [value] : []
  return [...bare, ...own.flatMap((it) => withFigures(it, here))]
}
