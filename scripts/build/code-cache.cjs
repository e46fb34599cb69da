'use strict'
// Run by the build in a process of its own: uses the program as people do, then keeps what V8 has compiled of it.
const { writeFileSync, renameSync } = require('node:fs')
const { join } = require('node:path')
const { dist, part, scripts } = require('../../bin/bonecheck.js')

const examples = join(__dirname, '../../data/examples')
const week = join(examples, 'week.yaml')
const scans = join(examples, 'scans.csv')
const runs = [
  ['intake', week, '--today', '2026-11-23'],
  ['intake', week, '--json', '--last', '1'],
  ['intake', join(examples, 'no-such-file.yaml')],
  ['intake', join(examples, 'own-foods.yaml'), '--today', '2026-11-23'],
  ['dexa', scans, '--profile', join(examples, 'profile.yaml'), '--today', '2026-11-23'],
  ['dexa', scans, '--json', '--today', '2026-11-23'],
  ['--help'],
]

function next() {
  const args = runs.shift()
  if (args === undefined) return keep()
  process.argv = [process.argv[0], process.argv[1], ...args]
  // Through the event loop, so that it is found empty once more when this run has ended.
  setImmediate(() => part('cli-start.cjs').start(dist))
}

function keep() {
  process.removeListener('beforeExit', next)
  for (const [name, script] of scripts) {
    const file = join(dist, `${name}.cache`)
    writeFileSync(`${file}.${process.pid}`, script.createCachedData())
    renameSync(`${file}.${process.pid}`, file)
  }
  process.exitCode = 0
}

process.on('beforeExit', next)
next()
