import type { ChecklistStatus } from '../../nutrition/checklist.ts'
import type { IntakeView } from '../../report/intake-view.ts'
import {
  ASK_ABOUT_POTASSIUM,
  againstText,
  CHECKLIST_IS,
  CHECKLIST_NAME,
  checklistStanding,
  checklistTitle,
} from '../english/checklist-words.ts'
import type { Style } from '../style.ts'
import { hanging, wrap } from './width.ts'

const SIGN: Readonly<Record<ChecklistStatus, readonly [unicode: string, ascii: string]>> = {
  yes: ['✓', '+'],
  no: ['▼', 'v'],
  unknown: ['?', '?'],
  withheld: ['–', '-'],
  'not-asked': ['–', '-'],
}

const NAME = 26

/** The ten groups of food, each with where it stands, and what there should be little of. */
export function checklistPart({ assessment }: IntakeView, style: Style): string[] {
  const found = assessment.findings.find((finding) => finding.code === 'food-checklist')
  if (found?.code !== 'food-checklist') return []
  const { met, of, lines, against, askAboutPotassium } = found.args
  return [
    `${style.bold(checklistTitle(met, of))}  ${style.dim('[food-checklist]')}`,
    ...lines.flatMap((line) => {
      const sign = SIGN[line.status][style.unicode ? 0 : 1]
      const head = `  ${sign} ${CHECKLIST_NAME[line.item]}`.padEnd(NAME)
      return hanging(head, checklistStanding(line), style.width)
    }),
    ...[againstText(against), CHECKLIST_IS, ...(askAboutPotassium ? [ASK_ABOUT_POTASSIUM] : [])]
      .flatMap((text) => wrap(text, style.width))
      .map(style.dim),
  ]
}
