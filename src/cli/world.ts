import type { Readable, Writable } from 'node:stream'

/** Environment variables, as given. */
export type Env = Readonly<Record<string, string | undefined>>

/** Somewhere to write. */
export interface Stream {
  readonly write: (text: string) => void
  readonly isTerminal: boolean
  readonly columns: number | undefined
}

/** Someone who answers questions. */
export interface Terminal {
  readonly input: Readable
  /** stderr, as prompts want it. */
  readonly output: Writable
  readonly isTerminal: boolean
  /** Instead of ending the program; gives back what undoes it. */
  readonly onInterrupt: (listener: () => void) => () => void
  /** After Ctrl-Z and `fg`; gives back what undoes it. */
  readonly onContinue: (listener: () => void) => () => void
}

/**
 * Everything outside the program. The real one is made in start.ts; a test passes its own and reads what was
 * written. Nothing else in the house touches `process`.
 */
export interface World {
  readonly version: string
  readonly stdout: Stream
  readonly stderr: Stream
  readonly env: Env
  readonly cwd: string
  /** The machine's local time. */
  readonly now: () => Date
  /** The bytes of a file; throws as node:fs does. */
  readonly readFile: (path: string) => Uint8Array
  /** Puts bytes in the place of a file that is there, whole or not at all; throws as node:fs does. */
  readonly replaceFile: (path: string, bytes: Uint8Array) => Promise<void>
  /** Writes a file whole or not at all, for its owner alone; throws as node:fs does. */
  readonly writePrivate: (path: string, bytes: Uint8Array) => Promise<void>
  /** A file that is not there is no trouble. */
  readonly removeFile: (path: string) => void
  readonly isFolder: (path: string) => boolean
  /** Standard input and stderr, for questions. */
  readonly terminal: () => Terminal
  /** Makes a file that is not there, for its owner only, whole or not at all; throws as node:fs does. */
  readonly createFile: (path: string, bytes: Uint8Array) => Promise<void>
  /** Keeps others from writing a file until what is given back is called; null: another does so for too long. */
  readonly lockFile: (path: string) => Promise<(() => void) | null>
  /** Opens a file in an editor in this terminal and waits; its exit code, null: it could not be started. */
  readonly edit: (editor: string, path: string) => Promise<number | null>
  readonly readStdin: () => Promise<Uint8Array>
  /** The user's folder for settings, by the platform's convention; null: there is none. */
  readonly configFolder: () => Promise<string | null>
  /** Where the compiled food table lies. */
  readonly foodTable: string
  exitCode: number
}
