import { readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, test } from 'vitest'
import { root, sourceFiles } from './source-files.ts'

/** Each room may import from itself and from those before it. Rooms of one line know nothing of each other. */
const ORDER = [
  ['diagnostics', 'calendar', 'quantity'],
  ['nutrition', 'bone', 'exercise'],
  ['plan'],
  ['input'],
  ['food'],
  ['report'],
  ['questionnaire'],
  ['render'],
  ['cli'],
]

/** Made by the build from data/reference; any room may read it. */
const ANYONE = new Set(['generated'])

test('imports between rooms point one way only (design.md 6)', () => {
  const wrong = sourceFiles('src').flatMap((file) => {
    const from = roomOf(file)
    return from === null
      ? []
      : importsOf(file)
          .filter((to) => !isAllowed(from, roomOf(to)))
          .map((to) => `${file} imports ${to}`)
  })
  expect(wrong).toEqual([])
})

test('files do not import in circles', () => {
  const circles: string[] = []
  const done = new Set<string>()
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' -> '))
    if (done.has(file) || path.includes(file)) return
    for (const to of importsOf(file).filter((name) => !name.startsWith('src/generated')))
      visit(to, [...path, file])
    done.add(file)
  }
  for (const file of sourceFiles('src')) visit(file, [])
  expect(circles).toEqual([])
})

test('the rule sees a wrong import', () => {
  expect(isAllowed('nutrition', 'render')).toBe(false)
  expect(isAllowed('diagnostics', 'quantity')).toBe(false)
  expect(isAllowed('render', 'nutrition')).toBe(true)
  expect(isAllowed('input', 'generated')).toBe(true)
})

function isAllowed(from: string, to: string | null): boolean {
  if (to === null || to === from || ANYONE.has(to)) return true
  const place = (room: string) => ORDER.findIndex((rooms) => rooms.includes(room))
  return place(from) >= 0 && place(to) >= 0 && place(to) < place(from)
}

/** The room of a file; null for src/index.ts, which stands above all of them. */
function roomOf(file: string): string | null {
  return /^src\/([^/]+)\//.exec(file)?.[1] ?? null
}

/** Relative imports of a file, types and dynamic ones too, as paths from the root. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8')
  const found = [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map((match) => match[1] ?? '')
  return found.map((path) => relative(root, join(root, dirname(file), path)).replaceAll('\\', '/'))
}
