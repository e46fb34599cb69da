import { expect, test } from 'vitest'
import { gapRulesFor } from '../../src/nutrition/gap-rules.ts'
import { assess, codes, day, daysOf, dose, food, item, person } from './made.ts'

const low = { vitaminK: 30, potassium: 1000 }

test.each([
  'warfarin', 'Warfarin 3 mg', 'WARFARIN SODIUM', 'Coumadin®', 'Jantoven', 'Marevan', 'acenocoumarol', 'acénocoumarol',
  'Sintrom 4mg', 'Sinthrome', 'phenprocoumon', 'Marcumar', 'Marcoumar', 'Falithrom', 'fluindione', 'Préviscan',
  'Mini-Sintrom', 'warfrin', 'coumadine (warfarin)', 'vitamin K antagonist', 'a blood thinner',
  'wrafarin', 'warafrin', 'coumdain', 'kumadin', 'warfarn', 'awrfarin',
])('with %s no vitamin K gap is shown', (medicine) => {
  const found = assess(daysOf(3, low), person({ medicines: [medicine] }))
  expect(found.nutrients.vitaminK).toMatchObject({ gap: null, target: null, gapWithheld: 'vitamin-k-antagonist' })
  expect(found.findings.find(({ code }) => code === 'vitamin-k-gap-withheld')?.args).toMatchObject({ names: [medicine] })
  expect(codes(found)).not.toContain('medicine-not-checked')
}) // biome-ignore format: names

test.each([
  'ramipril', 'Lisinopril 10 mg', 'perindopril arginine', 'ramipril5mg', 'ACE inhibitor', 'Zestril', 'Tritace', 'Coversyl',
  'losartan', 'Losartan/HCT', 'candesartán', 'Cozaar', 'Entresto', 'ARB', 'aliskiren', 'Rasilez', 'spironolactone',
  'Spironolacton', 'Aldactone', 'eplerenone', 'Inspra', 'amiloride', 'co-amilofruse', 'triamterene', 'Dyazide',
  'trimethoprim', 'co-trimoxazole', 'Bactrim', 'ciclosporin', 'cyclosporine', 'Neoral', 'tacrolimus', 'Prograf',
  'potassium chloride', 'Slow-K', 'Klor-Con', 'Sando-K', 'Lo Salt', 'LoSalt', 'Nu-Salt', 'NoSalt', 'KCl', 'salt substitute',
  'Ramirpil', 'K-Lor', 'K-Lor 20 mEq', 'Zestirl',
])('with %s no potassium gap is shown', (medicine) => {
  const found = assess(daysOf(3, low), person({ medicines: [medicine] }))
  expect(found.nutrients.potassium).toMatchObject({
    mean: 1000, gap: null, target: null, ratio: null, gapWithheld: 'potassium-safety',
  })
  expect(codes(found)).toContain('potassium-gap-withheld')
  expect(codes(found)).not.toContain('potassium-below-target')
}) // biome-ignore format: names

test.each([
  'ckd',
  'CKD stage 3',
  'ckd3a',
  'chronic kidney disease',
  'kidney_failure',
  'dialysis',
  'hyperkalaemia',
])('with %s no potassium gap is shown', (condition) => {
  const found = assess(daysOf(3, low), person({ conditions: [condition] }))
  expect(found.nutrients.potassium.gap).toBe(null)
  expect(codes(found)).not.toContain('condition-not-checked')
})

// The medicines that such a person is likely to take, none of them on a list of domain.md 5.6 or 5.12.
const OTHERS = [
  'metformin', 'atorvastatin', 'simvastatin', 'amlodipine', 'bisoprolol', 'metoprolol',
  'clopidogrel', 'sertraline', 'venlafaxine', 'duloxetine', 'gabapentin', 'pregabalin', 'paracetamol', 'ibuprofen',
  'salbutamol', 'insulin', 'valium', 'melatonin', 'goserelin', 'sirolimus', 'a statin',
  'raloxifene', 'tizanidine', 'aripiprazole', 'azacitidine', 'oxcarbazepine', 'liothyronine', 'calcitriol', 'pamidronate',
] // biome-ignore format: names

// Those among them that have a line of domain.md 5.15.
const WITH_RULE = [
  'anastrozole', 'letrozole', 'exemestane', 'tamoxifen', 'zoledronic acid', 'denosumab', 'alendronate', 'risedronate', 'levothyroxine', 'omeprazole',
  'pantoprazole', 'lansoprazole', 'aspirin', 'apixaban', 'rivaroxaban', 'edoxaban', 'dabigatran', 'furosemide', 'indapamide',
  'hydrochlorothiazide', 'prednisolone',
] // biome-ignore format: names

test.each(WITH_RULE)('%s has a line of its own, and no gap is withheld for it', (medicine) => {
  const found = assess(daysOf(3, low), person({ medicines: [medicine] }))
  expect(found.nutrients.potassium.gap).toBe(1600)
  expect(found.nutrients.vitaminK.gap).toBe(60)
  expect(
    codes(found).some(
      (code) =>
        code === 'medicine-rules' || code === 'calcium-ask-first' || code === 'medicine-nothing-known',
    ),
  ).toBe(true)
  expect(codes(found)).not.toContain('medicine-not-checked')
})

test.each(OTHERS)('%s is listed as not checked, and no gap is withheld for it', (medicine) => {
  const found = assess(daysOf(3, low), person({ medicines: [medicine] }))
  expect(found.nutrients.potassium.gap).toBe(1600)
  expect(found.nutrients.vitaminK.gap).toBe(60)
  expect(found.findings.find(({ code }) => code === 'medicine-not-checked')?.args).toMatchObject({
    names: [medicine],
  })
})

test.each(['hypertension', 'malabsorption', 'hypocalcaemia', 'hypokalaemia', 'something rare'])(
  '%s is listed as not checked',
  (condition) => {
    const found = assess(daysOf(3, low), person({ conditions: [condition] }))
    expect(found.findings.find(({ code }) => code === 'condition-not-checked')?.args).toEqual({
      names: [condition],
      kept: [],
    })
    expect(found.nutrients.potassium.gap).toBe(1600)
  },
)

test('medicines and conditions that are not recorded are said beside the gaps', () => {
  const found = assess(daysOf(3, low), person({ medicines: null, conditions: null }))
  expect(found.nutrients.potassium.gap).toBe(1600)
  expect(found.findings.find(({ code }) => code === 'potassium-medicines-unknown')?.args).toEqual({
    missing: ['medicines', 'conditions'],
  })
  expect(codes(found)).toContain('vitamin-k-medicines-unknown')
})

test('a list that is recorded as empty is a "none", and nothing is said', () => {
  const said = codes(assess(daysOf(3, low)))
  expect(said).not.toContain('potassium-medicines-unknown')
  expect(said).not.toContain('vitamin-k-medicines-unknown')
})

test.each([
  { supplements: [dose('potassium', 99)] },
  { unknownSupplements: ['Lo-Salt'] },
  { unknownSupplements: ['ramipril 5 mg'] },
  { supplements: [dose('magnesium', 100, 'magnesium 100 mg with potassium')] },
])('potassium among the supplements: $supplements $unknownSupplements', (more) => {
  const [, ...rest] = daysOf(3, low)
  const found = assess([...daysOf(1, low, more), ...rest])
  expect(found.nutrients.potassium).toMatchObject({ gap: null, gapWithheld: 'potassium-safety' })
})

test('a supplement of vitamin K is not taken for its antagonist', () => {
  const found = assess([
    day(1, [item(food('a', { vitaminK: 10 }, { rest: 0 }), 100)], {
      supplements: [dose('vitaminK', 20, 'vitamin K 20 µg')],
    }),
  ])
  expect(found.nutrients.vitaminK).toMatchObject({ gap: 60, gapWithheld: null })
})

test.each(['варфарин', 'Варфарин 3 мг', '華法林', 'वारफारिन', '{dose: 5 mg}', '[a, b]'])(
  '%s cannot be read, so neither gap is shown',
  (text) => {
    for (const who of [person({ medicines: [text] }), person({ conditions: [text] })]) {
      const { nutrients } = assess(daysOf(3, low), who)
      expect(nutrients.potassium).toMatchObject({ gap: null, target: null })
      expect(nutrients.vitaminK).toMatchObject({ gap: null, target: null })
    }
  },
)

test.each(['levothyroxine 50 µg', 'Lévothyroxine', 'Tamoksyfen łódź'])('%s can be read', (text) => {
  const { nutrients } = assess(daysOf(3, low), person({ medicines: [text] }))
  expect(nutrients.potassium.gap).toBe(1600)
  expect(nutrients.vitaminK.gap).toBe(60)
})

test.each(['apixaban (blood thinner)', 'blood thinner: Eliquis 5 mg', 'anticoagulant (rivaroxaban)'])(
  '%s is no vitamin K antagonist',
  (medicine) => {
    const { nutrients } = assess(daysOf(3, low), person({ medicines: [medicine] }))
    expect(nutrients.vitaminK.gap).toBe(60)
  },
)

test.each([['apixaban', 'blood thinner'], ['warfarin, then apixaban'], ['blood thinner and aspirin']])(
  'what may be one still is: %s',
  (...medicines) => {
    const { nutrients } = assess(daysOf(3, low), person({ medicines }))
    expect(nutrients.vitaminK.gap).toBe(null)
  },
)

// Each had "tablets" two letters from "BP tablets".
test.each(['cranberry tablets', 'vitamin C tablets', 'garlic tablets', 'herbal capsules', 'sleeping pills'])(
  '%s withhold no potassium target',
  (name) => {
    const days = daysOf(3, low, { unknownSupplements: [name] })
    expect(assess(days).nutrients.potassium.gapWithheld).toBe(null)
    expect(assess(daysOf(3, low), person({ medicines: [name] })).nutrients.potassium.gapWithheld).toBe(null)
  },
)

test.each(['BP tablets', 'blood presure tablets', 'water pills', 'heart tablets'])('%s do', (name) => {
  expect(assess(daysOf(3, low), person({ medicines: [name] })).nutrients.potassium.gapWithheld).toBe(
    'potassium-safety',
  )
})

test('a number is no name: it is listed as not checked, and the gaps stay', () => {
  const rules = gapRulesFor(person({ medicines: ['5'] }), [])
  expect(rules.medicinesNotChecked).toEqual(['5'])
  expect([...rules.vitaminK, ...rules.potassium, ...rules.kidneys]).toEqual([])
})

test.each(['patiromer', 'Lokelma', 'Calcium Resonium'])(
  'with %s, taken where potassium is high, no potassium gap is shown',
  (medicine) => {
    const { nutrients } = assess(daysOf(3, low), person({ medicines: [medicine] }))
    expect(nutrients.potassium).toMatchObject({ gap: null, gapWithheld: 'potassium-safety' })
  },
)
