import { join } from 'node:path'
import * as z from 'zod'
import { type PlainDate, plainDate } from '../../calendar/plain-date.ts'
import type { History } from '../../questionnaire/walk.ts'
import type { World } from '../world.ts'

const Food = z.strictObject({ food: z.string(), amount: z.string().nullable(), id: z.string().nullable() })
const Given = z.strictObject({ key: z.string(), answer: z.union([z.string(), z.null(), z.array(Food)]) })
const Kept = z.strictObject({
  schema: z.literal('bonecheck.kept-answers/1'),
  day: z.string(),
  heard: z.array(z.string()).default([]),
  history: z.array(Given),
  ahead: z.array(Given).default([]),
})

/** A half-finished run: the day it is about, and what was answered. */
export interface HalfRun {
  readonly day: PlainDate
  readonly history: History
  /** What was answered ahead of that, before going back. */
  readonly ahead: History
  /** What calls for a call and was typed where something else was asked for. */
  readonly heard: readonly string[]
}

/** Where half-finished runs are kept; null: the platform has no such place. */
export async function keptFile(world: World): Promise<string | null> {
  const folder = await world.configFolder()
  return folder === null ? null : join(folder, 'questionnaire.json')
}

/** The half-finished run of before; null: there is none that can be used. */
export function keptRun(file: string, world: World): HalfRun | null {
  try {
    const { day, history, ahead, heard } = Kept.parse(
      JSON.parse(Buffer.from(world.readFile(file)).toString('utf8')),
    )
    const date = plainDate(day)
    return date === null || history.length + ahead.length + heard.length === 0
      ? null
      : { day: date, history, ahead, heard }
  } catch {
    return null
  }
}

export async function keep(
  file: string,
  { day, history, ahead, heard }: HalfRun,
  world: World,
): Promise<void> {
  const text = JSON.stringify({ schema: 'bonecheck.kept-answers/1', day, heard, history, ahead })
  try {
    await world.writePrivate(file, Buffer.from(`${text}\n`))
  } catch {
    // A folder that cannot be written keeps nobody from answering.
  }
}
