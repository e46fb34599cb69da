import { expect, test } from 'vitest'
import { remarksOn } from '../../src/questionnaire/remarks.ts'
import { menopauseMeant } from '../../src/questionnaire/words/menopause.ts'
import { saysNone } from '../../src/questionnaire/words/none-of-it.ts'
import { tidied } from '../../src/questionnaire/words/tidied.ts'

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
