import type { BonePerson, YesNoUnknown } from './person.ts'

/** Whether a condition of the profile's list is recorded; `unknown` where no conditions are. */
export function hasCondition({ conditions }: Pick<BonePerson, 'conditions'>, id: string): YesNoUnknown {
  if (conditions === null) return 'unknown'
  const written = conditions.map((text) =>
    text
      .trim()
      .toLowerCase()
      .replaceAll(/[\s-]+/g, '_'),
  )
  return written.includes(id) ? 'yes' : 'no'
}
