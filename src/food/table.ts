import { calciumAbsorption } from '../generated/calcium-absorption.ts'
import { FOOD_TAGS } from '../nutrition/food-tags.ts'
import {
  EVIDENCE,
  type Evidence,
  type FoodFacts,
  SODIUM_CLASSES,
  type SodiumClass,
} from '../nutrition/intake-day.ts'
import { NUTRIENTS, type Nutrient } from '../nutrition/nutrients.ts'
import { medicineFoodsIn } from './medicine-foods.ts'
import { MEASURE_BYTES, type Portion, type ReadPortion, TableMeasure, TablePortion } from './portion.ts'
import { SectionFile } from './section-file.ts'
import { ID_SOURCES, type Section } from './table-layout.ts'

/** The compiled food table. Rows run from 0 to size - 1; nothing is read before it is asked for. */
export class FoodTable {
  readonly size: number
  readonly version: string
  private readonly file: SectionFile
  private readonly views = new Map<
    Section,
    Float32Array | Uint32Array | Int32Array | Uint16Array | Uint8Array
  >()
  private readonly factsOfRow = new Map<number, FoodFacts>()
  private readonly portionsOfRow = new Map<number, readonly ReadPortion[]>()
  private readonly measuresMade = new Map<number, TableMeasure>()
  private rowsById: Map<string, number> | null = null
  private bitOfTag: ReadonlyMap<string, number> | null = null

  constructor(file: SectionFile) {
    this.file = file
    this.version = this.text('version')
    this.size = file.lengthOf('idSource')
  }

  /** `fndds:11411200` */
  id(row: number): string {
    return `${ID_SOURCES[this.u8('idSource')[row] ?? 0]}:${this.u32('idNumber')[row]}`
  }

  /** The row of an id; leading zeros of the number are accepted. Null: there is no such food. */
  rowOf(id: string): number | null {
    const parts = /^(fndds|sr28|fdc):0*(\d+)$/i.exec(id.trim())
    if (parts === null) return null
    this.rowsById ??= new Map(Array.from({ length: this.size }, (_, row) => [this.id(row), row]))
    return this.rowsById.get(`${parts[1]?.toLowerCase()}:${parts[2]}`) ?? null
  }

  description(row: number): string {
    return this.slice('names', this.u32('nameOffsets')[row] ?? 0, this.u32('nameOffsets')[row + 1] ?? 0)
  }

  source(row: number): (typeof ID_SOURCES)[number] {
    return ID_SOURCES[this.u8('idSource')[row] ?? 0] ?? 'fndds'
  }

  /** Amount per 100 g; NaN is unknown. */
  nutrient(row: number, column: number): number {
    return this.f32('nutrients')[row * NUTRIENTS.length + column] ?? Number.NaN
  }

  /** Grams in 100 g; NaN is unknown. The nutrient once more, since weighing asks for it of many foods it never eats. */
  waterG(row: number): number {
    return this.f32('water')[row] ?? Number.NaN
  }

  /** WWEIA category number, SR28 group number or FDC category code. */
  category(row: number): number {
    return this.u16('category')[row] ?? 0
  }

  sodiumClass(row: number): SodiumClass {
    return SODIUM_CLASSES[this.u8('sodiumClass')[row] ?? SODIUM_CLASSES.length - 1] ?? 'other'
  }

  /** Tags of data/reference/food-tags.yaml; a missing tag is unknown, never "no". */
  hasTag(row: number, tag: string): boolean {
    const bit = this.tagBits().get(tag)
    return bit !== undefined && (((this.u32('tags')[row] ?? 0) >>> bit) & 1) === 1
  }

  /** All tags of a food, by name; what is not among them is unknown. */
  tags(row: number): readonly string[] {
    return [...this.tagBits().keys()].filter((tag) => this.hasTag(row, tag))
  }

  private tagBits(): ReadonlyMap<string, number> {
    this.bitOfTag ??= new Map(
      this.text('tagNames')
        .split('\n')
        .map((tag, bit) => [tag, bit]),
    )
    return this.bitOfTag
  }

  /** USDA's "Quantity not specified" weight, grams; null: none. */
  defaultGrams(row: number): number | null {
    const grams = this.f32('defaultGrams')[row] ?? Number.NaN
    return Number.isNaN(grams) ? null : grams
  }

  portions(row: number): readonly Portion[] {
    return this.readPortions(row).map(({ portion }) => portion)
  }

  /** The portions of a food as read, in the table's order; made once a food. */
  readPortions(row: number): readonly ReadPortion[] {
    const made = this.portionsOfRow.get(row)
    if (made !== undefined) return made
    const grams = this.f32('portionGrams')
    const measures = this.u16('portionMeasure')
    const found: ReadPortion[] = []
    const end = this.u32('portionOffsets')[row + 1] ?? 0
    for (let i = this.u32('portionOffsets')[row] ?? 0; i < end; i += 1)
      found.push(new TablePortion(this.measure(measures[i] ?? 0), grams[i] ?? Number.NaN))
    this.portionsOfRow.set(row, found)
    return found
  }

  /** The same few measures come again and again. */
  private measure(at: number): TableMeasure {
    const made = this.measuresMade.get(at)
    if (made !== undefined) return made
    const offsets = this.u32('measureOffsets')
    const text = this.slice('measures', offsets[at] ?? 0, offsets[at + 1] ?? 0)
    const measure = new TableMeasure(text, this.u8('measureFacts'), at * MEASURE_BYTES)
    this.measuresMade.set(at, measure)
    return measure
  }

  /** Median g/ml over the foods of a food's category; null where none of them has a volume. */
  categoryDensity(row: number): number | null {
    const pairs = this.f32('densities')
    for (let i = 0; i < pairs.length; i += 2) if (pairs[i] === this.category(row)) return pairs[i + 1] ?? null
    return null
  }

  /** What the sums need; one shared object a food. */
  facts(row: number): FoodFacts {
    const made = this.factsOfRow.get(row)
    if (made !== undefined) return made
    const width = NUTRIENTS.length
    const { buffer, byteOffset } = this.file.stretch('nutrients', row * width * 4, width * 4)
    const per100g = new Float32Array(buffer, byteOffset, width)
    const graded = this.graded(row, per100g)
    const facts: FoodFacts = {
      id: this.id(row),
      description: this.description(row),
      per100g,
      known: graded?.known ?? null,
      evidence: graded?.evidence ?? null,
      isWaterTeaOrCoffee: this.hasTag(row, 'water_tea_coffee'),
      ...medicineFoodsIn(this.description(row), this.hasTag(row, 'natto')),
      tags: FOOD_TAGS.filter((tag) => this.hasTag(row, tag)),
      calciumAbsorption: calciumAbsorption.foods[(this.u8('calciumAbsorption')[row] ?? 0) - 1] ?? null,
    }
    this.factsOfRow.set(row, facts)
    return facts
  }

  /** Says about how many foods will be asked for: of many the values are read at once. */
  expectFoods(count: number): void {
    this.file.expect(count)
  }

  /** Known shares and evidence of a food with values out of the literature or out of its ingredients; null: it has none. */
  private graded(
    row: number,
    per100g: ArrayLike<number>,
  ): { known: readonly number[]; evidence: Partial<Record<Nutrient, Evidence>> } | null {
    const rows = this.u16('gradedRow')
    let at = lowerBound(rows, row)
    if (rows[at] !== row) return null
    const columns = this.u8('gradedNutrient')
    const shares = this.f32('gradedKnown')
    const grades = this.u8('gradedEvidence')
    const known: number[] = []
    for (let column = 0; column < NUTRIENTS.length; column += 1)
      known.push(Number.isNaN(per100g[column]) ? 0 : 1)
    const evidence: Partial<Record<Nutrient, Evidence>> = {}
    for (; rows[at] === row; at += 1) {
      const column = columns[at] ?? 0
      const nutrient = NUTRIENTS[column]
      known[column] = shares[at] ?? 0
      if (nutrient !== undefined) evidence[nutrient] = EVIDENCE[grades[at] ?? 0] ?? 'recalled'
    }
    return { known, evidence }
  }

  u8(name: Section): Uint8Array {
    return this.view(name, Uint8Array)
  }

  u16(name: Section): Uint16Array {
    return this.view(name, Uint16Array)
  }

  i32(name: Section): Int32Array {
    return this.view(name, Int32Array)
  }

  u32(name: Section): Uint32Array {
    return this.view(name, Uint32Array)
  }

  f32(name: Section): Float32Array {
    return this.view(name, Float32Array)
  }

  /** A stretch of a text section, in bytes. The whole is read: one read costs less than the hundreds of a week's log. */
  slice(name: Section, from: number, to: number): string {
    return this.file.section(name).toString('utf8', from, to)
  }

  private text(name: Section): string {
    return this.slice(name, 0, this.file.lengthOf(name))
  }

  private view<T extends Float32Array | Uint32Array | Int32Array | Uint16Array | Uint8Array>(
    name: Section,
    Kind: {
      new (buffer: ArrayBufferLike, offset: number, length: number): T
      readonly BYTES_PER_ELEMENT: number
    },
  ): T {
    const made = this.views.get(name)
    if (made !== undefined) return made as T
    const bytes = this.file.section(name)
    const view = new Kind(bytes.buffer, bytes.byteOffset, bytes.length / Kind.BYTES_PER_ELEMENT)
    this.views.set(name, view)
    return view
  }
}

/** Opens the compiled table. Throws when the file is missing or of another version: a defect of the installation. */
export function openFoodTable(path: string): FoodTable {
  return new FoodTable(new SectionFile(path))
}

/** First place in an ascending list whose value is not below `value`. */
export function lowerBound(list: ArrayLike<number>, value: number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((list[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}
