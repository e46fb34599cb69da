import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { runProgram } from '../program.ts'

const dir = mkdtempSync(join(tmpdir(), 'bonecheck-unread-'))
afterAll(() => rmSync(dir, { recursive: true }))

const HEAD = 'date,site,side,region,bmd,t_score,maker,device'
const SPINE = '2020-05-03,lumbar spine,,L1-L4,0.915,-1.2,Hologic,Horizon A'
const TIMEOUT = 40_000

function dexa(...rows: string[]): string {
  const file = join(dir, 'scans.csv')
  writeFileSync(file, [HEAD, ...rows, ''].join('\n'))
  return runProgram(['dexa', file, '--today', '2026-11-27']).stdout
}

test.each([
  ['of a later day', '2025-02-11,total hip,left,,0.8x,,Hologic,Horizon A'],
  ['of a day that there is not', '2025-02-31,lumbar spine,,L1-L4,0.885,-1.5,Hologic,Horizon A'],
  ['of a day to come', '2062-02-11,lumbar spine,,L1-L4,0.885,-1.5,Hologic,Horizon A'],
])(
  'beside a row that could not be read, %s, nothing is claimed of the last or the only scan',
  (_, row) => {
    const said = dexa(SPINE, row).replaceAll(/\s+/g, ' ')
    expect(said).toContain(
      'Next scan not known: a scan that could not be read may be later than that of 2020-05-03.',
    )
    expect(said).toContain('one scan could be read, and what the others say is not known')
    expect(said).not.toMatch(/overdue|one scan so far|My last scan was|due on/)
  },
  TIMEOUT,
)

test(
  // Twelve months, since the T-score is below -1.0 and this may be the first follow-up on the drug (domain.md 2.10).
  'a row of an earlier day changes nothing of when the next scan is due',
  () => {
    const said = dexa(SPINE, '2018-02-11,total hip,left,,0.8x,,Hologic,Horizon A')
    expect(said).toContain('overdue: it was due on 2021-05-03')
  },
  TIMEOUT,
)

test(
  'beside a row that could not be read of the day of the only scan, no others are spoken of',
  () => {
    const said = dexa(SPINE, '2020-05-03,total hip,left,,0.8x,,Hologic,Horizon A').replaceAll(/\s+/g, ' ')
    expect(said).toContain('one scan so far')
    expect(said).not.toContain('what the others say')
  },
  TIMEOUT,
)

test(
  'where no scan could be read, no baseline scan is called due',
  () => {
    const said = dexa('2025-02-31,lumbar spine,,L1-L4,0.885,-1.5,Hologic,Horizon A')
    expect(said).not.toMatch(/baseline/i)
  },
  TIMEOUT,
)
