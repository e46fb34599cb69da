import { expect, test } from 'vitest'
import { run } from './fake-world.ts'

/** The report of a day with one supplement, which stands under the day or in the profile. */
async function reported(supplement: string, facts: string, place: 'day' | 'profile'): Promise<string> {
  const inProfile = place === 'profile' ? `, supplements: [${supplement}]` : ''
  const inDay = place === 'day' ? `\n  supplements: [${supplement}]` : ''
  const log = `profile: {sex: male, ${facts}${inProfile}}\n2026-11-18:\n  lunch: [1 apple]${inDay}\n`
  return (await run(['intake', 'log.yaml'], { files: { 'log.yaml': log } })).stdout
}

const CKD = 'conditions: [ckd 3], medicines: [ramipril]'

// domain.md 5.6, 5.12, 5.15 and 5.7: each of these rules goes by names, whatever the amount.
test.each([
  ['medicines: [warfarin], conditions: []', 'Vitamin D3 + K2', 'vitamin-k-source'],
  ['medicines: [warfarin], conditions: []', 'MK-7', 'vitamin-k-source'],
  ['medicines: [warfarin], conditions: []', 'K2 drops', 'vitamin-k-source'],
  ['medicines: [warfarin], conditions: []', 'vitamin K', 'vitamin-k-source'],
  [CKD, 'potassium citrate 1080 mg', 'potassium-source'],
  [CKD, 'potassium chloride 600 mg', 'potassium-source'],
  [CKD, 'potassium gluconate', 'potassium-source'],
  ['medicines: [levothyroxine], conditions: []', 'calcium', 'calcium-spacing'],
  ['medicines: [anastrozole], conditions: []', 'soy isoflavones', 'phytoestrogen-supplement'],
])(
  '%s: %s without a readable amount brings %s, under a day as in the profile',
  async (facts, text, code) => {
    for (const place of ['profile', 'day'] as const)
      expect(await reported(text, facts, place), place).toContain(`[${code}]`)
  },
  30_000,
)

test('its day is left out all the same', async () => {
  const log =
    'profile: {medicines: [warfarin]}\n2026-11-18:\n  lunch: [1 apple]\n  supplements: [vitamin K]\n'
  const { stdout, stderr } = await run(['intake', 'log.yaml'], { files: { 'log.yaml': log } })
  expect(stdout).toContain('left out')
  expect(stderr).toContain('supplement-without-amount')
}, 30_000)
