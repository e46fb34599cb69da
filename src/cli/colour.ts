import type { Paint, Style } from '../render/style.ts'
import { plainStyle } from '../render/style.ts'
import type { Env, Stream } from './world.ts'

export type ColourChoice = 'auto' | 'always' | 'never'

/**
 * Whether a stream gets colour: the flag decides, then FORCE_COLOR, then NO_COLOR, then TERM=dumb, then whether the
 * stream is a terminal. NO_COLOR counts when it is not empty (no-color.org); FORCE_COLOR set to 0 or false means no.
 */
export function wantsColour(choice: ColourChoice, env: Env, isTerminal: boolean): boolean {
  if (choice !== 'auto') return choice === 'always'
  const force = env['FORCE_COLOR']
  if (force !== undefined) return force !== '0' && force !== 'false'
  if ((env['NO_COLOR'] ?? '') !== '') return false
  if (env['TERM'] === 'dumb') return false
  return isTerminal
}

/** Whether signs beyond ASCII can be shown: a UTF-8 locale, or none named, or Windows; and no dumb terminal. */
export function wantsUnicode(env: Env): boolean {
  if (env['TERM'] === 'dumb') return false
  const locale = [env['LC_ALL'], env['LC_CTYPE'], env['LANG']].find((name) => (name ?? '') !== '')
  return locale === undefined || /utf-?8/i.test(locale)
}

const WIDEST = 100
const NARROWEST = 40

/** Columns to fill: COLUMNS, else the terminal's own, else 80; between 40 and 100, past which lines get hard to read. */
export function widthOf(env: Env, terminalColumns: number | undefined): number {
  const asked = Number(env['COLUMNS'])
  // A terminal that does not know its width says 0.
  const columns = Number.isInteger(asked) && asked > 0 ? asked : terminalColumns || 80
  return Math.min(WIDEST, Math.max(NARROWEST, columns))
}

/** The style of one stream. chalk is loaded only where there is colour, and told its level: it ignores NO_COLOR. */
export async function styleFor(stream: Stream, env: Env, choice: ColourChoice): Promise<Style> {
  const plain = plainStyle(widthOf(env, stream.columns), wantsUnicode(env))
  if (!wantsColour(choice, env, stream.isTerminal)) return plain
  const { Chalk } = await import('chalk')
  const chalk = new Chalk({ level: 1 })
  // One argument only: chalk prints all it is given, and `map` gives three.
  const paint =
    (colour: Paint): Paint =>
    (text) =>
      colour(text)
  return {
    ...plain,
    bold: paint(chalk.bold),
    dim: paint(chalk.dim),
    good: paint(chalk.green),
    short: paint(chalk.yellow),
    over: paint(chalk.red),
  }
}
