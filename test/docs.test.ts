import { expect, test } from 'vitest'
import { errorsPage } from '../scripts/docs/errors-page.ts'
import { readmePage } from '../scripts/docs/readme.ts'
import { runProgram } from './program.ts'

test('docs/errors.md says what the program says (npm run docs rewrites it)', async () => {
  await expect(errorsPage()).toMatchFileSnapshot('../docs/errors.md')
})

test('README.md shows what the program prints and takes (npm run docs rewrites it)', async () => {
  const args = ['intake', 'data/examples/week.yaml', '--today', '2026-11-23']
  const { stdout, status } = runProgram(args, { cwd: `${import.meta.dirname}/..` })
  expect(status).toBe(0)
  await expect(readmePage(stdout)).toMatchFileSnapshot('../README.md')
})
