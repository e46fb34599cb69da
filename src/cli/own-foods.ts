import { dirname, isAbsolute, join } from 'node:path'
import { OwnFoods, type Table } from '../food/own/own-foods.ts'
import { decode } from '../input/decode.ts'
import type { OwnDefinition } from '../input/own/own.ts'
import { ownOfTree } from '../input/own/read-own.ts'
import { isBroken, Trouble } from '../input/problems.ts'
import type { TextAt } from '../input/text-at.ts'
import type { ReportProblem } from '../report/report-problem.ts'
import { readBytes } from './read-bytes.ts'
import { readTree } from './read-tree.ts'
import type { World } from './world.ts'

// Loaded only where there are own foods: few runs have them.

export interface OwnFoodsRead {
  readonly problems: readonly ReportProblem[]
  /** The file that the profile names cannot be read: entries meant for it would be taken for table foods. */
  readonly isUnusable: boolean
  readonly ready: (table: Table) => OwnFoods
}

/** The own foods of the log and of the file that the profile names, ready to be asked. */
export async function readOwnFoods(
  inLog: readonly OwnDefinition[],
  path: TextAt | null,
  world: World,
): Promise<OwnFoodsRead> {
  const file = path === null ? { own: [], problems: [] } : await readFile(path, world)
  return {
    problems: file.problems,
    isUnusable: file.own === null,
    ready: (table) => new OwnFoods({ inLog, inFile: file.own ?? [] }, table),
  }
}

interface FileRead {
  readonly own: readonly OwnDefinition[] | null
  readonly problems: readonly ReportProblem[]
}

/** `path` is relative to the file in which it stands; from stdin, to the current folder. */
async function readFile({ text, span }: TextAt, world: World): Promise<FileRead> {
  const { name } = span.source
  const read = await readBytes(
    name === '<stdin>' || isAbsolute(text) ? text : join(dirname(name), text),
    world,
  )
  if (!read.ok) return { own: null, problems: [{ what: read.problem.what, at: span }] }
  const { source, problems } = decode(read.bytes, read.name)
  if (source === null) return { own: null, problems }
  const trouble = new Trouble()
  const own = ownOfTree(await readTree(source, trouble), source, trouble)
  const all = [...problems, ...trouble.inOrder()]
  return { own: all.some(({ what }) => isBroken(what.code)) ? null : own, problems: all }
}
