import { expect, test } from 'vitest'
import { leavesOpen, saysNone } from '../../src/questionnaire/words/none-of-it.ts'
import { isNoMore } from '../../src/questionnaire/words/not-known.ts'

const isNone = (id: string, text: string) => saysNone(id, text) || leavesOpen(id, text) || isNoMore(text)

test.each([
  ['medicines', "I don't take anything"],
  ['medicines', "I don't take anything else"],
  ['medicines', "I don't take any other medicines"],
  ['medicines', "that's all, thanks"],
  ['medicines', "that's all for now"],
  ['medicines', "that's everything I take"],
  ['medicines', 'that is all I think'],
  ['medicines', 'that was all'],
  ['medicines', 'no other medicines'],
  ['fracture_site', 'never'],
  ['fracture_site', 'never broken a bone'],
  ['fracture_site', 'never had any'],
  ['fracture_site', 'never broken anything'],
  ['fracture_site', 'never had a fracture'],
  ['fracture_site', 'never had a fracture in my life'],
  ['fracture_site', 'no, never'],
  ['avoid', 'no allergies'],
  ['avoid', 'no food allergies'],
  ['avoid', 'no restrictions'],
  ['avoid', 'no food'],
  ['diet', 'neither'],
  ['diet', 'neither vegetarian nor vegan'],
])('%s: "%s" is none', (id, text) => {
  expect(isNone(id, text)).toBe(true)
})

const EXCEPT = [
  'other than',
  'but',
  'except',
  'apart from',
  'besides',
  'only',
  'just',
  'until',
  'plus',
  'save for',
  'and',
]
const NAMES = [
  ...['warfarin', 'anastrozole', 'prolia', 'alendronate'].map((name) => ['medicines', name] as const),
  ...['kidney disease', 'kidney stones'].map((name) => ['conditions', name] as const),
  ...['my hip last year', 'my wrist in 2019'].map((name) => ['fracture_site', name] as const),
]

test.each(NAMES)('%s: what excepts %s is not none', (id, name) => {
  const before = [
    "I don't take anything", "I don't take any", 'never broken anything', 'never had any', 'nothing', 'none',
    "that's all", 'that is everything', "that's it", 'no other medicines', 'nothing else', 'no problems',
  ] // biome-ignore format: a list
  for (const words of before)
    for (const except of EXCEPT) {
      const text = `${words} ${except} ${name}`
      expect([text, isNone(id, text)]).toEqual([text, false])
    }
})

test('other words are no end and no none', () => {
  expect(isNone('lunch', 'that was all soup')).toBe(false)
  expect(isNone('diet', 'neither meat nor fish')).toBe(false)
  expect(isNone('avoid', 'no dairy')).toBe(false)
})
