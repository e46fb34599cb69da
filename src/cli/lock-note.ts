import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/**
 * Writes into the lock that this process holds which temporary file it fills beside the locked one: if it is killed, who
 * takes the lock over removes what it left. Where there is no such lock, nothing is noted.
 */
export function noteTemporary(temporary: string, pid: number): void {
  const held = String(pid)
  try {
    // Not to append: that would make a lock where none is.
    const lock = openSync(`${temporary.replace(/\.\d+$/, '')}.lock`, 'r+')
    try {
      if (readFileSync(lock, 'utf8') === held) writeSync(lock, `\n${basename(temporary)}`, held.length)
    } finally {
      closeSync(lock)
    }
  } catch {
    // Only files that several may write have locks.
  }
}

/** The process that took a lock; 0: it is not written yet. */
export function holderOf(lock: string): number {
  return Number(readFileSync(lock, 'utf8').split('\n')[0])
}

/** Removes the temporary file that a lock names. Only a name that such files have is taken for one. */
export function removeTemporary(lock: string): void {
  const [, name = ''] = readFileSync(lock, 'utf8').split('\n')
  const locked = basename(lock).replace(/\.lock$/, '')
  const isOne = name.startsWith(`${locked}.`) && /^\d+$/.test(name.slice(locked.length + 1))
  if (isOne) rmSync(join(dirname(lock), name), { force: true })
}
