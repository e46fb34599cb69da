#!/usr/bin/env node
'use strict'
// The stub: is Node new enough, is it only the version that is asked for, and if not, on to the program.
// CommonJS (bin/package.json says so), because the ES module loader alone costs a quarter of Node's own start.
const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`bonecheck runs on Node 20.19 or newer; this is Node ${process.versions.node}.\n`)
  process.exitCode = 2
} else if (process.argv.length === 3 && (process.argv[2] === '--version' || process.argv[2] === '-V')) {
  process.stdout.write(`${require('../package.json').version}\n`)
} else {
  const { dist, part } = require('./parts.js')
  part('cli-start.cjs').start(require('../package.json').version, dist)
}
