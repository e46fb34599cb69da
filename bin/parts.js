'use strict'
// Loads the parts of the program from dist with the code cache that the build left beside them. V8 checks the cache
// against its own version and flags and refuses any other; the part is then compiled from its source, as ever.
const { readFileSync } = require('node:fs')
const { basename, join } = require('node:path')
const { Script } = require('node:vm')

// Node 20's V8 makes optimised code of what ran a few hundred times, which a report ends too soon to profit from; the
// flag, gone from later ones, makes it wait longer. Before any part, since a cache holds for the flags it was made with.
if (Number.parseInt(process.versions.v8, 10) < 12)
  require('node:v8').setFlagsFromString('--interrupt-budget=500000')

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

module.exports = { dist, part, scripts }
