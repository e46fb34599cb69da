import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { CTRL_C, noTerminal, TerminalRun } from './terminal.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bonecheck-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const PATIENCE = { timeout: 240_000 }
const ARGV = ['log', 'add', '--today', '2026-11-27']
const log = () => readFileSync(join(folder, 'log.yaml'), 'utf8')

describe.skipIf(noTerminal !== null)('log add in a terminal, without entries', PATIENCE, () => {
  test.each([80, 60])('asks for meal, foods, supplements, exercise (%i columns)', async (columns) => {
    writeFileSync(join(folder, 'log.yaml'), '2026-11-26: [1 cup tea] # mine\n')
    const run = new TerminalRun(ARGV, { cwd: folder, columns })
    await run.see('Which meal?')
    run.type('lunch\r')
    await run.see('What did you have for lunch?')
    run.type('2 cpu kale\r')
    await run.see('! ')
    run.type(`30 g almonds, 1 cup milk\r`)
    await run.see('What else?')
    run.type('\r')
    await run.see('A supplement')
    run.type('vitamin D3\r')
    await run.see('! ')
    run.type(`vitamin D3 1000 IU\r`)
    await run.see('Another supplement?')
    run.type('\r')
    await run.see('Exercise?')
    run.type('brisk walking 30 min\r')
    await run.see('More exercise?')
    run.type('\r')
    await run.see('2 entries added to lunch of 2026-11-27')
    expect(await run.end()).toBe(0)
    expect(log()).toBe(
      '2026-11-26: [1 cup tea] # mine\n2026-11-27:\n  lunch:\n    - 30 g almonds\n    - 1 cup milk\n' +
        '  supplements:\n    - vitamin D3 1000 IU\n  exercise:\n    - brisk walking 30 min\n',
    )
  })

  test('a meal typed as a food is the meal', async () => {
    const run = new TerminalRun(ARGV, { cwd: folder })
    await run.see('Which meal?')
    run.type('\r')
    await run.see('What did you have?')
    run.type('breakfast\r')
    await run.see('What did you have for breakfast?')
    run.type('lunch: 1 apple\r')
    await run.see('another meal')
    run.type('\u0015breakfast: 1 cup milk and 1 medium banana\r')
    await run.see('What else?')
    run.type('\r')
    await run.see('A supplement')
    run.type('\r')
    await run.see('Exercise?')
    run.type('\r')
    await run.see('2 entries added to breakfast of 2026-11-27')
    expect(await run.end()).toBe(0)
    expect(log()).toBe('2026-11-27:\n  breakfast:\n    - 1 cup milk\n    - 1 medium banana\n')
  })

  test('all passed over, and Ctrl-C: nothing is written', async () => {
    const run = new TerminalRun([...ARGV, '--plain'], { cwd: folder })
    for (const question of ['Which meal?', 'What did you have?', 'A supplement', 'Exercise?']) {
      await run.see(question)
      run.type('\n')
    }
    await run.see('Nothing was added.')
    expect(await run.end()).toBe(0)
    const second = new TerminalRun(ARGV, { cwd: folder })
    await second.see('Which meal?')
    second.type(CTRL_C)
    await second.see('Nothing was added.')
    expect(await second.end()).toBe(130)
    expect(existsSync(join(folder, 'log.yaml'))).toBe(false)
  })

  test('profile edit in a real editor, in the settings folder of the person', async () => {
    const editor = join(folder, 'editor.sh')
    writeFileSync(editor, '#!/bin/sh\nprintf "age: 61\\nsmokng: never\\n" > "$1"\n', { mode: 0o755 })
    const run = new TerminalRun(['profile', 'edit'], { cwd: folder, env: { EDITOR: `${editor}` } })
    await run.see('.config/bonecheck/profile.yaml')
    await run.see('error[unknown-key]')
    await run.see('again?')
    run.type('n\n')
    expect(await run.end()).toBe(2)
    expect(readFileSync(join(folder, '.config/bonecheck/profile.yaml'), 'utf8')).toContain('age: 61')
  })

  test('a log saved with errors is opened again, with what was written in it', async () => {
    const editor = join(folder, 'my editor.sh')
    writeFileSync(join(folder, 'log.yaml'), '2026-11-26: [1 cup tea')
    writeFileSync(
      editor,
      '#!/bin/sh\nprintf ", 1 egg" >> "$1"; [ -e seen ] && printf "]\n" >> "$1"; : > seen\n',
      {
        mode: 0o755,
      },
    )
    const run = new TerminalRun(['log', 'edit'], { cwd: folder, env: { EDITOR: editor } })
    await run.see('error[yaml-syntax]')
    await run.see('again?')
    run.type('\n')
    await run.see('log.yaml: no error')
    expect(await run.end()).toBe(0)
    expect(log()).toBe('2026-11-26: [1 cup tea, 1 egg, 1 egg]\n')
  })
})
