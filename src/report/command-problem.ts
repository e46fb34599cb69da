import type { Site } from '../bone/scan.ts'
import type { PlainDate } from '../calendar/plain-date.ts'
import type { Coded } from '../diagnostics/code.ts'
import type { CallNow } from '../nutrition/find-symptoms.ts'
import type { Refusal } from '../nutrition/person.ts'

/** What can be wrong before a file's text is read: with the command line, or with getting at the file. */
export type CommandProblem =
  | Coded<'no-such-file', 'error', { path: string; isLog?: true }>
  | Coded<'is-a-folder', 'error', { path: string }>
  | Coded<'unreadable-file', 'error', { path: string; why: 'permission' | 'other' }>
  | Coded<'stdin-twice', 'error', Record<never, never>>
  | Coded<'unknown-finding', 'error', { code: string; suggestion: string | null }>
  | Coded<'unknown-target', 'error', { target: string; suggestion: string | null; known: readonly string[] }>
  | Coded<'target-twice', 'error', { target: string }>
  | Coded<'dates-reversed', 'error', { from: string; to: string }>
  | Coded<'period-twice', 'error', Record<never, never>>
  | Coded<'refused', 'error', { refusal: Refusal | 'under-19-scans'; urgent: readonly CallNow['args'][] }>
  | Coded<'scans-contradict', 'error', { date: PlainDate; site: Site; files: readonly string[] }>
  | Coded<'no-scans-named', 'error', Record<never, never>>
  | Coded<'unknown-nutrient', 'error', { name: string; suggestion: string | null; known: readonly string[] }>
  | Coded<'no-profile', 'error', { path: string | null }>
  | Coded<'no-editor', 'error', { path: string }>
  | Coded<'editor-failed', 'error', { editor: string; path: string }>
  | Coded<'unknown-group', 'error', { word: string; suggestion: string | null; known: readonly string[] }>
  | Coded<'bad-energy', 'error', { text: string }>
  | Coded<'plan-too-large', 'error', { option: '--max-changes' | '--days'; most: number }>
  | Coded<'unknown-code', 'error', { code: string; suggestion: string | null; about: readonly string[] }>
