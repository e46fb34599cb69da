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
      `Symptoms that this program does not know: ${list(args.names)}. They may matter all the same: a sudden or severe ` +
      'symptom is a matter for your team or emergency services now. The line on when to call lists others.'
    )
  },
}
