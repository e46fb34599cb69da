import { textAt } from '../profile-answers.ts'
import type { Answers } from '../question.ts'
import type { Step } from '../walk.ts'

const SAME =
  /^(?:(?:it was |on |at |with )?(?:the )?same(?: (?:one|machine|scanner|place|hospital|again))*(?: as (?:before|last time|the (?:first|other)(?: one| scan)?))?|as before|ditto)[.!]?$/i

/**
 * The machine of the scan before, where a line says that it was the same: kept under another name it would be another
 * machine, and a change not be told; null: it says something else, or none was given before.
 */
export function sameMachine(
  { question, round }: Pick<Step, 'question' | 'round'>,
  line: string,
  answers: Answers,
): string | null {
  if (question.id !== 'scan_machine' || !SAME.test(line.trim())) return null
  return textAt(answers, `scan_machine.${round - 1}`)
}
