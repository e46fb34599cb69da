import type { LogDay } from '../input/log.ts'
import { isNoBackPain, isNoSymptom, isSymptomAbsent, recognisedSymptoms } from '../nutrition/symptoms.ts'

/**
 * Whether new back pain is ruled out; a text that names it is a matter of the caller.
 *
 * Rule    no only where the latest record of symptoms (a day of the log, else the profile) says that there are none, or
 *         none of the back, and no symptom of any record is one that is not recognised: it may be that pain in other
 *         words. A day of which something could not be read may have lost one. A "none" beside a symptom is no answer.
 */
export function newBackPain(
  ofProfile: readonly string[],
  days: readonly Pick<LogDay, 'symptoms' | 'troubled'>[],
): 'no' | 'unknown' {
  const ofDays = days.map(({ symptoms }) => symptoms.map(({ text }) => text))
  const records = [ofProfile, ...ofDays].filter((texts) => texts.length > 0)
  const isOpen = days.some(({ troubled }) => troubled) || records.flat().some(isNotRecognised)
  return !isOpen && saysNone(records.at(-1) ?? []) ? 'no' : 'unknown'
}

function saysNone(record: readonly string[]): boolean {
  return record.some(isNoBackPain) || (record.length > 0 && record.every(isNoSymptom))
}

function isNotRecognised(text: string): boolean {
  return !isSymptomAbsent(text) && recognisedSymptoms(text).length === 0
}
