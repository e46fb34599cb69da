import { expect, test } from 'vitest'
import { run } from './fake-world.ts'

const LOG = '2026-11-18:\n  lunch:\n    - 100 g milk\n'
const PINNED = '2026-11-18:\n  lunch:\n    - food: 100 g milk\n      id: fndds:11100000\n'
const textOf = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString('utf8')
const pin = (log: string | Uint8Array, ...options: string[]) =>
  run(['log', 'pin', 'log.yaml', ...options], { files: { 'log.yaml': log } })

test('the file is replaced, and what was done is said', async () => {
  const { replaced, stdout, stderr, exitCode } = await pin(LOG)
  expect(textOf(replaced['log.yaml'])).toBe(PINNED)
  expect([stdout, stderr, exitCode]).toEqual(['log.yaml: 1 entry pinned.\n', '', 0])
})

test('a log that is pinned is not written again', async () => {
  const { replaced, stdout, exitCode } = await pin(PINNED)
  expect(replaced).toEqual({})
  expect([stdout, exitCode]).toEqual(['log.yaml: nothing to pin, 1 was pinned before.\n', 0])
})

test('--dry-run writes nothing and shows the lines that would change', async () => {
  const { replaced, stdout, exitCode } = await pin(LOG, '--dry-run')
  expect(replaced).toEqual({})
  expect(stdout).toBe(
    '--- log.yaml\n+++ log.yaml\n@@ -3 +3,2 @@ Milk, NFS\n-    - 100 g milk\n+    - food: 100 g milk\n+      id: fndds:11100000\n' +
      'log.yaml: 1 entry would be pinned. Nothing was written.\n',
  )
  expect(exitCode).toBe(0)
})

test('control characters of a log reach no terminal', async () => {
  const { stdout, stderr } = await pin(
    '2026-11-18:\n  lunch: ["100 g milk", "100 g \\e[31m zzq"] # \u001b[31m\n',
    '--dry-run',
  )
  expect(stdout + stderr).not.toContain('\u001b')
  expect(stdout).toContain('\\u{1b}[31m')
})

test('standard input comes out pinned, and nothing else with it', async () => {
  const { stdout, stderr, replaced, exitCode } = await run(['log', 'pin', '-'], { stdin: `\uFEFF${LOG}` })
  expect([stdout, stderr, replaced, exitCode]).toEqual([`\uFEFF${PINNED}`, '', {}, 0])
})

test('byte order marks, UTF-16 and no-break spaces stay', async () => {
  const log = LOG.replace('100 g', '100\u00a0g')
  const after = PINNED.replace('100 g', '100\u00a0g')
  for (const [encode, mark] of [
    [(text: string) => Buffer.from(text, 'utf8'), ''],
    [(text: string) => Buffer.from(text, 'utf8'), '\uFEFF'],
    [(text: string) => Buffer.from(text, 'utf16le'), '\uFEFF'],
    [(text: string) => Buffer.from(text, 'utf16le').swap16(), '\uFEFF'],
  ] as const) {
    const { replaced } = await pin(encode(mark + log))
    expect(Buffer.compare(replaced['log.yaml'] ?? Buffer.alloc(0), encode(mark + after))).toBe(0)
  }
})

test('an entry that is not understood: the others are pinned, exit 2; with --lenient 0', async () => {
  const log = `${LOG}    - 100 g zzqqx\n`
  const { replaced, stdout, stderr, exitCode } = await pin(log)
  expect(textOf(replaced['log.yaml'])).toBe(`${PINNED}    - 100 g zzqqx\n`)
  expect(stdout).toBe('log.yaml: 1 entry pinned, 1 left as it is.\n')
  expect(stderr).toMatch(/^log\.yaml:4:13: error\[unknown-food\]/)
  expect(exitCode).toBe(2)
  expect((await pin(log, '--lenient')).exitCode).toBe(0)
})

test('a file that YAML cannot read to its end is not written', async () => {
  const { replaced, stdout, stderr, exitCode } = await pin(`${LOG}  tea: [2 prunes\n`)
  expect([replaced, stdout, exitCode]).toEqual([{}, '', 2])
  expect(stderr).toMatch(
    /error\[yaml-syntax\][\s\S]*error\[log-left-alone\]: nothing was written to 'log\.yaml'/,
  )
})

test('what is wrong elsewhere in the log is said, and the entries are pinned all the same', async () => {
  const { replaced, stderr, exitCode } = await pin(`${LOG}  suplements: [vitamin D 25 µg]\n`, '--lenient')
  expect(textOf(replaced['log.yaml'])).toBe(`${PINNED}  suplements: [vitamin D 25 µg]\n`)
  expect(stderr).toContain('error[unknown-key]')
  expect(exitCode).toBe(2)
})

test.each([
  ['EACCES', "'log.yaml' may not be written by you; nothing was changed"],
  ['EROFS', "'log.yaml' may not be written by you; nothing was changed"],
  ['ENOSPC', "'log.yaml' could not be written; nothing was changed"],
])('a file that cannot be replaced (%s): exit 2, no stack, and no word of success', async (code, says) => {
  const { stdout, stderr, exitCode } = await run(['log', 'pin', 'log.yaml'], {
    files: { 'log.yaml': LOG },
    replaceFails: code,
  })
  expect(stdout).toBe('')
  expect(stderr).toContain(`error[unwritable-file]: ${says}`)
  expect(exitCode).toBe(2)
})

test('a file that an editor wrote to meanwhile is left alone', async () => {
  const reads = [LOG, `${LOG}    - 2 prunes\n`]
  const files = {
    get 'log.yaml'() {
      return reads.shift() ?? ''
    },
  }
  const { replaced, stderr, exitCode } = await run(['log', 'pin', 'log.yaml'], { files })
  expect([replaced, exitCode]).toEqual([{}, 2])
  expect(stderr).toContain('was changed by another program meanwhile')
})

test('several logs are pinned each by itself; a missing one does not keep the others', async () => {
  const { replaced, stderr, exitCode } = await run(['log', 'pin', 'no.yaml', 'log.yaml'], {
    files: { 'log.yaml': LOG },
  })
  expect(Object.keys(replaced)).toEqual(['log.yaml'])
  expect(stderr).toContain('no-such-file')
  expect(exitCode).toBe(2)
})

test('--quiet says nothing of success', async () => {
  expect((await pin(LOG, '-q')).stdout).toBe('')
})

test('a profile that cannot be read leaves the log alone: it says whose cups are meant, and which foods are own ones', async () => {
  const files = { 'log.yaml': `profile: no.yaml\n${LOG}` }
  const { replaced, stdout, stderr, exitCode } = await run(['log', 'pin', 'log.yaml'], { files })
  expect([replaced, stdout, exitCode]).toEqual([{}, '', 2])
  expect(stderr).toMatch(/no-such-file[\s\S]*log-left-alone/)
})

const OWN = 'foods:\n  oat drink:\n    per_100ml: { energy: 46 kcal, calcium: 120 mg }\n'

test('an own food is left, since no table changes it; what may be meant for one is not pinned to the table', async () => {
  const log = `${OWN}days:\n  2026-11-18:\n    lunch:\n      - 200 ml oat drink\n      - 100 g milk\n`
  const { replaced, stdout, exitCode } = await pin(log)
  expect(textOf(replaced['log.yaml'])).toBe(
    log.replace('- 100 g milk\n', '- food: 100 g milk\n        id: fndds:11100000\n'),
  )
  expect([stdout, exitCode]).toEqual(['log.yaml: 1 entry pinned, 1 of your own foods.\n', 0])
})

test('an own food in the file that the profile names is none of the table either', async () => {
  const files = {
    'log.yaml': 'profile: p.yaml\n2026-11-18: [200 ml oat drink]\n',
    'p.yaml': 'foods: f.yaml\n',
    'f.yaml': OWN,
  }
  const { replaced, stdout } = await run(['log', 'pin', 'log.yaml'], { files })
  expect([replaced, stdout]).toEqual([{}, 'log.yaml: nothing to pin, 1 of your own foods.\n'])
  const lost = await run(['log', 'pin', 'log.yaml'], { files: { ...files, 'f.yaml': 'foods: [' } })
  expect([lost.replaced, lost.exitCode]).toEqual([{}, 2])
})

test('a log that another bonecheck is writing is left as it is; what writes nothing asks no lock', async () => {
  const files = { 'log.yaml': LOG }
  const { replaced, stderr, exitCode } = await run(['log', 'pin', 'log.yaml'], { files, isLocked: true })
  expect([replaced, exitCode, stderr]).toEqual([{}, 2, expect.stringContaining('error[log-locked]')])
  const dry = await run(['log', 'pin', 'log.yaml', '--dry-run'], { files, isLocked: true })
  expect([dry.stderr, dry.exitCode]).toEqual(['', 0])
})
