import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { questionPlan } from '../../src/questionnaire/plan.ts'
import { answered, type History, walk } from '../../src/questionnaire/walk.ts'
import { questionInEnglish } from '../../src/render/english/questionnaire.ts'
import { runProgram } from '../program.ts'
import { CTRL_C, CTRL_Z, DOWN, noTerminal, TAB, TerminalRun } from './terminal.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bonecheck-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const PATIENCE = { timeout: 240_000 }
const TODAY = ['--today', '2026-11-27']
const kept = () => join(folder, '.config/bonecheck/questionnaire.json')
const read = (name: string) => readFileSync(join(folder, name), 'utf8')

/** Answers by the key of the question: what is typed, and what a wrong answer before it would be. */
const ANSWERS: Readonly<Record<string, readonly [right: string, wrong: string]>> = {
  'birth.1': ['65', '31 February 1964'],
  'sex.1': ['female', 'woman or so'],
  'menopause.1': ['natural', 'maybe'],
  'height.1': ['162 cm', '16 cm'],
  'weight.1': ['62 kg', 'too much'],
  'drug_start.1': ['2024-05', 'last spring'],
  'alcohol.1': ['1 drink/day', 'some'],
  'falls_last_12_months.1': ['0', 'lots'],
  'supplements.1': ['vitamin D3 1000 IU', 'calcium citrate 500 mg'],
  'breakfast.1': ['1 cup low-fat plain yogurt, 30 g almonds', '2 cpu kale'],
  'dinner.1': ['150 g baked salmon', '1,000 g salmon'],
  'complete.1': ['yes', 'more or less'],
  'exercise.1': ['brisk walking 30 min', ''],
  'joint_pain.1': ['3', '11'],
  'scan_date.1': ['12 March 2024', '31/02/2024'],
  'scan_machine.1': ['Hologic', '-1.2'],
  'spine_t.1': ['-1.2', '0.915'],
  'total_hip_bmd.1': ['0.832', '832'],
}

/** Goes through the questions as the plan has them; without answers every one is skipped. */
async function goThrough(
  run: TerminalRun,
  { answers = ANSWERS, wrongFirst = false, until = '', from = [] as History },
): Promise<void> {
  let history = from
  for (;;) {
    const { step } = walk(questionPlan(), history)
    if (step === null || step.key === until) return
    const { ask } = questionInEnglish(step.question.id, step.round)
    const [right = '', wrong = ''] = answers[step.key] ?? []
    await run.see(ask)
    if (wrongFirst && wrong !== '') {
      run.type(`${wrong}\r`)
      await run.see('! ')
      // What is typed next is not glued to what was refused.
      await run.see('Type it anew')
    }
    run.type(`${right}\r`)
    const isFood = step.question.reader === 'food' && right !== ''
    history = answered(
      history,
      step.key,
      right === '' ? null : isFood ? [{ food: right, amount: null, id: null }] : right,
    )
  }
}

describe.skipIf(noTerminal !== null)(
  `the questionnaire in a terminal${noTerminal === null ? '' : `: ${noTerminal}`}`,
  () => {
    test('a full run at 60 columns; what it saves is read back by intake and dexa', PATIENCE, async () => {
      const run = new TerminalRun([], { cwd: folder, columns: 60 })
      await goThrough(run, {})
      await run.see('Mean of 1 day')
      await run.answer('Save your answers as files', 'yes')
      await run.answer('In which folder?', '')
      expect(await run.end()).toBe(0)
      expect(
        readdirSync(folder)
          .filter((name) => !name.startsWith('.'))
          .sort(),
      ).toEqual(['log.yaml', 'profile.yaml', 'scans.csv'])
      for (const name of ['log.yaml', 'profile.yaml', 'scans.csv'])
        expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600)
      expect(existsSync(kept())).toBe(false)
      const intake = runProgram(['intake', 'log.yaml', '--json'], { cwd: folder })
      expect([intake.status, intake.stderr]).toEqual([0, ''])
      // 1 cup of low-fat plain yogurt is 245 g in USDA's table.
      expect(JSON.parse(intake.stdout).days[0].items.map(({ grams }: { grams: number }) => grams)).toEqual([
        245, 30, 150,
      ])
      expect(JSON.parse(intake.stdout).profile).toMatchObject({ ageYears: 65 })
      const dexa = runProgram(['dexa', 'scans.csv', '--profile', 'profile.yaml', '--json', ...TODAY], {
        cwd: folder,
      })
      expect([dexa.status, dexa.stderr]).toEqual([0, ''])
      expect(JSON.parse(dexa.stdout).scans[0]).toMatchObject({ date: '2024-03-12' })
    })

    test('interrupted and continued, with colours off', PATIENCE, async () => {
      const first = new TerminalRun(['ask', ...TODAY], { cwd: folder })
      await goThrough(first, { until: 'weight.1' })
      await first.see('What do you weigh?')
      first.type(CTRL_C)
      await first.answer('Keep your answers for next time?', 'yes')
      expect(await first.end()).toBe(130)
      expect(statSync(kept()).mode & 0o777).toBe(0o600)
      const { history } = JSON.parse(readFileSync(kept(), 'utf8')) as { history: History }
      expect(history.at(-1)).toEqual({ key: 'height.1', answer: '162 cm' })

      const second = new TerminalRun(['ask', ...TODAY], { cwd: folder })
      await second.answer('Continue with them?', 'continue')
      await goThrough(second, { from: history })
      await second.answer('Save your answers as files', 'yes')
      await second.answer('In which folder?', '')
      expect(await second.end()).toBe(0)
      expect(read('profile.yaml')).toContain('height: 162 cm\nweight: 62 kg\n')
      expect(existsSync(kept())).toBe(false)
    })

    test.each([{ TERM: 'xterm' }, { TERM: 'dumb' }])(
      'what calls for a call is said at once, and the answers are kept ($TERM)',
      PATIENCE,
      async (env) => {
        const run = new TerminalRun(['ask', ...TODAY], { cwd: folder, env })
        await goThrough(run, { answers: {}, until: 'symptoms.1' })
        await run.answer('Do you have any of these now?', "can't pee, numb saddle")
        await run.see('URGENT  Numbness around the saddle area')
        await run.see('call emergency services or your team now')
        await run.answer('Stop here?', 'go on')
        await run.answer('Another one?', 'new back pain')
        await run.see('URGENT  New severe back pain')
        await run.answer('Stop here?', 'stop')
        await run.see('Your answers are kept')
        expect(await run.end()).toBe(0)
        const { history } = JSON.parse(readFileSync(kept(), 'utf8')) as { history: History }
        expect(history.slice(-2)).toEqual([
          { key: 'symptoms.1', answer: "can't pee, numb saddle" },
          { key: 'symptoms.2', answer: 'new back pain' },
        ])
        const again = new TerminalRun(['ask', ...TODAY], { cwd: folder, env })
        await again.answer('Continue with them?', 'continue')
        await again.see('URGENT  Numbness around the saddle area')
        await again.see('Another one?')
        again.type(CTRL_C)
        await again.answer('Keep your answers', 'no')
        expect(await again.end()).toBe(130)
      },
    )

    test('after a refusal the line is empty, and Tab brings it back', PATIENCE, async () => {
      const run = new TerminalRun(['ask', ...TODAY], { cwd: folder })
      await goThrough(run, { answers: {}, until: 'height.1' })
      await run.answer('How tall are you?', '16 cm')
      await run.see('Tab brings back what you typed')
      run.type(`${TAB}\u001b[D\u001b[D\u001b[D2\r`)
      await run.answer('What do you weigh?', 'too much')
      await run.see('Type it anew')
      run.type('62 kg\r')
      await run.see('Which aromatase inhibitor')
      run.type(CTRL_C)
      await run.answer('Keep your answers', 'yes')
      expect(await run.end()).toBe(130)
      const { history } = JSON.parse(readFileSync(kept(), 'utf8')) as { history: History }
      expect(history.slice(-2).map(({ answer }) => answer)).toEqual(['162 cm', '62 kg'])
    })

    test.each([{ TERM: 'xterm' }, { TERM: 'dumb' }])(
      'after Ctrl-Z and fg the question is shown again: %j',
      PATIENCE,
      async (env) => {
        const run = new TerminalRun(['ask', ...TODAY], { cwd: folder, env, isStopped: true })
        await run.answer('When were you born', '65')
        await run.see('Are you female or male?')
        await run.see('Skip')
        run.type(CTRL_Z)
        await run.answer('Are you female or male?', 'female')
        await run.see('Menopause')
        run.type(CTRL_C)
        await run.see('Keep your answers')
        if (env.TERM === 'dumb') await run.see('Type a number or the words.')
        run.type('no\r')
        expect(await run.end()).toBe(130)
        expect(existsSync(kept())).toBe(false)
      },
    )

    test('a second Ctrl-C quits at once; afterwards the answers can be deleted', PATIENCE, async () => {
      const first = new TerminalRun(['ask', ...TODAY], { cwd: folder })
      await goThrough(first, { until: 'sex.1' })
      await first.see('Are you female or male?')
      first.type(CTRL_C)
      await first.see('Keep your answers for next time?')
      first.type(CTRL_C)
      expect(await first.end()).toBe(130)
      expect(existsSync(kept())).toBe(true)
      const second = new TerminalRun(['ask', ...TODAY], { cwd: folder })
      await second.answer('Continue with them?', 'delete')
      expect(await second.end()).toBe(0)
      expect(existsSync(kept())).toBe(false)
    })

    test('with every question skipped nothing is reported, saved or kept', PATIENCE, async () => {
      const run = new TerminalRun(['ask', ...TODAY], { cwd: folder })
      await goThrough(run, { answers: {} })
      await run.see('Nothing was answered')
      expect(await run.end()).toBe(0)
      expect(readdirSync(folder).filter((name) => !name.startsWith('.'))).toEqual([])
      expect(existsSync(kept())).toBe(false)
    })

    test('with every answer wrong first, each is said and can be put right', PATIENCE, async () => {
      const run = new TerminalRun(['ask', ...TODAY], { cwd: folder })
      await goThrough(run, { wrongFirst: true })
      await run.answer('Save your answers as files', 'yes')
      await run.answer('In which folder?', '')
      expect(await run.end()).toBe(0)
      expect(read('scans.csv')).toBe(
        'date,site,t_score,bmd,device\n2024-03-12,lumbar spine,-1.2,,Hologic\n2024-03-12,total hip,,0.832,Hologic\n',
      )
    })

    test(
      'a food is found while it is typed, and chosen with the arrow keys; ? and < do what they say',
      PATIENCE,
      async () => {
        const run = new TerminalRun(['ask', ...TODAY], { cwd: folder })
        await run.answer('When were you born', '?')
        await run.see('Why this is asked: Targets')
        await run.answer('When were you born', '64')
        await run.answer('Are you female', '<')
        await run.answer('When were you born', '65')
        await goThrough(run, { answers: {}, from: [{ key: 'birth.1', answer: '65' }], until: 'breakfast.1' })
        await run.see('What did you have for breakfast')
        run.type('150 g low-fat plain yog')
        await run.see('Yogurt, low fat milk, plain')
        run.type(`${DOWN}\r`)
        await run.see('What else for breakfast')
        run.type(CTRL_C)
        await run.see('Keep your answers')
        run.type(CTRL_C)
        expect(await run.end()).toBe(130)
        const { history } = JSON.parse(readFileSync(kept(), 'utf8')) as { history: History }
        expect(history[0]).toEqual({ key: 'birth.1', answer: '65' })
        expect(history.at(-1)?.key).toBe('breakfast.1')
      },
    )

    test('Ctrl-C among the foods of one line keeps those that were settled', PATIENCE, async () => {
      const run = new TerminalRun(['ask', ...TODAY], { cwd: folder })
      await goThrough(run, { answers: {}, until: 'breakfast.1' })
      await run.answer('What did you have for breakfast', '2 boiled eggs, a bowl of porridge')
      await run.see('2 boiled eggs:')
      await run.see('> ')
      run.type(CTRL_C)
      await run.answer('Keep your answers', 'yes')
      expect(await run.end()).toBe(130)
      const { history } = JSON.parse(readFileSync(kept(), 'utf8')) as { history: History }
      expect(history.at(-1)).toEqual({
        key: 'breakfast.1',
        answer: [{ food: '2 boiled eggs', amount: null, id: null }],
      })
    })

    test(
      'a scan of which nothing was given is said, asked again, and left out with a word',
      PATIENCE,
      async () => {
        const run = new TerminalRun(['ask', ...TODAY], { cwd: folder, columns: 60 })
        await goThrough(run, { answers: { 'scan_date.1': ['2024-03-12', ''] }, until: 'scan_date.2' })
        await run.answer('No T-score and no BMD was given for the scan of 2024-03-12', 'ask')
        await run.answer('Which machine', '')
        await run.answer('Lumbar spine: T-score?', '')
        await run.answer('Lumbar spine: BMD?', '')
        await run.answer('Total hip: T-score?', '')
        await run.answer('Total hip: BMD?', '')
        await run.answer('Femoral neck (a part of the hip): T-score?', '')
        await run.answer('Femoral neck: BMD?', '')
        await run.answer('No T-score and no BMD', '')
        await run.answer('Another scan', '')
        await run.see('The scan of 2024-03-12 is in no report and no file')
        expect(await run.end()).toBe(0)
      },
    )

    test('"2" where portions are offered is an amount, not the second of them', PATIENCE, async () => {
      const run = new TerminalRun(['ask', ...TODAY], { cwd: folder })
      await goThrough(run, { answers: {}, until: 'breakfast.1' })
      await run.answer('What did you have for breakfast', 'egg')
      await run.answer('How much of it?', '2')
      await run.see('What else for breakfast')
      run.type(CTRL_C)
      await run.answer('Keep your answers', 'yes')
      expect(await run.end()).toBe(130)
      const { history } = JSON.parse(readFileSync(kept(), 'utf8')) as { history: History }
      expect(history.at(-1)).toMatchObject({ key: 'breakfast.1', answer: [{ amount: '2' }] })
    })

    test.each([
      'drug_start.1',
      'conditions.1',
      'lunch.1',
      'complete.1',
      'joint_pain.1',
      'total_hip_bmd.1',
      'scan_date.2',
    ])('Ctrl-C at %s keeps what was answered, and it goes on from there', PATIENCE, async (until) => {
      const dumb = { cwd: folder, env: { TERM: 'dumb' } }
      const answers = { ...ANSWERS, 'drug.1': ['letrozole', ''] as const }
      const first = new TerminalRun(['ask', ...TODAY], dumb)
      await goThrough(first, { answers, until })
      const id = questionPlan()
        .flatMap(({ questions }) => questions)
        .find((question) => until.startsWith(`${question.id}.`))?.id
      if (id === undefined) throw new Error(`there is no question ${until}`)
      await first.see(questionInEnglish(id, Number(until.at(-1))).ask)
      first.type(CTRL_C)
      await first.answer('Keep your answers for next time?', 'yes')
      expect(await first.end()).toBe(130)
      const { history } = JSON.parse(readFileSync(kept(), 'utf8')) as { history: History }
      expect(walk(questionPlan(), history).step?.key).toBe(until)
      const second = new TerminalRun(['ask', ...TODAY], dumb)
      await second.answer('Continue with them?', 'continue')
      await goThrough(second, { answers, from: history })
      await second.answer('Save your answers as files', 'yes')
      await second.answer('In which folder?', '')
      expect(await second.end()).toBe(0)
      const intake = runProgram(['intake', 'log.yaml'], { cwd: folder })
      const dexa = runProgram(['dexa', 'scans.csv', '--profile', 'profile.yaml', ...TODAY], { cwd: folder })
      expect([intake.status, intake.stderr, dexa.status, dexa.stderr]).toEqual([0, '', 0, ''])
    })

    test('a dumb terminal is asked line by line, and Ctrl-C offers to keep', PATIENCE, async () => {
      const run = new TerminalRun(['ask', ...TODAY], { cwd: folder, env: { TERM: 'dumb' } })
      await run.answer('When were you born', '65')
      await run.see('Type a number or the words.')
      run.type(CTRL_C)
      await run.see('Keep your answers for next time?')
      await run.answer('Type a number or the words.', 'no')
      expect(await run.end()).toBe(130)
      expect(existsSync(kept())).toBe(false)
    })
  },
)
