import type { SymptomFinding } from '../../../nutrition/findings/symptoms.ts'
import { capital, list, type Words } from './words.ts'

export function callNow({
  text,
  call,
  written,
}: Extract<SymptomFinding, { code: 'symptom-call-now' }>['args']): string {
  const whom = call === 'emergency' ? 'call emergency services or your team now' : 'call your team now'
  return `${capital(text)} (logged as "${written}"): ${whom}. Do not wait for a report like this one.`
}

export const symptomsWords: Words<SymptomFinding> = {
  'symptom-call-now': callNow,
  'symptom-not-known': (args) => {
    const unknown =
      args.names.length === 0
        ? []
        : [
            `Symptoms that this program does not know: ${list(args.names)}. They may matter all the same: a sudden or ` +
              'severe symptom is a matter for your team or emergency services now. The line on when to call lists others.',
          ]
    const joints = args.jointPain.map(({ text, score }) =>
      score === null
        ? `"${text}": write how much, \`joint_pain: 0\` to \`10\`, in the profile.`
        : `"${text}" is read as \`joint_pain: ${score}\`, the profile's key for it.`,
    )
    return [...unknown, ...joints].join(' ')
  },
}
