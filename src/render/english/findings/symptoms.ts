import type { SymptomFinding } from '../../../nutrition/findings/symptoms.ts'
import { capital, list, type Words } from './words.ts'

export const symptomsWords: Words<SymptomFinding> = {
  'symptom-call-now': (args) => {
    const { text, call, written } = args
    const whom = call === 'emergency' ? 'call emergency services or your team now' : 'call your team now'
    return `${capital(text)} (logged as "${written}"): ${whom}. Do not wait for a report like this one.`
  },
  'symptom-not-known': (args) => {
    return (
      `Symptoms that this program does not know: ${list(args.names)}. They may matter all the same: see the ` +
      'line on when to call, and ask your team when in doubt.'
    )
  },
}
