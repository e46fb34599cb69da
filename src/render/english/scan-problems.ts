import type { CellPlace, NumberKind, PlacedCheck, ScanProblem } from '../../input/scans/scan-problems.ts'
import { type ProblemWords, quotable } from './problem-words.ts'
import { scanCheck } from './scan-checks.ts'
import { SCAN_CHECK_MEANING } from './scan-meanings.ts'

/** What is wrong in a file of scans, and what to do. No `default`: a new code without its words must not compile. */
export function scanProblem(what: ScanProblem): ProblemWords {
  return isCheck(what) ? scanCheck(what) : ofTheFile(what)
}

function isCheck(what: ScanProblem): what is PlacedCheck {
  return Object.hasOwn(SCAN_CHECK_MEANING, what.code)
}

function ofTheFile({ code, args }: Exclude<ScanProblem, PlacedCheck>): ProblemWords {
  switch (code) {
    case 'no-scans':
      return words('there are no scans in this file', EXAMPLE)
    case 'no-header':
      return words('the columns have no names that I know', EXAMPLE)
    case 'no-date-column':
      return words('no column is the date of the scan', EXAMPLE)
    case 'no-site-column':
      return words(
        'no column says where it was measured',
        'add a column "site": lumbar spine, total hip, femoral neck',
      )
    case 'no-value-column':
      return words('no column holds a BMD or a T- or Z-score', EXAMPLE)
    case 'line-before-header':
      return words(
        'this line stands above the names of the columns and was not read',
        'start it with # to say that it is a comment',
      )
    case 'bad-quotes':
      return words(
        'a quotation mark is not closed, or stands inside a cell',
        'the line was read as if the mark were not there; check its cells',
      )
    case 'too-many-cells':
      return words(
        `this row has ${args.cells} cells, and there are ${args.headers} columns: it was not read`,
        MANY_CELLS[args.delimiter] ?? null,
      )
    case 'not-a-scan':
      return words(
        `${SHAPE[args.found]} stands where a scan is due`,
        'write each scan as "- date: 2026-05-04" with its other fields below',
      )
    case 'not-a-value':
      return words(`${SHAPE[args.found]} stands where one value is due${under(args)}`, null)
    case 'unknown-column':
      return words(
        `'${quotable(args.header ?? '')}' is not a column that I know`,
        columnHelp(args.header ?? '', args.suggestion),
      )
    case 'column-not-read':
      return words(`the column '${quotable(args.header ?? '')}' is not read`, null)
    case 'column-without-name':
      return words(
        `column ${args.column} has no name and was not read`,
        'name it in the first line, or leave it out',
      )
    case 'duplicate-column':
      return words(
        `'${quotable(args.header ?? '')}' and '${quotable(args.firstHeader)}' mean the same (${args.readAs}); the first is read`,
        'name them apart, or leave one out',
      )
    case 'lsc-of-which-site':
      return words(
        `of which site is '${quotable(args.header ?? '')}'? It was not read`,
        'name the site, such as "spine_lsc_g_cm2"',
      )
    case 'missing-scan-date':
      return words('this row has no date and was not read', 'write the day of the scan in every row')
    case 'bad-scan-date':
      return words(`'${quotable(args.text)}' is not a date that I can read`, DATE_HELP[args.why])
    case 'ambiguous-date':
      return words(
        `'${quotable(args.text)}' can be two days`,
        `is it ${args.dmy} or ${args.mdy}? Write it so, or say "--date-order dmy" (the first) or "--date-order mdy" (the second)`,
      )
    case 'missing-site':
      return words(
        'this row does not say where it was measured',
        'write the site: lumbar spine, total hip, femoral neck',
      )
    case 'unknown-site':
      return words(
        `'${quotable(args.text)}' is no region that I know`,
        args.suggestion === null ? KNOWN_SITES : `did you mean '${args.suggestion}'?`,
      )
    case 'ambiguous-site':
      return words(AMBIGUOUS[args.about][0](quotable(args.text)), AMBIGUOUS[args.about][1])
    case 'unknown-side':
      return words(`'${quotable(args.text)}' is not a side`, 'write left, right, or mean (of both hips)')
    case 'unknown-maker':
      return words(`'${quotable(args.text)}' is no maker that I know`, `did you mean '${args.suggestion}'?`)
    case 'bad-scan-number':
      return words(
        `'${quotable(args.text)}' is not ${KIND[args.kind]}${under(args)}`,
        `write it as "${KIND_EXAMPLE[args.kind]}", or "-" where nothing was measured`,
      )
    case 'wrong-scan-unit':
      return words(
        `'${quotable(args.text)}': ${KIND[args.kind]} is not measured in ${args.unit}${under(args)}`,
        `write it as "${KIND_EXAMPLE[args.kind]}"`,
      )
    case 'score-like-bmd':
      return words(
        `'${quotable(args.text)}' has three decimals, as a BMD has and a T- or Z-score has not${under(args)}`,
        'check the column against the report; it was used as the score that its column says',
      )
    case 'lsc-without-unit':
      return words(
        `'${quotable(args.text)}' can be g/cm2 or per cent${under(args)}`,
        'name the column lsc_g_cm2 or lsc_pct',
      )
    case 'lsc-out-of-range':
      return words(
        `'${quotable(args.text)}' is no ${args.kind === 'precision_g_cm2' ? 'precision error' : 'least significant change'} of a densitometer${under(args)}`,
        `it should be above ${args.above} and below ${args.below} ${LSC_RANGE[args.kind] ?? 'g/cm2'}`,
      )
    case 'row-without-value':
      return words('this row has no BMD, T-score or Z-score', null)
  }
}

/** A site alone says where and not what: a BMD under a T-score's name would pass for normal. */
function columnHelp(header: string, suggestion: string | null): string {
  if (suggestion === null) return KNOWN_COLUMNS
  const place = suggestion.endsWith('_t') ? suggestion.slice(0, -2) : null
  const isPlaceAlone =
    place !== null &&
    header
      .toLowerCase()
      .split(/[\W_]+/)
      .join('_') === place
  return isPlaceAlone
    ? `say what it holds: '${suggestion}' for T-scores, '${place}_bmd' for BMD`
    : `did you mean '${suggestion}'?`
}

function words(message: string, help: string | null): ProblemWords {
  return { message, help }
}

/** ` (column 't_score')` */
function under({ header }: CellPlace): string {
  return header === null ? '' : ` (column '${quotable(header)}')`
}

const EXAMPLE =
  'the first line names the columns: "date,site,side,region,bmd,t_score", or "date,spine_t,total_hip_t"'
const KNOWN_COLUMNS =
  'known are: date, site, side, region, bmd, t_score, z_score, maker, device, device_id, facility, lsc_g_cm2, lsc_pct, precision_g_cm2; or a site with one of them, such as spine_t'
const KNOWN_SITES =
  'known are: lumbar spine (with L1-L4 or other vertebrae), total hip, femoral neck, 1/3 radius, and the names of printouts such as "Left Femur / Neck"'

const MANY_CELLS: Readonly<Record<string, string>> = {
  ',': 'a decimal comma needs quotation marks here ("0,912"), or a point; or part the columns with semicolons',
}

const SHAPE = { text: 'a text', list: 'a list', map: 'a map', nothing: 'nothing' } as const

const DATE_HELP = {
  form: 'write it as "2026-11-18", "18.11.2026" or "18 Nov 2026"',
  'no-such-day': 'there is no such day in the calendar',
  'no-day': 'write the day of the month too: "2026-11-18"; it is on the report',
  'two-digit-year': 'write all four digits of the year: "2026-11-18"',
} as const

const AMBIGUOUS = {
  total: [
    (text: string) => `'${text}' of what?`,
    'the spine and the hip have a total each: name the scan too, such as "Left Hip / Total", or write total hip',
  ],
  hip: [
    (text: string) => `'${text}' has several regions`,
    'write total hip or femoral neck: the report says which number is of which',
  ],
  forearm: [
    (text: string) => `'${text}' has several regions`,
    'write 1/3 radius (33 %), or the region that the report names',
  ],
  side: [(text: string) => `'${text}': left or right?`, 'two different sides are named in this row'],
  region: [(text: string) => `'${text}' can be several regions`, KNOWN_SITES],
} as const

/** What a range of a least significant change ends in: its unit, and where the other one goes. */
const LSC_RANGE: Readonly<Partial<Record<NumberKind, string>>> = {
  lsc_g_cm2: 'g/cm2; one in per cent goes under lsc_pct',
  lsc_pct: '%; one in g/cm2 goes under lsc_g_cm2',
}

const KIND: Readonly<Record<NumberKind, string>> = {
  bmd: 'a BMD',
  score: 'a T- or Z-score',
  lsc: 'a least significant change',
  lsc_g_cm2: 'a least significant change in g/cm2',
  lsc_pct: 'a least significant change in per cent',
  precision_g_cm2: 'a precision error in g/cm2',
}

const KIND_EXAMPLE: Readonly<Record<NumberKind, string>> = {
  bmd: '0.912',
  score: '-1.2',
  lsc: '0.028 g/cm2',
  lsc_g_cm2: '0.028',
  lsc_pct: '3.5',
  precision_g_cm2: '0.010',
}
