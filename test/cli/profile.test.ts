import { describe, expect, test } from 'vitest'
import { FIELDS } from '../../src/input/profile-fields.ts'
import { PROFILE_TEMPLATE } from '../../src/render/english/profile-template.ts'
import { PROFILE_FIELDS } from '../../src/render/english/profile-words.ts'
import { ProfileShowSchema } from '../../src/render/json/profile-schema.ts'
import { run } from './fake-world.ts'

const CONFIG = '/home/her/.config/bonecheck'
const HERS =
  'birth_date: 1961-04-02\nsex: female\nmedicines: [warfarin]\nconditions: none\nheight: 5 ft 4 in\n'
const flat = (text: string) => text.replace(/\s+/g, ' ')

test('every field of the format has its words, once, in the order of the format', () => {
  expect(PROFILE_FIELDS.flatMap(({ keys }) => keys)).toEqual(Object.keys(FIELDS))
})

describe('what was misread before', () => {
  const show = async (text: string) => {
    const made = await run(['profile', 'show', '--profile', 'p.yaml'], { files: { 'p.yaml': text } })
    return { ...made, said: flat(made.stdout) }
  }

  test('a supplement that cannot be read is not said to be counted, and each stands once', async () => {
    const { said } = await show('supplements: [mystery thing, calcium 600 mg + vitamin D 400 IU]\n')
    expect(said).toContain(
      'mystery thing (not counted: no amount could be read); calcium 600 mg + vitamin D 400 IU counted',
    )
  })

  test('a slip of the keys is shown as it is read, in the caution too', async () => {
    expect((await show('medicines: [warfrin]\n')).said).toContain('warfrin (read as warfarin)')
    const files = { 'p.yaml': 'medicines: [warfrin]\n', 'log.yaml': '2026-11-18:\n  lunch: [1 cup milk]\n' }
    const { stdout } = await run(['intake', 'log.yaml', '--profile', 'p.yaml'], { files })
    expect(flat(stdout)).toContain('shown because of warfrin (read as warfarin).')
  })

  test('what is no name is never a slip of one', async () => {
    const files = {
      'p.yaml': 'medicines: ["the pink one"]\n',
      'log.yaml': '2026-11-18:\n  lunch: [1 cup milk]\n',
    }
    const { stdout } = await run(['intake', 'log.yaml', '--profile', 'p.yaml'], { files })
    expect(flat(stdout)).toContain('Medicines not checked: the pink one.')
    expect(stdout).not.toContain('vitamin-k-gap-withheld')
  })

  test('no symptoms are known to be none', async () => {
    expect((await show('symptoms: [none]\n')).stdout).toMatch(/^symptoms +none$/m)
    expect((await show('sex: female\n')).stdout).not.toMatch(/^symptoms +none$/m)
  })

  test('a broken bone among the conditions is told where it belongs', async () => {
    const files = { 'p.yaml': 'conditions: [broken wrist, osteopenia]\n' }
    const { stdout } = await run(['profile', 'check', 'p.yaml'], { files })
    expect(flat(stdout)).toContain('Conditions not checked: broken wrist. ')
    expect(flat(stdout)).toContain('A broken bone is read where the profile has "fractures"')
  })

  test.each([
    ['intake', 'p.yaml'],
    ['log', 'check', 'p.yaml'],
    ['plan', 'p.yaml'],
  ])('given as a log it is one error (%s %s)', async (...args) => {
    const files = { 'p.yaml': `${HERS}supplements: none\n` }
    const { stderr, exitCode } = await run(args.filter(Boolean), { files })
    expect(exitCode).toBe(2)
    expect(stderr.match(/error\[/g)).toHaveLength(1)
    expect(flat(stderr)).toContain('give the log here, and this file with --profile p.yaml')
  })
})

describe('profile show', () => {
  test('says in words what is known, what is not, and what for', async () => {
    const { stdout, stderr, exitCode } = await run(['profile', 'show', '--profile', 'p.yaml'], {
      files: { 'p.yaml': HERS },
    })
    expect([stderr, exitCode]).toEqual(['', 0])
    expect(stdout).toContain('Profile: p.yaml (given with --profile).')
    // 23 November 2026 is after her birthday; 5 ft 4 in = 64 x 2.54 cm
    expect(stdout).toMatch(/^age +65 \(born 1961-04-02\)$/m)
    expect(stdout).toMatch(/^height +162\.6 cm$/m)
    expect(stdout).toMatch(/^conditions +none$/m)
    const unknown = stdout.slice(stdout.indexOf('Not known'))
    expect(unknown).toContain('smoking')
    expect(unknown).not.toMatch(/^ {2}(conditions|medicines|sex) /m)
  })

  test('the order of places: --profile, the log, the settings folder, none', async () => {
    const files = {
      'p.yaml': 'age: 50\n',
      'hers.yaml': 'age: 60\n',
      'log.yaml': 'profile: hers.yaml\n2026-11-23: [2 eggs]\n',
      '.config/bonecheck/profile.yaml': 'age: 70\n',
    }
    const { 'log.yaml': _, ...withoutLog } = files
    const age = async (given: typeof withoutLog, ...argv: string[]) =>
      /^age +(\d+)$/m.exec(
        (await run(['profile', 'show', ...argv], { files: given, config: CONFIG })).stdout,
      )?.[1]
    expect(await age(files, '--profile', 'p.yaml')).toBe('50')
    expect(await age(files)).toBe('60')
    expect(await age(withoutLog)).toBe('70')
    const none = await run(['profile', 'show'], { config: CONFIG })
    expect(flat(none.stdout)).toContain('No profile found')
    expect(flat(none.stdout)).toContain(`It would be ${CONFIG}/profile.yaml`)
    expect(none.exitCode).toBe(0)
  })

  test('a profile inside the log, and one that the log names and is not there', async () => {
    const inside = await run(['profile', 'show'], { files: { 'log.yaml': 'profile: { age: 61 }\n' } })
    expect(inside.stdout).toMatch(/written into the log itself[\s\S]*^age +61$/m)
    const lost = await run(['profile', 'show'], { files: { 'log.yaml': 'profile: gone.yaml\n' } })
    expect([lost.exitCode, lost.stderr]).toEqual([2, expect.stringContaining('error[no-such-file]')])
    expect(lost.stdout).not.toContain('assume')
  })

  test('--json holds to its schema, with a profile and without', async () => {
    for (const files of [{ 'log.yaml': `profile: { age: 61, smoking: huge }\n` }, {}]) {
      const { stdout } = await run(['profile', 'show', '--json'], { files })
      const made = ProfileShowSchema.parse(JSON.parse(stdout))
      expect(made.fields.length).toBe('log.yaml' in files ? PROFILE_FIELDS.length : 0)
    }
  })

  test('what the file says is escaped', async () => {
    const { stdout } = await run(['profile', 'show', '--profile', 'p.yaml'], {
      files: { 'p.yaml': 'medicines: ["a\\e[31mb"]\n' },
    })
    expect(stdout).not.toContain('\u001b')
  })
})

describe('profile check', () => {
  test('no error is exit 0; every error has its place, exit 2', async () => {
    const good = await run(['profile', 'check', 'p.yaml'], { files: { 'p.yaml': HERS } })
    expect([good.stdout, good.stderr, good.exitCode]).toEqual([
      `p.yaml: no errors; 5 of ${PROFILE_FIELDS.length} things are known.\n`,
      '',
      0,
    ])
    const bad = await run(['profile', 'check', 'p.yaml'], {
      files: { 'p.yaml': 'age: 61\nsmokng: never\nheight: 3 m\n' },
    })
    expect([bad.stdout, bad.exitCode]).toEqual(['', 2])
    expect(bad.stderr).toMatch(/^p\.yaml:2:1: error\[unknown-key\]/m)
    expect(bad.stderr).toMatch(/^p\.yaml:3:9: error\[out-of-range\]/m)
  })

  test('names that are not known, or guessed, are told: an unknown one is no error', async () => {
    const text =
      'age: 12\nmedicines: [warfrin, metformin, anastrozole]\nconditions: [weak kidneys, lupus, no kidney disease]\n'
    const { stdout, exitCode } = await run(['profile', 'check', 'p.yaml'], { files: { 'p.yaml': text } })
    expect(exitCode).toBe(0)
    expect(flat(stdout)).toContain('"warfrin" was read as warfarin')
    expect(flat(stdout)).toContain('Medicines not checked: metformin.')
    expect(flat(stdout)).toContain('Conditions not checked: lupus.')
    expect(flat(stdout)).toContain('"weak kidneys" was read as kidney disease')
    expect(flat(stdout)).toContain('"no kidney disease" was read as having no kidney disease')
  })

  test('the profile inside a log: its errors, not those of the meals', async () => {
    const log = 'profile:\n  age: 300\n2026-11-23: { breakfast: [[x]] }\n'
    const { stderr, exitCode } = await run(['profile', 'check'], { files: { 'log.yaml': log } })
    expect(exitCode).toBe(2)
    expect(stderr).toContain('log.yaml:2:8: error[out-of-range]')
    expect(stderr).not.toContain('nested-list')
  })

  test('none to check is an error that says where one is made', async () => {
    const { stderr, exitCode } = await run(['profile', 'check'], { config: CONFIG })
    expect([exitCode, flat(stderr)]).toEqual([2, expect.stringContaining(`makes '${CONFIG}/profile.yaml'`)])
  })
})

describe('profile edit', () => {
  const env = { EDITOR: 'nano' }
  const path = '.config/bonecheck/profile.yaml'

  test('makes one from the template after saying where, and checks it', async () => {
    const editor = (text: string) => text.replace('# sex: female ', 'sex: female ')
    const { replaced, stdout, stderr, exitCode } = await run(['profile', 'edit'], {
      config: CONFIG,
      env,
      editor,
    })
    expect(stderr).toContain(`${CONFIG}/profile.yaml`)
    expect(Buffer.from(replaced[path] ?? []).toString('utf8')).toBe(editor(PROFILE_TEMPLATE))
    expect([flat(stdout), exitCode]).toEqual([expect.stringContaining('no errors; 1 of'), 0])
  })

  test('an editor that comes back at once leaves the new file there, and it is said', async () => {
    const { replaced, stdout, stderr, exitCode } = await run(['profile', 'edit'], {
      config: CONFIG,
      env,
      editor: (text) => text,
    })
    expect(Buffer.from(replaced[path] ?? []).toString('utf8')).toBe(PROFILE_TEMPLATE)
    expect(flat(stderr)).toContain('is as it was before the editor opened it')
    expect([flat(stdout), exitCode]).toEqual([expect.stringContaining('no errors; 0 of'), 0])
  })

  test('so does one on a profile that was there', async () => {
    const files = { 'p.yaml': 'age: 61\n' }
    const ran = await run(['profile', 'edit', '--profile', 'p.yaml'], { files, env, editor: (text) => text })
    expect(ran.replaced).toEqual({})
    expect(flat(ran.stderr)).toContain('p.yaml is as it was')
  })

  test('errors are said afterwards, exit 2; an editor that fails and one that is not set too', async () => {
    const files = { 'p.yaml': 'age: 61\n' }
    const argv = ['profile', 'edit', '--profile', 'p.yaml']
    const wrong = await run(argv, { files, env, editor: () => 'age: x\n' })
    expect([wrong.exitCode, wrong.stderr]).toEqual([2, expect.stringContaining('error[bad-measure]')])
    const fails = await run(argv, { files, env, editor: null })
    expect([fails.exitCode, fails.stderr]).toEqual([2, expect.stringContaining('error[editor-failed]')])
    const unset = await run(argv, { files, editor: (text) => text })
    expect([unset.exitCode, unset.stderr]).toEqual([2, expect.stringContaining('error[no-editor]')])
    const found = await run(argv, { files, editor: () => 'age: 62\n', plainEditor: 'nano' })
    expect([found.exitCode, found.stderr]).toEqual([0, 'Opening p.yaml\n'])
  })

  test('with every line uncommented the template is a profile without errors', async () => {
    const text = PROFILE_TEMPLATE.replaceAll(/^# (?= *[a-z_0-9]+:| {2}-)/gm, '')
    const { stderr, exitCode } = await run(['profile', 'check', 'p.yaml'], { files: { 'p.yaml': text } })
    expect([stderr, exitCode]).toEqual(['', 0])
    expect(text).toMatch(/^ {2}- vitamin D3/m)
  })
})
