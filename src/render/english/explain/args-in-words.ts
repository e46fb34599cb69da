/** Units that the names of fields end with, and how they are written. */
const UNITS: readonly (readonly [RegExp, string])[] = [
  [/(?<=[a-z])NmolPerL$/, 'nmol/L'],
  [/(?<=[a-z])NgPerMl$/, 'ng/mL'],
  [/(?<=[a-z])GPerCm2$/, 'g/cm2'],
  [/^gPerCm2$/, 'g/cm2'],
  [/(?<=[a-z])Kcal$/, 'kcal'],
  [/(?<=[a-z])Mg$/, 'mg'],
  [/(?<=[a-z])Ug$/, 'µg'],
  [/(?<=[a-z])Iu$/, 'IU'],
  [/(?<=[a-z])Kg$/, 'kg'],
  [/(?<=[a-z])Cm$/, 'cm'],
  [/(?<=[a-z])G$/, 'g'],
]

/**
 * The inputs of a finding as people read them, from the fields that the report has: `{ meanMg: 2728.8, days: 6 }` is
 * "mean 2728.8 mg; days 6". Null is "not given"; lists are joined, fields within fields stand in brackets. Sentences
 * among them stand in the message already.
 */
export function inWords(args: Readonly<Record<string, unknown>>): string {
  return Object.entries(args)
    .filter(([key]) => !SENTENCES.has(key))
    .map(([key, value]) => field(key, value))
    .filter((text) => text !== '')
    .join('; ')
}

const SENTENCES: ReadonlySet<string> = new Set(['says', 'title'])

function field(key: string, value: unknown): string {
  const found = UNITS.find(([ending]) => ending.test(key))
  const name = spaced(found === undefined ? key : key.replace(found[0], ''))
  const text = valueText(value)
  if (text === '') return ''
  const unit = found === undefined || value === null ? '' : ` ${found[1]}`
  return `${name} ${text}${unit}`.trim()
}

/** `daysAbove` is "days above". */
function spaced(key: string): string {
  return key.replace(/(?<=[a-z0-9])(?=[A-Z])/g, ' ').toLowerCase()
}

function valueText(value: unknown): string {
  if (value === null) return 'not given'
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(valueText).join(', ')
  if (typeof value === 'object') return `(${inWords(value as Record<string, unknown>)})`
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'string') return /^[a-z_]+$/.test(value) ? value.replaceAll('_', ' ') : value
  return typeof value === 'number' ? String(value) : ''
}
