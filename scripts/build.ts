import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundleLibrary, bundleProgram } from './build/bundle.ts'
import { makeCodeCaches, removeCodeCaches } from './build/code-caches.ts'
import { declarations } from './build/declarations.ts'
import { licencesOf } from './build/licences.ts'
import { putInPlace, removeOthers } from './build/put-in-place.ts'
import { generateReference } from './reference/generate.ts'

/** `npm run build`: reference tables, food table, program and library into dist. */
export async function build(root: string): Promise<string> {
  const started = Date.now()
  const dist = join(root, 'dist')
  await generateReference(root)
  // Not before: the index of names is made by the search's own words, which are generated.
  const { compileFoods } = await import('./compile-foods/main.ts')
  compileFoods(root)
  const [program, library] = await Promise.all([bundleProgram(root), bundleLibrary(root)])
  const types = await declarations(root)
  const licences = { name: 'LICENSES.txt', bytes: Buffer.from(licencesOf(root, program.packages)) }
  const outputs = [...program.outputs, library, ...types, licences]
  // V8 tells a stale cache by the length of its source alone, so the old ones go before the new parts come.
  removeCodeCaches(dist)
  const size = putInPlace(dist, outputs)
  removeOthers(dist, new Set([...outputs.map(({ name }) => name), 'foods.bin', '.built']))
  makeCodeCaches(root)
  writeFileSync(join(dist, '.built'), '') // newer than its sources: test/build-once.ts looks at its time
  const table = existsSync(join(dist, 'foods.bin')) ? statSync(join(dist, 'foods.bin')).size : 0
  const mb = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`
  return `dist: program and library ${mb(size)}, food table ${mb(table)}, ${program.packages.length} packages bundled, ${Date.now() - started} ms`
}

if (import.meta.url === pathToFileURL(resolve(process.argv[1] ?? '')).href) {
  const root = resolve(import.meta.dirname, '..')
  const { name } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { name: string }
  console.log(`${name}: ${await build(root)}`)
}
