import { isAbsolute, join } from 'node:path'
import type { PlainDate } from '../../calendar/plain-date.ts'
import {
  cannotAppend,
  cannotSave,
  EXISTS_CHOICES,
  exists,
  FOLDER,
  keptUnsaved,
  NEXT,
  NEXT_SCANS,
  NO_FOLDER,
  NO_NAME,
  NOT_OFFERED,
  NOTHING_SAVED,
  notSaved,
  OTHER_NAME,
  saved,
} from '../../render/english/questionnaire-talk.ts'
import { WHY_ELSE } from '../../render/english/questionnaire-why.ts'
import type { World } from '../world.ts'
import { withDay } from './append-day.ts'
import type { Ask, Choice } from './ask.ts'
import type { Documents } from './documents.ts'
import { saveWish } from './save-wish.ts'

export interface Saving {
  readonly ask: Ask
  readonly day: PlainDate
  readonly today: PlainDate
  readonly world: World
  /** Where the answers are kept until they are saved; null: nowhere. */
  readonly kept: string | null
}

/** Whether the kept answers are done with, or are to stay until another time. */
type Saved = 'done' | 'keep'

/**
 * Offers to save the documents, for the owner alone; what is there already is replaced only where that is chosen. Only
 * who says so loses answers: Enter, and a file that could not be written, leave them kept.
 */
export async function save(documents: () => Documents, by: Saving): Promise<Saved> {
  const { ask, world } = by
  if (filesOf(documents()).every(([, text]) => text === null)) return 'done'
  const wish = await saveWish(ask, by.kept !== null)
  if (wish === 'no') ask.say(NOTHING_SAVED)
  if (wish === 'later') ask.say(keptUnsaved(by.kept ?? ''))
  if (wish !== 'yes') return wish === 'no' ? 'done' : 'keep'
  const folder = await folderFor(by)
  const open: string[] = []
  const next: string[] = []
  let profile: string | null = null
  for (const [name, text] of filesOf(documents())) {
    if (text === null) continue
    const made = await saveOne(folder, name, name === 'log.yaml' ? naming(profile, text) : text, by)
    const as = made === UNDECIDED ? null : made
    if (made === UNDECIDED) open.push(name)
    // One that is there and was left alone is the one that is meant.
    if (name === 'profile.yaml') profile = as ?? (isThere(join(folder, name), world) ? name : null)
    if (name === 'log.yaml' && as !== null) next.push(NEXT(shown(join(folder, as), world)))
    if (name === 'scans.csv' && as !== null)
      next.push(
        NEXT_SCANS(
          shown(join(folder, as), world),
          profile === null ? null : shown(join(folder, profile), world),
        ),
      )
  }
  for (const line of next) ask.say(line)
  if (open.length === 0 || by.kept === null) return 'done'
  ask.say(keptUnsaved(by.kept))
  return 'keep'
}

const filesOf = ({ profile, log, scans }: Documents) =>
  [
    ['profile.yaml', profile],
    ['log.yaml', log],
    ['scans.csv', scans],
  ] as const

/** Not saved, and not because that was chosen. */
const UNDECIDED = Symbol('undecided')

/** A log that names the profile that lies beside it, if there is one. */
function naming(profile: string | null, log: string): string {
  return log.replace(/^profile: .*\n/, profile === null ? '' : `profile: ${profile}\n`)
}

/** The name it has been saved under; null: it was chosen not to. */
async function saveOne(
  folder: string,
  name: string,
  text: string,
  by: Saving,
): Promise<string | typeof UNDECIDED | null> {
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
  if (answer === EXISTS_CHOICES.other) {
    const other = await otherName(name, ask)
    if (other !== null) return saveOne(folder, other, text, by)
  }
  if (answer === EXISTS_CHOICES.append) {
    if (await append(path, text, by)) {
      ask.say(saved(shown(path, world)))
      return name
    }
    ask.say(cannotAppend(name))
    return saveOne(folder, name, text, by)
  }
  ask.say(notSaved(name))
  return answer === null ? UNDECIDED : null
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
): Promise<string | typeof UNDECIDED> {
  const path = join(folder, name)
  try {
    await world.writePrivate(path, Buffer.from(text))
    ask.say(saved(shown(path, world)))
    return name
  } catch {
    ask.say(cannotSave(shown(path, world)))
    return UNDECIDED
  }
}

async function folderFor({ ask, world }: Saving): Promise<string> {
  const absolute = (text: string) => (isAbsolute(text) ? text : join(world.cwd, text))
  const { text } = await ask.ask({
    message: FOLDER,
    progress: '',
    example: shown(world.cwd, world),
    why: WHY_ELSE.folder,
    choices: [],
    check: (typed) => (typed === '' || world.isFolder(absolute(typed)) ? null : NO_FOLDER),
  })
  return text === '' ? world.cwd : absolute(text)
}

/** With the ending of the file that it stands for; null: Enter, so it is not saved after all. */
async function otherName(name: string, ask: Ask): Promise<string | null> {
  const [, stem = '', ending = ''] = /^(.*)(\.\w+)$/.exec(name) ?? []
  const { text } = await ask.ask({
    message: OTHER_NAME,
    progress: '',
    example: `${stem}-2${ending}`,
    why: WHY_ELSE.otherName,
    choices: [],
    check: (typed) => (typed === '' || /^[^/\\\s.<>:"|?*][^/\\<>:"|?*]*$/.test(typed) ? null : NO_NAME),
  })
  if (text === '') return null
  return /\.(?:ya?ml|csv)$/i.test(text) ? text : text + ending
}

/** null: Enter, so nothing happens. */
async function choose(ask: Ask, message: string, values: readonly string[]): Promise<string | null> {
  const choices: readonly Choice[] = values.map((value) => ({ value, label: value }))
  const { picked } = await ask.ask({
    message,
    progress: '',
    example: '',
    why: WHY_ELSE.exists,
    choices,
    check: (text) => (text === '' ? null : NOT_OFFERED),
  })
  return picked
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
