import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { urgentSymptoms } from '../../../src/generated/symptoms.ts'
import { NUTRITION_FINDING_CODES, type NutritionFinding } from '../../../src/nutrition/findings.ts'
import { refusalInEnglish, SAFETY_LINE, WHEN_TO_CALL } from '../../../src/render/english/fixed.ts'
import { nutritionFinding } from '../../../src/render/english/nutrition-findings.ts'
import { assess, assessBy, day, daysOf, dose, food, item, person } from '../../nutrition/made.ts'

// Words that the program never uses (domain.md 8.2). "prescribed by your team" is the one exception.
const BANNED = /\b(you have osteoporosis|you need|safe to|diagnosis|prescribe|accelerating|deficient)\b/i

const nothing = food('nothing', {}, { rest: 0 })
const bare = person({ weightKg: null, medicines: null, conditions: null, ageYears: null, sex: null })

/** Logs and people that between them bring out every code. */
const CASES = [
  assess([], bare),
  assess(daysOf(1, {}), person({ symptoms: ['chest_pain', 'new_back_pain', 'odd feeling'] })),
  assess(daysOf(2, { sodium: 2400 }, { supplements: null }), bare),
  assess(daysOf(3, { sodium: 2400 }, { unknownSupplements: ['a multivitamin'] }), person({ sodiumLimitMg: 2000 })),
  assess(
    [daysOf(4, { vitaminK: 80 }, { supplements: [dose('calcium', 500), dose('magnesium', 200), dose('zinc', 10), dose('vitaminK2', 90)] }),
     [day(9, [item(food('k', { vitaminK: 500 }, { rest: 0, is: ['natto'] }), 100)])]].flat(),
    person({
      medicines: ['warfarin', 'ramipril', 'levothyroxine', 'doxycycline', 'ferrous sulfate', 'omeprazole', 'sertraline'],
      conditions: ['kidney_stones', 'ckd', 'gout'],
      jointPain: 7,
    }),
  ),
  assess([day(1, [item(nothing, 10), item(food('unknown', {}), 90)]), day(2, [], { incomplete: 'no-food' })]),
  assess(
    daysOf(3, {}, {
      supplements: [
        dose('calcium', 3000), dose('vitaminD', 200), dose('magnesium', 400), dose('zinc', 50),
        dose('phosphorus', 5000), dose('boron', 30),
      ],
    }),
  ),
  assess([day(1, [item(nothing, 100)]), day(2, [item(nothing, 100)], { supplements: null })]),
  assess(daysOf(3, { protein: 40 }), person({ conditions: ['ckd'] })),
  assess(daysOf(3, { calcium: 1300 }), person({ conditions: ['weak kidneys', 'no kidney disease'], medicines: ['warfrin'] })),
  assess(daysOf(3, { protein: 120 }), person({ weightKg: 95, heightCm: 160, conditions: null, ageYears: 70 })),
  assessBy(['efsa', 'us'], [day(1, [item(food('unknown', {}), 90)])]),
  assessBy(['efsa', 'us'], daysOf(3, { energy: 1800, sodium: 2100 })),
  assessBy(['uk'], daysOf(3, {}, { supplements: [dose('potassium', 4000), dose('calcium', 1600)] }), bare),
  assessBy(['who'], daysOf(3, {})),
  assessBy(['asco'], daysOf(3, { calcium: 1300, vitaminD: 30 })),
  assess(daysOf(3, {}), person({ medicines: ['warfarin'] })),
  assess(daysOf(3, { potassium: 1000 }), person({ medicines: ['zorbulon'], smokes: true })),
  ...patterns(),
  assess(
    daysOf(3, { calcium: 1100 }, { supplements: [dose('calcium', 600), { ...dose('vitaminD', 25), form: 'd2' }] }),
    person({ medicines: ['omeprazole'] }),
  ),
] // biome-ignore format: doses

/** Logs with what src/nutrition/findings/foods.ts tells of, each level of it at least once. */
function patterns() {
  const plants = {
    unknownSupplements: [
      'black cohosh',
      'evening primrose oil',
      'turmeric',
      'boron',
      'cod liver oil',
      'glucosamine',
    ],
  }
  const prunes = {
    ...food('prunes', { potassium: 700, vitaminK: 60, boron: 2 }),
    description: 'Prune, dried',
  }
  const cola = { ...food('cola', {}), description: 'Soft drink, cola' }
  const milk = { ...food('fndds:milk', { vitaminD: 1, calcium: 120 }), description: 'Milk, whole' }
  const oats = { ...food('fndds:oats', { vitaminD: 2, calcium: 150 }), description: 'Oat milk' }
  const flax = food('flax', {}, { rest: 0, tags: ['flax', 'nut_or_seed'] })
  return [
    assess(daysOf(3, { isoflavones: 80, caffeine: 350, alcohol: 15, retinol: 1600 }, plants)),
    assess(daysOf(3, { isoflavones: 120, caffeine: 450, alcohol: 30, retinol: 3500 }, plants), bare),
    assess(
      daysOf(3, {}, { ...plants, supplements: [dose('boron', 3)] }),
      person({ medicines: ['warfarin'] }),
    ),
    assess(
      [day(1, [item(prunes, 50), item(flax, 40), item(cola, 330)])],
      person({ conditions: ['ckd', 'sarcoidosis'] }),
    ),
    ...[20, 60, 90].map((nmol) =>
      assess(daysOf(3, {}), person({ vitaminDBloodNmolPerL: nmol, alcoholGPerDay: 20 })),
    ),
    assess(daysOf(14, { ala: 2, fibre: 30 })),
    assessBy(['uk'], [day(1, [item(milk, 300)], { fewFoods: 1 })]),
    assessBy(['uk'], [day(1, [item(milk, 300), item(oats, 600)])]),
    assess(daysOf(3, {}, { unknownSupplements: ['Lo-Salt'] }), person({ medicines: ['ramipril'] })),
  ]
}

const findings: NutritionFinding[] = CASES.flatMap(({ findings }) => findings)
const texts = [
  ...findings.map(nutritionFinding),
  ...(['pregnant', 'breastfeeding', 'under-19'] as const).map(refusalInEnglish),
  ...urgentSymptoms.map(({ text }) => text),
  SAFETY_LINE,
  WHEN_TO_CALL,
]

test('the cases bring out every code', () => {
  expect([...new Set(findings.map(({ code }) => code))].sort()).toEqual([...NUTRITION_FINDING_CODES].sort())
})

test.each(texts)('%s', (text) => {
  expect(text).not.toMatch(BANNED)
  expect(text).not.toMatch(/undefined|null|NaN|\[object/)
  expect(text).not.toMatch(/ {2}/)
})

const english = join(import.meta.dirname, '../../../src/render/english')
const files = readdirSync(english, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.ts'),
)

test.each(files)('the source of the words of %s has none of the banned ones either', (file) => {
  expect(readFileSync(join(english, file), 'utf8')).not.toMatch(BANNED)
})

test('the safety line is the fixed one, word for word', () => {
  expect(SAFETY_LINE).toBe(
    'bonecheck is an educational calculator. It does not diagnose, treat, or replace your oncology team. Do not start, stop or change any medicine or supplement because of this report.',
  )
})

test('a refusal says what domain.md 1.1 wants said', () => {
  const due = 'anastrozole is contraindicated in pregnancy and breast-feeding: contact your team now'
  expect(refusalInEnglish('pregnant')).toContain(due)
  expect(refusalInEnglish('breastfeeding')).toContain(due)
})

test('with a potassium rule the text is "ask your team about potassium" and no advice on food', () => {
  const text = findings.filter(({ code }) => code === 'potassium-gap-withheld').map(nutritionFinding)[0] ?? ''
  expect(text.toLowerCase()).toContain('ask your team about potassium')
  expect(text).not.toMatch(/\d+ mg|banana|more potassium/)
})

test('an upper-bound gap says "at most", an exact one does not', () => {
  const calcium = (supplements: null | []) =>
    assess(daysOf(3, { calcium: 650 }, { supplements })).findings.filter(
      ({ code }) => code === 'calcium-below-target',
    )
  expect(calcium([]).map(nutritionFinding)).toEqual([
    'Calcium: 650 mg a day, 550 mg under the target of 1200 mg. A target is for planning; being under it is no verdict.',
  ])
  expect(calcium(null).map(nutritionFinding)).toEqual([
    'Calcium: at least 650 mg a day, at most 550 mg under the target of 1200 mg. A target is for planning; being under it is no verdict.',
  ])
})

test('what could not be read is no name of a medicine', () => {
  const args = { names: ['[anastrozole]'] }
  const text = nutritionFinding({ code: 'vitamin-k-gap-withheld', level: 'caution', args })
  expect(text).toContain('medicines or conditions that could not be read. If warfarin or a medicine like it')
  expect(text).not.toContain('anastrozole')
})
