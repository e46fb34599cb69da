import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The licence texts of the bundled packages, as one page. A package without a licence file stops the build. */
export function licencesOf(root: string, packages: readonly string[]): string {
  const pages = packages.map((folder) => {
    const { name, version, license } = JSON.parse(
      readFileSync(join(root, folder, 'package.json'), 'utf8'),
    ) as {
      name: string
      version: string
      license: string
    }
    const file = readdirSync(join(root, folder)).find((entry) => /^(licen[cs]e|copying)/i.test(entry))
    const text = file === undefined ? null : readFileSync(join(root, folder, file), 'utf8').trim()
    if (text === null) throw new Error(`${name} has no licence file to collect`)
    return `${name} ${version} (${license})\n\n${text}\n`
  })
  const rule = `\n${'-'.repeat(80)}\n\n`
  return `bonecheck contains the following packages.\n${rule}${pages.join(rule)}`
}
