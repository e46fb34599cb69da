import { assessScans } from '../../bone/assess-scans.ts'
import type { PlainDate } from '../../calendar/plain-date.ts'
import { inOrder } from '../../diagnostics/in-order.ts'
import { bonePerson } from '../../report/bone-person.ts'
import { dexaRefusal } from '../../report/dexa-refusal.ts'
import { dexaView } from '../../report/dexa-view.ts'
import { symptomsOf } from '../../report/profile-symptoms.ts'
import { refused } from '../../report/refused.ts'
import type { ReportProblem } from '../../report/report-problem.ts'
import { dexaOptionProblems } from '../check-dexa-options.ts'
import { configuredProfile } from '../configured-profile.ts'
import type { DexaOptions } from '../dexa-options.ts'
import { type DexaOutcome, printDexa } from '../print-dexa.ts'
import { originBeside } from '../profile-beside.ts'
import { ASSUMED, type ProfileRead } from '../profile-read.ts'
import { readScanFiles, type ScanFilesRead } from '../read-scan-files.ts'
import { localDate } from '../today.ts'
import type { World } from '../world.ts'

/** `bonecheck dexa SCANS...`: read, assess, view, render. */
export async function runDexa(files: readonly string[], options: DexaOptions, world: World): Promise<void> {
  const wrong = dexaOptionProblems(files, options)
  const outcome = wrong.length > 0 ? without(wrong) : await assessed(files, options, world)
  await printDexa(outcome, options, world)
}

async function assessed(files: readonly string[], options: DexaOptions, world: World): Promise<DexaOutcome> {
  const today = options.today ?? localDate(world.now())
  const profile = await profileFor(options.profile ?? null, today, world)
  const read = await readScanFiles(
    files,
    {
      today,
      dateOrder: options.dateOrder ?? null,
      birthDate: profile.profile?.birthDate ?? null,
      sex: profile.profile?.sex ?? null,
    },
    world,
  )
  if (profile.isUnusable || (files.length > 0 && read.headers.length === 0))
    return without(inOrder([...read.ofFiles, ...profile.problems]))
  const origin = originBeside(profile.origin, files[0], world)
  return outcomeOf(read, { ...profile, origin }, { options, today, world })
}

/** Where there is no profile, what reads one is not loaded. */
async function profileFor(option: string | null, today: PlainDate, world: World): Promise<ProfileRead> {
  if (option === null && (await configuredProfile(world)) === null) return ASSUMED
  const { readProfileFor } = await import('../read-profile.ts')
  return readProfileFor({ profile: null }, { option, today, world })
}

/** From typed values to the view; nothing is read or printed here. */
function outcomeOf(
  read: ScanFilesRead,
  { profile, origin, problems: ofProfile }: ProfileRead,
  { options, today, world }: { options: DexaOptions; today: PlainDate; world: World },
): DexaOutcome {
  const problems = inOrder([...read.ofFiles, ...read.ofRows, ...ofProfile])
  const person = bonePerson(profile)
  const refusal = dexaRefusal(profile, read.scans, today)
  if (refusal !== null) return without([...problems, refused(refusal, symptomsOf(profile))])
  const reference = options.reference === undefined ? {} : { options: { reference: options.reference } }
  const assessment = assessScans({
    scans: read.scans,
    person,
    today,
    unreadDates: read.unreadDates,
    ...reference,
  })
  const rowErrors = inOrder(read.ofRows).filter(({ what }) => what.level === 'error').length
  const view = dexaView({
    version: world.version,
    profile: origin,
    person,
    symptoms: symptomsOf(profile),
    assessment,
    headers: read.headers,
    problems,
    partial: rowErrors > 0,
  })
  return { view, problems, ofRows: read.scans.length === 0 ? 0 : rowErrors }
}

function without(problems: readonly ReportProblem[]): DexaOutcome {
  return { view: null, problems, ofRows: 0 }
}
