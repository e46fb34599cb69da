import { describe, expect, test } from 'vitest'
import { remarksOn } from '../../src/questionnaire/remarks.ts'
import { menopauseMeant } from '../../src/questionnaire/words/menopause.ts'
import { leavesOpen, saysNone } from '../../src/questionnaire/words/none-of-it.ts'
import { isNoMore } from '../../src/questionnaire/words/not-known.ts'
import { tidied } from '../../src/questionnaire/words/tidied.ts'

/** Names that an answer may hold behind words of "none": none of them may be lost. */
const NAMES = ['warfarin', 'prolia', 'alendronate', 'kidney disease', 'my hip', 'my wrist in 2019']
const EXCEPT = ['except', 'but', 'other than', 'apart from', 'besides', 'only', 'until', 'plus', 'and']

describe('an exception is no "none"', () => {
  const openings = ["I don't take anything", "I don't take any other tablets", "that's all", 'that is everything', 'nothing', 'never broken anything', 'never had any', 'no more'] // biome-ignore format: a list
  test.each(openings)('%s except ...', (opening) => {
    for (const name of NAMES)
      for (const word of EXCEPT) {
        const text = `${opening} ${word} ${name}`
        for (const id of ['medicines', 'conditions', 'fracture_site', 'supplements'])
          expect([saysNone(id, text), isNoMore(text)], text).toEqual([false, false])
      }
  })
})

test.each([
  ['medicines', "I don't take anything"],
  ['medicines', "I don't take anything else"],
  ['medicines', 'no other medicines'],
  ['fracture_site', 'never broken a bone'],
  ['fracture_site', 'no, never'],
  ['fracture_site', 'never had a fracture in my life'],
])('%s: %s is none', (id, text) => expect(saysNone(id, text)).toBe(true))

test.each([
  "that's all",
  "that's all for now",
  'that is all I take',
  "no, that's everything",
  'that was all',
])('%s ends a list', (text) => expect(isNoMore(text)).toBe(true))

test('that was all soup is a meal', () => expect(isNoMore('that was all soup')).toBe(false))

test('neither meat nor fish is a diet', () => {
  expect(leavesOpen('diet', 'neither meat nor fish')).toBe(false)
  expect(leavesOpen('diet', 'neither')).toBe(true)
  expect(leavesOpen('diet', 'neither vegetarian nor vegan')).toBe(true)
})

test('a question of their own is an answer; the echo of ours is none', () => {
  expect(tidied("I think it's called warfarin? not sure")).toBe("I think it's called warfarin? not sure")
  expect(tidied('I have a kidney disease? not sure')).toBe('I have a kidney disease? not sure')
  expect(tidied('How old are you?  65.')).toBe('65')
})

test.each([
  ['both ovaries removed', 'surgical'],
  ['had my ovaries out in 2010', 'surgical'],
  ['had an ovary removed at 30', null],
  ['right ovary removed', null],
  ['cyst removed from my ovary', null],
  ['ovaries gone quiet', null],
  ['zoladex', 'ovarian_suppression'],
  ['had zoladex', null],
  ['zoladex for two years until 2019', null],
])('%s: %s', (text, kind) => expect(menopauseMeant(text)).toBe(kind))

test.each([
  ['none of those thank goodness', true],
  ['no, none', true],
  ['nothing like that', true],
  ['no the back is fine really', true],
  ['no, but my jaw aches', false],
  ['none of those but my chest hurts', false],
  ['nothing except back pain', false],
  ['no my back is fine but my jaw aches', false],
  ['no bladder control', false],
  ['no feeling down below', false],
])('symptoms: %s is none: %s', (text, none) => expect(saysNone('symptoms', text)).toBe(none))

test('of symptoms that are not known the first brings the whole list of what calls for a call', () => {
  const said = (text: string, before: Record<string, string>) =>
    remarksOn({ question: { id: 'symptoms', reader: 'profile' } }, text, new Map(Object.entries(before)))
  expect(said('odd feeling', {})).toEqual([
    { code: 'symptom-not-known', args: { text: 'odd feeling', isFirst: true } },
  ])
  expect(said('itchy', { 'symptoms.1': 'odd feeling' })).toEqual([
    { code: 'symptom-not-known', args: { text: 'itchy', isFirst: false } },
  ])
  expect(said('itchy', { 'symptoms.1': 'chest pain' })[0]?.args).toMatchObject({ isFirst: true })
})
