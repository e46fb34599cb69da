import { describe, expect, test } from 'vitest'
import { run } from './fake-world.ts'

const LOG = `2026-11-16:
  breakfast: [1 cup milk]
  exercise: [brisk walk 30 min, gym, yogga 20 min, walking 20]
2026-11-17: {exercise: none}
`
const files = { 'log.yaml': LOG, 'scans.csv': 'date,site,t_score\n2026-05-04,total hip,-2.7\n' }

describe('bonecheck exercise', () => {
  test('what is not understood is said with its place, all in one run, and the rest counts', async () => {
    const { stdout, stderr, exitCode } = await run(['exercise', 'log.yaml'], { files })
    expect(exitCode).toBe(2)
    expect(stderr).toMatch(/log\.yaml:3:\d+: error\[which-activity\]/)
    expect(stderr).toMatch(/log\.yaml:3:\d+: error\[unknown-activity\][\s\S]*did you mean 'yoga'/)
    expect(stderr).toMatch(/log\.yaml:3:\d+: error\[exercise-amount\]/)
    expect(stdout).toMatch(/low impact +1 +30 min +129/) // 4.3 x 30
    expect(stdout).toContain('Some entries were not understood')
  })

  test('--lenient forgives entries; intake warns of each, and its figures stand', async () => {
    expect((await run(['exercise', 'log.yaml', '--lenient'], { files })).exitCode).toBe(0)
    const intake = await run(['intake', 'log.yaml'], { files })
    expect(intake.exitCode).toBe(0)
    for (const code of ['which-activity', 'unknown-activity', 'exercise-amount'])
      expect(intake.stderr).toMatch(new RegExp(String.raw`^log\.yaml:3:\d+: warning\[${code}\]`, 'm'))
    expect(intake.stdout).toContain('calcium')
    const later = await run(['intake', 'log.yaml', '--from', '2026-11-17'], { files })
    expect(later.stderr).not.toContain('activity')
  })

  test('standard input, a period, and quiet', async () => {
    const { stdout, exitCode } = await run(['exercise', '-', '--from', '2026-11-17', '-q'], { stdin: LOG })
    expect(exitCode).toBe(0)
    expect(stdout).toContain('no exercise counted on the days recorded')
    expect(stdout).not.toContain('note ')
  })

  test('--fail-on names findings, its own and the shared ones', async () => {
    const jog = { ...files, 'log.yaml': '2026-11-16: {exercise: [jogging 20 min]}\n' }
    const argv = ['exercise', 'log.yaml', '--scans', 'scans.csv', '--fail-on']
    expect((await run([...argv, 'high-impact-against-caution'], { files: jog })).exitCode).toBe(1)
    expect((await run([...argv, 'joint-pain'], { files: jog })).exitCode).toBe(0)
    const slip = await run([...argv, 'high-impact-against-cuation'], { files: jog })
    expect(slip.exitCode).toBe(2)
    expect(slip.stderr).toContain("did you mean 'high-impact-against-caution'")
  })

  test('scans that cannot be read stop it: they may be what calls for care', async () => {
    const { stdout, exitCode } = await run(['exercise', 'log.yaml', '--scans', 'none.csv'], { files })
    expect(exitCode).toBe(2)
    expect(stdout).toBe('')
    const bad = { ...files, 'scans.csv': 'date,site,t_score\n2026-05-04,total hip,abc\n' }
    expect((await run(['exercise', 'log.yaml', '--scans', 'scans.csv'], { files: bad })).stdout).toBe('')
  })

  test('a symptom that calls for help stands first, and someone who is pregnant gets no figures', async () => {
    const pain = { 'log.yaml': '2026-11-16: {exercise: [walk 20 min], symptoms: [chest pain]}\n' }
    const { stdout } = await run(['exercise', 'log.yaml'], { files: pain })
    expect(stdout).toMatch(/^urgent/)
    const pregnant = { 'log.yaml': 'profile: {pregnant: yes}\n2026-11-16: {exercise: [walk 20 min]}\n' }
    const refused = await run(['exercise', 'log.yaml'], { files: pregnant })
    expect([refused.exitCode, refused.stdout]).toEqual([2, ''])
  })

  test('impact is not called open to someone whose fractures are not recorded', async () => {
    const low = { ...files, 'scans.csv': 'date,site,t_score\n2026-05-04,total hip,-1.5\n' }
    const { stdout } = await run(['exercise', 'log.yaml', '--scans', 'scans.csv'], { files: low })
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain(
      'High impact ask your team or a physiotherapist first: not all that could be against it is recorded.',
    )
    expect(stdout).toMatch(/Heavy weights +light ones may build up step by step; ask before heavy ones/)
  })

  test('the news stands first: how the goals stand, what to read, what is not recorded', async () => {
    const day = (date: number, entry: string) => `2026-11-${date}: {exercise: [${entry}]}\n`
    const whole = [16, 17, 18, 19, 20, 21, 22].map((date) => day(date, 'brisk walk 30 min')).join('')
    const argv = ['exercise', 'log.yaml', '--scans', 'scans.csv', '--today', '2026-11-23']
    const all = await run(argv, { files: { ...files, 'log.yaml': whole } })
    // Seven walks of 30 min are 210 of 150; nothing else was done; balance is asked on 3 days with T -2.7.
    expect(all.stdout).toContain(
      'Week of 2026-11-16: weight-bearing, aerobic met; resistance, balance short.',
    )
    expect(all.stdout).not.toContain('Please read')
    const one = await run(argv, { files: { ...files, 'log.yaml': day(16, 'jogging 20 min') } })
    expect(one.stdout).toContain(
      'Week of 2026-11-16: weight-bearing, aerobic, resistance, balance not known.\nPlease read: 1 warning under Findings.\nNot recorded: 6 days of that week, and 8 facts about you',
    )
    const quiet = await run([...argv, '-q'], { files: { ...files, 'log.yaml': whole } })
    expect(quiet.stdout).not.toContain('aerobic met')
  })

  test('words that are banned from every report', async () => {
    const { stdout } = await run(['exercise', 'log.yaml', '-v', '--scans', 'scans.csv'], { files })
    expect(stdout).not.toMatch(/\b(you have osteoporosis|you need|safe to|diagnosis|prescribe|deficient)\b/i)
  })
})
