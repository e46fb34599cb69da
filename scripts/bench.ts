import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openFoodTable } from '../src/food/table.ts'
import { understandEntry } from '../src/food/understand-entry.ts'

/**
 * `npm run bench`: whole processes against `node -e 0`, in the same run and in turn, by their medians.
 * NODE_EXTRA_CA_CERTS is taken out: it costs 40 ms in Node 20, and users do not have it.
 */

interface Case {
  readonly name: string
  readonly args: readonly string[]
  /** The budget of design.md 8; null: it names none. */
  readonly budget: number | null
  readonly rounds: number
  /** The median is to be under so many milliseconds, by the clock; missing: it need not. */
  readonly underMs?: number
}

/** A person who waits for a plan waits so long at most; a ratio to an empty process would say nothing of it. */
const PLAN_MS = 2000

const root = join(import.meta.dirname, '..')
const bin = join(root, 'bin/bonecheck.js')
const env = { PATH: process.env['PATH'], LANG: 'C.UTF-8', HOME: '/nonexistent', COLUMNS: '80' }

function main(): void {
  const week = join(root, 'data/examples/week.yaml')
  if (!existsSync(week)) throw new Error('data/examples/week.yaml is missing')
  const folder = mkdtempSync(join(tmpdir(), 'bonecheck-bench-'))
  try {
    report(casesIn(folder, week))
    reportPhrases()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function casesIn(folder: string, week: string): Case[] {
  const entries = entriesOf(readFileSync(week, 'utf8'))
  const log = (name: string, days: number, perDay: number) => {
    const path = join(folder, name)
    writeFileSync(path, logOf(entries, days, perDay))
    return path
  }
  const today = ['--today', '2026-11-23']
  const day = log('day.yaml', 1, 12)
  const month = log('month.yaml', 30, 12)
  const decade = log('decade.yaml', 3650, 20)
  const sweet = join(root, 'test/plan/logs/12-sweet.yaml') // one of the longest to search
  return [
    { name: '--version', args: ['--version'], budget: 1.15, rounds: 31 },
    { name: '--help', args: ['--help'], budget: 1.4, rounds: 31 },
    { name: 'intake, 1 day, --json', args: ['intake', day, '--json', ...today], budget: 2, rounds: 31 },
    {
      name: 'dexa, 12 results, --json',
      args: ['dexa', join(root, 'data/examples/scans.csv'), '--json', ...today],
      budget: 2,
      rounds: 31,
    },
    { name: 'food search', args: ['food', 'search', 'canned', 'sardines'], budget: 2.2, rounds: 31 },
    { name: 'intake, the week', args: ['intake', week, ...today], budget: null, rounds: 31 },
    { name: 'intake, 30 days', args: ['intake', month, ...today], budget: 3, rounds: 15 },
    { name: 'intake, 10 years', args: ['intake', decade, ...today], budget: 6, rounds: 5 },
    { name: 'plan, 1 day', args: ['plan', day, ...today], budget: null, rounds: 5, underMs: PLAN_MS },
    {
      name: 'plan, 8 changes',
      args: ['plan', sweet, '--max-changes', '8', '--energy', '5%'],
      budget: null,
      rounds: 5,
      underMs: PLAN_MS,
    },
  ]
}

/** The entries of the example: plain list items that are no maps. */
function entriesOf(text: string): string[] {
  const entries = [...text.matchAll(/^\s+- (\d[^#:{}[\]\n]*)$/gm)].map((match) => (match[1] ?? '').trim())
  if (entries.length < 20) throw new Error(`only ${entries.length} entries found in the example`)
  return entries
}

function logOf(entries: readonly string[], days: number, perDay: number): string {
  const first = Date.UTC(2016, 10, 20)
  const parts = Array.from({ length: days }, (_, day) => {
    const date = new Date(first + day * 86_400_000).toISOString().slice(0, 10)
    const eaten = Array.from(
      { length: perDay },
      (_, i) => `      - ${entries[(day * 7 + i) % entries.length]}`,
    )
    return `  ${date}:\n    meals:\n${eaten.join('\n')}\n`
  })
  return `days:\n${parts.join('')}`
}

function report(cases: readonly Case[]): void {
  console.log('case                     median    node -e 0   ratio  budget   largest')
  for (const { name, args, budget, rounds, underMs } of cases) {
    const own: number[] = []
    const bare: number[] = []
    for (let i = 0; i <= rounds; i += 1) {
      const nothing = timed(['-e', '0'])
      const run = timed([bin, ...args])
      if (i === 0) continue // the first pair only warms the file cache
      bare.push(nothing)
      own.push(run)
    }
    const ratio = `${(median(own) / median(bare)).toFixed(2)}x`
    const limit = budget === null ? '' : `${budget}x`
    const isUnder = underMs !== undefined && median(own) < underMs
    const verdict = underMs === undefined ? '' : `  ${isUnder ? 'under' : 'NOT under'} ${underMs} ms`
    console.log(
      `${name.padEnd(22)}${`${median(own).toFixed(1)} ms`.padStart(10)}${`${median(bare).toFixed(1)} ms`.padStart(12)}` +
        `${ratio.padStart(9)}${limit.padStart(8)}${`${peakMiB(args).toFixed(0)} MiB`.padStart(10)}${verdict}`,
    )
  }
}

const PHRASES = 1000

/** What understanding takes, in this process: distinct phrases, each for the first time. */
function reportPhrases(): void {
  const rows = readFileSync(join(root, 'test/food/phrases.csv'), 'utf8').split('\n').slice(1)
  const phrases = [
    ...new Set(rows.map((row) => /^(?:"((?:[^"]|"")*)"|([^,]*))/.exec(row)?.slice(1).join('') ?? '')),
  ]
  const some = phrases.filter((phrase) => phrase !== '').slice(0, PHRASES)
  const table = openFoodTable(join(root, 'dist/foods.bin'))
  const started = process.hrtime.bigint()
  const each = some.map((food) => {
    const from = process.hrtime.bigint()
    understandEntry(table, { food, amount: null, id: null })
    return Number(process.hrtime.bigint() - from) / 1e6
  })
  const mean = Number(process.hrtime.bigint() - started) / 1e6 / some.length
  const p95 = [...each].sort((a, b) => a - b)[Math.floor(0.95 * each.length)] ?? Number.NaN
  console.log(
    `\na phrase, of ${some.length} distinct ones: mean ${mean.toFixed(2)} ms, median ${median(each).toFixed(2)}, p95 ${p95.toFixed(2)} (aim: under 1)`,
  )
}

/** Wall time of one process, milliseconds. */
function timed(args: readonly string[]): number {
  const started = process.hrtime.bigint()
  const run = spawnSync(process.execPath, args, {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
    maxBuffer: 1 << 28,
  })
  const ms = Number(process.hrtime.bigint() - started) / 1e6
  if (run.status !== 0) throw new Error(`${args.join(' ')} ended with ${run.status}: ${run.stderr}`)
  return ms
}

/** The most memory that a run held, MiB: one run more, with a line that tells it at the end. */
function peakMiB(args: readonly string[]): number {
  const tell = "process.on('exit', () => require('fs').writeSync(2, String(process.resourceUsage().maxRSS)))"
  const hook = `data:text/javascript,import { createRequire } from 'node:module'; const require = createRequire('file:///'); ${tell}`
  const run = spawnSync(process.execPath, ['--import', hook, bin, ...args], {
    env,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  return Number(/(\d+)$/.exec(run.stderr)?.[1] ?? Number.NaN) / 1024
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN
}

main()
