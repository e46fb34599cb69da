import { assessScans } from '../../bone/assess-scans.ts'
import type { PlainDate } from '../../calendar/plain-date.ts'
import { inOrder } from '../../diagnostics/in-order.ts'
import type { Log } from '../../input/log.ts'
import { refusalOf } from '../../nutrition/refusal.ts'
import { bonePerson } from '../../report/bone-person.ts'
import { exerciseDays } from '../../report/exercise-days.ts'
import { exercisePerson } from '../../report/exercise-person.ts'
import { exerciseView } from '../../report/exercise-view.ts'
import { chosenDays } from '../../report/intake-days.ts'
import { personFacts } from '../../report/person-facts.ts'
import { refused } from '../../report/refused.ts'
import type { ReportProblem } from '../../report/report-problem.ts'
import { exerciseOptionProblems } from '../check-exercise-options.ts'
import type { ExerciseOptions } from '../exercise-options.ts'
import { type ExerciseOutcome, printExercise } from '../print-exercise.ts'
import { originBeside } from '../profile-beside.ts'
import { type LogsRead, readLogs } from '../read-logs.ts'
import { namesUnreadProfile, type ProfileRead, readProfileFor } from '../read-profile.ts'
import { readScanFiles, type ScanFilesRead } from '../read-scan-files.ts'
import { localDate } from '../today.ts'
import type { World } from '../world.ts'

interface Run {
  readonly options: ExerciseOptions
  readonly today: PlainDate
  readonly world: World
}

/** `bonecheck exercise LOG...`: read, understand, assess, view, render. */
export async function runExercise(
  files: readonly string[],
  options: ExerciseOptions,
  world: World,
): Promise<void> {
  const wrong = exerciseOptionProblems(files, options)
  if (wrong.length > 0) return printExercise(without(wrong), options, world)
  const today = options.today ?? localDate(world.now())
  const eachLine = options.format === 'ndjson' && options.json !== true
  for (const read of await readLogs(files, { today, eachLine }, world))
    await printExercise(await assessed(read, { options, today, world }), options, world)
}

async function assessed(read: LogsRead, run: Run): Promise<ExerciseOutcome> {
  const { options, today, world } = run
  if (read.log === null) return without(inOrder(read.problems))
  const profile = await readProfileFor(read.log, {
    option: options.profile ?? null,
    today,
    world,
    logProblems: read.problems,
  })
  const scans = await scansFor(profile, run)
  const before = [...read.problems, ...profile.problems, ...scans.ofFiles, ...scans.ofRows]
  // A profile or scan that was given and cannot be read may be the one that calls for care.
  if (
    profile.isUnusable ||
    (options.profile === undefined && namesUnreadProfile(read.problems)) ||
    (options.scans !== undefined && (scans.headers.length === 0 || hasError(scans.ofRows)))
  )
    return without(inOrder(before))
  return outcomeOf(read.log, profile, scans, before, run)
}

function hasError(problems: readonly ReportProblem[]): boolean {
  return problems.some(({ what }) => what.level === 'error')
}

async function scansFor({ profile }: ProfileRead, { options, today, world }: Run): Promise<ScanFilesRead> {
  return readScanFiles(
    options.scans === undefined ? [] : [options.scans],
    {
      today,
      dateOrder: options.dateOrder ?? null,
      birthDate: profile?.birthDate ?? null,
      sex: profile?.sex ?? null,
    },
    world,
  )
}

/** From typed values to the view; nothing is read or printed here. */
function outcomeOf(
  log: Log,
  { profile, origin }: ProfileRead,
  { scans }: ScanFilesRead,
  before: readonly ReportProblem[],
  { options, today, world }: Run,
): ExerciseOutcome {
  const { from = null, to = null, last = null } = options
  const logDays = chosenDays(log, { from, to, last })
  const facts = personFacts(profile, logDays, today, log.days)
  const refusal = refusalOf(facts)
  if (refusal !== null) return without([...inOrder(before), refused(refusal, facts.symptoms)])
  const person = bonePerson(profile)
  const assessment = scans.length === 0 ? null : assessScans({ scans, person, today })
  const { days, problems: ofEntries } = exerciseDays(logDays)
  const problems = inOrder([...before, ...ofEntries])
  const view = exerciseView({
    version: world.version,
    profile: originBeside(origin, logDays[0]?.dateAt.source.name, world),
    person: exercisePerson({ profile, person, facts, assessment, logDays: log.days }),
    symptoms: facts.symptoms,
    aromataseInhibitor: facts.aromataseInhibitor,
    scans: assessment,
    days,
    problems,
  })
  const errors = inOrder(ofEntries).filter(({ what }) => what.level === 'error').length
  return { view, problems, ofEntries: errors }
}

function without(problems: readonly ReportProblem[]): ExerciseOutcome {
  return { view: null, problems, ofEntries: 0 }
}
