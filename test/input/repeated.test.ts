import { describe, expect, test } from 'vitest'
import { eaten, read, told } from './reading.ts'

describe('what is repeated by its name', () => {
  test('a meal is read again wherever it is named, and says its trouble once a file', () => {
    const made = read('2026-11-18:\n  lunch: &usual [1 egg, 2]\n2026-11-19:\n  lunch: *usual\n')
    expect(made.log.days.map((day) => [day.troubled, eaten(day)])).toEqual([
      [true, ['lunch: 1 egg']],
      [true, ['lunch: 1 egg']],
    ])
    expect(told(made)).toContain('bare-number 2:25')
  })

  test('a merged list of days: the first that gives a meal wins, and what the day says itself wins over both', () => {
    const made = read(
      [
        '2026-11-17: &a { lunch: [1 egg], snacks: [1 fig] }',
        '2026-11-18: &b { lunch: [1 ham], dinner: [1 pear] }',
        '2026-11-19:',
        '  snacks: [1 plum]',
        '  <<: [*a, *b]',
      ].join('\n'),
    )
    expect(told(made)).toEqual([])
    expect(eaten(made.log.days[2])).toEqual(['snacks: 1 plum', 'lunch: 1 egg', 'dinner: 1 pear'])
  })

  test('a day that merges a day that merges', () => {
    const made = read(
      '2026-11-17: &a { lunch: [1 egg] }\n2026-11-18: &b { <<: *a, dinner: [1 ham] }\n2026-11-19: { <<: *b }\n',
    )
    expect(told(made)).toEqual([])
    expect(eaten(made.log.days[2])).toEqual(['dinner: 1 ham', 'lunch: 1 egg'])
  })
})

describe('what stands twice by mistake', () => {
  test.each([
    ['days:\n  2026-11-18: [1 egg]\ndays:\n  2026-11-19: [1 ham]\n', 'duplicate-key 3:1', 1],
    ['profile: a.yaml\nprofile: b.yaml\n2026-11-18: [1 egg]\n', 'duplicate-key 2:1', 1],
  ])('%j: the first stands', (text, problem, days) => {
    const made = read(text)
    expect(told(made)).toEqual([problem])
    expect(made.log.days).toHaveLength(days)
  })

  test('an entry of several lines is no entry', () => {
    const made = read('2026-11-18:\n  lunch: |\n    1 egg\n    2 prunes\n')
    expect(told(made)).toEqual(['not-a-list 2:10'])
    expect(made.log.days[0]).toMatchObject({ entries: [], troubled: true })
  })
})

describe('dates that are most likely a slip', () => {
  // Today is 2026-11-23; a year and a day ahead is 2027-11-24.
  test.each([
    ['1899-12-31', ['unlikely-date 1:1']],
    ['1900-01-01', []],
    ['2027-11-24', []],
    ['2027-11-25', ['unlikely-date 1:1']],
    ['2062-11-18', ['unlikely-date 1:1']],
  ])('%s', (date, problems) => {
    const made = read(`${date}: [1 egg]`)
    expect(told(made)).toEqual(problems)
    expect(made.log.days[0]).toMatchObject({ date, troubled: false })
  })
})

test('problems stand in the order of the file, whatever found them', () => {
  const made = read(
    '2026-11-18:\n  lunch: [2]\n  complete: maybe\nprofile: { age: 65, height: 9 cm, birth_date: 1961-04-02 }\nfoo: x\n2026-11-19:\n  - !x 1 egg\n',
  )
  expect(told(made)).toEqual([
    'bare-number 2:11',
    'bad-yes-no 3:13',
    'age-and-birth-date 4:12',
    'out-of-range 4:29',
    'unknown-key 5:1',
    'yaml-syntax 7:5',
  ])
})
