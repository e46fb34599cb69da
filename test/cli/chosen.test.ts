import { expect, test } from 'vitest'
import type { Ask, Asked } from '../../src/cli/ask/ask.ts'
import { chosen } from '../../src/cli/ask/chosen.ts'
import { dateChoices } from '../../src/render/english/questionnaire-back.ts'

const DATES = dateChoices('2024-03-02', '2024-02-03')

/** Which choice a typed text means in a menu, which shows no numbers; null: it is refused. */
async function inMenu(text: string, choices: Readonly<Record<string, string>>): Promise<string | null> {
  let refused = false
  const ask = {
    say: () => {},
    close: () => {},
    ask: async ({ meant, check }: Asked) => {
      const picked = meant?.(text)?.value ?? null
      refused = picked === null && check(text) !== null
      return { text, picked }
    },
  } satisfies Ask
  const key = await chosen('Which?', choices, 'So that it is known.', ask)
  return refused ? null : key
}

test.each([
  ['2 March', 'dmy'],
  ['2 march 2024', 'dmy'],
  ['3 Feb', 'mdy'],
  ['March', 'dmy'],
  ['neither', 'again'],
  ['', 'again'],
])('"%s" is the %s of 2 March and 3 February', async (text, due) => {
  expect(await inMenu(text, DATES)).toBe(due)
})

test.each(['2', '3', '1', '2024'])(
  '"%s" is the beginning of a date, and no place in the menu',
  async (text) => {
    expect(await inMenu(text, DATES)).toBeNull()
  },
)

test('"2 March" is not "12 March"', async () => {
  expect(await inMenu('2 March', dateChoices('2024-03-12', '2024-12-03'))).toBeNull()
})
