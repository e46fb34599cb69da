import { fstatSync, writeSync } from 'node:fs'
import type { Stream } from './world.ts'

/**
 * stdout or stderr by its file descriptor. Where it is no terminal it is written to directly: asking `process.stdout`
 * for it would load Node's sockets first, which takes a fifth as long as Node's own start. `failed` gets the code of
 * what went wrong (`EPIPE`: the reader has gone away).
 */
export function standardStream(
  fd: 1 | 2,
  ofNode: () => NodeJS.WriteStream,
  failed: (code: string | undefined) => never,
): Stream {
  const terminal = isCharacterDevice(fd) && ofNode().isTTY ? ofNode() : null
  terminal?.on('error', (error: NodeJS.ErrnoException) => failed(error.code))
  return {
    write: (text) => (terminal === null ? writeAll(fd, text, failed) : void terminal.write(text)),
    isTerminal: terminal !== null,
    columns: terminal?.columns,
  }
}

/** Terminals are character devices; so is /dev/null, which is none. */
function isCharacterDevice(fd: number): boolean {
  try {
    return fstatSync(fd).isCharacterDevice()
  } catch {
    return false
  }
}

/** Writes all of a text, waiting for a reader that is slower. */
function writeAll(fd: number, text: string, failed: (code: string | undefined) => never): void {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(fd, bytes, at)
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code !== 'EAGAIN') failed(code)
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5)
    }
  }
}
