import { expect, test } from 'vitest'
import type { Ask, Asked, Typed } from '../../src/cli/ask/ask.ts'
import { askWhich } from '../../src/cli/ask/ask-which.ts'
import { chosen } from '../../src/cli/ask/chosen.ts'
import { explaining } from '../../src/cli/ask/explaining.ts'
import { saveWish } from '../../src/cli/ask/save-wish.ts'
import type { WhatIsOpen } from '../../src/questionnaire/unclear.ts'
import { WHY_ASKED_BACK, WHY_ELSE } from '../../src/render/english/questionnaire-why.ts'

/** Types one line after the other; a refused one is followed by the next, as in a terminal. */
function typing(...lines: string[]) {
  const said: string[] = []
  const refused: string[] = []
  const ask: Ask = {
    say: (text) => said.push(text),
    close: () => {},
    ask: async ({ meant, check }: Asked): Promise<Typed> => {
      for (;;) {
        const text = lines.shift()
        if (text === undefined) throw new Error('nothing more is typed')
        const picked = meant?.(text)?.value ?? null
        if (picked !== null || check(text) === null) return { text, picked }
        refused.push(text)
      }
    },
  }
  return { ask: explaining(ask), said, refused }
}

test.each(['?', 'why?', 'help', 'what does it mean?'])('"%s" says why, and asks again', async (line) => {
  const { ask, said, refused } = typing(line, line, 'yes please')
  const key = await chosen('Put it there?', { no: 'no', yes: 'yes' }, 'It is looked up there.', ask)
  expect(key).toBe('yes')
  expect(said).toEqual(Array(2).fill('Why this is asked: It is looked up there.'))
  expect(refused).toEqual([])
})

test.each(Object.keys(WHY_ASKED_BACK) as WhatIsOpen[])('what is asked back says why: %s', async (about) => {
  const { ask, said, refused } = typing('?', '')
  await askWhich({ about, text: '5', offers: ['2020', '2021'] }, ask, () => 'refused')
  expect([said, refused]).toEqual([[`Why this is asked: ${WHY_ASKED_BACK[about]}`], []])
})

test('"<" at what is asked back puts the question again, and leaves nothing open', async () => {
  const { ask } = typing('<')
  const said = await askWhich(
    { about: 'came', text: 'postmenopausal', offers: ['natural', 'surgical'] },
    ask,
    () => 'refused',
  )
  expect(said).toEqual({ anew: '<' })
})

test('nobody deletes answers by asking, by not knowing, or by a courtesy', async () => {
  const { ask, said, refused } = typing('?', 'dunno', 'not sure', 'yes please')
  expect(await saveWish(ask, true)).toBe('yes')
  expect(said).toEqual([`Why this is asked: ${WHY_ELSE.save}`])
  expect(refused).toEqual(['dunno', 'not sure'])
})

test('where who asks answers "?", it is passed on', async () => {
  const { ask, said } = typing('?')
  const asked = { message: 'Age?', progress: '', example: '', why: null, choices: [], check: () => null }
  expect([await ask.ask(asked), said]).toEqual([{ text: '?', picked: null }, []])
})
