import { fstatSync, statSync, writeSync } from 'node:fs'
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
  const terminal = mayBeTerminal(fd) && ofNode().isTTY ? ofNode() : null
  terminal?.on('error', (error: NodeJS.ErrnoException) => failed(error.code))
  return {
    write: (text) => (terminal === null ? writeAll(fd, text, failed) : void terminal.write(text)),
    isTerminal: terminal !== null,
    columns: terminal?.columns,
  }
}

/** Terminals are character devices; so is the null device, which is none. */
function mayBeTerminal(fd: number): boolean {
  try {
    const device = fstatSync(fd)
    return device.isCharacterDevice() && (device.rdev === 0 || device.rdev !== nullDevice())
  } catch {
    return false
  }
}

/** The number of the null device; undefined where there is no such path. */
function nullDevice(): number | undefined {
  try {
    return statSync('/dev/null').rdev
  } catch {
    return undefined
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
