import type { HelpTopic } from '../../render/english/command-line.ts'
import { FORMAT_HELP } from '../../render/english/format-help.ts'
import type { World } from '../world.ts'

/** `bonecheck help log|profile|scans`: a format, explained. */
export function runHelpTopic(topic: HelpTopic, world: World): void {
  world.stdout.write(FORMAT_HELP[topic]())
}
