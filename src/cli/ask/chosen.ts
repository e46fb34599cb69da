import { NOT_OFFERED } from '../../render/english/questionnaire-talk.ts'
import type { Ask } from './ask.ts'

/** One of the labels of a few choices; Enter takes the last. */
export async function chosen(
  message: string,
  labels: Readonly<Record<string, string>>,
  ask: Ask,
): Promise<string> {
  const values = Object.values(labels)
  const { picked } = await ask.ask({
    message,
    progress: '',
    example: '',
    choices: values.map((value) => ({ value, label: value })),
    check: (text) => (text === '' ? null : NOT_OFFERED),
  })
  return picked ?? values.at(-1) ?? ''
}
