import type { PlainDate } from '../../calendar/plain-date.ts'
import { NOTHING_GIVEN } from '../../render/english/questionnaire-talk.ts'
import { runDexa } from '../commands/dexa.ts'
import { runIntake } from '../commands/intake.ts'
import type { QuestionnaireOptions } from '../questionnaire-options.ts'
import type { World } from '../world.ts'
import { type Documents, withDocuments } from './documents.ts'
import { printWrittenDay } from './written-day.ts'

/** A folder that is none: the documents are read from memory, under the names that their files will have. */
const NOWHERE = '/questionnaire'

/** What `intake log.yaml` and `dexa scans.csv` print of the answers; in JSON, one object with both. */
export async function report(
  documents: Documents,
  options: QuestionnaireOptions,
  today: PlainDate,
  world: World,
): Promise<void> {
  const { profile, log, scans } = documents
  // Without a day there is still what a profile alone says: what to call for, and the first scan.
  const hasDexa = scans !== null || (log === null && profile !== null)
  const isJson = options.json === true
  const stderr = saidOnce(world.stderr)
  const common = { color: options.color, today, format: isJson ? 'json' : 'table' } as const
  const run = async (what: 'intake' | 'dexa'): Promise<string | null> => {
    const pieces: string[] = []
    const stdout = isJson
      ? { ...world.stdout, write: (text: string) => void pieces.push(text) }
      : world.stdout
    const inside = { ...withDocuments(world, documents, NOWHERE), stdout, stderr }
    if (what === 'intake') {
      await runIntake(['log.yaml'], common, inside)
      if (!isJson) await printWrittenDay(common, today, inside)
    } else {
      const whose = profile === null ? {} : { profile: 'profile.yaml' }
      await runDexa(scans === null ? [] : ['scans.csv'], { ...common, ...whose }, inside)
    }
    world.exitCode = Math.max(world.exitCode, inside.exitCode)
    return pieces.length === 0 ? null : pieces.join('')
  }
  if (log === null && !hasDexa && !isJson) world.stderr.write(`${NOTHING_GIVEN}\n`)
  const intake = log === null ? null : await run('intake')
  if (log !== null && hasDexa && !isJson) world.stdout.write('\n')
  const dexa = hasDexa ? await run('dexa') : null
  if (isJson) world.stdout.write(`${JSON.stringify(together(intake, dexa), null, 2)}\n`)
}

/** What both reports say of the profile they share is said once. */
function saidOnce(stream: World['stderr']): World['stderr'] {
  const said = new Set<string>()
  return {
    ...stream,
    write: (text) => {
      const pieces = text.split(/(?<=\n)\n/).filter((piece) => !said.has(piece.trim()))
      for (const piece of pieces) said.add(piece.trim())
      if (pieces.length > 0) stream.write(pieces.join('\n'))
    },
  }
}

function together(intake: string | null, dexa: string | null) {
  const parsed = (text: string | null): unknown => (text === null ? null : JSON.parse(text))
  return { schema: 'bonecheck.questionnaire/1', intake: parsed(intake), dexa: parsed(dexa) }
}
