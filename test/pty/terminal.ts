import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { BARE_ENV } from '../program.ts'

const bin = join(import.meta.dirname, '../../bin/bonecheck.js')

/** `script` of util-linux gives a program a terminal of its own; null: it is there. */
export const noTerminal: string | null = spawnSync('script', ['--version'], {
  encoding: 'utf8',
}).stdout?.includes('util-linux')
  ? null
  : 'needs script from util-linux, which makes a terminal'

export const CTRL_C = '\u0003'
export const TAB = '\t'
export const DOWN = '\u001b[B'

/** Slow machines are slow. */
const PATIENCE_MS = 60_000

// biome-ignore lint/suspicious/noControlCharactersInRegex: terminals are told by them what to do
const COMMANDS = /\u001b\[[0-9;?]*[a-zA-Z]/g

/** bonecheck in a terminal: what it shows is read as a person would, and typed when it has been seen. */
export class TerminalRun {
  private readonly child: ChildProcess
  private shown = ''
  private seen = 0
  private readonly done: Promise<number | null>

  constructor(
    args: readonly string[],
    {
      cwd,
      columns = 80,
      env = {},
      beside = '',
    }: { cwd: string; columns?: number; env?: NodeJS.ProcessEnv; beside?: string },
  ) {
    // Beside it, `$$` is the program.
    const command = `stty cols ${columns} rows 40; ${beside} exec '${process.execPath}' '${bin}' ${args.join(' ')}`
    this.child = spawn('script', ['-qec', command, '/dev/null'], {
      cwd,
      env: { ...BARE_ENV, COLUMNS: '', TERM: 'xterm', HOME: cwd, SHELL: '/bin/sh', ...env },
      stdio: ['pipe', 'pipe', 'pipe'],
    })
    this.child.stdout?.setEncoding('utf8').on('data', (piece: string) => {
      this.shown += piece.replaceAll(COMMANDS, '')
    })
    this.done = new Promise((resolve) => this.child.on('close', resolve))
  }

  /** Waits for a text that has not been waited for yet. Lines may be broken anywhere. */
  async see(text: string): Promise<void> {
    const started = Date.now()
    const wanted = new RegExp(
      text
        .split(/\s+/)
        .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
        .join('\\s+'),
    )
    for (;;) {
      const found = wanted.exec(this.shown.slice(this.seen))
      if (found !== null) {
        this.seen += found.index + found[0].length
        return
      }
      if (Date.now() - started > PATIENCE_MS)
        throw new Error(`"${text}" was not shown after:\n${this.shown.slice(-2000)}`)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }

  type(keys: string): void {
    this.child.stdin?.write(keys)
  }

  /** Sees a question and answers it. */
  async answer(question: string, keys: string): Promise<void> {
    await this.see(question)
    this.type(`${keys}\r`)
  }

  /** The exit code, when it has ended. */
  async end(): Promise<number | null> {
    const late = setTimeout(() => this.child.kill(), PATIENCE_MS)
    const code = await this.done
    clearTimeout(late)
    return code
  }

  get text(): string {
    return this.shown
  }
}
