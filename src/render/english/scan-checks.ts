import type { CellPlace, PlacedCheck } from '../../input/scans/scan-problems.ts'
import { roundHalfAwayFromZero } from '../../quantity/round.ts'
import { SITE_NAME, scoreText, signedPercent } from './bone-names.ts'
import { type ProblemWords, quotable } from './problem-words.ts'

/** What is impossible or doubtful in scans. No `default`: a new code without its words must not compile. */
export function scanCheck({ code, args }: PlacedCheck): ProblemWords {
  switch (code) {
    case 'score-out-of-range':
      return words(
        `a score of ${plain(args.value)}${under(args)}: scores are from ${args.min} to ${args.max}; it was not used`,
        Math.abs(args.value) >= 10 ? 'is the decimal point missing, or is this another column?' : null,
      )
    case 'score-unusual':
      return words(
        `${SITE_NAME[args.site]}: a score of ${scoreText(args.value)}${under(args)} is rare`,
        'check it against the report; it was used as it stands',
      )
    case 'bmd-in-mg':
      return words(
        `a BMD of ${plain(args.value)}${under(args)} looks like mg/cm2; it was not used`,
        `use g/cm2 (divide by 1000): ${plain(args.value / 1000)}`,
      )
    case 'bmd-out-of-range':
      return words(
        `a BMD of ${plain(args.value)} g/cm2${under(args)}: it is from ${args.min} to ${args.max}; it was not used`,
        'BMD is in g/cm2; check that this is not the T-score, the area or the mineral content',
      )
    case 'bmd-unusual':
      return words(
        `${SITE_NAME[args.site]}: a BMD of ${plain(args.value)} g/cm2${under(args)} is rare`,
        `most are from ${args.min} to ${args.max}; check the region and the column`,
      )
    case 'scan-in-future':
      return words(
        `${args.date} is yet to come (today is ${args.today}); this scan was not used`,
        'check the year',
      )
    case 'scan-before-dxa':
      return words(
        `${args.date} is before the first DXA scanners (${args.firstYear}); this scan was not used`,
        'check the year',
      )
    case 'scan-before-adult':
      return words(
        `${args.date} is before the age of ${args.years} (born ${args.birthDate})`,
        'T-scores are for adults; check the date, and the birth date in the profile',
      )
    case 't-mismatch':
      return words(
        `${SITE_NAME[args.site]}: a T-score of ${scoreText(args.tScore)} does not match the usual reference for its BMD (about ${scoreText(args.expected)})`,
        'check columns, region and maker; some centres use another reference. It was used as it stands',
      )
    case 'sign-lost':
      return words(
        `${SITE_NAME[args.site]}: T ${signed(args.after)} after ${signed(args.before)}${inLine(args)}: is a minus sign lost?`,
        'check it against the report; it was used as it stands',
      )
    case 'jump-over-20-percent':
      return words(
        `${SITE_NAME[args.site]}: BMD changed by ${signedPercent(args.percent)} since the scan before${inLine(args)}`,
        'check region, side and machine; more than 20 % is rarely real',
      )
    case 'sites-differ':
      return words(
        `femoral neck (T ${scoreText(args.neck)}) and total hip (T ${scoreText(args.totalHip)}${inLine(args)}) of one hip are more than ${args.limit} apart`,
        'check that no row has slipped',
      )
    case 'duplicate-result':
      return words(
        `${SITE_NAME[args.site]} on ${args.date} stands here with other figures than${inLine(args) || ' before'}; neither was used`,
        'keep the one that the report has; name the side or the vertebrae if they differ',
      )
  }
}

function words(message: string, help: string | null): ProblemWords {
  return { message, help }
}

function under({ header }: CellPlace): string {
  return header === null ? '' : ` in column '${quotable(header)}'`
}

/** ` in line 4` */
function inLine({ otherLine }: { readonly otherLine: number | null }): string {
  return otherLine === null ? '' : ` in line ${otherLine}`
}

/** A number as it was given, without the dust of binary fractions. */
function plain(value: number): string {
  return String(roundHalfAwayFromZero(value, 3))
}

function signed(score: number): string {
  return `${score > 0 ? '+' : ''}${scoreText(score)}`
}
