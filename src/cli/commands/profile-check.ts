import { kidneyCare, namesRead } from '../../nutrition/find/medicines.ts'
import type { NutritionFinding } from '../../nutrition/findings.ts'
import { gapRulesFor } from '../../nutrition/gap-rules.ts'
import { type Person, personFrom } from '../../nutrition/person.ts'
import { checkedProfile, PROFILE_FIELDS } from '../../render/english/profile-words.ts'
import { printable } from '../../render/printable.ts'
import { findingsPart } from '../../render/text/findings.ts'
import { wrap } from '../../render/text/width.ts'
import { personFacts } from '../../report/person-facts.ts'
import { profileView } from '../../report/profile-view.ts'
import type { ReportProblem } from '../../report/report-problem.ts'
import { styleFor } from '../colour.ts'
import { EXIT } from '../exit-code.ts'
import { findProfile } from '../find-profile.ts'
import { printProblems } from '../print-problems.ts'
import type { ProfileOptions } from '../profile-options.ts'
import { localDate } from '../today.ts'
import type { World } from '../world.ts'

/** `bonecheck profile check`: all that is wrong with the profile, each with its place. */
export async function runProfileCheck(options: ProfileOptions, world: World): Promise<void> {
  const found = await findProfile(options, world)
  const isMissing = found.origin.from === 'assumed' && !found.isUnusable
  const problems = isMissing ? [noProfile(found.configured)] : found.problems
  await printProblems(problems, { ...options, verbose: true }, world)
  if (found.isUnusable || problems.some(({ what }) => what.level === 'error')) {
    world.exitCode = EXIT.unusable
    return
  }
  const { profile } = found
  const today = options.today ?? localDate(world.now())
  const { ageToday } = profileView({ ...found, version: world.version }, today)
  const known = PROFILE_FIELDS.filter(({ said }) => profile !== null && said(profile, ageToday) !== null)
  const style = await styleFor(world.stdout, world.env, options.color)
  // Names do not depend on the age, and under 19 there are no targets to read.
  const findings = howRead(personFrom({ ...personFacts(profile, [], today), ageYears: null }))
  const said = checkedProfile(found.path ?? options.file, known.length, findings.length > 0)
  const lines = [...wrap(printable(said), style.width), ...findingsPart(findings, style)]
  world.stdout.write(`${lines.join('\n')}\n`)
}

/** What reports would say of names that they do not know, or have guessed. */
function howRead(person: Person): NutritionFinding[] {
  const rules = gapRulesFor(person, [])
  const isNews = (finding: NutritionFinding) =>
    finding.code !== 'kidney-targets-withheld' || finding.args.readAs.length > 0
  return [...kidneyCare(rules), ...namesRead(person, rules)].filter(isNews)
}

function noProfile(path: string | null): ReportProblem {
  return { what: { code: 'no-profile', level: 'error', args: { path } }, at: null }
}
