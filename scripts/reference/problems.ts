import { parse } from 'yaml'
import * as z from 'zod'

/** How a figure of data/reference is supported; see data/reference/intakes.us.yaml. */
export const Provenance = z.enum(['C', 'C2', 'M', 'D', 'P'])

/** A citation; a figure without one does not load. */
export const Citation = z.string().min(12)

/** One name or several; lists of lists only keep lines of the YAML short. */
export const Names = z.array(z.union([z.string().min(1), z.array(z.string().min(1)).min(1)])).min(1)

/** What is wrong with a reference file: one line a problem, each with file and path. */
export class ReferenceProblems extends Error {
  readonly problems: readonly string[]
  constructor(problems: readonly string[]) {
    super(problems.join('\n'))
    this.name = 'ReferenceProblems'
    this.problems = problems
  }
}

/** Parses and checks one reference file; throws one `ReferenceProblems` naming everything that is wrong. */
export function readChecked<T>(schema: z.ZodType<T>, text: string, file: string): T {
  let value: unknown
  try {
    value = parse(text)
  } catch (error) {
    throw new ReferenceProblems([`${file}: ${error instanceof Error ? error.message : String(error)}`])
  }
  const read = schema.safeParse(value)
  if (read.success) return read.data
  throw new ReferenceProblems(
    read.error.issues.map((i) => `${file}: ${i.path.join('.') || '(whole file)'}: ${i.message}`),
  )
}
