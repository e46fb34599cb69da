import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { shellWords } from '../../src/cli/completing/shell-words.ts'
import { run } from './fake-world.ts'

const root = join(import.meta.dirname, '../..')

test.each([
  ['bonecheck ', ['bonecheck', '']],
  ['bonecheck food show kale', ['bonecheck', 'food', 'show', 'kale']],
  ['bonecheck food show "kale, ra', ['bonecheck', 'food', 'show', 'kale, ra']],
  ['bonecheck food show kale,\\ ra', ['bonecheck', 'food', 'show', 'kale, ra']],
  ["bonecheck log add 'it''s' x", ['bonecheck', 'log', 'add', 'its', 'x']],
])('%s is cut into words as a shell cuts it', (line, words) => {
  expect(shellWords(line)).toEqual(words)
})

async function offered(...words: string[]): Promise<string[]> {
  const { stdout } = await run(['__complete', 'zsh', '--', ...words])
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t')[0] ?? '')
}

describe('what is offered', () => {
  test('commands, and those below food', async () => {
    expect(await offered('')).toEqual(expect.arrayContaining(['intake', 'dexa', 'food', 'completion']))
    expect(await offered('')).not.toContain('__complete')
    expect(await offered('food', 's')).toEqual(['search', 'show'])
    expect(await offered('as')).toEqual(['ask'])
  })

  test('options of the command, and their values', async () => {
    expect(await offered('intake', '--ta')).toEqual(['--targets'])
    expect(await offered('dexa', '--ta')).toEqual([])
    expect(await offered('intake', '--format', 'm')).toEqual(['markdown'])
    expect(await offered('intake', '--format=m')).toEqual(['--format=markdown'])
    expect(await offered('intake', '--targets', 'us,ef')).toEqual(['us,efsa'])
    expect(await offered('intake', '--targets', 'us,u')).toEqual(['us,uk'])
    expect(await offered('intake', '--last', '')).toEqual([])
  })

  test('meals, days and what help explains', async () => {
    expect(await offered('log', 'add', '--meal', 'b')).toEqual(['breakfast'])
    expect(await offered('log', 'add', '--date', 'y')).toEqual(['yesterday'])
    expect(await offered('help', 's')).toEqual(['scans', 'schema'])
    expect(await offered('help', 'log', 'ad')).toEqual(['add'])
    expect(await offered('help', 'scans', '')).toEqual([])
  })

  test('files where a file is due', async () => {
    expect(await offered('intake', '')).toEqual([':files'])
    expect(await offered('intake', '--items', 'log.yaml', '--profile', '')).toEqual([':files'])
    expect(await offered('explain', '--report', '')).toEqual([':files'])
  })

  test('codes: findings of the command, and all that explain knows', async () => {
    expect(await offered('intake', '--fail-on', 'sodium-above')).toEqual(['sodium-above-limit'])
    expect(await offered('dexa', '--fail-on', 'sodium-above')).toEqual([])
    expect(await offered('dexa', '--fail-on', 'rate-fast,hadji-2017.H1')).toEqual(['rate-fast,hadji-2017.H1'])
    expect(await offered('explain', 'unknown-un')).toEqual(['unknown-unit'])
  })

  test('foods by name, by id, and by words that stand elsewhere; food show takes them', async () => {
    const [kale = ''] = await offered('food', 'show', 'kale, raw (sr')
    expect(kale).toBe('Kale, raw (sr28:11233)')
    expect((await run(['food', 'show', kale])).stdout).toContain('Kale, raw')
    expect(await offered('food', 'show', 'sr28:11233')).toContain('sr28:11233')
    expect((await offered('food', 'show', 'raw kale')).some((name) => name.startsWith('Kale'))).toBe(true)
    expect(await offered('food', 'top', 'vitamin')).toContain('vitamin D')
  })
})

test('bash completes with the script that it is given', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bonecheck-completion-'))
  try {
    const program = join(folder, 'bonecheck')
    writeFileSync(program, `#!/bin/sh\nexec "${process.execPath}" "${join(root, 'bin/bonecheck.js')}" "$@"\n`)
    chmodSync(program, 0o755)
    const script = `
      source <(bonecheck completion bash)
      try() {
        COMP_LINE=$1 COMP_POINT=\${#1}
        read -ra COMP_WORDS <<< "$1"
        [[ $1 == *" " ]] && COMP_WORDS+=("")
        COMP_CWORD=$((\${#COMP_WORDS[@]} - 1))
        _bonecheck
        (IFS='|'; echo "\${COMPREPLY[*]}")
      }
      try 'bonecheck food s'
      try 'bonecheck food show sr28:1123'
      try 'bonecheck intake data/examples/wee'
      try 'bonecheck food show kale,\\ raw\\ \\(sr'`
    const { stdout, stderr } = spawnSync('bash', ['--norc', '-c', script], {
      cwd: root,
      encoding: 'utf8',
      env: { PATH: `${folder}:${process.env['PATH']}`, LANG: 'C.UTF-8' },
    })
    const [commands, ids, files, names] = stdout.split('\n')
    expect(stderr).toBe('')
    expect(commands).toBe('search|show')
    // Behind the colon, where bash begins a word of its own.
    expect(ids).toContain('11233')
    expect(files).toBe('data/examples/week.yaml')
    expect(names).toBe('Kale, raw (sr28:11233)')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}, 30_000)

test.each(['bash', 'zsh', 'fish'])('%s: its script asks the hidden command', async (shell) => {
  const { stdout, exitCode } = await run(['completion', shell])
  expect(exitCode).toBe(0)
  expect(stdout).toContain(`bonecheck __complete ${shell} --`)
})

test('a backslash within double quotes stands for itself before most characters', () => {
  expect(shellWords('bonecheck food show "a\\b \\"c')).toEqual(['bonecheck', 'food', 'show', 'a\\b "c'])
})
