import type { ScanCheck } from '../../bone/checks.ts'
import type { Coded } from '../../diagnostics/code.ts'
import type { Problem } from '../../diagnostics/problem.ts'
import type { InputProblem } from '../problems.ts'

/** Where a cell stands, as its reader would say it: the line, and the column as the file itself calls it. */
export interface CellPlace {
  /** From 1. */
  readonly line: number
  /** As it stands in the file; null where no column is meant, or it has no name. */
  readonly header: string | null
}

/** What a number is meant to be. */
export type NumberKind = 'bmd' | 'score' | 'lsc' | 'lsc_g_cm2' | 'lsc_pct' | 'precision_g_cm2'

/** What can be wrong with the shape of a file of scans. */
type ScanFileProblem =
  | Coded<'no-scans', 'error', { line: number }>
  | Coded<'no-header', 'error', { line: number }>
  | Coded<'no-date-column', 'error', { line: number }>
  | Coded<'no-site-column', 'error', { line: number }>
  | Coded<'no-value-column', 'error', { line: number }>
  | Coded<'line-before-header', 'warning', { line: number }>
  | Coded<'bad-quotes', 'error', { line: number }>
  /** More cells than the header has names for: a decimal comma, most often. */
  | Coded<'too-many-cells', 'error', { line: number; cells: number; headers: number; delimiter: string }>
  | Coded<'not-a-scan', 'error', { line: number; found: 'text' | 'list' | 'map' | 'nothing' }>
  | Coded<'not-a-value', 'error', CellPlace & { found: 'list' | 'map' }>

/** What can be wrong with a header (or a key of a YAML list). */
type HeaderProblem =
  | Coded<'unknown-column', 'error', CellPlace & { suggestion: string | null }>
  /** Of no use here (`notes`, `area`): kept out, and said. */
  | Coded<'column-not-read', 'warning', CellPlace>
  | Coded<'column-without-name', 'error', { line: number; column: number }>
  | Coded<'duplicate-column', 'error', CellPlace & { readAs: string; firstHeader: string }>
  | Coded<'lsc-of-which-site', 'error', CellPlace>

/** What can be wrong with one cell. */
type CellProblem =
  | Coded<'missing-scan-date', 'error', CellPlace>
  | Coded<
      'bad-scan-date',
      'error',
      CellPlace & { text: string; why: 'form' | 'no-such-day' | 'no-day' | 'two-digit-year' }
    >
  | Coded<'ambiguous-date', 'error', CellPlace & { text: string; dmy: string; mdy: string }>
  | Coded<'missing-site', 'error', CellPlace>
  | Coded<'unknown-site', 'error', CellPlace & { text: string; suggestion: string | null }>
  /** `Total`, `hip`, `radius`: names that several regions go by. */
  | Coded<
      'ambiguous-site',
      'error',
      CellPlace & { text: string; about: 'total' | 'hip' | 'forearm' | 'side' | 'region' }
    >
  | Coded<'unknown-side', 'error', CellPlace & { text: string }>
  | Coded<'unknown-maker', 'error', CellPlace & { text: string; suggestion: string }>
  | Coded<'bad-scan-number', 'error', CellPlace & { text: string; kind: NumberKind }>
  | Coded<'wrong-scan-unit', 'error', CellPlace & { text: string; unit: string; kind: NumberKind }>
  /** A BMD under the name of a T-score would pass for normal bone. */
  | Coded<'score-like-bmd', 'warning', CellPlace & { text: string }>
  /** Neither below 0.2 (g/cm2) nor above 1 (%). */
  | Coded<'lsc-without-unit', 'error', CellPlace & { text: string }>
  | Coded<
      'lsc-out-of-range',
      'error',
      CellPlace & { text: string; kind: NumberKind; above: number; below: number }
    >
  | Coded<'row-without-value', 'warning', { line: number }>

/** A check of the bone room at its place in the file; `otherLine` is that of the result it is compared with. */
type Placed<C extends ScanCheck> =
  C extends Coded<infer Code, infer L, infer Args>
    ? Coded<
        Code,
        L,
        Omit<Args, 'where' | 'earlier' | 'other' | 'scan' | 'field'> &
          CellPlace & { readonly otherLine: number | null }
      >
    : never
export type PlacedCheck = Placed<ScanCheck>

/** Everything that reading scans can find wrong, besides what goes against YAML itself (`InputProblem`). */
export type ScanProblem = ScanFileProblem | HeaderProblem | CellProblem | PlacedCheck

export type ScanProblems = readonly Problem<ScanProblem | InputProblem>[]
