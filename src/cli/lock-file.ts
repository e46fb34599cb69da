import { closeSync, openSync, realpathSync, rmSync, statSync, writeSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { holderOf, removeTemporary } from './lock-note.ts'

/** Who locks, and how long is waited for another who does. */
export interface Locker {
  readonly pid: number
  readonly isRunning: (pid: number) => boolean
  readonly waitMs: number
}

const PAUSE_MS = 20
/** A lock without a pid is being written; after so long, whoever wrote it is gone (ms). */
const UNWRITTEN_MS = 2000

/**
 * Takes the lock of a file: `log.yaml.lock` beside it, which holds the pid, whichever link leads there. Gives back what
 * lets it go; null: another process has held it all the time. A lock whose process is gone is taken over. Throws as
 * node:fs does where none can be made.
 */
export async function lockFile(path: string, locker: Locker): Promise<(() => void) | null> {
  const lock = `${realPath(path)}.lock`
  for (let waited = 0; !takes(lock, String(locker.pid)); waited += PAUSE_MS) {
    if (waited >= locker.waitMs) return null
    if (isStale(lock, locker)) removeStale(lock, locker)
    await setTimeout(PAUSE_MS)
  }
  return () => rmSync(lock, { force: true })
}

/** Of a file that is not there yet, its place in the real folder. */
function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return join(realpathSync(dirname(path)), basename(path))
  }
}

/** false: it is there. */
function takes(lock: string, text: string): boolean {
  try {
    const file = openSync(lock, 'wx', 0o600)
    writeSync(file, text)
    closeSync(file)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

function isStale(lock: string, { isRunning }: Locker): boolean {
  try {
    const pid = holderOf(lock)
    return pid > 0 ? !isRunning(pid) : isOld(lock)
  } catch {
    return false
  }
}

function isOld(file: string): boolean {
  return Date.now() - statSync(file).mtimeMs > UNWRITTEN_MS
}

/** One at a time: else the second would remove the lock that the first has just taken in its place. */
function removeStale(lock: string, locker: Locker): void {
  const guard = `${lock}.stale`
  if (takes(guard, '')) {
    if (isStale(lock, locker)) {
      removeTemporary(lock)
      rmSync(lock, { force: true })
    }
    rmSync(guard, { force: true })
    return
  }
  try {
    if (isOld(guard)) rmSync(guard, { force: true })
  } catch {
    // Somebody else has just removed it.
  }
}
