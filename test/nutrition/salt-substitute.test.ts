import { expect, test } from 'vitest'
import { isSaltSubstitute } from '../../src/nutrition/salt-substitute.ts'

test.each(['NoSalt', 'Lo-Salt', 'salt substitute', 'eggs with salt substitute', 'Lite salt'])(
  '%s is one',
  (food) => expect(isSaltSubstitute(food)).toBe(true),
)

test.each(['crackers, no salt', 'salt', 'butter without salt', 'beans, low sodium salt added'])(
  '%s is none',
  (food) => expect(isSaltSubstitute(food)).toBe(false),
)
