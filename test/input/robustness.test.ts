import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decode } from '../../src/input/decode.ts'
import type { LogRead } from '../../src/input/log-of-tree.ts'
import { readLog } from '../../src/input/read-log.ts'
import { readProfile } from '../../src/input/read-profile.ts'
import type { TextAt } from '../../src/input/text-at.ts'
import { read, TODAY, told } from './reading.ts'

const examples = join(import.meta.dirname, '../../data/examples')
const week = readFileSync(join(examples, 'week.yaml'), 'utf8')
const profile = readFileSync(join(examples, 'profile.yaml'), 'utf8')

/** Every problem lies in its source, every text is where it says it is, and no broken day counts in silence. */
function isSound({ log, problems }: LogRead): void {
  for (const { at } of problems) {
    if (at === null) continue
    expect(at.start).toBeGreaterThanOrEqual(0)
    expect(at.start).toBeLessThanOrEqual(at.end)
    expect(at.end).toBeLessThanOrEqual(at.source.text.length)
  }
  for (const day of log.days) {
    for (const { food, amount, id } of day.entries) for (const text of [food, amount, id]) isWhereItSays(text)
    for (const { text } of day.supplements ?? []) isWhereItSays(text)
    if (day.troubled) expect(problems).not.toEqual([])
  }
}

function isWhereItSays(text: TextAt | null): void {
  if (text === null || text.offset === null) return
  const from = text.span.start + text.offset
  expect(text.span.source.text.slice(from, from + text.text.length)).toBe(text.text)
}

test('the example week has no problem', () => {
  const made = read(week)
  expect(told(made)).toEqual([])
  expect(made.log.days).toHaveLength(7)
  isSound(made)
})

test('any bytes: no throw, every place within the text', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      const decoded = decode(bytes, 'log.yaml')
      for (const { at } of decoded.problems)
        if (at !== null) expect(at.end).toBeLessThanOrEqual(at.source.text.length)
      if (decoded.source === null) return
      isSound(readLog(decoded.source, { today: TODAY }))
      readProfile(decoded.source, { today: TODAY })
    }),
    { numRuns: 500 },
  )
})

/** A good log with a few changes: characters taken out, put in or doubled. */
const slips = fc.array(
  fc.record({
    at: fc.nat(),
    take: fc.integer({ min: 0, max: 12 }),
    put: fc.constantFrom('', ' ', '\t', '\n', ':', ': ', '- ', '"', "'", '[', ']', '{', '}', ',', '&a ', '*a', '#', '|', '>', '!', '@', '---\n', '2026-11-18:\n', '<<: *a\n', '? ', '\\', '\r'), // biome-ignore format: a list
  }),
  { minLength: 1, maxLength: 4 },
)

function slipped(text: string, changes: readonly { at: number; take: number; put: string }[]): string {
  return changes.reduce((now, { at, take, put }) => {
    const from = at % (now.length + 1)
    return now.slice(0, from) + put + now.slice(from + take)
  }, text)
}

test('a log with slips of the keys: no throw, every place within the text, and no entry out of nothing', () => {
  fc.assert(
    fc.property(slips, (changes) => isSound(read(slipped(week.slice(0, 1500), changes)))),
    { numRuns: 400 },
  )
})

test('a profile with slips of the keys: no throw, every place within the text', () => {
  fc.assert(
    fc.property(slips, (changes) => {
      const text = slipped(profile, changes)
      for (const { at } of readProfile({ name: 'profile.yaml', text }, { today: TODAY }).problems)
        if (at !== null) expect(at.end).toBeLessThanOrEqual(text.length)
    }),
    { numRuns: 200 },
  )
})

describe('files made to hurt', () => {
  const bomb = Array.from({ length: 9 }, (_, i) => {
    const inner = i === 0 ? 'lol' : `*a${i - 1}`
    return `a${i}: &a${i} [${Array(9).fill(inner).join(', ')}]`
  }).join('\n')
  const wide = `2026-11-18:\n  m: &m [${Array(1000).fill('1 egg').join(', ')}]\n${Array.from({ length: 2000 }, (_, i) => `  m${i}: *m\n`).join('')}`
  test.each<[string, string, string]>([
    ['an alias bomb', bomb, 'too-many-entries'],
    ['a thousand entries two thousand times', wide, 'too-many-entries'],
    ['a list of itself', '&a [*a, *a, *a]', 'yaml-too-deep'],
    ['10,000 open brackets', '['.repeat(10_000), 'yaml-too-deep'],
    ['100,000 open brackets', '['.repeat(100_000), 'yaml-too-deep'],
    ['10,000 dashes', '- '.repeat(10_000), 'yaml-too-deep'],
    ['10,000 braces', '{a: '.repeat(10_000), 'yaml-too-deep'],
    ['one entry of 4 MB', `- ${'x'.repeat(4_000_000)}`, 'entry-too-long'],
  ])('%s: an error, not a standstill', (_name, text, code) => {
    const made = read(text)
    expect(made.problems.map(({ what }) => what.code)).toContain(code)
  })

  test('ten thousand aliases of a day are read', () => {
    const days = Array.from({ length: 10_000 }, (_, i) => {
      const date = new Date(Date.UTC(1990, 0, 1 + i)).toISOString().slice(0, 10)
      return `${date}: ${i === 0 ? '&usual [1 egg]' : '*usual'}`
    })
    expect(read(days.join('\n')).log.days).toHaveLength(10_000)
  })
})
