import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** What is asked for where nobody has chosen: the one that is easiest to leave comes first. */
const EDITORS = ['nano', 'pico', 'micro', 'editor', 'vi']

/** An editor that is on the machine, for who has not set one; null: none is found. Windows has always one. */
export function plainEditor(path: string | undefined, isWindows: boolean): string | null {
  if (isWindows) return 'notepad'
  const folders = (path ?? '').split(delimiter).filter((folder) => folder !== '')
  return EDITORS.find((name) => folders.some((folder) => existsSync(join(folder, name)))) ?? null
}
