import { describe, expect, test } from 'vitest'
import { read, told } from './reading.ts'

const doses = (list: string) => {
  const made = read(`2026-11-18:\n  supplements: ${list}\n`)
  return {
    doses: made.log.days[0]?.supplements?.map(({ text, dose }) => [text.text, dose?.amountPerDay ?? null]),
    told: told(made),
  }
}

describe('a comma inside a number, in supplements', () => {
  // Read as YAML has it, the first would be 200 mg of calcium.
  test.each([
    ['[1,200 mg calcium]', '200 mg calcium'],
    ['[calcium 1,200 mg]', 'calcium 1'],
  ])(
    '%s: the amount of neither half is taken, and what is named stays for rules that go by names',
    (list, named) => {
      expect(doses(list)).toEqual({ doses: [[named, null]], told: ['split-at-comma 2:17'] })
    },
  )

  test('a space behind the comma parts two lines', () => {
    expect(doses('[calcium 500 mg, vitamin D3 10 µg]')).toEqual({
      doses: [
        ['calcium 500 mg', 500],
        ['vitamin D3 10 µg', 10],
      ],
      told: [],
    })
  })

  test.each(['1200 mg', '2', '½', '50 µg', '400 IU'])('%s is an amount of nothing', (line) => {
    expect(doses(`\n    - ${line}`)).toEqual({ doses: [], told: ['bare-number 3:7'] })
  })

  test.each(['1.000 IU', '1,000 IU', '50.000 IE', '1.200.000 IU'])('%s is a thousand to some', (amount) => {
    const line = `vitamin D3 ${amount}`
    expect(doses(`\n    - ${line}`)).toEqual({ doses: [[line, null]], told: ['supplement-amount 3:18'] })
  })
})

test('exercise and notes are split by YAML as well', () => {
  expect(told(read('2026-11-18:\n  exercise: [walking 1,5 h]\n'))).toEqual(['split-at-comma 2:14'])
})
