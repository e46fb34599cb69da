import { join, resolve } from 'node:path'
import { importFoodData } from './import.ts'

const ROOT = join(import.meta.dirname, '../..')
const folder = process.argv[2]
if (folder === undefined) {
  console.error(
    'usage: npm run import-food-data -- FOLDER   (the raw tables; data/foods/SOURCES.md says where they are)',
  )
  process.exitCode = 2
} else {
  const { troubles, summary } = importFoodData(resolve(folder), join(ROOT, 'data/foods'))
  for (const line of summary) console.log(line)
  for (const trouble of troubles) console.error(`import-food-data: ${trouble}`)
  if (troubles.length > 0) {
    console.error(
      `import-food-data: nothing written (${troubles.length} ${troubles.length === 1 ? 'problem' : 'problems'})`,
    )
    process.exitCode = 1
  }
}
