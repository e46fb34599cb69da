import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { questionPlan } from '../../src/questionnaire/plan.ts'
import { answered, type History, walk } from '../../src/questionnaire/walk.ts'
import { QuestionnaireSchema } from '../../src/render/json/questionnaire-schema.ts'
import { runProgram } from '../program.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bonecheck-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** The lines that answer every question; those that are not given are skipped. */
function lines(answers: Readonly<Record<string, string>>, then: readonly string[] = ['no']): string {
  const typed: string[] = []
  let history: History = []
  for (;;) {
    const { step } = walk(questionPlan(), history)
    if (step === null) return `${[...typed, ...then].join('\n')}\n`
    const text = answers[step.key] ?? ''
    typed.push(text)
    const isFood = step.question.reader === 'food'
    history = answered(
      history,
      step.key,
      text === '' ? null : isFood ? [{ food: text, amount: null, id: null }] : text,
    )
  }
}

const ask = (input: string, ...args: string[]) =>
  runProgram(['ask', '--plain', '--today', '2026-11-27', ...args], {
    cwd: folder,
    input,
    env: { HOME: folder },
  })
const read = (name: string) => readFileSync(join(folder, name), 'utf8')

const FOOD = { 'birth.1': '65', 'breakfast.1': '1 cup milk, 2 slices wholemeal toast', 'complete.1': 'yes' }

describe('--json', () => {
  test('stdout is one object as its schema says, with both reports', () => {
    const run = ask(lines({ ...FOOD, 'scan_date.1': '2024-03-12', 'spine_t.1': '-1.2' }), '--json')
    expect(run.status).toBe(0)
    const made = QuestionnaireSchema.parse(JSON.parse(run.stdout))
    expect(made.intake?.period.countedDays).toBe(1)
    expect(made.dexa?.scans).toHaveLength(1)
  })

  test('with nothing answered both are null', () => {
    const run = ask(lines({}), '--json')
    expect(JSON.parse(run.stdout)).toEqual({ schema: 'bonecheck.questionnaire/1', intake: null, dexa: null })
  })
})

describe('unknown stays unknown', () => {
  test('a profile has what was answered and nothing else', () => {
    ask(lines({ 'birth.1': '2 April 1961', 'medicines.1': 'none' }, ['yes', '']))
    expect(read('profile.yaml')).toBe('birth_date: 1961-04-02\nmedicines: none\n')
  })

  test('what calls for a call is said although no food was given', () => {
    const run = ask(lines({ 'symptoms.1': 'chest pain' }))
    expect(run.stdout).toMatch(/chest pain/)
    expect(run.stdout).toMatch(/emergency/)
  })
})

describe('Enter at the last question loses nothing', () => {
  const keptFile = () => join(folder, '.config', 'bonecheck', 'questionnaire.json')

  test('the answers stay kept for the owner alone, the next run saves them', () => {
    const first = ask(lines({ 'birth.1': '65' }, ['']))
    expect(first.status).toBe(0)
    expect(first.stderr.replaceAll(/\s+/g, ' ')).toContain('Your answers are kept in')
    expect(statSync(keptFile()).mode & 0o077).toBe(0)
    const second = ask('\nyes\n\n')
    expect(second.stderr).toContain('Saved: profile.yaml')
    expect(read('profile.yaml')).toBe('age: 65\n')
    expect(() => statSync(keptFile())).toThrow()
  })

  test('only "no, delete them" deletes them', () => {
    ask(lines({ 'birth.1': '65' }, ['no']))
    expect(() => statSync(keptFile())).toThrow()
  })

  test('Enter where a file is there already keeps them too', () => {
    writeFileSync(join(folder, 'profile.yaml'), 'age: 66\n')
    const run = ask(lines({ 'birth.1': '65' }, ['yes', '', '']))
    expect(run.stderr).toContain('Not saved: profile.yaml')
    expect(read('profile.yaml')).toBe('age: 66\n')
    expect(statSync(keptFile()).isFile()).toBe(true)
  })
})

describe('who goes back finds what was answered', () => {
  const GIVEN = { 'birth.1': '65', 'parental_hip_fracture.1': 'yes', 'smoking.1': 'former' }
  /** Back from the alcohol question to that of the parents, then these lines. */
  const backAnd = (...typed: readonly string[]) =>
    lines(GIVEN).replace('\nformer\n', `\nformer\n<\n<\n${typed.join('\n')}\n`)

  test('Enter keeps it', () => {
    const run = ask(backAnd('', '').replace(/no\n$/, 'yes\n\n'))
    expect(run.stderr.replaceAll(/\s+/g, ' ')).toContain(
      'So far: yes. Enter keeps it; "unknown" takes it out.',
    )
    expect(read('profile.yaml')).toBe('age: 65\nparental_hip_fracture: yes\nsmoking: former\n')
  })

  test('a word takes it out, another answer replaces it', () => {
    ask(backAnd("don't know", 'never').replace(/no\n$/, 'yes\n\n'))
    expect(read('profile.yaml')).toBe('age: 65\nsmoking: never\n')
  })

  test('in a continued run too', () => {
    const [start = '', rest = ''] = lines(GIVEN).split('former\n')
    ask(`${start}former\n<\n<\n<\n`)
    ask(`continue\n\n\n\n${rest.replace(/no\n$/, '')}yes\n\n`)
    expect(read('profile.yaml')).toContain('parental_hip_fracture: yes\nsmoking: former\n')
  })
})

describe('a 67-year-old who is not technical', () => {
  const ANSWERS = {
    'birth.1': "?\nI'm 67",
    'height.1': '5ft 4',
    'weight.1': 'abt 65kg',
    'drug.1': "don't know",
    'medicines.1': 'Arimidex',
    'conditions.1': 'warfarin\nyes\nmigraine',
    'smoking.1': 'gave up',
    'falls_last_12_months.1': 'none',
    'scan_date.1': '12 March 2024',
    'scan_machine.1': '-1.2\nnot sure',
    'spine_t.1': '-1.2',
  }

  test('is understood, and her files are read back without an error', () => {
    // The inhibitor is named among the medicines, so that its start is asked for behind the conditions.
    const typed = lines(ANSWERS, ['yes', '']).replace(
      'warfarin\nyes\nmigraine\n\n',
      'warfarin\nyes\nmigraine\n\n2024-05\n',
    )
    const run = ask(typed)
    const said = run.stderr.replaceAll(/\s+/g, ' ')
    expect(said).toContain('Why this is asked: Targets')
    expect(said).toContain(
      "'Arimidex' is an aromatase inhibitor (anastrozole), so it is taken as your answer",
    )
    expect(said).toContain("'warfarin' is a medicine. Put it with your medicines?")
    expect(said).toContain("'migraine' is kept, but not checked")
    expect(read('profile.yaml')).toMatch(
      /^age: 67\nheight: 5 ft 4\nweight: 65 kg\nsmoking: former\nfalls_last_12_months: 0\n/,
    )
    expect(read('profile.yaml')).toMatch(/aromatase_inhibitor:\n {2}drug: anastrozole\n {2}start: 2024-05\n/)
    expect(read('profile.yaml')).toMatch(/medicines:\n {2}- Arimidex\n {2}- warfarin\n/)
    expect(read('profile.yaml')).toMatch(/conditions:\n {2}- migraine\n/)
    const dexa = runProgram(['dexa', 'scans.csv', '--profile', 'profile.yaml', '--today', '2026-11-27'], {
      cwd: folder,
    })
    expect([dexa.status, dexa.stderr]).toEqual([0, ''])
  })

  test('nothing of fish and chips is lost when an amount is given', () => {
    const run = ask(
      lines({ 'lunch.1': 'fish and chips\n135 g\n150 g', 'dinner.1': '2 slices toast with butter' }, [
        'yes',
        '',
      ]),
    )
    expect(run.stderr).toMatch(/Fish[^\n]*135 g[\s\S]*french fries[^\n]*150 g/)
    // A slice of toast is 25 g, butter that nobody measured a tablespoon.
    expect(run.stderr.replaceAll(/\s+/g, ' ')).toMatch(/toasted, 50 g; Butter, stick, 14 g/)
    const intake = runProgram(['intake', 'log.yaml', '--json'], { cwd: folder })
    const { items } = JSON.parse(intake.stdout).days[0]
    expect(items.map(({ grams }: { grams: number }) => grams)).toEqual([135, 150, 50, 14])
  })
})

describe('a log that is there already', () => {
  const OLD = '# mine\nprofile: profile.yaml\ndays:\n  2026-11-25:\n    lunch: [1 egg]   # from the hen\n'

  test('gets the day behind it, and every other byte stays', () => {
    writeFileSync(join(folder, 'log.yaml'), OLD)
    const run = ask(lines({ 'lunch.1': '2 eggs' }, ['yes', '', 'add']))
    expect(run.stderr).toContain('Saved: log.yaml')
    expect(read('log.yaml')).toBe(`${OLD}  2026-11-26:\n    lunch:\n      - 2 eggs\n    complete: false\n`)
  })

  test('with a byte order mark, no-break spaces and CRLF keeps them, and its mode', () => {
    const old = `\ufeff${OLD.replace('from the hen', 'from\u00a0the hen').replaceAll('\n', '\r\n')}`
    writeFileSync(join(folder, 'log.yaml'), old, { mode: 0o644 })
    ask(lines({ 'lunch.1': '2 eggs' }, ['yes', '', 'add']))
    expect(read('log.yaml')).toBe(
      `${old}  2026-11-26:\r\n    lunch:\r\n      - 2 eggs\r\n    complete: false\r\n`,
    )
    expect(statSync(join(folder, 'log.yaml')).mode & 0o777).toBe(0o644)
  })

  test('is not touched by Enter', () => {
    writeFileSync(join(folder, 'log.yaml'), OLD)
    ask(lines({ 'lunch.1': '2 eggs' }, ['yes', '', '']))
    expect(read('log.yaml')).toBe(OLD)
  })

  test('that has the day already is left, and another name can be given', () => {
    const log = 'days:\n  2026-11-26: [1 egg]\n'
    writeFileSync(join(folder, 'log.yaml'), log)
    const run = ask(lines({ 'lunch.1': '2 eggs' }, ['yes', '', 'add', 'another', 'log-2.yaml']))
    expect(run.stderr).toContain('cannot be added')
    expect(read('log.yaml')).toBe(log)
    expect(read('log-2.yaml')).toBe('days:\n  2026-11-26:\n    lunch:\n      - 2 eggs\n    complete: false\n')
  })

  test('is replaced where that is chosen', () => {
    writeFileSync(join(folder, 'log.yaml'), OLD)
    ask(lines({ 'lunch.1': '2 eggs' }, ['yes', '', 'replace']))
    expect(read('log.yaml')).toBe('days:\n  2026-11-26:\n    lunch:\n      - 2 eggs\n    complete: false\n')
  })
})

describe('nothing of a scan is lost in silence', () => {
  test.each([
    ['-1.2', /looks like a T-score/],
    ['-1,2', /looks like a T-score/],
    ['−1.2', /looks like a T-score/],
    ['T-score -1.2', /looks like a T-score/],
    ['2019', /is no name of a machine/],
  ])('%s is no machine', (text, said) => {
    const answers = { 'scan_date.1': '2024-03-12', 'scan_machine.1': `${text}\nHologic`, 'spine_t.1': '-1.2' }
    const run = ask(lines(answers))
    expect(run.stderr).toMatch(said)
  })

  test('a machine keeps its name, numbers in it too', () => {
    const answers = { 'scan_date.1': '2024-03-12', 'scan_machine.1': 'QDR-4500 A', 'spine_t.1': '-1.2' }
    ask(lines(answers, ['yes', '']))
    expect(read('scans.csv')).toBe('date,site,t_score,bmd,device\n2024-03-12,lumbar spine,-1.2,,QDR-4500 A\n')
  })

  test('a BMD typed for a T-score is refused, and a T-score without a sign is asked back', () => {
    const scanned = (choice: string) => {
      const answers = { 'scan_date.1': '2024-03-12', 'spine_t.1': `2.1\n${choice}` }
      const run = ask(lines(answers, ['yes', '']))
      expect(run.stderr).toContain('Is there a minus sign before 2.1')
      return read('scans.csv')
    }
    expect(scanned('1')).toContain('lumbar spine,-2.1,')
    rmSync(join(folder, 'profile.yaml'), { force: true })
    rmSync(join(folder, 'scans.csv'))
    expect(scanned('2')).toContain('lumbar spine,+2.1,')
    const wrong = ask(lines({ 'scan_date.1': '2024-03-12', 'spine_t.1': '0.915\n-1.2' }))
    expect(wrong.stderr.replaceAll(/\s+/g, ' ')).toContain("'0.915' has three decimals and looks like a BMD")
  })

  test('a second scan of the same day is refused where it is typed', () => {
    const answers = {
      'scan_date.1': '2024-03-12',
      'spine_t.1': '-1.2',
      'scan_date.2': '12 March 2024\n2022-03-12',
    }
    const run = ask(lines({ ...answers, 'spine_t.2': '-1.0' }, ['yes', '']))
    expect(run.stderr.replaceAll(/\s+/g, ' ')).toContain('the scan of 2024-03-12 has been given already')
    expect(read('scans.csv').split('\n')).toHaveLength(4)
  })
})

describe('no exercise, and lists that end in words', () => {
  test('"none" for exercise is a day without, in a new log and in one that is there', () => {
    ask(lines({ 'lunch.1': '2 eggs', 'exercise.1': 'none' }, ['yes', '']))
    expect(read('log.yaml')).toBe(
      'days:\n  2026-11-26:\n    lunch:\n      - 2 eggs\n    exercise: none\n    complete: false\n',
    )
    writeFileSync(join(folder, 'log.yaml'), 'days:\n  2026-11-25:\n    lunch: [1 egg]\n')
    ask(lines({ 'lunch.1': '2 eggs', 'exercise.1': 'none' }, ['yes', '', 'add']))
    expect(read('log.yaml')).toMatch(/2026-11-26:\n {4}lunch:\n {6}- 2 eggs\n {4}exercise:\n {6}- none\n/)
  })

  test('exercise and symptoms that are not understood are kept and said', () => {
    const run = ask(lines({ 'exercise.1': 'zorbing', 'symptoms.1': 'a sore toe' }, ['yes', '']))
    const said = run.stderr.replaceAll(/\s+/g, ' ')
    expect(said).toContain("'zorbing' is kept in your log, but no minutes can be counted")
    expect(said).toContain("'a sore toe' is kept, but this program does not know it")
    // The list of domain.md 8.2, on the spot.
    expect(said).toMatch(
      /sudden or severe, call your team or emergency services now\. .*saddle area.*chest pain/,
    )
    expect([read('log.yaml'), read('profile.yaml')].join('')).toMatch(/zorbing[\s\S]*a sore toe/)
  })
})

test('the usual amount of milk in tea is a splash, not a cup', () => {
  const run = ask(lines({ 'breakfast.1': 'tea with milk\n' }, ['yes', '']))
  // Tea, then milk: the list of milk begins with what goes into tea (USDA: 1 fl oz, 30.5 g), and Enter takes it.
  const milk = run.stderr.slice(run.stderr.search(/How much of it\?.*\s*Milk/))
  expect(milk).toMatch(/^.*\s+1 the usual amount in that \(3[01] g\)/)
  expect(milk).not.toContain('Guideline amount')
  expect(read('log.yaml')).toMatch(/3[01] g/)
  expect(read('log.yaml')).not.toContain('244 g')
})

test('a number is no name of a medicine', () => {
  const run = ask(lines({ 'birth.1': '65', 'medicines.1': '2024\n' }))
  expect(run.stderr.replaceAll(/\s+/g, ' ')).toContain("'2024' is a number and no name")
})

test('answers that were kept are asked for by the date that they are about', () => {
  ask('65\nfemale\n')
  const run = ask(`\n${lines({})}`, '--today', '2026-11-30')
  expect(run.stderr).toContain('What did you have for lunch on 26 November?')
  expect(run.stderr.split('They are about 2026-11-26.')[1]).not.toContain('yesterday')
})

test('"no, that is not all" lets one add what is missing', () => {
  ask(lines({ 'lunch.1': '2 eggs', 'complete.1': 'no\nlunch\n1 apple\nyes' }, ['yes', '']))
  expect(read('log.yaml')).toMatch(/lunch:\s+- 2 eggs\s+- 1 apple/)
  expect(read('log.yaml')).not.toContain('complete: false')
})

test('what is typed as incomplete shows what was written and its sums, beside no target', () => {
  const answers = {
    'birth.1': '65',
    'lunch.1': '200 g low-fat plain yogurt',
    'complete.1': 'not everything\n',
  }
  const run = ask(lines(answers, ['yes', '']))
  expect(run.stderr).toContain('The day is marked incomplete.')
  expect(read('log.yaml')).toContain('complete: false')
  const report = run.stdout.replaceAll(/\s+/g, ' ')
  expect(report).toContain('What you wrote for 26 November, which is not all of that day')
  expect(report).toMatch(/- 200 g low-fat plain yogurt: [^-]*yogurt[^-]*, 200 g/i)
  expect(report).toMatch(/as written energy \d+ kcal/)
  expect(report).not.toContain('calcium gap')
})

test('a whole day is not shown as one in part', () => {
  expect(ask(lines(FOOD)).stdout).not.toContain('What you wrote')
})

test('what calls for a call and is typed where the program asks whether to stop is logged too', () => {
  const typed = 'sore jaw since the dentist\ntingling round my mouth\n'
  const run = ask(lines({ 'birth.1': '65', 'symptoms.1': typed }, ['yes', '']))
  expect(run.stderr).toContain('tingling round my mouth')
  expect(read('profile.yaml')).toMatch(/sore jaw since the dentist\s+- tingling round my mouth/)
})

describe('what calls for a call and is typed where something else is asked for', () => {
  test('is said at once, stands first in the report, and is saved with the symptoms', () => {
    const run = ask(lines({ 'birth.1': 'chest pain\n65', 'symptoms.1': 'none' }, ['numb saddle\nyes', '']))
    expect(run.stderr.replaceAll(/\s+/g, ' ')).toContain('It is kept with your symptoms.')
    expect(run.stdout).toMatch(/^urgent\s+Chest pain/i)
    // Typed where it is asked whether to save: saved too.
    expect(read('profile.yaml')).toMatch(/symptoms:\s+- chest pain\s+- numb saddle/)
  })

  test('is no machine of a scan, and is asked for again', () => {
    const typed = 'chest pain\nHologic'
    ask(lines({ 'scan_date.1': '2024-03-12', 'scan_machine.1': typed, 'spine_t.1': '-1.2' }, ['yes', '']))
    expect(read('scans.csv')).toContain('lumbar spine,-1.2,,Hologic')
    expect(read('profile.yaml')).toMatch(/symptoms:\s+- chest pain/)
  })

  test('is kept behind words that end a list', () => {
    const run = ask(`65\nfemale\n\n\n\n\nlevothyroxine\nthat's all except chest pain\n`)
    expect(run.stderr).toContain('URGENT')
    // It ends no list: the line stands among the answers, where each report looks for what calls for a call.
    const { history } = JSON.parse(read('.config/bonecheck/questionnaire.json'))
    expect(JSON.stringify(history)).toContain("that's all except chest pain")
    const again = ask('\n')
    expect(again.stderr).toContain('Chest pain')
  })

  test('is kept where the input ends, and said again by the next run', () => {
    ask('chest pain\n65\n')
    const again = ask('\n')
    expect(again.stderr).toContain('URGENT')
    expect(again.stderr).toContain('Chest pain')
  })

  test('at the question whether to go on, leaves the answers of before as they were', () => {
    ask('65\nfemale\n')
    const before = JSON.parse(read('.config/bonecheck/questionnaire.json'))
    ask('chest pain\n')
    const after = JSON.parse(read('.config/bonecheck/questionnaire.json'))
    expect(after.history).toEqual(before.history)
    expect(after.heard).toEqual(['chest pain'])
  })
})

test('a continued run asks about the day that it was begun for, in "?" too', () => {
  const first = Object.fromEntries([['birth.1', '65']])
  ask(`${lines(first).split('\n').slice(0, 24).join('\n')}\n`)
  const later = runProgram(['ask', '--plain', '--today', '2026-11-30'], {
    cwd: folder,
    input: `continue\n${'\n?\n'.repeat(12)}`,
    env: { HOME: folder },
  })
  const said = later.stderr.replaceAll(/\s+/g, ' ')
  expect(said).toContain('This is about 26 November 2026.')
  expect(said).not.toContain('yesterday?')
})

test('two drugs in one answer are asked back, and the earlier one is said not to be kept', () => {
  const run = ask(
    lines({ 'birth.1': '65', 'drug.1': 'was on letrozole, now anastrozole\nanastrozole' }, ['yes', '']),
  )
  expect(run.stderr.replaceAll(/\s+/g, ' ')).toContain('which of these do you take now?')
  expect(read('profile.yaml')).toContain('aromatase_inhibitor: anastrozole')
  expect(read('profile.yaml')).not.toContain('letrozole')
})

test('a ham sandwich and an apple are two foods, as for log add', () => {
  const TWO = 'a ham sandwich and an apple'
  ask(lines({ 'lunch.1': TWO, 'complete.1': 'yes' }, ['yes', '']))
  expect(read('log.yaml')).toMatch(/lunch:\s+- a ham sandwich\s+- an apple/)
  const added = runProgram(['log', 'add', TWO, '--meal', 'lunch', '--file', 'new.yaml'], {
    cwd: folder,
    input: '',
    env: { HOME: folder },
  })
  expect(added.status).toBe(0)
  expect(read('new.yaml')).toMatch(/lunch:\s+- a ham sandwich\s+- an apple/)
})

test('an input that ends too early is said, with exit 2, and what was answered is kept', () => {
  const run = ask('65\nfemale\n')
  expect(run.status).toBe(2)
  expect(run.stderr).toContain('The input ended')
  expect(JSON.parse(read('.config/bonecheck/questionnaire.json')).history).toHaveLength(2)
})

test('a red flag that is typed where an answer is asked back is said, kept and no name', () => {
  const run = ask(
    lines({ ...FOOD, 'drug.1': 'arimidex no letrozole\nanastrozole, and I have chest pain\nanastrozole' }, [
      'yes',
      '',
    ]),
  )
  expect(run.stderr.replaceAll(/\s+/g, ' ')).toContain('It is kept with your symptoms.')
  const profile = read('profile.yaml')
  expect(profile).toMatch(/^aromatase_inhibitor: anastrozole$/m)
  expect(`${profile}${read('log.yaml')}`).toContain('anastrozole, and I have chest pain')
})

describe('how long exercise was', () => {
  /** The lines that follow the exercise question. */
  const exercised = (...typed: readonly string[]) =>
    ask(
      lines({ 'birth.1': '65', 'exercise.1': 'EXERCISE' }, ['yes', '']).replace(
        'EXERCISE\n',
        `${typed.join('\n')}\n`,
      ),
    )

  test('is asked for, and kept with it', () => {
    const run = exercised('walked to the shops and back', 'about half an hour')
    expect(run.stderr).toContain('How long was that: walked to the shops and back?')
    expect(read('log.yaml')).toContain('walked to the shops and back 30 min')
  })

  test('Enter keeps it without, and says so; a time typed after all is its own', () => {
    const run = exercised('pilates class', '', 'about half an hour')
    expect(run.stderr).toContain("'pilates class' is kept without a time")
    expect(read('log.yaml')).toContain('pilates class 30 min')
    expect(read('log.yaml')).not.toContain('about half')
  })
})

test('a whole line of the report is taken at one question, and the next site follows', () => {
  const given = lines({ 'birth.1': '65', 'scan_date.1': '2024-03-12', 'spine_t.1': 'LINE' }, ['yes', ''])
  const run = ask(
    given.replace(
      'LINE\n\n\n\n\n\n',
      'L1-L4 0.842 g/cm2 T -1.7\n\n-0.9\nleft total hip 0.801, T -0.9\n-1.4\n0.7\n',
    ),
  )
  expect(run.stderr).toContain('Taken as T-score -1.7, BMD 0.842 g/cm2.')
  expect(run.stderr).toContain('Taken as T-score -0.9.')
  expect(read('scans.csv')).toContain('2024-03-12,lumbar spine,-1.7,0.842,')
  expect(read('scans.csv')).toContain('2024-03-12,total hip,-0.9,0.801,')
})

test('scans without a date are asked for when', () => {
  const given = lines({ 'birth.1': '65', 'scan_date.1': '2024-03-12', 'spine_t.1': '-1.2' }, ['yes', ''])
  const run = ask(given.replace('2024-03-12\n', "Yes I've had two at Leeds\n2024-03-12\n"))
  expect(run.stderr.replaceAll(/\s+/g, ' ')).toContain('when was the first of them, or the latest?')
  expect(read('scans.csv')).toContain('2024-03-12,lumbar spine,-1.2')
})

test('food behind "that is all" is taken, and a yes stands', () => {
  const given = lines({ ...FOOD, 'complete.1': 'COMPLETE' }, ['yes', ''])
  const run = ask(given.replace('COMPLETE\n', 'yes I think so, plus 2 cups of tea\n'))
  expect(run.stderr).not.toContain('Please choose one of those')
  expect(read('log.yaml')).toContain('2 cups of tea')
  expect(read('log.yaml')).toContain('complete: true')
})

test('"that\'s all" stops where the program asks whether to', () => {
  const run = ask(lines({ 'symptoms.1': 'chest pain' }).replace('chest pain\n', "chest pain\nthat's all\n"))
  expect(run.stderr).toContain('Stopped.')
})
