import { readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import * as esbuild from 'esbuild'

/** A bundled file, by its name in dist. */
export interface Output {
  readonly name: string
  readonly bytes: Uint8Array
}

/** What came out, and which packages are in it. */
export interface Bundle {
  readonly outputs: readonly Output[]
  /** Folders of bundled packages, relative to the root: `node_modules/commander`. */
  readonly packages: readonly string[]
}

/**
 * Bundles the program into CommonJS files, one for the start and one for everything that is imported dynamically.
 * esbuild splits only ES modules, and those start too slowly (docs/decisions.md, "CommonJS parts"), so each dynamic
 * import becomes a `require` of a part of its own here.
 */
export async function bundleProgram(root: string): Promise<Bundle> {
  const outputs: Output[] = []
  const packages = new Set<string>()
  const done = new Set<string>()
  let waiting = [join(root, 'src/cli/start.ts')]
  while (waiting.length > 0) {
    const found = new Map<string, string>()
    const parts = await Promise.all(waiting.map((entry) => bundlePart(root, entry, found, packages)))
    outputs.push(...parts)
    for (const entry of waiting) done.add(entry)
    waiting = [...found.values()].filter((entry) => !done.has(entry))
  }
  return { outputs, packages: [...packages].sort() }
}

/** The library: one ES module. */
export async function bundleLibrary(root: string): Promise<Output> {
  const built = await esbuild.build({
    ...common,
    absWorkingDir: root,
    entryPoints: [join(root, 'src/index.ts')],
    format: 'esm',
    outfile: 'index.js',
    // Bundled CommonJS packages (yaml) ask for node:process and the like at run time.
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  })
  return { name: 'index.js', bytes: firstOf(built) }
}

const common = {
  bundle: true,
  minify: true,
  keepNames: false,
  platform: 'node',
  target: 'node20.19',
  charset: 'ascii', // one byte a character: half the memory, and nothing to decode
  legalComments: 'none', // dist/LICENSES.txt has them all
  write: false,
  logLevel: 'silent',
} satisfies esbuild.BuildOptions

async function bundlePart(
  root: string,
  entry: string,
  found: Map<string, string>,
  packages: Set<string>,
): Promise<Output> {
  const name = partName(root, entry)
  const built = await esbuild.build({
    ...common,
    absWorkingDir: root,
    entryPoints: [entry],
    format: 'cjs',
    outfile: name,
    metafile: true,
    define: { BONECHECK_VERSION: JSON.stringify(versionOf(root)) },
    supported: { 'dynamic-import': false },
    plugins: [
      ownPartForDynamicImports(root, found),
      lessOfNode,
      ownWidth(root),
      statistics(root),
      referenceAsJson,
    ],
  })
  for (const input of Object.keys(built.metafile.inputs)) {
    const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0]
    if (folder !== undefined) packages.add(folder)
  }
  const wrapped = Buffer.concat([Buffer.from(OPENING), firstOf(built), Buffer.from(CLOSING)])
  return { name, bytes: wrapped }
}

function versionOf(root: string): string {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version
}

/** A part is a function already in its file, so that bin/bonecheck.js need not copy it to make it one. */
const OPENING = '(function (exports, require, module, __filename, __dirname) { '
const CLOSING = '\n})\n'

function ownPartForDynamicImports(root: string, found: Map<string, string>): esbuild.Plugin {
  const resolving = Symbol('resolving')
  return {
    name: 'own part for dynamic imports',
    setup(build) {
      build.onResolve({ filter: /.*/ }, async ({ path, kind, resolveDir, pluginData }) => {
        if (kind !== 'dynamic-import' || pluginData === resolving || path.startsWith('node:')) return null
        const resolved = await build.resolve(path, { kind, resolveDir, pluginData: resolving })
        if (resolved.errors.length > 0) return { errors: resolved.errors }
        found.set(resolved.path, resolved.path)
        return { path: `./${partName(root, resolved.path)}`, external: true }
      })
    },
  }
}

/**
 * commander loads node:child_process for commands that are programs of their own. There are none here, and loading
 * it takes a quarter as long as Node's own start. Only the part that runs an editor has it. node:process is the global
 * itself, for which Node compiles a module first.
 */
const lessOfNode: esbuild.Plugin = {
  name: 'less of Node',
  setup(build) {
    build.onResolve({ filter: /^node:process$/ }, ({ path }) => ({ path, namespace: 'process' }))
    build.onLoad({ filter: /.*/, namespace: 'process' }, () => ({
      contents: 'module.exports = globalThis.process',
    }))
    build.onResolve({ filter: /^node:child_process$/ }, ({ path, importer }) =>
      /[\\/]commander[\\/]/.test(importer) ? { path, namespace: 'nothing' } : { path, external: true },
    )
    build.onLoad({ filter: /.*/, namespace: 'nothing' }, () => ({ contents: 'module.exports = {}' }))
  },
}

/**
 * cli-table3 measures cells with string-width, whose pattern of all emoji takes V8 as long to prepare as the whole
 * report to print. The program has a measure of its own, which knows what its tables hold.
 */
function ownWidth(root: string): esbuild.Plugin {
  return {
    name: 'own width',
    setup(build) {
      build.onResolve({ filter: /^string-width$/ }, () => ({ path: 'string-width', namespace: 'own-width' }))
      build.onLoad({ filter: /.*/, namespace: 'own-width' }, () => ({
        contents: "import { widthOf } from './width.ts'; module.exports = widthOf",
        resolveDir: join(root, 'src/render/text'),
        loader: 'js',
      }))
    },
  }
}

/**
 * simple-statistics in one file works out a table of the normal distribution as it loads, which takes as long as a
 * quarter of a report; from its sources only what is used comes in.
 */
function statistics(root: string): esbuild.Plugin {
  const path = join(root, 'node_modules/simple-statistics/index.js')
  return {
    name: 'statistics',
    setup(build) {
      build.onResolve({ filter: /^simple-statistics$/ }, () => ({ path, sideEffects: false }))
      build.onResolve({ filter: /^\.\/src\// }, ({ importer, resolveDir, path: source }) =>
        importer === path ? { path: join(resolveDir, source), sideEffects: false } : null,
      )
    },
  }
}

/**
 * The reference data as JSON in a string: parsed at once when its part loads, where the same data as code would be
 * compiled, cached and built property by property, three times as slowly. The food names are a few long strings
 * already, which nothing is gained by copying.
 */
const referenceAsJson: esbuild.Plugin = {
  name: 'reference data as JSON',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/]generated[\\/][\w-]+\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(
        /^(export const \w+: [^=\n]+ = )([[{]\n[\s\S]*?^[\]}])$/gm,
        (whole, head: string, data: string) =>
          path.endsWith('food-names.ts')
            ? whole
            : `${head}/* @__PURE__ */ JSON.parse(${JSON.stringify(JSON.stringify(JSON.parse(data)))})`,
      ),
      loader: 'ts',
    }))
  },
}

/** `src/cli/commands/intake.ts` is `cli-commands-intake.cjs`; a package's file is named after the package. */
function partName(root: string, entry: string): string {
  const path = relative(root, entry).replaceAll('\\', '/')
  const inPackage = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1]
  const name =
    inPackage ?? relative('src', join(dirname(path), path.split('/').at(-1) ?? '')).replace(/\.ts$/, '')
  return `${name.replaceAll(/[\\/@]/g, '-')}.cjs`
}

/** esbuild's ASCII output leaves patterns and raw templates alone; in a pattern, an escape means the same letter. */
function firstOf(built: esbuild.BuildResult<{ write: false }>): Uint8Array {
  const file = built.outputFiles[0]
  if (file === undefined) throw new Error('esbuild gave no file')
  const ascii = file.text.replace(
    /[\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return Buffer.from(ascii, 'latin1')
}
