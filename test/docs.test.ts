import { expect, test } from 'vitest'
import { errorsPage } from '../scripts/docs/errors-page.ts'

test('docs/errors.md says what the program says (npm run docs rewrites it)', async () => {
  await expect(errorsPage()).toMatchFileSnapshot('../docs/errors.md')
})
