import type { Refusal } from '../../nutrition/person.ts'

/** The line that stands in every report, word for word (domain.md 8.2). */
export const SAFETY_LINE =
  'bonecheck is an educational calculator. It does not diagnose, treat, or replace your oncology team. ' +
  'Do not start, stop or change any medicine or supplement because of this report.'

/** What calls for a call (domain.md 8.2). */
export const CALL_FOR =
  'call your team now, or emergency services, for new severe back or hip pain; a fall with pain, or being unable to ' +
  'bear weight; loss of height of 2 cm or more; weakness of an arm or leg, numbness around the saddle area, or new ' +
  'incontinence (an emergency); chest pain; jaw pain or exposed bone in the mouth with a medicine for bone; an ache in ' +
  'thigh or groin with a bisphosphonate; tingling or cramps after zoledronic acid or denosumab; pregnancy.'

/** When to call, whatever the log says (domain.md 8.3); always shown. */
export const WHEN_TO_CALL = `At any time, whatever this report says: ${CALL_FOR}`

const REFUSALS: Readonly<Record<Refusal | 'under-19-scans', string>> = {
  pregnant:
    'No figures are given: anastrozole is contraindicated in pregnancy and breast-feeding: contact your team now.',
  breastfeeding:
    'No figures are given: anastrozole is contraindicated in pregnancy and breast-feeding: contact your team now.',
  'under-19': 'No figures are given: the targets used here are for adults from the age of 19. Ask your team.',
  'under-19-scans':
    'No figures are given: T-scores and the rules used here are for adults from the age of 19. Ask your team.',
}

/** Why no figures are given at all (domain.md 1.1). */
export function refusalInEnglish(refusal: keyof typeof REFUSALS): string {
  return REFUSALS[refusal]
}
