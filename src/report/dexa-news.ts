import type { BoneAssessment, Change, GuidelineResult } from '../bone/assessment.ts'
import { isDiagnostic } from '../bone/diagnostic-sites.ts'
import type { BoneFinding, LossArgs } from '../bone/findings.ts'
import type { RuleId } from '../bone/guidelines/ids.ts'
import { ruleOf } from '../bone/guidelines/thresholds.ts'

/**
 * How a loss stands to what is usual: `faster` than 4 % a year at spine or total hip, `usual` for the drug, or neither
 * is said of it (the neck above 4 % a year, a loss since the first scan).
 */
export type Speed = 'faster' | 'usual' | null

type ArgsOf<C extends BoneFinding['code']> = Extract<BoneFinding, { code: C }>['args']

/** The news of the last comparisons, each site once. */
export interface ChangeNews {
  /** Days with a scan. */
  readonly days: number
  /** What could not be read may be a scan of another day. */
  readonly otherDayUnread: boolean
  /** Beyond scan error, the fastest first. */
  readonly losses: readonly (LossArgs & { readonly speed: Speed })[]
  readonly noise: readonly (LossArgs & { readonly speed: Speed })[]
  readonly gains: readonly LossArgs[]
  /** A fast fall of T where no BMD is known. */
  readonly tFall: ArgsOf<'rate-fast-t'> | null
  /** T-scores alone, which nothing can be held against. */
  readonly tOnly: readonly Change[]
  /** The same since the first scan, where that is further back. */
  readonly tOnlySinceFirst: readonly Change[]
  readonly notComparable: ArgsOf<'scans-not-comparable'> | null
  /** Whether T-scores apply to this person at all. */
  readonly tApplies: boolean
  /** Comparability of some of the above cannot be told. */
  readonly unsure: boolean
}

/** What the first lines say of changes: real, within scan error, or not comparable. */
export function changeNews({ findings, changes, scans, latest, otherDayUnread }: BoneAssessment): ChangeNews {
  const argsOf = <C extends BoneFinding['code']>(code: C): ArgsOf<C>[] =>
    findings.flatMap((finding) => (finding.code === code ? [finding.args as ArgsOf<C>] : []))
  const same = (a: LossArgs) => (b: LossArgs) =>
    a.site === b.site && a.side === b.side && a.region === b.region && a.from === b.from && a.to === b.to
  const [fast, usual] = [argsOf('rate-fast'), argsOf('rate-exp')]
  const withSpeed = (args: LossArgs) => ({
    ...args,
    speed: fast.some(same(args)) ? ('faster' as const) : usual.some(same(args)) ? ('usual' as const) : null,
  })
  const byRate = (a: LossArgs, b: LossArgs) => a.percentPerYear - b.percentPerYear
  const tFall = argsOf('rate-fast-t')[0] ?? null
  const tOnly = latestTOnly(changes)
  const isNotFall = ({ site, from, to }: Change) =>
    !(tFall?.site === site && tFall.from === from && tFall.to === to)
  const shown = [...argsOf('rate-sig'), ...argsOf('change-within-scan-error'), ...argsOf('gain-significant')]
  return {
    days: new Set(scans.map(({ date }) => date)).size,
    otherDayUnread,
    losses: argsOf('rate-sig').map(withSpeed).sort(byRate),
    noise: argsOf('change-within-scan-error').map(withSpeed).sort(byRate),
    gains: argsOf('gain-significant'),
    tFall,
    tOnly: tOnly.filter(isNotFall),
    tOnlySinceFirst: changes
      .filter((change) => change.kind === 'baseline' && isTOnly(change) && tOnly.some(isSamePlace(change)))
      .filter(isNotFall),
    notComparable: argsOf('scans-not-comparable')[0] ?? null,
    tApplies: latest?.tApplies !== 'no',
    unsure: shown.some(({ comparable }) => comparable === null),
  }
}

/** The last step of each diagnostic place, where it has T-scores and no per cent. */
function latestTOnly(changes: readonly Change[]): Change[] {
  const last = new Map<string, Change>()
  for (const change of changes) {
    if (change.kind === 'step' && isDiagnostic(change.site))
      last.set(`${change.site} ${change.side} ${change.region}`, change)
  }
  return [...last.values()].filter(isTOnly)
}

function isTOnly({ site, comparable, percent, tChange }: Change): boolean {
  return isDiagnostic(site) && comparable !== false && percent === null && tChange !== null
}

function isSamePlace(a: Change): (b: Change) => boolean {
  return (b) => a.site === b.site && a.side === b.side && a.region === b.region
}

/** Guidelines of which a rule is met that treatment be discussed, offered or considered. */
export interface ToDiscuss {
  readonly rules: readonly RuleId[]
  /** Their names, each once. */
  readonly guidelines: readonly string[]
  /** How many rules of this kind hang on something that is not recorded. */
  readonly unknown: number
  /** How many guidelines have such a rule at all, and speak of this person. */
  readonly of: number
}

/** Guidelines whose rules are met, to be talked over with the team. */
export function toDiscuss({ guidelines }: Pick<BoneAssessment, 'guidelines'>): ToDiscuss {
  const rules = guidelines.filter(({ id, outside }) => outside === null && isOfTreatment(id))
  const met = rules.filter((result) => result.met === 'yes')
  const names = (results: readonly GuidelineResult[]) => [
    ...new Set(results.map(({ id }) => ruleOf(id).guideline.name)),
  ]
  return {
    rules: met.map(({ id }) => id),
    guidelines: names(met),
    unknown: rules.filter((result) => result.met === 'unknown').length,
    of: names(rules).length,
  }
}

/** Rules by which treatment is recommended, may be offered, or may be considered; not advice and not monitoring. */
export function isOfTreatment(id: RuleId): boolean {
  const { effect } = ruleOf(id).rule
  return effect === 'treatment' || effect === 'consider'
}
