import { isAbsolute, join } from 'node:path'
import type { PlainDate } from '../../calendar/plain-date.ts'
import {
  cannotAppend,
  cannotSave,
  EXISTS_CHOICES,
  exists,
  FOLDER,
  NEXT,
  NO_FOLDER,
  NOT_OFFERED,
  NOTHING_SAVED,
  notSaved,
  OTHER_NAME,
  SAVE,
  saved,
} from '../../render/english/questionnaire-talk.ts'
import type { World } from '../world.ts'
import { withDay } from './append-day.ts'
import type { Ask, Choice } from './ask.ts'
import type { Documents } from './documents.ts'

export interface Saving {
  readonly ask: Ask
  readonly day: PlainDate
  readonly today: PlainDate
  readonly world: World
}

/** Offers to save the documents, for the owner alone; what is there already is replaced only where that is chosen. */
export async function save(documents: Documents, by: Saving): Promise<void> {
  const { ask, world } = by
  const all = [
    ['profile.yaml', documents.profile],
    ['log.yaml', documents.log],
    ['scans.csv', documents.scans],
  ] as const
  if (all.every(([, text]) => text === null)) return
  if ((await choose(ask, SAVE, ['yes', 'no'])) === 'no') return ask.say(NOTHING_SAVED)
  const folder = await folderFor(by)
  let profile: string | null = null
  for (const [name, text] of all) {
    if (text === null) continue
    const as = await saveOne(folder, name, name === 'log.yaml' ? naming(profile, text) : text, by)
    // One that is there and was left alone is the one that is meant.
    if (name === 'profile.yaml') profile = as ?? (isThere(join(folder, name), world) ? name : null)
    if (name === 'log.yaml' && as !== null) ask.say(NEXT(shown(join(folder, as), world)))
  }
}

/** A log that names the profile that lies beside it, if there is one. */
function naming(profile: string | null, log: string): string {
  return log.replace(/^profile: .*\n/, profile === null ? '' : `profile: ${profile}\n`)
}

/** The name it has been saved under; null: it has not. */
async function saveOne(folder: string, name: string, text: string, by: Saving): Promise<string | null> {
  const { ask, world } = by
  const path = join(folder, name)
  if (!isThere(path, world)) return write(folder, name, text, by)
  const isLog = name.endsWith('.yaml') && /^days:$/m.test(text)
  const offered = Object.entries(EXISTS_CHOICES).filter(([key]) => isLog || key !== 'append')
  const answer = await choose(
    ask,
    exists(shown(path, world)),
    offered.map(([, label]) => label),
  )
  if (answer === EXISTS_CHOICES.overwrite) return write(folder, name, text, by)
  if (answer === EXISTS_CHOICES.other) return saveOne(folder, await otherName(ask), text, by)
  if (answer === EXISTS_CHOICES.append) {
    if (await append(path, text, by)) {
      ask.say(saved(shown(path, world)))
      return name
    }
    ask.say(cannotAppend(name))
    return saveOne(folder, name, text, by)
  }
  ask.say(notSaved(name))
  return null
}

/** The day behind the log as it is now, while nobody else writes it; false: it is as it was. */
async function append(path: string, text: string, { day, today, world }: Saving): Promise<boolean> {
  let release: (() => void) | null = null
  try {
    release = await world.lockFile(path)
    const longer = release === null ? null : withDay(world.readFile(path), text, day, today)
    if (longer !== null) await world.replaceFile(path, longer)
    return longer !== null
  } catch {
    return false
  } finally {
    release?.()
  }
}

async function write(
  folder: string,
  name: string,
  text: string,
  { ask, world }: Saving,
): Promise<string | null> {
  const path = join(folder, name)
  try {
    await world.writePrivate(path, Buffer.from(text))
    ask.say(saved(shown(path, world)))
    return name
  } catch {
    ask.say(cannotSave(shown(path, world)))
    return null
  }
}

async function folderFor({ ask, world }: Saving): Promise<string> {
  const absolute = (text: string) => (isAbsolute(text) ? text : join(world.cwd, text))
  const { text } = await ask.ask({
    message: FOLDER,
    progress: '',
    example: shown(world.cwd, world),
    choices: [],
    check: (typed) => (typed === '' || world.isFolder(absolute(typed)) ? null : NO_FOLDER),
  })
  return text === '' ? world.cwd : absolute(text)
}

async function otherName(ask: Ask): Promise<string> {
  const { text } = await ask.ask({
    message: OTHER_NAME,
    progress: '',
    example: 'log-2.yaml',
    choices: [],
    check: (typed) => (/^[^/\\\s.][^/\\]*\.(ya?ml|csv)$/i.test(typed) ? null : OTHER_NAME),
  })
  return text
}

/** Enter takes the first, but where a file could be lost or a choice is not made, the last: nothing happens then. */
async function choose(ask: Ask, message: string, values: readonly string[]): Promise<string> {
  const choices: readonly Choice[] = values.map((value) => ({ value, label: value }))
  const { picked } = await ask.ask({
    message,
    progress: '',
    example: '',
    choices,
    check: (text) => (text === '' ? null : NOT_OFFERED),
  })
  return picked ?? values.at(-1) ?? ''
}

/** What is there and cannot be read is not to be replaced without a word either. */
function isThere(path: string, world: World): boolean {
  try {
    world.readFile(path)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ENOENT'
  }
}

/** Within the current folder, the name alone. */
function shown(path: string, { cwd }: World): string {
  return path.startsWith(`${cwd}/`) ? path.slice(cwd.length + 1) : path === cwd ? '.' : path
}
