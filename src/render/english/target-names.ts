import type { TargetSetName } from '../../nutrition/reference-intake.ts'

/** What each set of targets is called in a table or in brackets. */
export const SET_NAME: Readonly<Record<TargetSetName, string>> = {
  us: 'US',
  efsa: 'EFSA',
  uk: 'UK',
  who: 'WHO',
  asco: 'ASCO',
  general: 'general',
}

/** What each is called after "of", and as who says something. */
export const SET_IN_SENTENCE: Readonly<Record<TargetSetName, string>> = {
  ...SET_NAME,
  us: 'the US',
  uk: 'the UK',
  general: 'the general set',
}

/** What each is called in a sentence. */
export const TARGETS_NAME: Readonly<Record<TargetSetName, string>> = {
  us: 'US dietary reference intakes (NASEM)',
  efsa: 'European dietary reference values (EFSA)',
  uk: 'UK reference nutrient intakes (COMA, SACN)',
  who: 'recommended intakes of WHO and FAO',
  asco: 'ASCO 2019 for calcium and vitamin D, else US dietary reference intakes (NASEM)',
  general: 'general ranges for calcium and vitamin D, else US dietary reference intakes (NASEM)',
}

/** ` Compared with EFSA, UK.`; nothing where one set alone was asked for. */
export function comparedWith(others: readonly TargetSetName[]): string {
  return others.length === 0 ? '' : ` Compared with ${others.map((set) => SET_NAME[set]).join(', ')}.`
}
