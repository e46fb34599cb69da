import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ReferenceProblems } from './problems.ts'
import type { ReferenceFile } from './reference-file.ts'
import { REFERENCE_FILES } from './registry.ts'

/**
 * Turns data/reference/*.yaml into src/generated/*.ts under `root`, so that a user's start-up parses and checks nothing.
 * Nothing is written unless every file is sound; else one error names every problem with file and path.
 */
export function generateReference(root: string): void {
  const modules: { path: string; text: string }[] = []
  const problems: string[] = []
  for (const reference of REFERENCE_FILES) {
    const file = `data/reference/${reference.yaml}`
    try {
      const value = reference.load(readFileSync(join(root, file), 'utf8'), file)
      modules.push({
        path: join(root, 'src/generated', `${reference.module}.ts`),
        text: moduleText(reference, value),
      })
    } catch (error) {
      if (error instanceof ReferenceProblems) problems.push(...error.problems)
      else problems.push(`${file}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  if (problems.length > 0) throw new ReferenceProblems(problems)
  for (const { path, text } of modules) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
}

function moduleText({ yaml, constant, type, types }: ReferenceFile, value: unknown): string {
  return `// Generated from data/reference/${yaml}; do not edit.\n${types}\n\nexport const ${constant}: ${type} = ${JSON.stringify(value, null, 1)}\n`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) generateReference(join(import.meta.dirname, '../..'))
