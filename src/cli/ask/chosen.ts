import { NOT_OFFERED } from '../../render/english/questionnaire-talk.ts'
import type { Ask } from './ask.ts'

/** Which of a few choices, by its key; Enter takes the last. */
export async function chosen<Key extends string>(
  message: string,
  labels: Readonly<Record<Key, string>>,
  ask: Ask,
): Promise<Key> {
  const keys = Object.keys(labels) as Key[]
  const { picked } = await ask.ask({
    message,
    progress: '',
    example: '',
    choices: keys.map((value) => ({ value, label: labels[value] })),
    check: (text) => (text === '' ? null : NOT_OFFERED),
  })
  return (picked as Key | null) ?? (keys.at(-1) as Key)
}
