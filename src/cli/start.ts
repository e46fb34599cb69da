import { readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { outputFailed } from '../render/english/command-line.ts'
import { EXIT } from './exit-code.ts'
import { main } from './main.ts'
import { standardStream } from './standard-stream.ts'
import type { Stream, Terminal, World } from './world.ts'

/** The version in package.json, which the build puts here: reading that file takes a hundredth of Node's own start. */
declare const BONECHECK_VERSION: string

/** Runs bonecheck in this process; `dist` is where the compiled parts lie. The one place where `process` is touched. */
export function start(dist: string): void {
  process.on('SIGINT', interrupted)
  const world = processWorld(dist)
  main(process.argv.slice(2), world).then(() => {
    // Not process.exit(): what was written to a terminal may still be on its way.
    process.exitCode = world.exitCode
  })
}

const interrupted = () => process.exit(EXIT.interrupted)

function processWorld(dist: string): World {
  return {
    version: BONECHECK_VERSION,
    stdout: processStream(1, () => process.stdout),
    stderr: processStream(2, () => process.stderr),
    env: process.env,
    cwd: currentFolder(),
    now: () => new Date(),
    readFile: (path) => readFileSync(path),
    replaceFile: async (path, bytes) =>
      (await import('./replace-file.ts')).replaceFile(path, bytes, process.pid),
    writePrivate: async (path, bytes) =>
      (await import('./private-file.ts')).writePrivate(path, bytes, process.pid),
    removeFile: (path) => rmSync(path, { force: true }),
    isFolder: (path) => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true,
    terminal,
    createFile: async (path, bytes) =>
      (await import('./private-file.ts')).createFile(path, bytes, process.pid),
    lockFile: async (path) =>
      (await import('./lock-file.ts')).lockFile(path, { pid: process.pid, isRunning, waitMs: 10_000 }),
    edit: edited,
    plainEditor: async () =>
      process.stdin.isTTY && process.stdout.isTTY
        ? (await import('./plain-editor.ts')).plainEditor(process.env['PATH'], process.platform === 'win32')
        : null,
    readStdin,
    configFolder: async () => (await import('./config-folder.ts')).configFolder(),
    foodTable: join(dist, 'foods.bin'),
    exitCode: EXIT.done,
  }
}

/** While an editor has the terminal, Ctrl-C is the editor's: ours would leave the file behind that it still writes. */
async function edited(editor: string, path: string): Promise<number | null> {
  const { runEditor } = await import('./run-editor.ts')
  const ignored = () => {}
  process.off('SIGINT', interrupted)
  process.on('SIGINT', ignored)
  try {
    return await runEditor(editor, path, process.platform === 'win32')
  } finally {
    process.off('SIGINT', ignored)
    process.on('SIGINT', interrupted)
  }
}

function processStream(fd: 1 | 2, ofNode: () => NodeJS.WriteStream): Stream {
  return standardStream(fd, ofNode, (code) => {
    // A reader that has seen enough (`| head`) is no error; a full disk is, and there is one place left to say so.
    if (code === 'EPIPE') process.exit(EXIT.done)
    if (fd === 1) process.stderr.write(outputFailed(code ?? 'unknown'))
    process.exit(EXIT.unusable)
  })
}

/** Signal 0 is never sent, but says whether there is such a process; EPERM: there is, another user's. */
function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** The current folder; where it has been deleted meanwhile, names are looked for as they stand. */
function currentFolder(): string {
  try {
    return process.cwd()
  } catch {
    return '.'
  }
}

/** Read piece by piece and not at once, so that Ctrl-C is heard while waiting at a terminal. */
async function readStdin(): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  for await (const piece of process.stdin) pieces.push(piece as Uint8Array)
  return Buffer.concat(pieces)
}

function terminal(): Terminal {
  return {
    input: process.stdin,
    output: process.stderr,
    isTerminal: process.stdin.isTTY === true,
    onInterrupt: (listener) => {
      process.off('SIGINT', interrupted)
      process.on('SIGINT', listener)
      return () => {
        process.off('SIGINT', listener)
        process.on('SIGINT', interrupted)
      }
    },
    onContinue: (listener) => {
      // Windows has no such signal, and Node refuses to listen for it there.
      if (process.platform === 'win32') return () => {}
      process.on('SIGCONT', listener)
      return () => process.off('SIGCONT', listener)
    },
  }
}
