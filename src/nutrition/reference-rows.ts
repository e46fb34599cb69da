import { ascoIntakes } from '../generated/asco-intakes.ts'
import { efsaIntakes } from '../generated/efsa-intakes.ts'
import { generalIntakes } from '../generated/general-intakes.ts'
import { targetSets } from '../generated/target-sets.ts'
import { ukIntakes } from '../generated/uk-intakes.ts'
import { usIntakes } from '../generated/us-intakes.ts'
import { whoIntakes } from '../generated/who-intakes.ts'
import type { Nutrient } from './nutrients.ts'
import type { AgeGroup, Person } from './person.ts'
import {
  type ReferenceIntake,
  type ReferenceKind,
  ROLE_OF,
  type TargetSet,
  type TargetSetName,
} from './reference-intake.ts'

const ROWS: Readonly<Record<TargetSetName, readonly ReferenceIntake[]>> = {
  us: usIntakes,
  efsa: efsaIntakes,
  uk: ukIntakes,
  who: whoIntakes,
  asco: ascoIntakes,
  general: generalIntakes,
}

/** The first year of age of each group, which stands for an age that is not recorded. */
const FIRST_AGE: Readonly<Record<AgeGroup, number>> = { '19-30': 19, '31-50': 31, '51-70': 51, '>70': 71 }

/** Every figure of a set, those for others and those that are only shown too. */
export function rowsOf(set: TargetSetName): readonly ReferenceIntake[] {
  return ROWS[set]
}

/** A set of reference intakes with its rows, by name. */
export function targetSet(name: TargetSetName): TargetSet {
  const found = targetSets.find(({ set }) => set === name)
  if (found === undefined) throw new Error(`target-sets.yaml has no set ${name}`)
  return found
}

/** Whole years by which rows are found: the person's own age, else the first of the assumed group. */
export function ageForRows({ ageYears, ageGroup }: Pick<Person, 'ageYears' | 'ageGroup'>): number {
  return ageYears ?? FIRST_AGE[ageGroup]
}

/** The rows of a nutrient and a role that answer for this person, in the order of the file (RDA before AI). */
export function rowFor(
  set: TargetSetName,
  nutrient: Nutrient,
  role: (typeof ROLE_OF)[ReferenceKind],
  person: Person,
): ReferenceIntake | undefined {
  const age = ageForRows(person)
  const { phytateMg } = targetSet(set)
  return ROWS[set].find(
    (row) =>
      row.nutrient === nutrient &&
      ROLE_OF[row.kind] === role &&
      (row.sex === 'any' || row.sex === person.sex) &&
      row.fromAge <= age &&
      (row.toAge === null || age <= row.toAge) &&
      (row.phytateMg === null || row.phytateMg === phytateMg),
  )
}
