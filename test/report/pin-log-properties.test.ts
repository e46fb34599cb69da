import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readLog } from '../../src/input/read-log.ts'
import { understandDays } from '../../src/report/intake-days.ts'
import { table } from '../food/table-for-tests.ts'
import { TODAY } from '../input/reading.ts'
import { pinned } from './pinned.ts'

/** What people write: foods with and without amounts, commas, quotes and brackets, portions of other foods, slips. */
const phrase = fc.constantFrom(
  '1 cup milk', '30 g almonds', 'half an avocado', '1 potato, baked, 200 g', '1 can (3.75 oz) sardines in oil', '1 large peach',
  '2 large carrots', '1 café latte', '½ cup oats (dry)', '1 slice "rye" bread', "1 baker's roll", '1 mug black tea', '1 cup milk, 2 % fat',
  '1 cup yogurt with honey', '2 tbsp zzqqx', '1 egg, 2 slices toast', 'a few crisps', 'big mac', '3 prunes [dried]', '150 g crème fraîche',
) // biome-ignore format: a list

const comment = fc.constantFrom('', '', ' # so', '   # {a: [b], "c')

/** An entry of a block list: the lines behind its dash, to be indented by `pad`. */
const blockEntry = fc
  .tuple(phrase, fc.nat({ max: 8 }), comment)
  .map(([text, form, behind]) => (pad: string): string => {
    const inDouble = `"${text.replaceAll('"', '\\"')}"`
    if (form === 0) return `${inDouble}${behind}`
    if (form === 1) return `'${text.replaceAll("'", "''")}'${behind}`
    if (form === 2) return `|\n${pad}${text}`
    if (form === 3) return `>-${behind}\n${pad}${text}\n`
    if (form === 4) return `food: ${text}${behind}`
    if (form === 5) return `{ food: ${inDouble} }${behind}`
    if (form === 6) return `food: ${text}${behind}\n${pad}id: fndds:11100000`
    if (form === 7) return `${text.replace(' ', `\n${pad}`)}${behind}`
    return `${text}${behind}`
  })

const flowEntry = fc
  .tuple(phrase, fc.boolean())
  .map(([text, quoted]) => (quoted || /[,[\]{}"]/.test(text) ? `"${text.replaceAll('"', '\\"')}"` : text))

/** A meal with its key, at a column. */
const meal = fc
  .tuple(
    fc.constantFrom('lunch', 'dîner', 'tea 🫖'),
    fc.array(blockEntry, { minLength: 1, maxLength: 4 }),
    fc.array(flowEntry, { minLength: 1, maxLength: 3 }),
    fc.nat({ max: 3 }),
    fc.constantFrom('- ', '-   '),
    fc.constantFrom('', '\n', '    # later\n'),
    comment,
  )
  .map(([name, entries, flow, form, dash, between, behind]) => {
    const list = (indent: string) =>
      entries
        .map((entry) => `${indent}${dash}${entry(`${indent}${' '.repeat(dash.length)}`)}\n${between}`)
        .join('')
    if (form === 0) return `  ${name}: [${flow.join(', ')}]${behind}\n`
    if (form === 1) return `  ${name}: [\n    ${flow.join(',\n    ')},\n  ]${behind}\n`
    if (form === 2) return `  ${name}:${behind}\n${list('  ')}`
    return `  ${name}:${behind}\n${list('      ')}`
  })

const log = fc
  .tuple(
    fc.uniqueArray(meal, { minLength: 1, maxLength: 3, selector: (text) => text.split(':')[0] }),
    fc.array(flowEntry, { minLength: 1, maxLength: 3 }),
    fc.boolean(),
    fc.constantFrom('\n', '\r\n'),
    fc.constantFrom('', 'supplements: [vitamin D3 1000 IU]', 'notes: 1 cup milk'),
  )
  .map(([meals, list, endsBlank, lineEnd, more]) => {
    const text = `# a log\n2026-11-18:\n${meals.join('')}${more === '' ? '' : `  ${more}\n`}2026-11-19: [${list.join(',')}]${endsBlank ? '\n\n' : ''}`
    return text.replaceAll('\n', lineEnd)
  })

/** Days, meals, foods, grams and warnings of a log, without places. */
function reported(text: string) {
  const { log: read, problems } = readLog({ name: 'log.yaml', text }, { today: TODAY })
  const {
    items,
    days,
    problems: ofEntries,
  } = understandDays(read.days, { everyDay: null, table: table(), measures: 'us', own: null })
  return {
    items: [...items].map(([date, list]) => [
      date,
      list.map(({ text: shown, meal: name, understood }) => [
        shown, name, understood?.food.id, understood?.entry.grams, understood?.entry.gramsFrom, understood?.entry.unit,
      ]),
    ]),
    days: days.map(({ supplements, incomplete }) => ({ supplements, incomplete })),
    problems: [...problems, ...ofEntries].map(({ what }) => what.code),
  } // biome-ignore format: the list of fields
}

/** Whether all characters of one text stand in another one, in their order. */
function isWithin(text: string, longer: string): boolean {
  let at = 0
  for (let i = 0; i < longer.length && at < text.length; i += 1) if (longer[i] === text[at]) at += 1
  return at === text.length
}

test('pinning keeps every character, gives the same report, and has nothing to do the second time', () => {
  let changed = 0
  fc.assert(
    fc.property(log, (text) => {
      const once = pinned(text)
      if (once !== text) changed += 1
      expect(isWithin(text, once)).toBe(true)
      expect(reported(once)).toEqual(reported(text))
      expect(pinned(once)).toBe(once)
      expect(once.replaceAll('\r\n', '').includes('\r')).toBe(false)
      if (text.includes('\r\n')) expect(/(?<!\r)\n/.test(once)).toBe(false)
    }),
    { numRuns: 300 },
  )
  expect(changed).toBeGreaterThan(200)
})

test('every entry that is understood and sure is pinned, however it is written', () => {
  fc.assert(
    fc.property(log, (text) => {
      const { log: read } = readLog({ name: 'log.yaml', text: pinned(text) }, { today: TODAY })
      const entries = read.days.flatMap((day) => day.entries)
      for (const entry of entries)
        if (/^1 cup milk\n?$|^30 g almonds\n?$/.test(entry.food.text)) expect(entry.id).not.toBeNull()
    }),
    { numRuns: 100 },
  )
})
