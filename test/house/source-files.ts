import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '../..')

/** The TypeScript files under a folder, as paths from the root; what the build generates is left out. */
export function sourceFiles(folder: string): string[] {
  return readdirSync(join(root, folder)).flatMap((name) => {
    const path = `${folder}/${name}`
    if (statSync(join(root, path)).isDirectory()) return name === 'generated' ? [] : sourceFiles(path)
    return name.endsWith('.ts') ? [path] : []
  })
}
