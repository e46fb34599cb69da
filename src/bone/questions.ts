import { addMonths, type PlainDate } from '../calendar/plain-date.ts'
import { visitQuestions } from '../generated/visit-questions.ts'
import type { BoneAssessment, QuestionId, VisitQuestion } from './assessment.ts'
import { boneMedicines, type RecordedBoneMedicine, recordedBoneMedicines } from './bone-medicines.ts'
import { isFinished } from './expected.ts'
import type { BoneFinding, LossArgs } from './findings.ts'
import { bmiOf } from './guidelines/facts.ts'
import { RULE_IDS } from './guidelines/ids.ts'
import { ruleOf } from './guidelines/thresholds.ts'
import type { BonePerson } from './person.ts'

export interface ToAsk {
  readonly assessed: Omit<BoneAssessment, 'questions'>
  readonly person: BonePerson
}

/**
 * The questions of domain.md 9 that scans and a profile bring, in the order of their numbers, each at most once.
 *
 * Source  data/reference/visit-questions.yaml
 */
export function questionsOf({ assessed, person }: ToAsk): VisitQuestion[] {
  const { schedule, latest, guidelines, findings, scans, today } = assessed
  const finished = isFinished(person, today)
  const questions: (VisitQuestion | null)[] = [
    scans.length === 0 && schedule.reasons.includes('no-scan') && !finished ? ask('QN1') : null,
    schedule.lastScan !== null && (schedule.status === 'due' || schedule.status === 'overdue')
      ? ask('QN2', { date: schedule.lastScan })
      : null,
    aboutGuidelines(assessed, person),
    aboutLoss(findings),
    latest?.category === 'osteoporosis' || latest?.category === 'established' ? ask('QN5') : null,
    guidelines.some(({ id, met }) => id === 'asco-oh-2022.B1' && met === 'yes')
      ? aboutAdjuvant(person)
      : null,
    ...aboutMedicines(person, today),
    findings.some(differs) ? ask('QN17') : null,
    guidelines.some(({ outside }) => outside === 'men' || outside === 'premenopausal') ? ask('QN18') : null,
    aboutWeight(person) ? ask('QN19') : null,
    finished ? ask('QN20') : null,
  ]
  return questions.filter((question) => question !== null)
}

function ask(id: QuestionId, args: VisitQuestion['args'] = {}): VisitQuestion {
  return { id, args }
}

/**
 * The first rule met of those that bring the question; one question is enough for a visit. Who takes a medicine for bone
 * already asks whether it does enough.
 */
function aboutGuidelines({ guidelines }: ToAsk['assessed'], person: BonePerson): VisitQuestion | null {
  const met = new Set(guidelines.filter((result) => result.met === 'yes').map(({ id }) => id))
  const first = RULE_IDS.find((id) => met.has(id) && ruleOf(id).rule.asks)
  if (first === undefined) return null
  const { rule, guideline } = ruleOf(first)
  const found = { rule: first, guideline: guideline.name, year: guideline.year, finding: rule.finding }
  const medicine = takenForBone(person, () => true)
  return ask('QN3', medicine === null ? found : { ...found, medicine })
}

/** Who takes a bisphosphonate asks whether it is meant as that. */
function aboutAdjuvant(person: BonePerson): VisitQuestion {
  const medicine = takenForBone(person, ({ of }) => of === 'bisphosphonate')
  return ask('QN6', medicine === null ? {} : { medicine })
}

/** Medicines for bone that are taken, as written; null: none is recorded. */
function takenForBone(person: BonePerson, isMeant: (one: RecordedBoneMedicine) => boolean): string | null {
  const taken = recordedBoneMedicines(person).filter((one) => one.isTaken && isMeant(one))
  return taken.length === 0 ? null : taken.map(({ name }) => name).join(', ')
}

/** The fastest of the losses that are significant, or faster than 4 % a year. */
function aboutLoss(findings: readonly BoneFinding[]): VisitQuestion | null {
  const losses = findings.flatMap((finding): LossArgs[] =>
    finding.code === 'rate-sig' || finding.code === 'rate-fast' ? [finding.args] : [],
  )
  const [worst] = [...losses].sort((a, b) => a.percentPerYear - b.percentPerYear)
  if (worst === undefined) return null
  const { percent, years, significant, lsc } = worst
  return ask('QN4', {
    percent: -percent,
    years,
    significant: significant ? 'yes' : 'no',
    lscPercent: lsc.percent,
    lscGPerCm2: lsc.gPerCm2,
  })
}

function aboutMedicines(person: BonePerson, today: PlainDate): (VisitQuestion | null)[] {
  const medicines = boneMedicines(person) ?? []
  const months = visitQuestions.startingMonths
  const starting = medicines.some(
    ({ start }) => start !== null && addMonths(start, months) > today && addMonths(today, months) > start,
  )
  return [medicines.some(({ of }) => of === 'denosumab') ? ask('QN7') : null, starting ? ask('QN8') : null]
}

/** Scans that differ in machine, region or side; two that only lie close together call for nothing. */
function differs(finding: BoneFinding): boolean {
  return (
    finding.code === 'scans-not-comparable' && finding.args.differs.some((reason) => reason !== 'interval')
  )
}

function aboutWeight(person: BonePerson): boolean {
  const bmi = bmiOf(person)
  const lost = person.weightLossPercent ?? 0
  return (bmi !== null && bmi < visitQuestions.lowBmi) || lost > visitQuestions.weightLossPercent
}
