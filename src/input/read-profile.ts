import type { PlainDate } from '../calendar/plain-date.ts'
import type { Source } from '../diagnostics/source.ts'
import { Trouble } from './problems.ts'
import { type ProfileRead, profileOfTree } from './profile-of-tree.ts'
import { readYaml } from './read-yaml.ts'

/** Reads a profile file (see `profileOfTree`). */
export function readProfile(source: Source, { today }: { readonly today: PlainDate }): ProfileRead {
  const trouble = new Trouble()
  return profileOfTree(readYaml(source, trouble), source, today, trouble)
}
