import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { inject } from 'vitest'
import { main } from '../../src/cli/main.ts'
import type { Env, World } from '../../src/cli/world.ts'

export interface Ran {
  /** Files that were replaced, by name. */
  readonly replaced: Readonly<Record<string, Uint8Array>>
  readonly stdout: string
  readonly stderr: string
  readonly exitCode: number
}

export interface FakeWorld {
  /** Files by name, in the current folder. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>
  readonly stdin?: string | Uint8Array
  readonly env?: Env
  /** Another process holds the lock of every file. */
  readonly isLocked?: boolean
  /** What replacing a file throws, as node:fs does. */
  readonly replaceFails?: string
  /** The person's folder for settings. */
  readonly config?: string
  /** What an editor makes of a file; null: it fails. */
  readonly editor?: ((text: string) => string) | null
}

/** Runs a command line in this process, in a world that is made of values only (and the built food table). */
export async function run(argv: readonly string[], given: FakeWorld = {}): Promise<Ran> {
  const trouble = inject('buildError')
  if (trouble !== null) throw new Error(`the food table could not be built:\n${trouble}`)
  const written = { stdout: '', stderr: '' }
  const replaced: Record<string, Uint8Array> = {}
  const stream = (name: 'stdout' | 'stderr') => ({
    write: (text: string) => {
      written[name] += text
    },
    isTerminal: false,
    columns: undefined,
  })
  const world: World = {
    version: '0.0.0-test',
    stdout: stream('stdout'),
    stderr: stream('stderr'),
    env: { COLUMNS: '80', LANG: 'C.UTF-8', ...given.env },
    cwd: '/home/her',
    now: () => new Date(2026, 10, 23, 12),
    readFile: (path) => fileOf({ ...given.files, ...replaced }, path),
    replaceFile: async (path, bytes) => {
      if (given.replaceFails !== undefined) throw Object.assign(new Error('no'), { code: given.replaceFails })
      replaced[path.replace('/home/her/', '')] = bytes
    },
    writePrivate: async (path, bytes) => {
      replaced[path.replace('/home/her/', '')] = bytes
    },
    removeFile: (path) => {
      delete replaced[path.replace('/home/her/', '')]
    },
    isFolder: (path) => path === '/home/her',
    terminal: () => ({
      input: Readable.from([bytesOf(given.stdin ?? '')]),
      output: new Writable(),
      isTerminal: false,
      onInterrupt: () => () => {},
      onContinue: () => () => {},
    }),
    createFile: async (path, bytes) => {
      replaced[path.replace('/home/her/', '')] = bytes
    },
    lockFile: async () => (given.isLocked ? null : () => {}),
    edit: async (_editor, path) => {
      const edit = given.editor ?? null
      if (edit === null) return 1
      const name = path.replace('/home/her/', '')
      const before = Buffer.from(fileOf({ ...given.files, ...replaced }, path)).toString('utf8')
      if (edit(before) !== before) replaced[name] = Buffer.from(edit(before))
      return 0
    },
    readStdin: async () => bytesOf(given.stdin ?? ''),
    configFolder: async () => given.config ?? null,
    foodTable: join(import.meta.dirname, '../../dist/foods.bin'),
    exitCode: 0,
  }
  await main(argv, world)
  return { ...written, replaced, exitCode: world.exitCode }
}

function fileOf(files: Readonly<Record<string, string | Uint8Array>>, path: string): Uint8Array {
  const content = files[path.replace('/home/her/', '')]
  if (content === undefined) throw Object.assign(new Error('not there'), { code: 'ENOENT' })
  return bytesOf(content)
}

const bytesOf = (content: string | Uint8Array) =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content
