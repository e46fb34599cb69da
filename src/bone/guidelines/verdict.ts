import type { InputName, RiskCount, RuleInput } from '../assessment.ts'
import type { YesNoUnknown } from '../person.ts'

/** What a part of a rule says of a person, what it looked at, and what would have to be known. */
export interface Verdict {
  readonly met: YesNoUnknown
  readonly inputs: readonly RuleInput[]
  /** Only where `met` is unknown. */
  readonly missing: readonly InputName[]
  /** Of a rule that counts risk factors: how many are there, and how many are not known. */
  readonly risks: RiskCount | null
}

/** One fact that holds, does not hold, or is not known. */
export function fact(name: InputName, met: YesNoUnknown, value: RuleInput['value']): Verdict {
  return { met, inputs: [{ name, value }], missing: met === 'unknown' ? [name] : [], risks: null }
}

/** A number against a threshold; null is unknown. */
export function compared(name: InputName, value: number | null, holds: (value: number) => boolean): Verdict {
  return fact(name, value === null ? 'unknown' : holds(value) ? 'yes' : 'no', value)
}

export const ALWAYS: Verdict = { met: 'yes', inputs: [], missing: [], risks: null }

/** Yes where all hold; no where one does not, whatever is unknown. */
export function all(...parts: readonly Verdict[]): Verdict {
  const met = parts.some((part) => part.met === 'no')
    ? 'no'
    : parts.some((part) => part.met === 'unknown')
      ? 'unknown'
      : 'yes'
  return together(met, parts)
}

/** Yes where one holds, whatever is unknown; no where none does. */
export function any(...parts: readonly Verdict[]): Verdict {
  return { ...atLeast(1, parts), risks: parts.find(({ risks }) => risks !== null)?.risks ?? null }
}

/** Yes where `n` hold already; no where not even with all unknown ones `n` would; else it cannot be ruled out. */
export function atLeast(n: number, parts: readonly Verdict[]): Verdict {
  const [yes, unknown] = counts(parts)
  const met = yes >= n ? 'yes' : yes + unknown < n ? 'no' : 'unknown'
  return { ...together(met, parts), risks: { present: yes, unknown } }
}

/** Yes where `n` hold and nothing is unknown. */
export function exactly(n: number, parts: readonly Verdict[]): Verdict {
  const [yes, unknown] = counts(parts)
  const met = yes > n || yes + unknown < n ? 'no' : unknown > 0 ? 'unknown' : 'yes'
  return { ...together(met, parts), risks: { present: yes, unknown } }
}

export function not(part: Verdict): Verdict {
  const met = part.met === 'yes' ? 'no' : part.met === 'no' ? 'yes' : 'unknown'
  return { ...part, met }
}

function counts(parts: readonly Verdict[]): [yes: number, unknown: number] {
  const of = (met: YesNoUnknown) => parts.filter((part) => part.met === met).length
  return [of('yes'), of('unknown')]
}

function together(met: YesNoUnknown, parts: readonly Verdict[]): Verdict {
  const inputs = new Map(parts.flatMap((part) => part.inputs).map((input) => [input.name, input]))
  const missing = met === 'unknown' ? [...new Set(parts.flatMap((part) => part.missing))] : []
  const risks = parts.find((part) => part.risks !== null)?.risks ?? null
  return { met, inputs: [...inputs.values()], missing, risks }
}
