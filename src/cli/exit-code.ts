/** 0 done, 1 a finding named by --fail-on, 2 command line or input not usable, 70 our own defect, 130 interrupted. */
export const EXIT = { done: 0, failOn: 1, unusable: 2, defect: 70, interrupted: 130 } as const

/**
 * The exit code of a command that came to its end. An error among the problems is 2 and beats 1; with `lenient`,
 * entries that could not be understood are no reason for 2, but everything else still is.
 */
export function exitCode(run: {
  readonly errors: { readonly ofEntries: number; readonly other: number }
  readonly findings: readonly { readonly code: string }[]
  readonly failOn: readonly string[]
  readonly lenient: boolean
}): number {
  if (run.errors.other > 0 || (run.errors.ofEntries > 0 && !run.lenient)) return EXIT.unusable
  const named = new Set(run.failOn.map((code) => code.toLowerCase()))
  return run.findings.some((finding) => named.has(finding.code.toLowerCase())) ? EXIT.failOn : EXIT.done
}
