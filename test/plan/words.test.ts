import { expect, test } from 'vitest'
import { OPTIONS } from '../../src/cli/options.ts'
import { energyBand } from '../../src/plan/energy-band.ts'
import { groupNames, isCalled } from '../../src/plan/wishes.ts'

test.each([
  ['keep', { down: 10, up: 10 }],
  ['free', 'free'],
  ['5%', { down: 5, up: 5 }],
  ['±5 %', { down: 5, up: 5 }],
  ['+15%', { down: 0, up: 15 }],
  ['-10%', { down: 10, up: 0 }],
  ['7.5', { down: 7.5, up: 7.5 }],
  ['60%', null],
  ['0%', null],
  ['less', null],
])('--energy %s', (text, band) => {
  expect(energyBand(text)).toEqual(band)
})

test.each([
  ['yogurts', true],
  ['plain yogurt', true],
  ['soy', false],
  ['milk', false],
])('"%s" names fat-free plain yogurt: %s', (word, is) => {
  const yogurt = { one: 'cup fat-free plain yogurt', more: 'cups fat-free plain yogurt', kind: 'yogurt' }
  expect(isCalled(yogurt, word)).toBe(is)
})

test('help lists the groups that there are', () => {
  expect([...OPTIONS.withoutGroups.choices].sort()).toEqual([...groupNames()].sort())
})
