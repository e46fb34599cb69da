import {
  createPrompt,
  isDownKey,
  isEnterKey,
  isTabKey,
  isUpKey,
  useEffect,
  useKeypress,
  useState,
} from '@inquirer/core'
import {
  AGAIN_HINT,
  exampleOf,
  MENU_HINT,
  moreBelow,
  SKIPPED,
} from '../../render/english/questionnaire-talk.ts'
import { printable } from '../../render/printable.ts'
import type { Style } from '../../render/style.ts'
import { cut, wrap } from '../../render/text/width.ts'
import type { Stream, Terminal } from '../world.ts'
import { type Ask, type Asked, type Choice, choiceMeant, Interrupted, type Typed } from './ask.ts'

/** Questions with arrow keys and with foods that are looked up as they are typed. */
export function promptAsk(terminal: Terminal, stderr: Stream, style: Style): Ask {
  const say = (text: string) => stderr.write(`${wrap(printable(text), style.width).join('\n')}\n`)
  return {
    say,
    ask: async (asked) => {
      try {
        return await prompt({ asked, style, terminal }, { input: terminal.input, output: terminal.output })
      } catch (error) {
        if (error instanceof Error && /^(ExitPromptError|AbortPromptError)$/.test(error.name))
          throw new Interrupted(false)
        throw error
      }
    },
    close: () => {},
    isErased: true,
  }
}

/** Rows of choices that are shown at once, so that a small window holds them. */
const ROWS = 8

interface Config {
  readonly asked: Asked
  readonly style: Style
  readonly terminal: Terminal
}

const prompt = (config: Config, streams: Parameters<ReturnType<typeof makePrompt>>[1]) =>
  makePrompt()(config, streams)

function makePrompt() {
  return createPrompt<Typed, Config>(({ asked, style, terminal }, done) => {
    const [text, setText] = useState('')
    const [at, setAt] = useState(-1)
    const [wrong, setWrong] = useState<string | null>(null)
    const [refused, setRefused] = useState('')
    const [isDone, setDone] = useState<string | null>(null)
    const [timesDrawn, setTimesDrawn] = useState(0)
    const offered = offeredFor(asked, text)
    const upper = `${question(asked, style)}\n> ${printable(text)}`
    const lower = below({ asked, offered, at, wrong }, style)
    useEffect(
      (line) =>
        terminal.onContinue(() => {
          line.resume()
          // Drawn below what the shell has written meanwhile, and not over it.
          terminal.output.write('\n'.repeat(`${upper}\n${lower}`.split('\n').length))
          setTimesDrawn(timesDrawn + 1)
        }),
      [timesDrawn, upper, lower],
    )
    const finish = (typed: Typed, shown: string) => {
      setDone(shown)
      done(typed)
    }
    useKeypress((key, line) => {
      if (isEnterKey(key)) {
        const chosen = offered[at] ?? (asked.suggest === undefined ? meantBy(asked, text) : null)
        if (chosen !== null) return finish({ text, picked: chosen.value }, chosen.label)
        const problem = asked.check(text.trim())
        if (problem === null)
          return finish({ text: text.trim(), picked: null }, text === '' ? (asked.kept ?? SKIPPED) : text)
        // Enter has emptied the line, and it stays so: what is typed next must not be glued to what was refused.
        setRefused(text)
        setText('')
        setAt(-1)
        return setWrong(problem)
      }
      if (isTabKey(key)) {
        // What was refused comes back to be put right; without it, Tab is no letter.
        const back = text === '' ? refused : text
        line.clearLine(0)
        line.write(back)
        return setText(back)
      }
      if (isDownKey(key)) return setAt(Math.min(offered.length - 1, at + 1))
      if (isUpKey(key)) return setAt(Math.max(-1, at - 1))
      if (line.line !== text) {
        setText(line.line)
        setAt(-1)
        setWrong(null)
      }
    })
    if (isDone !== null) return wrap(`${questionText(asked)} ${printable(isDone)}`, style.width).join('\n')
    return [upper, lower]
  })
}

function meantBy({ choices, meant }: Asked, text: string): Choice | null {
  return meant === undefined ? choiceMeant(choices, text, false) : meant(text)
}

const questionText = ({ progress, message }: Asked) =>
  progress === '' ? message : `[${progress}] ${message}`

function question(asked: Asked, { width, bold }: Style): string {
  return wrap(questionText(asked), width).map(bold).join('\n')
}

/** With arrow keys all choices; after typing, those that fit. */
function offeredFor({ choices, suggest }: Asked, text: string): readonly Choice[] {
  const typed = text.trim().toLowerCase()
  if (suggest !== undefined) return typed.length < 2 ? [] : suggest(text)
  if (typed === '') return choices
  return choices.filter(({ value, label }) => `${value} ${label}`.toLowerCase().includes(typed))
}

function below(
  {
    asked,
    offered,
    at,
    wrong,
  }: { asked: Asked; offered: readonly Choice[]; at: number; wrong: string | null },
  { width, over, bold, dim }: Style,
): string {
  const from = Math.max(0, Math.min(at - ROWS + 1, offered.length - ROWS))
  const rows = offered.slice(from, from + ROWS).map(({ label }, i) => {
    const isHere = from + i === at
    const row = cut(`${isHere ? '>' : ' '} ${printable(label)}`, width - 1, '...')
    return isHere ? bold(row) : row
  })
  const menu = offered.length > ROWS ? `${MENU_HINT} ${moreBelow(ROWS, offered.length)}` : MENU_HINT
  const hint = offered.length > 0 ? menu : asked.example === '' ? '' : `(${exampleOf(asked.example)})`
  const problem =
    wrong === null
      ? []
      : [...wrap(`! ${printable(wrong)}`, width).map(over), ...wrap(AGAIN_HINT, width).map(dim)]
  return [...problem, ...rows, ...wrap(hint, width).map(dim)].filter((line) => line !== '').join('\n')
}
