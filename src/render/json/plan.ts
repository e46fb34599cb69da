import { evidenceOf, type NutritionFinding } from '../../nutrition/findings.ts'
import type { Change } from '../../plan/change.ts'
import { type PlanFinding, planEvidenceOf } from '../../plan/findings.ts'
import type { NutrientRow } from '../../report/intake-view.ts'
import type { PlanRow, PlanView } from '../../report/plan-view.ts'
import { nutritionFinding } from '../english/nutrition-findings.ts'
import { planFinding } from '../english/plan-findings.ts'
import { portionText } from '../english/plan-words.ts'
import { questionText } from '../english/questions.ts'
import { harmless } from './harmless.ts'
import { intakeJson } from './intake.ts'
import { limitJson, targetJson } from './intake-targets.ts'
import type { PlanJson } from './plan-schema.ts'
import { grams, places, rounded, share, tidy } from './rounding.ts'

/** `bonecheck.plan/1` as a value: the same shape and key order whatever was logged, null for unknown. */
function planJson(view: PlanView): PlanJson {
  const { plan, wishes, rows } = view
  const { tool, foodTable, profile, targets, measures, period, notice, diagnostics } = intakeJson(view.log)
  const { energy } = plan
  return {
    schema: 'bonecheck.plan/1',
    tool,
    foodTable,
    profile,
    targets,
    measures,
    period,
    options: {
      maxChanges: plan.maxChanges,
      energy: energy === 'free' ? 'free' : { downPercent: energy.down, upPercent: energy.up },
      without: [...wishes.without],
      likes: [...wishes.likes],
      dislikes: [...wishes.dislikes],
    },
    isBest: plan.isBest,
    days: plan.days.map((changes) => ({ changes: changes.map(changeJson) })),
    nutrients: Object.fromEntries(
      rows.map((row) => [row.before.nutrient, rowJson(row)]),
    ) as PlanJson['nutrients'],
    gaps: plan.gaps.map(({ nutrient, gap, left, open }) => ({
      nutrient,
      gap: rounded(nutrient, gap) ?? 0,
      left: rounded(nutrient, left) ?? 0,
      closed: left === 0,
      why: open?.why ?? null,
      limits: open?.why === 'limits' ? [...open.limits] : [],
    })),
    noGoals: plan.noGoals.map(({ nutrient, why, names }) => ({ nutrient, why, names: [...names] })),
    limits: plan.limits.map(({ kind, nutrient, down, up, ofEveryDay }) => ({
      kind,
      nutrient,
      down: places(down, 3),
      up: places(up, 3),
      ofEveryDay: ofEveryDay === true,
    })),
    findings: [...view.findings.map(ownFinding), ...view.sharedFindings.map(sharedFinding)],
    questions: plan.before.questions.map((question) => ({ id: question.id, text: questionText(question) })),
    notice,
    diagnostics,
  }
}

export function renderPlanJson(view: PlanView, layout: 'pretty' | 'line'): string {
  return `${harmless(JSON.stringify(planJson(view), null, layout === 'pretty' ? 2 : 0))}\n`
}

function changeJson(change: Change): PlanJson['days'][number]['changes'][number] {
  const { food, instead, timesADay, insteadGramsADay } = change
  return {
    kind: instead === null ? 'add' : 'swap',
    text: portionText(change),
    food: { id: food.id, description: food.description },
    grams: grams(change.grams),
    timesADay: share(timesADay) ?? 0,
    instead:
      instead === null
        ? null
        : {
            text: instead.text,
            food: { id: instead.food.id, description: instead.food.description },
            times: instead.times,
            days: instead.days,
            gramsADay: grams(insteadGramsADay),
          },
  }
}

function rowJson({ before, after }: PlanRow): PlanJson['nutrients']['calcium'] {
  const { nutrient } = before
  const side = ({ mean, gap, known }: NutrientRow) => ({
    mean: rounded(nutrient, mean),
    gap: rounded(nutrient, gap),
    known: share(known),
  })
  return {
    unit: before.unit,
    before: side(before),
    after: side(after),
    target: targetJson(nutrient, after.target),
    upperLimit: limitJson(after.upperLimit),
    gapIsUpperBound: after.gapIsUpperBound,
    gapWithheld: after.gapWithheld,
  }
}

function ownFinding(finding: PlanFinding): PlanJson['findings'][number] {
  const { code, level, args } = finding
  return { code, level, args: tidy(args), message: planFinding(finding), evidence: planEvidenceOf(code) }
}

function sharedFinding(finding: NutritionFinding): PlanJson['findings'][number] {
  const { code, level, args } = finding
  return { code, level, args: tidy(args), message: nutritionFinding(finding), evidence: evidenceOf(code) }
}
