import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'

/**
 * Runs an editor on a file in this terminal and waits for its end: its exit code, or null where it could not be started.
 * `editor` may have arguments of its own ("code --wait"), so a shell reads it, unless it is the path of a program (which
 * may have spaces); the path of the file is never read by one.
 */
export function runEditor(editor: string, path: string, isWindows: boolean): Promise<number | null> {
  const child = isWindows
    ? spawn(editor, [`"${path}"`], { shell: true, stdio: 'inherit' })
    : existsSync(editor)
      ? spawn(editor, [path], { stdio: 'inherit' })
      : spawn('sh', ['-c', `${editor} "$1"`, 'sh', path], { stdio: 'inherit' })
  return new Promise((resolve) => {
    child.on('error', () => resolve(null))
    child.on('close', (code) => resolve(code))
  })
}
