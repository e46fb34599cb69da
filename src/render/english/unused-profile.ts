import type { ProfileOrigin } from '../../report/intake-view.ts'

/** A profile that lies beside the file, and that nothing names; only a log can name one. */
export function unusedProfile({ unused }: ProfileOrigin, beside: 'log' | 'scans'): string {
  if (unused === undefined) return ''
  const inLog = beside === 'log' ? 'write "profile: profile.yaml" into the log, or ' : ''
  return ` ${unused} is not used: ${inLog}give it with --profile.`
}
