import { describe, expect, test } from 'vitest'
import { wantsColour, wantsUnicode, widthOf } from '../../src/cli/colour.ts'

describe('colour: flag, then FORCE_COLOR, then NO_COLOR, then TERM=dumb, then the terminal', () => {
  test.each([
    ['auto', {}, true, true],
    ['auto', {}, false, false],
    ['auto', { TERM: 'dumb' }, true, false],
    ['auto', { NO_COLOR: '1' }, true, false],
    ['auto', { NO_COLOR: '' }, true, true],
    ['auto', { FORCE_COLOR: '1' }, false, true],
    ['auto', { FORCE_COLOR: '0' }, true, false],
    ['auto', { FORCE_COLOR: '1', NO_COLOR: '1', TERM: 'dumb' }, false, true],
    ['never', { FORCE_COLOR: '1' }, true, false],
    ['always', { NO_COLOR: '1', TERM: 'dumb' }, false, true],
  ] as const)('%s with %o on a terminal: %s gives %s', (choice, env, isTerminal, wanted) => {
    expect(wantsColour(choice, env, isTerminal)).toBe(wanted)
  })
})

test.each([
  [{}, true],
  [{ LANG: 'en_GB.UTF-8' }, true],
  [{ LANG: 'C' }, false],
  [{ LANG: 'de_DE.ISO-8859-1' }, false],
  [{ LANG: 'en_GB.UTF-8', LC_ALL: 'C' }, false],
  [{ LC_ALL: 'C.utf8', LANG: 'C' }, true],
  [{ LANG: 'en_GB.UTF-8', TERM: 'dumb' }, false],
])('signs beyond ASCII with %o: %s', (env, wanted) => {
  expect(wantsUnicode(env)).toBe(wanted)
})

test.each([
  [{}, undefined, 80],
  [{}, 90, 90],
  [{ COLUMNS: '60' }, 90, 60],
  [{ COLUMNS: 'wide' }, 90, 90],
  [{}, 300, 100],
  [{}, 0, 80],
  [{ COLUMNS: '3' }, undefined, 40],
])('width with %o and a terminal of %s columns: %i', (env, columns, wanted) => {
  expect(widthOf(env, columns)).toBe(wanted)
})
