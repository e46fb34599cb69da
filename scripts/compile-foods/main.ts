import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openFoodTable } from '../../src/food/table.ts'
import { ID_SOURCES, MAGIC, SECTIONS, type Section } from '../../src/food/table-layout.ts'
import { EVIDENCE, type Evidence, SODIUM_CLASSES, type SodiumClass } from '../../src/nutrition/intake-day.ts'
import { COLUMN_OF, NUTRIENTS, type Nutrient } from '../../src/nutrition/nutrients.ts'
import { calciumAbsorptionOf } from './calcium-absorption.ts'
import { commonQueries, NO_COMMON_QUERIES } from './common-queries.ts'
import { cell, rowsOf } from './csv.ts'
import { densities } from './densities.ts'
import { nameIndex } from './name-index.ts'
import { portionSections } from './portions.ts'

type Bytes = Float32Array | Uint32Array | Int32Array | Uint16Array | Uint8Array

/** Compiles data/foods/*.csv to dist/foods.bin (see src/food/table-layout.ts). */
export function compileFoods(root: string): void {
  const foods = rowsOf(root, 'foods.csv')
  const rowOfId = new Map(foods.map((food, row) => [food['id'] ?? '', row]))
  const portions = portionSections(rowsOf(root, 'portions.csv'), rowOfId, foods.length)
  const sections: Record<Section, Bytes> = {
    version: utf8(versionOf(root)),
    ...identity(foods),
    ...amounts(root, foods, rowOfId),
    calciumAbsorption: calciumAbsorptionOf(root, foods),
    ...tagSections(root, rowOfId, foods.length),
    ...portions.sections,
    densities: densities(foods, portions.ofFood),
    ...nameIndex(foods),
    ...NO_COMMON_QUERIES,
  }
  const path = join(root, 'dist/foods.bin')
  // The table without them finds them; so what is kept is what a search gives.
  write(path, sections)
  write(path, { ...sections, ...commonQueries(openFoodTable(path), foods) })
}

/** The date of the youngest source and a digest of the table, so that a report says what it was made with. */
function versionOf(root: string): string {
  const digest = createHash('sha256')
  for (const name of ['foods.csv', 'portions.csv', 'literature.csv', 'recipes.csv', 'tags.csv'])
    digest.update(readFileSync(join(root, 'data/foods', name)))
  return `2024-10-31+${digest.digest('hex').slice(0, 8)}`
}

function identity(foods: readonly Record<string, string>[]) {
  const names = strings(foods.map((food) => food['description'] ?? ''))
  return {
    idSource: Uint8Array.from(foods, (food) =>
      ID_SOURCES.findIndex((source) => food['id']?.startsWith(`${source}:`)),
    ),
    idNumber: Uint32Array.from(foods, (food) => Number(food['id']?.split(':')[1])),
    nameOffsets: names.offsets,
    names: names.bytes,
    defaultGrams: Float32Array.from(foods, (food) => cell(food, 'default_grams')),
    category: Uint16Array.from(foods, (food) => Number(food['category'])),
  }
}

/** Nutrients, with the graded values put in; where they stand is kept beside them with known share and evidence. */
function amounts(
  root: string,
  foods: readonly Record<string, string>[],
  rowOfId: ReadonlyMap<string, number>,
) {
  const width = NUTRIENTS.length
  const nutrients = new Float32Array(foods.length * width)
  foods.forEach((food, row) => {
    NUTRIENTS.forEach((nutrient, column) => {
      nutrients[row * width + column] = cell(food, nutrient)
    })
  })
  const graded = gradedValues(root, rowOfId)
  for (const { id, row, column, amount } of graded) {
    // No value takes another's place: the import gives each food one of a nutrient.
    if (!Number.isNaN(nutrients[row * width + column]))
      throw new Error(`data/foods: two values of ${NUTRIENTS[column]} for ${id}`)
    nutrients[row * width + column] = amount
  }
  return {
    nutrients,
    water: Float32Array.from(foods, (_, row) => nutrients[row * width + COLUMN_OF.water] ?? Number.NaN),
    gradedRow: Uint16Array.from(graded, (line) => line.row),
    gradedNutrient: Uint8Array.from(graded, (line) => line.column),
    gradedEvidence: Uint8Array.from(graded, (line) => line.evidence),
    gradedKnown: Float32Array.from(graded, (line) => line.known),
  }
}

/** Values out of the literature and out of ingredients: those that have a known share and evidence of their own. */
function gradedValues(root: string, rowOfId: ReadonlyMap<string, number>) {
  return [...rowsOf(root, 'literature.csv'), ...rowsOf(root, 'recipes.csv')]
    .map((line) => ({
      id: line['id'],
      row: rowOfId.get(line['id'] ?? '') ?? missing(line['id']),
      column: COLUMN_OF[line['nutrient'] as Nutrient],
      amount: cell(line, 'amount'),
      known: cell(line, 'known'),
      evidence: EVIDENCE.indexOf(line['evidence'] as Evidence),
    }))
    .sort((a, b) => a.row - b.row || a.column - b.column)
}

function tagSections(root: string, rowOfId: ReadonlyMap<string, number>, size: number) {
  const lines = rowsOf(root, 'tags.csv')
  const names = [...new Set(lines.flatMap((line) => (line['tags'] ?? '').split(' ').filter(Boolean)))].sort()
  const tags = new Uint32Array(size)
  const sodiumClass = new Uint8Array(size).fill(SODIUM_CLASSES.indexOf('other'))
  for (const line of lines) {
    const row = rowOfId.get(line['id'] ?? '') ?? missing(line['id'])
    for (const tag of (line['tags'] ?? '').split(' ').filter(Boolean))
      tags[row] = (tags[row] ?? 0) | (1 << names.indexOf(tag))
    sodiumClass[row] = SODIUM_CLASSES.indexOf((line['sodium_class'] || 'other') as SodiumClass)
  }
  return { tags, sodiumClass, tagNames: utf8(names.join('\n')) }
}

function missing(id: string | undefined): never {
  throw new Error(`data/foods: ${id} is not in foods.csv`)
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Texts end to end, and where each begins (bytes). */
export function strings(texts: readonly string[]): { offsets: Uint32Array; bytes: Uint8Array } {
  const parts = texts.map(utf8)
  const offsets = new Uint32Array(texts.length + 1)
  parts.forEach((part, i) => {
    offsets[i + 1] = (offsets[i] ?? 0) + part.length
  })
  return { offsets, bytes: Buffer.concat(parts) }
}

function write(path: string, sections: Record<Section, Bytes>): void {
  const align = (n: number) => Math.ceil(n / 8) * 8
  let end = align(8 + SECTIONS.length * 8)
  const places = SECTIONS.map((name) => {
    const place = { start: end, length: sections[name].byteLength }
    end = align(end + place.length)
    return place
  })
  const file = Buffer.alloc(end)
  file.write(MAGIC, 0, 'latin1')
  SECTIONS.forEach((name, i) => {
    const part = sections[name]
    const place = places[i] ?? { start: 0, length: 0 }
    file.writeUInt32LE(place.start, 8 + i * 8)
    file.writeUInt32LE(place.length, 12 + i * 8)
    Buffer.from(part.buffer, part.byteOffset, part.byteLength).copy(file, place.start)
  })
  mkdirSync(join(path, '..'), { recursive: true })
  // Written beside and moved, so that a program that runs meanwhile never sees half a table.
  const beside = `${path}.${process.pid}`
  writeFileSync(beside, file)
  renameSync(beside, path)
}
