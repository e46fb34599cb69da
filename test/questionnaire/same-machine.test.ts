import { expect, test } from 'vitest'
import { sameMachine } from '../../src/questionnaire/words/same-machine.ts'

const answers = new Map([['scan_machine.1', 'Hologic Horizon']])
const second = { question: { id: 'scan_machine', reader: 'scans' }, round: 2 } as const

test.each(['the same one', 'same', 'Same machine as before', 'it was the same', 'as before'])(
  '"%s" is the one before',
  (line) => {
    expect(sameMachine(second, line, answers)).toBe('Hologic Horizon')
  },
)

test.each(['Hologic', 'not the same', 'another one', ''])('"%s" is not', (line) => {
  expect(sameMachine(second, line, answers)).toBeNull()
})

test('where none was given before, nothing is taken for it', () => {
  expect(sameMachine({ ...second, round: 1 }, 'the same one', answers)).toBeNull()
  expect(sameMachine(second, 'same', new Map([['scan_machine.1', null]]))).toBeNull()
})
