import { expect, test } from 'vitest'
import { nutritionFinding, nutritionFindingsLines } from '../../../src/render/english/nutrition-findings.ts'
import { assess, day, food, item, person } from '../../nutrition/made.ts'

test('with warfarin and vitamin K that varies, "call the clinic" is said once', () => {
  const days = [30, 200, 20, 90].map((vitaminK, i) =>
    day(i + 1, [item(food(`k${i}`, { vitaminK }, { rest: 0 }), 100)]),
  )
  const { findings } = assess(days, person({ medicines: ['warfarin'] }))
  const codes = findings.map(({ code }) => code)
  expect(codes).toEqual(expect.arrayContaining(['vitamin-k-variable', 'vitamin-k-gap-withheld']))
  const text = nutritionFindingsLines(findings).flat().join(' ')
  expect(text.match(/call the clinic/g)).toHaveLength(1)
  // Each by itself says it (JSON).
  for (const code of ['vitamin-k-variable', 'vitamin-k-gap-withheld'])
    expect(
      findings
        .filter((one) => one.code === code)
        .map(nutritionFinding)
        .join(),
    ).toContain('call the clinic')
})
