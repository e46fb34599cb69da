#!/usr/bin/env node
'use strict'
// The stub: is Node new enough, is it only the version that is asked for, and if not, on to the program.
// CommonJS (bin/package.json says so), because the ES module loader alone costs a quarter of Node's own start; and one
// file, since every further module that Node itself loads costs a hundredth of it.
const { readFileSync } = require('node:fs')
const { basename, join } = require('node:path')
const { Script } = require('node:vm')

const dist = join(__dirname, '../dist')
const loaded = new Map()
/** Compiled parts by name, for the build, which asks them for their caches. */
const scripts = new Map()

/**
 * Loads a part of the program from dist with the code cache that the build left beside it. V8 checks the cache against
 * its own version and flags and refuses any other; the part is then compiled from its source, as ever.
 */
function part(name) {
  const known = loaded.get(name)
  if (known !== undefined) return known.exports
  const module = { exports: {} }
  loaded.set(name, module)
  const filename = join(dist, name)
  const script = new Script(readFileSync(filename, 'latin1'), { filename, cachedData: cacheOf(filename) })
  scripts.set(name, script)
  script.runInThisContext().call(module.exports, module.exports, inPart, module, filename, dist)
  return module.exports
}

function inPart(id) {
  return id.startsWith('./') ? part(basename(id)) : require(id)
}

function cacheOf(filename) {
  try {
    return readFileSync(`${filename}.cache`)
  } catch {
    return undefined
  }
}

/**
 * Node 20's V8 makes optimised code of what ran a few hundred times, machine code of a pattern at its second use, and
 * notes for both of every function; it polishes each pattern before its first use, and tidies memory once more at the
 * end. A report ends too soon to profit, so all that waits longer, or is left. Later versions know other flags and keep
 * their own. Before any part, since a cache holds for the flags it was made with.
 */
function tuneV8() {
  if (Number.parseInt(process.versions.v8, 10) >= 12) return
  const flags = [
    '--interrupt-budget=500000',
    '--regexp-tier-up-ticks=50',
    '--no-regexp-peephole-optimization',
    '--no-minor-gc-task',
    '--interrupt-budget-factor-for-feedback-allocation=48',
  ]
  // `node:v8` has the same function, but loads all of Node's streams with it, a tenth of Node's own start. The binding
  // is deprecated, and gone from no Node 20; where it is refused, `node:v8` it is.
  const told = process.noDeprecation
  try {
    process.noDeprecation = true
    for (const flag of flags) process.binding('v8').setFlagsFromString(flag)
  } catch {
    for (const flag of flags) require('node:v8').setFlagsFromString(flag)
  } finally {
    if (told === undefined) delete process.noDeprecation
    else process.noDeprecation = told
  }
}

function run() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19)) {
    process.stderr.write(`bonecheck runs on Node 20.19 or newer; this is Node ${process.versions.node}.\n`)
    process.exitCode = 2
  } else if (process.argv.length === 3 && (process.argv[2] === '--version' || process.argv[2] === '-V')) {
    process.stdout.on('error', () => {}) // a reader that has gone
    process.stdout.write(`${require('../package.json').version}\n`)
  } else {
    tuneV8()
    part('cli-start.cjs').start(dist)
  }
}

if (require.main === module) run()
else tuneV8()

module.exports = { dist, part, scripts }
