import { withFigures } from './figures.ts'

/** The sites that are asked for; `other` is one that is not, or cannot be told. */
export type ScanSite = 'spine' | 'total_hip' | 'femoral_neck' | 'other'

/** What a line of a scan's report says; null: not said. */
interface ScanLine {
  readonly sites: readonly ScanSite[]
  readonly tScore: string | null
  readonly bmd: string | null
  /** More figures of a kind than one, or some that nothing can be made of. */
  readonly isSeveral: boolean
}

const SITES: readonly (readonly [RegExp, ScanSite])[] = [
  [/\b(?:femoral|femur|fem\.?) neck\b|\bneck of (?:the )?femur\b|\bneck\b/gi, 'femoral_neck'],
  [/\b(?:total|whole|left|right)[ ,]+(?:left |right )?(?:hip|femur|prox\w* femur)\b|\b(?:hip|femur)[ ,]+(?:\w+ )?total\b|\btotal\b(?= -|$)|\bhips?\b/gi, 'total_hip'],
  [/\b(?:(?:lumbar|ap|pa) )?(?:spine|lumbar|vertebrae?)\b(?: (?=l[1-4]))?|\bl[1-4] ?(?:-|–|to) ?l?[1-4]\b/gi, 'spine'],
  [/\b(?:forearm|(?:distal |1\/3 |33% ?)*radius|wrist|trochanter\w*|ward'?s?(?: triangle)?|heel|femur|whole body)\b/gi, 'other'],
] // biome-ignore format: a table

const SIGN = '(?:[-+−–]\\s?|(?:minus|negative|plus)\\s+)?'
const T_SAID = new RegExp(
  `\\bt(?!1[0-2]\\b)(?:[\\s-]?scores?)?\\s*(?:is|was|of|=|:)?\\s*\\(?(${SIGN}\\d{1,2}(?:[.,]\\d{1,2})?)(?![.,]?\\d)`,
  'gi',
)
const T_SIGNED =
  /(?<![\d.,])((?:[-+−–]\s?|(?:minus|negative|plus)\s+)\d{1,2}(?:[.,]\d{1,2})?)(?![.,]?\d|\s*%)/gi
const Z = new RegExp(
  `\\bz(?:[\\s-]?scores?)?\\s*(?:is|was|of|=|:)?\\s*\\(?${SIGN}\\d{1,2}(?:[.,]\\d{1,2})?`,
  'gi',
)
const BMD =
  /(?<![\d.,+−–-])([0-2][.,]\d{3,4})(?!\d)(?:\s*g\s*\/?\s*(?:per\s*)?cm\s?(?:2|²|\^2|sq\w*)?)?|(?<![\d.,+−–-])([0-2][.,]\d\d)\s*g\s*\/?\s*(?:per\s*)?cm\s?(?:2|²|\^2|sq\w*)?/gi

/** Sites, T-score and BMD of a line such as "L1-L4 0.842 g/cm2 T -1.7"; Z-scores are left out. */
function scanLine(text: string): ScanLine {
  let rest = ` ${withFigures(text).replaceAll('−', '-')} `
  const sites = new Set<ScanSite>()
  for (const [words, site] of SITES) {
    if (rest.search(words) >= 0) sites.add(site)
    rest = rest.replaceAll(words, ' ')
  }
  rest = rest.replaceAll(Z, ' ')
  const take = (pattern: RegExp) => {
    const found = [...rest.matchAll(pattern)].map(([, figure, other = '']) => figure ?? other)
    rest = rest.replaceAll(pattern, ' ')
    return found
  }
  // "Left hip, neck" is the neck alone.
  if (sites.has('femoral_neck') && !/\btotal\b/i.test(text)) sites.delete('total_hip')
  const bmds = take(BMD)
  const tScores = [...take(T_SAID), ...take(T_SIGNED)]
  return {
    sites: [...sites],
    tScore: tScores[0] === undefined ? null : plainSigned(tScores[0]),
    bmd: bmds[0]?.replace(',', '.') ?? null,
    isSeveral:
      new Set(bmds).size > 1 ||
      new Set(tScores.map(plainSigned)).size > 1 ||
      /\d/.test(rest.replaceAll(/\d+ ?%|cm ?\^?2/gi, ' ')),
  }
}

function plainSigned(figure: string): string {
  return figure
    .replace(/^(?:minus|negative|[-–])\s*/i, '-')
    .replace(/^(?:plus|\+)\s*/i, '+')
    .replace(',', '.')
}

/**
 * The figures that a line gives of the site that is asked for, where it says more than the one figure that is asked
 * for: the site, the other figure, or both. null: it does not, and is read as one figure.
 *
 * @example scanFigures('spine_t', 'L1-L4 0.842 g/cm2 T -1.7') // tScore '-1.7', bmd '0.842'
 * @example scanFigures('spine_t', '-1.7') // null
 */
export function scanFigures(id: string, text: string): ScanLine | null {
  if (!/^(?:spine|total_hip|femoral_neck)_(?:t|bmd)$/.test(id) || !/\d/.test(text)) return null
  const line = scanLine(text)
  const isT = id.endsWith('_t')
  const saysOther = (isT ? line.bmd !== null && line.tScore !== null : line.tScore !== null) || line.isSeveral
  const isSaid = line.tScore !== null || line.bmd !== null
  return isSaid && (saysOther || line.sites.length > 0) ? line : null
}

/** The site that a question asks about. */
export const siteOf = (id: string) => id.replace(/_(?:t|bmd)$/, '') as ScanSite
