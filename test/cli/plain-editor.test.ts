import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { expect, test } from 'vitest'
import { plainEditor } from '../../src/cli/plain-editor.ts'

test('the easiest to leave that is on the path; Windows has one always', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bonecheck-editor-'))
  try {
    const path = ['/nowhere', folder, ''].join(delimiter)
    expect(plainEditor(path, false)).toBeNull()
    writeFileSync(join(folder, 'vi'), '')
    expect(plainEditor(path, false)).toBe('vi')
    writeFileSync(join(folder, 'nano'), '')
    expect(plainEditor(path, false)).toBe('nano')
    expect([plainEditor(undefined, false), plainEditor('', true)]).toEqual([null, 'notepad'])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
