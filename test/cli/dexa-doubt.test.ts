import { expect, test } from 'vitest'
import { run } from './fake-world.ts'

const HEAD = 'date,site,side,region,bmd,t_score,maker,model\n'

/** A spine of 0.775 on a GE Lunar goes with about -3.3; -2.7 beside it is a mismatch of domain.md 2.11. */
async function categoryOf(neckT: string): Promise<string> {
  const scans = `${HEAD}2026-05-15,lumbar spine,,L2-L4,0.775,-2.7,GE Lunar,iDXA\n2026-05-15,femoral neck,right,,0.700,${neckT},GE Lunar,iDXA\n`
  const profile = 'sex: female\nbirth_date: 1962-05-14\nmenopause: natural\n'
  const { stdout } = await run(['dexa', 'scans.csv', '--profile', 'p.yaml', '--today', '2026-11-20'], {
    files: { 'scans.csv': scans, 'p.yaml': profile },
  })
  return stdout.replaceAll(/\s+/g, ' ')
}

test('a femoral neck in the osteoporosis range settles the category, and is what is cited', async () => {
  const text = await categoryOf('-2.7')
  expect(text).toContain('[t-score-doubtful]')
  expect(text).not.toContain('in doubt')
  expect(text).toMatch(/lowest T -2\.7, (?:right )?femoral neck/)
}, 30_000)

test('where the doubtful spine alone is in that range, the category is in doubt', async () => {
  expect(await categoryOf('-2.2')).toContain('in doubt')
}, 30_000)
