import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import * as z from 'zod'
import type { PlainDate } from '../../src/calendar/plain-date.ts'
import { FIELDS } from '../../src/input/profile-fields.ts'
import { readLog } from '../../src/input/read-log.ts'
import { readProfile } from '../../src/input/read-profile.ts'
import { FIELD_OF } from '../../src/input/scans/header-words.ts'
import { FORMAT_HELP, LOG_EXAMPLES, SCAN_EXAMPLES } from '../../src/render/english/format-help.ts'
import { PROFILE_TEMPLATE } from '../../src/render/english/profile-template.ts'
import { run } from './fake-world.ts'

const TODAY = '2026-11-23' as PlainDate
const examples = join(import.meta.dirname, '../../data/examples')

/** The schema as it is printed, and whether the program's reader finds an error. */
async function validator(name: 'log' | 'profile') {
  const { stdout } = await run(['schema', name])
  const schema = z.fromJSONSchema(JSON.parse(stdout))
  const read = (text: string) => {
    const source = { name: `${name}.yaml`, text }
    const { problems } =
      name === 'log' ? readLog(source, { today: TODAY }) : readProfile(source, { today: TODAY })
    return problems.filter(({ what }) => what.level === 'error').map(({ what }) => what.code)
  }
  return { passes: (text: string) => schema.safeParse(parse(text)).success, read }
}

const GOOD_LOGS = [
  ...LOG_EXAMPLES,
  readFileSync(join(examples, 'week.yaml'), 'utf8'),
  readFileSync(join(examples, 'own-foods.yaml'), 'utf8'),
  '{"days": {"2026-11-18": {"lunch": ["1 cup milk"], "supplements": "none", "complete": true}}}',
  '2026-11-18:\n  lunch: 1 cup milk\n  dinner: { food: kale, amount: 150 g }\n  snacks:\n  notes: tired\n',
  'profile: { age: 65, sex: Female }\n2026-11-18: [{ id: "fndds:11100000" }]\n',
]
const BAD_LOGS = [
  'dayz:\n  2026-11-18: [1 cup milk]\n',
  '18/11/2026: [1 cup milk]\n',
  '2026-11-18: [[1 cup milk]]\n',
  '2026-11-18: { lunch: [5] }\n',
  '2026-11-18: { lunch: [{ fod: kale }] }\n',
  '2026-11-18: { lunch: [{ amount: 1 cup }] }\n',
  '2026-11-18: { lunch: [1 cup milk], complete: maybe }\n',
  '2026-11-18: { supplements: { calcium: 500 mg } }\n',
  'profile: { agee: 65 }\n2026-11-18: [1 cup milk]\n',
]
const GOOD_PROFILES = [
  PROFILE_TEMPLATE.replaceAll(/^# (?= *[a-z_0-9]+:| {2}-)/gm, ''),
  readFileSync(join(examples, 'profile.yaml'), 'utf8'),
  'age: 65\nsex: W\nmenopause: Surgery\nheight: 5 ft 4 in\nweight: 9 st 10 lb\naromatase_inhibitor: letrozole\n',
  'medicines: [{ name: warfarin, start: 2020 }, levothyroxine]\nconditions: none\nfractures: none\nalcohol: none\n',
  'frax: { major: 12, hip: 1.8, with_bmd: yes, date: 2025-03 }\nqfracture: unknown\njoint_pain: 4/10\nweight_loss: 5 %\n',
  'targets: [us, EFSA]\nmeasures: metric\ndiet: vegan\navoid: [dairy]\npregnant: no\nunsteady: unknown\nsex: unknown\n',
  'fractures: [{ date: 2021-03, site: wrist, low_trauma: yes }]\nsupplements: [vitamin D3 1000 IU]\nsodium_limit: 1500\n',
]
const BAD_PROFILES = [
  'agee: 65\n',
  'age: old\n',
  'sex: yes\n',
  'menopause: naturel\n',
  'height: tall\n',
  'smoking: sometimes\n',
  'parental_hip_fracture: perhaps\n',
  'aromatase_inhibitor: { drugs: anastrozole }\n',
  'frax: { mayor: 12 }\n',
  'targets: mars\n',
  'birth_date: 2 April 1961\n',
]

describe('the schemas and the readers say the same', () => {
  test.each([
    ['log', GOOD_LOGS, BAD_LOGS],
    ['profile', GOOD_PROFILES, BAD_PROFILES],
  ] as const)('%s', async (name, good, bad) => {
    const { passes, read } = await validator(name)
    for (const text of good) expect([read(text), passes(text)], text).toEqual([[], true])
    for (const text of bad) {
      expect(read(text).length, text).toBeGreaterThan(0)
      expect(passes(text), text).toBe(false)
    }
  })

  test('the schema of a profile has the fields of the format', async () => {
    const { stdout } = await run(['schema', 'profile'])
    expect(Object.keys(JSON.parse(stdout).properties)).toEqual(Object.keys(FIELDS))
  })

  test('logs of the transcripts that are read without an error pass', async () => {
    const cases = join(import.meta.dirname, '../golden/cases')
    const { passes, read } = await validator('log')
    const names = readdirSync(cases).filter((file) =>
      /^(one-day|natto|plants|medicines-log|same-date-a)\.yaml$/.test(file),
    )
    expect(names.length).toBeGreaterThan(2)
    for (const file of names) {
      const text = readFileSync(join(cases, file), 'utf8')
      expect([file, read(text), passes(text)]).toEqual([file, [], true])
    }
  })
})

/** What stands in place of a key that is not known. */
function knownTo(text: string): string[] {
  const { problems } = readLog({ name: 'log.yaml', text }, { today: TODAY })
  return problems.flatMap(({ what }) =>
    what.code === 'unknown-key' ? what.args.known.filter((key) => /^[a-z_0-9]+$/.test(key)) : [],
  )
}

describe('help', () => {
  test.each(LOG_EXAMPLES.map((text) => [text]))('intake understands all of the example %j', async (log) => {
    const { stderr, exitCode } = await run(['intake', 'log.yaml', '--json'], {
      files: { 'log.yaml': log, 'profile.yaml': 'age: 65\n' },
    })
    expect([stderr, exitCode]).toEqual(['', 0])
  })

  test.each(SCAN_EXAMPLES.map((text) => [text]))('dexa understands all of the example %j', async (csv) => {
    const { stderr, stdout, exitCode } = await run(['dexa', 'scans.csv', '--json'], {
      files: { 'scans.csv': csv },
    })
    expect([stderr, exitCode, JSON.parse(stdout).diagnostics]).toEqual(['', 0, []])
  })

  test.each(['log', 'profile', 'scans'] as const)(
    'help %s shows its examples and fits 80 columns',
    async (topic) => {
      const { stdout, exitCode } = await run(['help', topic])
      expect([stdout, exitCode]).toEqual([FORMAT_HELP[topic](), 0])
      for (const line of stdout.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80)
    },
  )

  test('every key that a reader knows is explained', async () => {
    const words = (topic: 'log' | 'profile' | 'scans') => new Set(FORMAT_HELP[topic]().match(/[a-z_0-9]+/g))
    const missing = (topic: 'log' | 'profile' | 'scans', keys: readonly string[]) =>
      keys.filter((key) => !words(topic).has(key))
    const medicine = [
      'drug',
      'start',
      'stop',
      'name',
      'site',
      'date',
      'low_trauma',
      'major',
      'hip',
      'with_bmd',
    ]
    expect(missing('profile', [...Object.keys(FIELDS), ...medicine])).toEqual([])
    // The keys that the errors name, as the readers know them.
    const top = knownTo('dayz: x')
    const day = knownTo('2026-11-18: { suplements: none }')
    const entry = knownTo('2026-11-18: [{ food: kale, amonut: 1 cup }]')
    expect([top.length, day.length, entry.length]).toEqual([4, 5, 3])
    const own = ['per_100g', 'per_100ml', 'per_serving', 'serving', 'density', 'class', 'drink', 'notes']
    const recipe = ['serves', 'ingredients', 'yield']
    expect(missing('log', [...top, ...day, ...entry, ...own, ...recipe])).toEqual([])
    const scores = ['bmd', 't_score', 'z_score', 'lsc_g_cm2', 'lsc_pct', 'precision_g_cm2']
    expect(missing('scans', [...scores, ...new Set(FIELD_OF.values())])).toEqual([])
  })

  test('help alone is the whole help, with the formats; of a command, its own; of anything else, exit 2', async () => {
    const all = await run(['help'])
    expect(all.stdout).toBe((await run(['--help'])).stdout)
    expect(all.stdout).toContain('bonecheck help scans')
    expect((await run(['help', 'dexa'])).stdout).toBe((await run(['dexa', '--help'])).stdout)
    expect((await run(['help', 'log', 'add'])).stdout).toBe((await run(['log', 'add', '--help'])).stdout)
    const none = await run(['help', 'zzz'])
    expect([none.exitCode, none.stdout, none.stderr]).toEqual([2, '', expect.stringContaining("'zzz'")])
  })
})
