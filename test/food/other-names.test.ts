import { expect, test } from 'vitest'
import { otherNames } from '../../src/food/doubts.ts'
import type { Understood } from '../../src/food/understood.ts'

const understood = (text: string, food: string, others: readonly string[]) =>
  ({
    text,
    food: { description: food },
    alternatives: others.map((description) => ({ description })),
  }) as unknown as Understood

test('neither the name that was chosen, nor what was typed, nor one name twice is offered', () => {
  expect(otherNames(understood('honey', 'Honey', ['Honey', 'Honey butter', 'honey butter']))).toEqual([
    'Honey butter',
  ])
  expect(otherNames(understood('kale, raw', 'Kale, cooked', ['Kale, raw', 'Kale, canned']))).toEqual([
    'Kale, canned',
  ])
})
