import { expect, test } from 'vitest'
import { OPTIONS } from '../../src/cli/options.ts'
import { run } from './fake-world.ts'

test.each(commandLines())(
  '%s --help begins with examples, each of a command and options that there are',
  async (line) => {
    const { stdout, exitCode } = await run([...line.split(' ').filter(Boolean), '--help'])
    expect(exitCode).toBe(0)
    const [title, ...rest] = stdout.split('\n')
    expect(title).toBe('Examples:')
    const examples = rest.slice(0, rest.indexOf(''))
    expect(examples.length).toBeGreaterThan(0)
    for (const example of examples) {
      const words = /\bbonecheck\b([^|>#)]*)/.exec(example)?.[1]?.trim().split(/\s+/) ?? []
      const path = words.slice(0, commandLines().includes(words.slice(0, 2).join(' ')) ? 2 : 1).join(' ')
      const help = (await run([...path.split(' ').filter(Boolean), '--help'])).stdout
      for (const flag of words.filter((word) => word.startsWith('-') && word !== '-'))
        expect(help, example).toContain(flag)
    }
  },
)

test.each([
  ['intke', 'intake'],
  ['food serch', 'search'],
  ['log ad', 'add'],
  ['completon', 'completion'],
  ['intake --forma json', '--format'],
  ['dexa --referense hologic', '--reference'],
])('%s gets a suggestion', async (line, meant) => {
  const { stderr, exitCode } = await run(line.split(' '))
  expect(exitCode).toBe(2)
  expect(stderr).toContain(`Did you mean ${meant}?`)
})

/** Every command and subcommand: those of the option table, and those without options. */
function commandLines(): string[] {
  const withOptions = Object.values(OPTIONS).flatMap(({ commands }) => [...commands])
  return ['', 'food', 'log', 'schema', 'completion', ...new Set(withOptions)]
}
