import { createInterface } from 'node:readline'
import { exampleOf, PLAIN_HINT } from '../../render/english/questionnaire-talk.ts'
import { printable } from '../../render/printable.ts'
import { hanging, wrap } from '../../render/text/width.ts'
import type { Stream, Terminal } from '../world.ts'
import { type Ask, type Asked, choiceMeant, Interrupted, type Typed } from './ask.ts'

/** Questions line by line: for dumb terminals, screen readers and scripts. */
export function plainAsk(terminal: Terminal, stderr: Stream, width: number): Ask {
  const lines = new Lines(terminal)
  const say = (text: string) => stderr.write(`${wrap(printable(text), width).join('\n')}\n`)
  return {
    say,
    ask: async (asked) => {
      for (;;) {
        put(asked, { say, stderr, width })
        stderr.write('> ')
        const stopListening = terminal.onContinue(() => {
          put(asked, { say, stderr, width })
          stderr.write('> ')
        })
        const text = (await lines.next().finally(stopListening)).trim()
        if (!terminal.isTerminal) stderr.write('\n')
        const typed = typedOf(asked, text)
        const wrong = typed.picked === null ? asked.check(text) : null
        if (wrong === null) return typed
        say(`! ${wrong}`)
      }
    },
    close: () => lines.close(),
  }
}

function put(
  { progress, message, example, choices }: Asked,
  { say, stderr, width }: { say: (text: string) => void; stderr: Stream; width: number },
): void {
  say('')
  say(progress === '' ? message : `[${progress}] ${message}`)
  choices.forEach(({ label }, i) => {
    stderr.write(`${hanging(`  ${i + 1} `, printable(label), width).join('\n')}\n`)
  })
  if (choices.length > 0) say(PLAIN_HINT)
  else if (example !== '') say(`(${exampleOf(example)})`)
}

function typedOf({ choices, meant }: Asked, text: string): Typed {
  const isNumber = /^\s*\d{1,2}\s*$/.test(text)
  const choice = meant === undefined || isNumber ? choiceMeant(choices, text, true) : meant(text)
  return choice === null ? { text, picked: null } : { text: choice.value, picked: choice.value }
}

/** The lines of the input one by one; those that come before they are asked for wait. */
class Lines {
  private readonly waiting: string[] = []
  private readonly reader
  private wanted: { resolve: (line: string) => void; reject: (why: Error) => void } | null = null
  private ended = false
  private readonly stopListening: () => void

  constructor(terminal: Terminal) {
    this.reader = createInterface({ input: terminal.input, terminal: false })
    this.reader.on('line', (line) => {
      if (this.wanted === null) this.waiting.push(line)
      else this.settle(({ resolve }) => resolve(line))
    })
    this.reader.on('close', () => {
      this.ended = true
      this.settle(({ reject }) => reject(new Interrupted(true)))
    })
    this.stopListening = terminal.onInterrupt(() => {
      this.settle(({ reject }) => reject(new Interrupted(false)))
    })
  }

  next(): Promise<string> {
    const line = this.waiting.shift()
    if (line !== undefined) return Promise.resolve(line)
    if (this.ended) return Promise.reject(new Interrupted(true))
    return new Promise((resolve, reject) => {
      this.wanted = { resolve, reject }
    })
  }

  close(): void {
    this.stopListening()
    this.reader.close()
  }

  private settle(how: (wanted: NonNullable<Lines['wanted']>) => void): void {
    const { wanted } = this
    this.wanted = null
    if (wanted !== null) how(wanted)
  }
}
