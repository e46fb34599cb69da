import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'

/** `npm run e2e`: pack, install the tarball into an empty folder without a network, and run what was installed. */

const root = join(import.meta.dirname, '..')
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bonecheck-packed-'))
  try {
    const tarball = pack(folder)
    const home = join(folder, 'home')
    mkdirSync(home)
    writeFileSync(join(home, 'package.json'), '{ "private": true }\n')
    const offline = ['--offline', '--no-audit', '--no-fund', '--ignore-scripts']
    execFileSync(npm, ['install', ...offline, tarball], { cwd: home, stdio: 'pipe' })
    cpSync(join(root, 'data/examples'), join(home, 'examples'), { recursive: true })
    await lint(join(home, 'node_modules/bonecheck'))
    runAll(home)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Packs what `npm publish` would, and looks at what is in it. */
function pack(folder: string): string {
  const said = execFileSync(npm, ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    cwd: root,
    encoding: 'utf8',
  })
  const [packed] = JSON.parse(said) as [
    { filename: string; size: number; unpackedSize: number; files: { path: string }[] },
  ]
  const paths = packed.files.map(({ path }) => path)
  const stray = paths.filter((path) =>
    /^(test|src|scripts|data\/(foods|reference))\/|\.new$|\.test\./.test(path),
  )
  expect(stray.length === 0, `the tarball holds ${stray.join(', ')}`)
  for (const wanted of [
    'bin/bonecheck.js',
    'dist/foods.bin',
    'dist/LICENSES.txt',
    'dist/index.js',
    'LICENSE',
  ]) {
    expect(paths.includes(wanted), `the tarball lacks ${wanted}`)
  }
  const mb = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`
  console.log(`packed: ${paths.length} files, ${mb(packed.size)}, unpacked ${mb(packed.unpackedSize)}`)
  const tarball = join(folder, packed.filename)
  expect(statSync(tarball).size === packed.size, 'the tarball is not of the size that npm says')
  return tarball
}

function runAll(home: string): void {
  // Letters outside ASCII in the program's own patterns once came out of the build as others.
  writeFileSync(
    join(home, 'letters.yaml'),
    '2026-11-18:\n  supplements: [vitamin D3 25 µg]\n  food: [1–2 prunes, 1⁄2 cup oats]\n',
  )
  const week = 'examples/week.yaml'
  const wanted: [args: string[], status: number, says: RegExp][] = [
    [['--version'], 0, /^\d+\.\d+\.\d+\n$/],
    [['--help'], 0, /Examples:[\s\S]*intake/],
    [[], 2, /^$/],
    [['intake', '--help'], 0, /--fail-on/],
    [['intake', week, '--today', '2026-11-23'], 0, /Calcium/i],
    [['intake', week, '--json', '--today', '2026-11-23'], 0, /"schema": "bonecheck\.intake\/1"/],
    [['intake', week, '--format', 'csv'], 0, /^date,nutrient,unit/],
    [['intake', week, '--format', 'markdown'], 0, /^# /],
    [['intake', 'no-such.yaml'], 2, /^$/],
    [['intake', week, '--no-such-option'], 2, /^$/],
    [['intake', 'letters.yaml', '--items', '--today', '2026-11-23'], 0, /12 g by count[\s\S]*40 g by/],
    [['log', 'pin', 'letters.yaml'], 0, /^letters\.yaml: 2 entries pinned\.\n$/],
    [['log', 'pin', 'letters.yaml'], 0, /^letters\.yaml: nothing to pin, 2 were pinned before\.\n$/],
    [['intake', 'letters.yaml', '--items', '--today', '2026-11-23'], 0, /12 g by count[\s\S]*40 g by/],
    [['food', 'search', 'kale'], 0, /fndds:\d+ +FNDDS/],
    [['food', 'show', 'fndds:11100000'], 0, /^Milk, NFS\n/],
    [['food', 'top', 'calcium', '--format', 'csv'], 0, /^id,description,nutrient/],
    [['food', 'match', '1 cup milk', '--format', 'ndjson'], 0, /^\{"text":"1 cup milk","quantity":1,/],
    [['schema', 'intake'], 0, /"\$schema"/],
  ]
  for (const [args, status, says] of wanted) {
    const run = bonecheck(home, args)
    expect(
      run.status === status,
      `bonecheck ${args.join(' ')}: exit ${run.status}, not ${status}\n${run.stderr}`,
    )
    expect(says.test(run.stdout), `bonecheck ${args.join(' ')} printed ${run.stdout.slice(0, 300)}`)
    expect(!/\n\s+at .+:\d+/.test(run.stderr), `bonecheck ${args.join(' ')} printed a stack:\n${run.stderr}`)
  }
  const library = "import { NUTRIENTS } from 'bonecheck'; if (!NUTRIENTS.includes('calcium')) process.exit(1)"
  const imported = spawnSync(process.execPath, ['--input-type=module', '-e', library], {
    cwd: home,
    encoding: 'utf8',
  })
  expect(imported.status === 0, `the library cannot be imported: ${imported.stderr}`)
  console.log(`ran ${wanted.length} command lines and the library as installed`)
}

/** What package.json promises must be there, in the form it promises. */
async function lint(folder: string): Promise<void> {
  const { messages, pkg } = await publint({ pkgDir: folder, level: 'warning' })
  const said = messages.map((message) => formatMessage(message, pkg))
  expect(said.length === 0, `publint: ${said.join('; ')}`)
}

/** The installed program with nothing of this machine but a PATH. */
function bonecheck(home: string, args: readonly string[]) {
  const bin = join(home, 'node_modules/bonecheck/bin/bonecheck.js')
  const env = { PATH: process.env['PATH'], HOME: home, LANG: 'C.UTF-8', COLUMNS: '80' }
  return spawnSync(process.execPath, [bin, ...args], { cwd: home, env, encoding: 'utf8', maxBuffer: 1 << 28 })
}

function expect(holds: boolean, otherwise: string): void {
  if (holds) return
  console.error(`e2e: ${otherwise}`)
  process.exit(1)
}

await main()
