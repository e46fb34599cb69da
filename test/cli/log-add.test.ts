import { describe, expect, test } from 'vitest'
import { LogAddSchema } from '../../src/render/json/log-schema.ts'
import { type FakeWorld, run } from './fake-world.ts'

const LOG = '2026-11-23:\n  breakfast:\n    - 100 g milk # warm\n'
const textOf = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString('utf8')
const add = (entries: string, options: readonly string[] = [], world: FakeWorld = {}) =>
  run(['log', 'add', entries, ...options], { files: { 'log.yaml': LOG }, ...world })

test('entries are added, each is shown as understood, and what the day comes to', async () => {
  const { replaced, stdout, stderr, exitCode } = await add('30 g almonds, 1,5 dl milk', [
    '--meal',
    'breakfast',
  ])
  expect(textOf(replaced['log.yaml'])).toBe(`${LOG}    - 30 g almonds\n    - 1,5 dl milk\n`)
  expect(stdout).toMatch(/30 g almonds\n.*Almonds.*30 g/)
  expect(stdout).toContain('log.yaml: 2 entries added to breakfast of 2026-11-23.')
  expect(stdout).toMatch(/2026-11-23 in all, from food: energy [\s\S]* kcal/)
  expect([stderr, exitCode]).toEqual(['', 0])
})

test('--dry-run shows the same and writes nothing', async () => {
  const { replaced, stdout, exitCode } = await add('30 g almonds', ['--dry-run', '--meal', 'lunch'], {
    isLocked: true,
  })
  expect(replaced).toEqual({})
  expect(stdout.replace(/\s+/g, ' ')).toContain(
    '1 entry would be added to lunch of 2026-11-23. Nothing was written.',
  )
  expect(exitCode).toBe(0)
})

test('a log that is not there is made; --date and --file say which', async () => {
  const { replaced } = await add('30 g almonds', ['--file', 'new.yaml', '--date', '2026-11-18'])
  expect(textOf(replaced['new.yaml'])).toBe('2026-11-18:\n  - 30 g almonds\n')
})

// 2026-11-23 is a Monday.
test.each([
  ['yesterday', '2026-11-22'],
  ['Today', '2026-11-23'],
  ['sunday', '2026-11-22'],
  ['Tue', '2026-11-17'],
  ['last friday', '2026-11-20'],
  ['last Monday', '2026-11-16'],
  ['2 days ago', '2026-11-21'],
  ['the day before yesterday', '2026-11-21'],
  ['21 November 2026', '2026-11-21'],
  ['21st Nov', '2026-11-21'],
  ['Nov 21', '2026-11-21'],
  ['Sat 21 Nov', '2026-11-21'],
  ['21/11/2026', '2026-11-21'],
  ['21.11.', '2026-11-21'],
  ['21/11', '2026-11-21'],
  ['25 Nov 2025', '2025-11-25'],
  ['2026/11/21', '2026-11-21'],
])('--date %s is %s', async (date, day) => {
  const { replaced, stdout } = await add('30 g almonds', ['--file', 'new.yaml', '--date', date])
  expect(textOf(replaced['new.yaml'])).toBe(`${day}:\n  - 30 g almonds\n`)
  expect(stdout).toContain(day)
})

test('words for days go by --today, wherever it stands', async () => {
  const options = ['--file', 'new.yaml', '--date', 'yesterday', '--today', '2026-03-01']
  expect(textOf((await add('30 g almonds', options)).replaced['new.yaml'])).toMatch(/^2026-02-28:/)
})

test.each([
  ['monday', 'could be 2026-11-23 or 2026-11-16'],
  ['03/04/2026', 'could be 2026-04-03 or 2026-03-04'],
  ['25 Nov', 'could be 2025-11-25 or 2026-11-25'],
  ['30 Feb', 'no such date'],
  ['2026-02-30', 'no such date'],
  ['Fri 21 Nov', 'another weekday'],
  ['21/11/26', 'four digits'],
  ['November 2026', 'names no day'],
  ['last week', '2026-11-18'],
  ['lunch', '2026-11-18'],
])('--date %s is refused: %s', async (date, why) => {
  const { replaced, stderr, exitCode } = await add('30 g almonds', ['--date', date])
  expect([replaced, exitCode]).toEqual([{}, 2])
  expect(stderr).toContain('--date <date>')
  expect(stderr).toContain(why)
})

test('tomorrow is a day to come', async () => {
  const { replaced, stderr, exitCode } = await add('30 g almonds', ['--date', 'tomorrow'])
  expect([replaced, exitCode]).toEqual([{}, 2])
  expect(stderr).toContain('2026-11-24 is after today')
})

test('one entry that is not understood: nothing is written, exit 2', async () => {
  for (const entries of ['30 g almonds, 100 g zzqqx', '30 g almonds,,2 eggs']) {
    const { replaced, stdout, stderr, exitCode } = await add(entries)
    expect([replaced, stdout, exitCode]).toEqual([{}, '', 2])
    expect(stderr).toMatch(/error\[(unknown-food|empty-entry)\]/)
  }
})

test.each([
  ['2026-11-23: [tea\n', /error\[yaml-syntax\][\s\S]*error\[not-added\]/],
  ['{"2026-11-23": ["tea"]}\n{"2026-11-22": ["tea"]}\n', /error\[not-added\].*holds many logs/],
  ['2026-11-23:\n- 100 g milk\n', /error\[not-added\].*is a plain list, without meals/],
])('%j is left as it is', async (log, says) => {
  const { replaced, stderr, exitCode } = await add('2 eggs', ['--meal', 'lunch'], {
    files: { 'log.yaml': log },
  })
  expect([replaced, exitCode]).toEqual([{}, 2])
  expect(stderr).toMatch(says)
})

test('a lock that others hold, and a file that may not be written', async () => {
  const locked = await add('2 eggs', [], { isLocked: true })
  expect(locked.stderr).toContain('error[log-locked]')
  const closed = await add('2 eggs', [], { replaceFails: 'EACCES' })
  expect(closed.stderr).toContain('error[unwritable-file]')
  expect([locked.exitCode, closed.exitCode, locked.stdout, closed.stdout]).toEqual([2, 2, '', ''])
})

test.each([
  ['EISDIR', /error\[is-a-folder\]: 'log.yaml' is a folder/],
  ['ENOSPC', /error\[unwritable-file\]: 'log.yaml' could not be written; nothing was changed/],
])('%s is told for what it is', async (replaceFails, says) => {
  const { stdout, stderr, exitCode } = await add('2 eggs', [], { replaceFails })
  expect(stderr).toMatch(says)
  expect([stdout, exitCode]).toEqual(['', 2])
})

test('no folder is made for a log whose folder is not there', async () => {
  for (const more of [[], ['--dry-run']]) {
    const { replaced, stderr, exitCode } = await add('2 eggs', ['--file', 'gone/log.yaml', ...more])
    expect([replaced, exitCode]).toEqual([{}, 2])
    expect(stderr).toContain(
      "error[unwritable-file]: 'gone/log.yaml' cannot be made, since its folder is not there",
    )
  }
})

test('the byte order mark and CRLF stay', async () => {
  const log = `\uFEFF${LOG.replaceAll('\n', '\r\n')}`
  const { replaced } = await add('2 eggs', ['--meal', 'breakfast'], { files: { 'log.yaml': log } })
  expect(textOf(replaced['log.yaml'])).toBe(`${log}    - 2 eggs\r\n`)
})

test('words without quotes are one text', async () => {
  const { replaced } = await run(['log', 'add', '30', 'g', 'almonds,', '2', 'eggs', '--file', 'new.yaml'])
  expect(textOf(replaced['new.yaml'])).toBe('2026-11-23:\n  - 30 g almonds\n  - 2 eggs\n')
})

const flat = (text: string) => text.replace(/\s+/g, ' ')

test('supplements and exercise go into their own lists, in one writing with the food', async () => {
  const { replaced, stdout, stderr, exitCode } = await add('2 eggs', [
    '--meal',
    'lunch',
    '--supplement',
    'vitamin D3 1000 IU, calcium citrate 500 mg elemental',
    '--exercise',
    'brisk walking 30 min',
    '--exercise',
    'squats 3x10',
  ])
  expect([stderr, exitCode]).toEqual(['', 0])
  expect(textOf(replaced['log.yaml'])).toBe(
    `${LOG}  lunch:\n    - 2 eggs\n  supplements:\n    - vitamin D3 1000 IU\n    - calcium citrate 500 mg elemental\n` +
      '  exercise:\n    - brisk walking 30 min\n    - squats 3x10\n',
  )
  // 1000 IU are 25 µg (40 IU to the µg)
  expect(stdout).toMatch(/vitamin D3 1000 IU\n {2}→ vitamin D 25 µg\n/)
  expect(stdout).toMatch(/squats 3x10\n {2}→ squats, time not known\n/)
  expect(flat(stdout)).toContain(
    'log.yaml: 1 entry added to lunch of 2026-11-23, 2 entries to supplements, 2 entries to exercise.',
  )
})

test('a line that brings two nutrients is one entry', async () => {
  const { replaced, stderr } = await run([
    'log',
    'add',
    '--supplement',
    'calcium 600 mg with vitamin D3 800 IU',
  ])
  expect([stderr, textOf(replaced['log.yaml'])]).toEqual([
    '',
    '2026-11-23:\n  supplements:\n    - calcium 600 mg with vitamin D3 800 IU\n',
  ])
})

test('a supplement or exercise that is not understood: nothing at all is written', async () => {
  for (const [option, text, code] of [
    ['--supplement', 'calcium citrate 500 mg', 'salt-or-element'],
    ['--supplement', 'vitamin D3', 'supplement-without-amount'],
    ['--exercise', 'brisk wlaking 30 min', 'unknown-exercise'],
  ] as const) {
    const { replaced, stdout, stderr, exitCode } = await add('2 eggs', [option, text])
    expect([replaced, stdout, exitCode]).toEqual([{}, '', 2])
    expect(stderr).toContain(`error[${code}]`)
  }
})

test('a day that gets supplements of its own loses those of the profile, and that is said', async () => {
  const profile = 'profile: { supplements: [calcium citrate 500 mg elemental] }\n'
  const files = { 'log.yaml': profile + LOG }
  const { stderr, exitCode } = await run(['log', 'add', '--supplement', 'vitamin D3 1000 IU'], { files })
  expect([exitCode, flat(stderr)]).toEqual([
    0,
    expect.stringContaining('do not count on it: calcium citrate 500 mg elemental'),
  ])
  const second = { 'log.yaml': `${profile}${LOG}  supplements: [boron 3 mg]\n` }
  expect((await run(['log', 'add', '--supplement', 'vitamin D3 1000 IU'], { files: second })).stderr).toBe('')
})

test('--json says what was understood and what the day comes to, by its schema', async () => {
  const { replaced, stdout, stderr, exitCode } = await add('30 g almonds', [
    '--meal',
    'breakfast',
    '--exercise',
    'yoga 20 min',
    '--supplement',
    'boron 3 mg',
    '--json',
  ])
  expect([stderr, exitCode]).toEqual(['', 0])
  const made = LogAddSchema.parse(JSON.parse(stdout))
  expect(made).toMatchObject({ file: 'log.yaml', date: '2026-11-23', written: true, diagnostics: [] })
  expect(made.understood).toMatchObject({
    meal: 'breakfast',
    entries: [{ text: '30 g almonds', grams: 30 }],
    supplements: [{ text: 'boron 3 mg', doses: [{ nutrient: 'boron', amountPerDay: 3, unit: 'mg' }] }],
    exercise: [{ text: 'yoga 20 min', minutes: 20 }],
  })
  // 100 g milk about 123 mg and 30 g almonds about 80 mg (USDA 269 mg per 100 g)
  expect(made.day?.entries).toBe(2)
  expect(made.day?.fromFood['calcium']?.amount).toBeGreaterThan(190)
  expect(made.day?.fromFood['calcium']?.amount).toBeLessThan(215)
  expect(Object.keys(replaced)).toEqual(['log.yaml'])
})

test('--json after an error, of a dry run, and of a locked log', async () => {
  const wrong = await add('3 zzqqx', ['--json'])
  const parsed = LogAddSchema.parse(JSON.parse(wrong.stdout))
  expect([wrong.exitCode, wrong.stderr, parsed.written, parsed.day]).toEqual([2, '', false, null])
  expect(parsed.diagnostics).toMatchObject([{ code: 'unknown-food' }])
  const dry = LogAddSchema.parse(JSON.parse((await add('2 eggs', ['--json', '--dry-run'])).stdout))
  expect([dry.written, dry.day?.entries]).toEqual([false, 2])
  const locked = await add('2 eggs', ['--json'], { isLocked: true })
  expect(LogAddSchema.parse(JSON.parse(locked.stdout)).diagnostics).toMatchObject([{ code: 'log-locked' }])
})

test('no supplements of that day: said as that, and no food either', async () => {
  const files = { 'profile.yaml': 'supplements: [vitamin D3 1000 IU]\n' }
  const { replaced, stdout, stderr } = await run(['log', 'add', '--supplement', 'none'], { files })
  expect(textOf(replaced['log.yaml'])).toContain('2026-11-23:\n  supplements:\n    - none\n')
  expect([stdout, stderr]).toEqual([expect.stringContaining('no supplement that day'), ''])
  expect(stdout).toContain('No food is logged for 2026-11-23 yet.')
})

test('without entries and without a terminal there is nobody to ask', async () => {
  const { replaced, stderr, exitCode } = await run(['log', 'add'], { files: { 'log.yaml': LOG } })
  expect([replaced, exitCode, stderr]).toEqual([{}, 2, expect.stringContaining('error[nothing-to-add]')])
})

test('a log in JSON stays JSON', async () => {
  const files = { 'log.json': '{\n  "2026-11-23": {\n    "breakfast": ["100 g milk"]\n  }\n}\n' }
  const { replaced, exitCode } = await run(
    ['log', 'add', '2 eggs', '--meal', 'breakfast', '--file', 'log.json'],
    { files },
  )
  expect([exitCode, textOf(replaced['log.json'])]).toEqual([
    0,
    files['log.json'].replace('["100 g milk"]', '["100 g milk", "2 eggs"]'),
  ])
})

test('a log that an editor has written meanwhile is left as it is', async () => {
  const before = 'days:\n  2026-11-23:\n    lunch:\n      - 1 apple\n'
  let reads = 0
  const files = {
    get 'log.yaml'() {
      reads += 1
      return reads === 1 ? before : `${before}      - 1 banana\n`
    },
  }
  const ran = await run(['log', 'add', '1 cup milk', '--meal', 'lunch'], { files })
  expect(ran.exitCode).toBe(2)
  expect(ran.stderr).toContain('unwritable-file')
  expect(ran.replaced).toEqual({})
})

describe('the meal may be said with its foods', () => {
  test.each([
    ['breakfast: 2 eggs, toast', 'breakfast', ['2 eggs', 'toast']],
    ['Breakfast was 2 eggs and 2 slices of toast', 'breakfast', ['2 eggs', '2 slices of toast']],
    ['I had 2 eggs for lunch', 'lunch', ['2 eggs']],
    ['for dinner I had 100 g rice; 100 g chicken', 'dinner', ['100 g rice', '100 g chicken']],
    ['snack - an apple', 'snacks', ['an apple']],
    ['an oatcake for a snack', 'snacks', ['an oatcake']],
    ['180 ml red wine with dinner', 'dinner', ['180 ml red wine']],
    ['tea: 2 crumpets', 'tea', ['2 crumpets']],
    ['supplements: vitamin D3 1000 IU', 'supplements', ['vitamin D3 1000 IU']],
    ['supplements: none', 'supplements', ['none']],
    ['exercise: brisk walking 30 min', 'exercise', ['brisk walking 30 min']],
  ])('%s', async (typed, meal, entries) => {
    const { replaced, stderr, exitCode } = await add(typed, ['--file', 'new.yaml', '-q'])
    expect([stderr.includes('error['), exitCode]).toEqual([false, 0])
    const lines = entries.map((entry) => `    - ${entry}\n`).join('')
    expect(textOf(replaced['new.yaml'])).toBe(`2026-11-23:\n  ${meal}:\n${lines}`)
  })

  test.each([
    'Yesterday I had 2 eggs for breakfast',
    '2 eggs yesterday for breakfast',
    'I ate 2 eggs for breakfast yesterday.',
  ])('%s: so is the day', async (typed) => {
    const { replaced } = await add(typed, ['--file', 'new.yaml'])
    expect(textOf(replaced['new.yaml'])).toBe('2026-11-22:\n  breakfast:\n    - 2 eggs\n')
    const twice = await add(typed, ['--file', 'new.yaml', '--date', '2026-11-20'])
    expect([twice.replaced, twice.exitCode]).toEqual([{}, 2])
  })

  test.each(['breakfast', 'Lunch', 'for lunch', 'supplements:', 'skipped lunch', 'nothing for breakfast'])(
    '%s alone is no food',
    async (meal) => {
      const { replaced, stderr, exitCode } = await add(meal)
      expect([replaced, exitCode]).toEqual([{}, 2])
      expect(stderr).toContain('error[nothing-to-add]')
    },
  )

  test('two meals at once are refused', async () => {
    for (const more of [['--meal', 'lunch'], ['lunch: 1 apple']]) {
      const { replaced, stderr, exitCode } = await run(['log', 'add', 'breakfast: 2 eggs', ...more])
      expect([replaced, exitCode]).toEqual([{}, 2])
      expect(stderr).toContain('one meal at a time')
    }
  })

  test('a food whose name begins like a meal stays one', async () => {
    const { replaced } = await add('1 breakfast bar, 1 cup tea', ['--file', 'new.yaml'])
    expect(textOf(replaced['new.yaml'])).toBe('2026-11-23:\n  - 1 breakfast bar\n  - 1 cup tea\n')
  })
})

test.each([
  ['ham sandwich and an apple', ['ham sandwich', 'an apple']],
  ['a ham sandwich, an apple and a cup of tea', ['a ham sandwich', 'an apple', 'a cup of tea']],
  ['porridge then a banana', ['porridge', 'a banana']],
  ['1 can sardines (in oil, drained), 1 egg,', ['1 can sardines (in oil, drained)', '1 egg']],
  ['1,5 dl milk', ['1,5 dl milk']],
])('%s: as many entries as foods', async (typed, entries) => {
  const { replaced, stdout } = await add(typed, ['--file', 'new.yaml'])
  expect(textOf(replaced['new.yaml'])).toBe(`2026-11-23:\n${entries.map((one) => `  - ${one}\n`).join('')}`)
  expect(stdout).toContain(`${entries.length} entr`)
})
