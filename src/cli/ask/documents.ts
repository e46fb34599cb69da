import { stringify } from 'yaml'
import { logOf } from '../../questionnaire/log-answers.ts'
import { questionPlan } from '../../questionnaire/plan.ts'
import { profileOf } from '../../questionnaire/profile-answers.ts'
import { scansOf } from '../../questionnaire/scan-answers.ts'
import { walk } from '../../questionnaire/walk.ts'
import type { World } from '../world.ts'
import type { HalfRun } from './kept-answers.ts'

/** The files that the answers make, as text; null where nothing of one was given. */
export interface Documents {
  readonly profile: string | null
  readonly log: string | null
  readonly scans: string | null
}

/** `day` is the day that was asked about; what was heard beside the answers stands with the symptoms. */
export function documentsOf({ history, day, heard }: HalfRun): Documents {
  const { answers } = walk(questionPlan(), history)
  const profile = profileOf(answers, heard)
  const hasProfile = Object.keys(profile).length > 0
  const log = logOf(answers, day)
  return {
    profile: hasProfile ? yamlOf(profile) : null,
    log: log === null ? null : yamlOf(hasProfile ? { profile: 'profile.yaml', ...log } : log),
    scans: scansOf(answers),
  }
}

/** Lines are not folded: an entry stays on its own. */
function yamlOf(value: unknown): string {
  return stringify(value, { lineWidth: 0 })
}

/** The world with these documents in its current folder, whether or not they are saved. */
export function withDocuments(world: World, { profile, log, scans }: Documents, folder: string): World {
  const files: ReadonlyMap<string, Uint8Array> = new Map(
    Object.entries({ 'profile.yaml': profile, 'log.yaml': log, 'scans.csv': scans }).flatMap(
      ([name, text]) => (text === null ? [] : [[`${folder}/${name}`, Buffer.from(text)] as const]),
    ),
  )
  return {
    ...world,
    cwd: folder,
    readFile: (path) => files.get(path.replaceAll('\\', '/')) ?? world.readFile(path),
  }
}
