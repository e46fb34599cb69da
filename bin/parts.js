'use strict'
// Loads the parts of the program from dist with the code cache that the build left beside them. V8 checks the cache
// against its own version and flags and refuses any other; the part is then compiled from its source, as ever.
const { readFileSync } = require('node:fs')
const { basename, join } = require('node:path')
const { Script } = require('node:vm')

// Node 20's V8 makes optimised code of what ran a few hundred times, machine code of a pattern at its second use, and
// notes for both of every function: a report ends too soon to profit, so they wait longer. Later versions know other
// flags and keep their own. Before any part, since a cache holds for the flags it was made with.
if (Number.parseInt(process.versions.v8, 10) < 12)
  setFlags([
    '--interrupt-budget=500000',
    '--regexp-tier-up-ticks=50',
    '--interrupt-budget-factor-for-feedback-allocation=48',
  ])

const dist = join(__dirname, '../dist')
const loaded = new Map()
/** Compiled parts by name, for the build, which asks them for their caches. */
const scripts = new Map()

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
 * `node:v8` has the same function, but loads all of Node's streams with it, a tenth of Node's own start. The binding is
 * deprecated, and gone from no Node 20; where it is refused, `node:v8` it is.
 */
function setFlags(flags) {
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

module.exports = { dist, part, scripts }
