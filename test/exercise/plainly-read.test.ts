import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isPlainlyRead } from '../../src/exercise/plainly-read.ts'
import { readExercise } from '../../src/exercise/read-exercise.ts'
import { exerciseFigures } from '../../src/generated/activities.ts'

const names = exerciseFigures.activities.flatMap((activity) => activity.names)

describe('the plainest entries need no second look', () => {
  it('each that is passed over is read without a problem, with its minutes', () => {
    const unit = fc.constantFrom('min', ' min', ' mins', ' minutes')
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.integer({ min: 1, max: 99 }), unit, (name, minutes, of) => {
        const text = `${name} ${minutes}${of}`
        if (!isPlainlyRead(text)) return
        const read = readExercise(text)
        expect(read).toMatchObject({ ok: true, minutes, readAs: null })
      }),
      { numRuns: 2000 },
    )
  })

  it.each(['brisk walking 40 min', 'Yoga 45 minutes'])('%s', (text) => {
    expect(isPlainlyRead(text)).toBe(true)
  })

  it.each(['walk -30 min', 'zorgling 20 min', 'walk 2 h', 'walk cancelled 30 min', 'walk 300 min'])(
    '%s is read',
    (text) => {
      expect(isPlainlyRead(text)).toBe(false)
    },
  )
})
