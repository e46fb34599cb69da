import { expect, test } from 'vitest'
import type { Ask, Asked } from '../../src/cli/ask/ask.ts'
import { foodsOf, type Understand } from '../../src/cli/ask/food-line.ts'
import { understandEntry } from '../../src/food/understand-entry.ts'
import type { FoodAnswer } from '../../src/questionnaire/question.ts'
import { table as foodTable } from '../food/table-for-tests.ts'

const table = foodTable()
const understand: Understand = (entry) => understandEntry(table, entry, 'metric')

/** What becomes of a line, with these answers to what is asked back. */
async function taken(text: string, answers: readonly string[] = [], before: FoodAnswer | null = null) {
  const asked: string[] = []
  const said: string[] = []
  const waiting = [...answers]
  const ask: Ask = {
    say: (words) => said.push(words),
    ask: async ({ message, check }: Asked) => {
      const typed = waiting.shift() ?? ''
      asked.push(message)
      expect(check(typed)).toBeNull()
      return { text: typed, picked: null }
    },
    close: () => {},
  }
  const foods = await foodsOf({ text, picked: null }, { ask, understand, table, before })
  return { foods, asked, said: said.join('\n') }
}

test('the pickle of a cheese sandwich is not dropped unsaid, with an amount too', async () => {
  for (const answers of [[], ['1'], ['just the one'], ['only one']]) {
    const { said } = await taken('cheese and pickle sandwich', answers)
    expect(said).toContain('Not counted: pickle')
  }
})

test('which food is not sure is named', async () => {
  const { asked } = await taken('1 cheese and pickle sandwich')
  expect(asked[0]).toContain("Not sure about '1 cheese and pickle sandwich'")
})

test('a packet of crisps is one, and how much is not asked', async () => {
  const { asked, said } = await taken('packet of crisps')
  expect(asked.join()).not.toContain('How much')
  expect(said).toMatch(/, 25 g/)
})

test('"packet" and "just the one" of crisps are a packet, not one crisp', async () => {
  for (const amount of ['packet', 'a packet'])
    expect((await taken('crisps', [amount])).said).toMatch(/, 25 g/)
  expect((await taken('crisps', ['just the one'])).said).not.toMatch(/, [0-4] g/)
})

test('milk behind porridge is half a cup on Enter, not a glass', async () => {
  const porridge = { food: 'porridge', amount: '1 bowl', id: null }
  const { foods } = await taken('milk', [], porridge)
  // 125 ml at about 1.03 g/ml
  expect(foods?.[0]?.amount).toMatch(/^12[6-9] g$|^13[0-1] g$/)
  const alone = await taken('milk')
  expect(alone.foods?.[0]?.amount).toBeNull()
})

test('an answer has no more than the file of kept answers takes', async () => {
  const { foods } = await taken('fish and chips', ['', ''])
  for (const food of foods ?? []) expect(Object.keys(food).sort()).toEqual(['amount', 'food', 'id'])
})
