import { urgentSymptoms } from '../../../generated/symptoms.ts'
import type { SymptomFinding } from '../../../nutrition/findings/symptoms.ts'
import { type Explanations, listed, plain } from './explanation.ts'

export function symptomsExplanations(): Explanations<SymptomFinding> {
  const symptoms = urgentSymptoms.map(({ source }) => source)
  return {
    'symptom-call-now': {
      meaning: 'A logged symptom is one of those for which to call the team or emergency services now.',
      ...plain(
        'A symptom of the log or the profile is one of those for which to call at once. It stands first, whatever else is found.',
        listed(symptoms),
      ),
    },
    'symptom-not-known': {
      meaning: 'Logged symptoms that are not on the list of those for which to call.',
      ...plain('A symptom that is none of the list may matter all the same.', listed(symptoms)),
    },
  }
}
