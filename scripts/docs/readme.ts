import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type CommandName, OPTIONS, type OptionRow } from '../../src/cli/options.ts'

const readme = join(import.meta.dirname, '../../README.md')

/** README.md with its made parts made anew: what the program prints on the example, and the options. */
export function readmePage(printed: string): string {
  const text = readFileSync(readme, 'utf8')
  return replaced(replaced(text, 'week', `\`\`\`\n${excerptOf(printed)}\n\`\`\``), 'options', optionTable())
}

/** The news and the tables; the lines that every report ends with are left out. */
function excerptOf(printed: string): string {
  return printed.slice(0, printed.indexOf('\nnote ')).trimEnd()
}

function optionTable(): string {
  const rows = (Object.values(OPTIONS) as readonly OptionRow[]).map(({ flags, help, commands, choices }) => {
    const among = choices === undefined ? '' : ` (${choices.join(', ')})`
    return `| \`${flags}\` | ${help}${among} | ${namesOf(commands).join(', ')} |`
  })
  return ['| option | what it does | commands |', '|---|---|---|', ...rows].join('\n')
}

const FOOD: readonly CommandName[] = ['food search', 'food show', 'food top', 'food match']

/** All commands of the food table by their one name. */
function namesOf(commands: readonly CommandName[]): readonly string[] {
  if (!FOOD.every((name) => commands.includes(name))) return commands
  return [...commands.filter((name) => !FOOD.includes(name)), 'food']
}

function replaced(text: string, name: string, made: string): string {
  const [from, to] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const start = text.indexOf(from)
  const end = text.indexOf(to)
  if (start < 0 || end < start) throw new Error(`README.md has no part ${from} ... ${to}`)
  return `${text.slice(0, start + from.length)}\n${made}\n${text.slice(end)}`
}
