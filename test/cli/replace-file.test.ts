import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { replaceFile } from '../../src/cli/replace-file.ts'
import { runProgram } from '../program.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bonecheck-replace-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A folder of its own with one log in it. */
function logIn(name: string, mode = 0o644): string {
  mkdirSync(join(folder, name))
  const path = join(folder, name, 'log.yaml')
  writeFileSync(path, '2026-11-18: [100 g milk]\n', { mode })
  return path
}

test('the bytes are replaced, the mode stays, and nothing is left beside the file', async () => {
  const path = logIn('mode', 0o600)
  await replaceFile(path, Buffer.from('b'), 1)
  expect(readFileSync(path, 'utf8')).toBe('b')
  expect(statSync(path).mode & 0o777).toBe(0o600)
  expect(readdirSync(join(folder, 'mode'))).toEqual(['log.yaml'])
})

test('a symbolic link stays one; the file that it leads to is replaced', async () => {
  const path = logIn('link')
  const link = join(folder, 'link', 'link.yaml')
  symlinkSync('log.yaml', link)
  await replaceFile(link, Buffer.from('b'), 1)
  expect(lstatSync(link).isSymbolicLink()).toBe(true)
  expect(readFileSync(path, 'utf8')).toBe('b')
})

test('a file that is not there is not made', async () => {
  await expect(replaceFile(join(folder, 'none.yaml'), Buffer.from('b'), 1)).rejects.toMatchObject({
    code: 'ENOENT',
  })
  expect(readdirSync(folder)).not.toContain('none.yaml')
})

test('the built program pins a file in place', () => {
  const path = logIn('built', 0o640)
  const run = runProgram(['log', 'pin', 'log.yaml'], { cwd: join(folder, 'built') })
  expect([run.stdout, run.stderr, run.status]).toEqual(['log.yaml: 1 entry pinned.\n', '', 0])
  expect(readFileSync(path, 'utf8')).toBe('2026-11-18: [{food: 100 g milk, id: fndds:11100000}]\n')
  expect(statSync(path).mode & 0o777).toBe(0o640)
})
