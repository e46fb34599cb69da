import { fstatSync, writeSync } from 'node:fs'
import type { Stream } from './world.ts'

/**
 * stdout or stderr by its file descriptor. Where it is no terminal it is written to directly: asking `process.stdout`
 * for it would load Node's sockets first, which takes a fifth as long as Node's own start.
 */
export function standardStream(fd: 1 | 2, terminal: () => NodeJS.WriteStream, closed: () => never): Stream {
  // A terminal is a character device; so is /dev/null, and then the slow way does no harm.
  const isDevice = isCharacterDevice(fd)
  return {
    write: (text) => (isDevice ? void terminal().write(text) : writeAll(fd, text, closed)),
    isTerminal: isDevice && terminal().isTTY === true,
    columns: isDevice && terminal().isTTY === true ? terminal().columns : undefined,
  }
}

function isCharacterDevice(fd: number): boolean {
  try {
    return fstatSync(fd).isCharacterDevice()
  } catch {
    return true // a descriptor that was closed before the start: Node puts a stream there that swallows everything
  }
}

/** Writes all of a text, waiting for a reader that is slower; one that has gone away ends the program quietly. */
function writeAll(fd: number, text: string, closed: () => never): void {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(fd, bytes, at)
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === 'EPIPE') closed()
      if (code !== 'EAGAIN') throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5)
    }
  }
}
