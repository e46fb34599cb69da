/**
 * The names of a line: "anastrozole, levothyroxine" is a list without its brackets; a comma within a dose is none.
 *
 * @example namesInLine('calcium 1,000 mg, vitamin D') // ['calcium 1,000 mg', 'vitamin D']
 * @example namesInLine('Adcal-D3, two a day') // ['Adcal-D3, two a day']
 */
export function namesInLine(text: string): string[] {
  // Most lines are one name, and the pattern of all letters takes V8 longer to make than a profile to read.
  const names = /[,;]/.test(text) ? text.split(/,\s*(?=\p{L})|;/u) : [text]
  const named = names.map((name) => name.trim()).filter((name) => name !== '')
  return named.length < 2 ? named : withDoses(named)
}

/** Words of a dose or its time, which name nothing. */
const DOSE = new Set(
  'a an and as at before after bedtime breakfast capsule capsules daily day days dinner drops each evening evenings every food four g half in iu lunch mcg mealtimes meals mg ml month monthly morning mornings needed night nightly nights on once one or other per pill pills puffs required tablet tablets taken tea the then three time times twice two ug units week weekly when with x'.split(
    ' ',
  ),
)

/** A dose behind a comma belongs to what stands before it. */
function withDoses(names: readonly string[]): string[] {
  const made: string[] = []
  for (const name of names) {
    const last = made.pop()
    if (last !== undefined && isDose(name)) made.push(`${last}, ${name}`)
    else made.push(...(last === undefined ? [] : [last]), name)
  }
  return made
}

function isDose(name: string): boolean {
  const words = name.toLowerCase().match(/[a-zµ]+|\d+/g) ?? []
  return words.every((word) => DOSE.has(word) || /^\d+$|^µg$|day$|days$/.test(word))
}
