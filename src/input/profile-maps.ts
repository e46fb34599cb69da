import { namesInLine } from './names-in-line.ts'
import type { Trouble } from './problems.ts'
import type { OwnRisk, Profile } from './profile.ts'
import { isUnknown, isUnknownList, measure, partialDateValue, textOf } from './profile-values.ts'
import { suggestionFor } from './suggest.ts'
import { writtenAt } from './supplement-list.ts'
import type { Pair, Value } from './yaml-tree.ts'
import { readYesNoUnknown } from './yes-no.ts'

/** `{ drug: anastrozole, start: 2024-05-01 }`, or just the drug's name. */
export function aromataseInhibitor({ key, value }: Pair, trouble: Trouble): Profile['aromataseInhibitor'] {
  if (isUnknown(value)) return null
  if (value.kind === 'text')
    return /^(none|no)$/i.test(textOf(value)) ? null : { drug: textOf(value), start: null, stop: null }
  const parts = partsOf(key.text, value, ['drug', 'start', 'stop'], trouble)
  if (parts === null) return null
  const date = (name: string) => dateIn(parts, name, trouble)
  return { drug: textIn(parts, 'drug'), start: date('start'), stop: date('stop') }
}

/** A list of names, or of `{ name, start }`; "none" is an empty list. */
export function medicines({ key, value }: Pair, trouble: Trouble): Profile['medicines'] {
  if (isUnknownList(value)) return null
  const items = itemsOf(key.text, value, trouble)
  if (items === null) return [{ name: unreadName(value), start: null }]
  if (items.length === 1 && /^(none|no)$/i.test(textOf(items[0] as Value))) return []
  return items.flatMap((item) => {
    if (item.kind === 'text') return namesInLine(textOf(item)).map((name) => ({ name, start: null }))
    const parts = partsOf(key.text, item, ['name', 'start'], trouble)
    const name = parts === null ? null : textIn(parts, 'name')
    // A medicine is never lost: rules that keep a gap from being shown look for names in whatever is written.
    if (parts === null || name === null) return [{ name: unreadName(item), start: null }]
    return [{ name, start: dateIn(parts, 'start', trouble) }]
  })
}

/** What stands in the place of a name that cannot be read, as the file has it; braces or brackets tell it from a name. */
export function unreadName(value: Value): string {
  const written = writtenAt(value)
  return /^[{[]/.test(written) ? written : `{${written}}`
}

/** A list of `{ date, site, low_trauma }`; "none" is an empty list. */
export function fractures({ key, value }: Pair, trouble: Trouble): Profile['fractures'] {
  if (isUnknownList(value)) return null
  const items = itemsOf(key.text, value, trouble)
  if (items === null) return null
  if (items.length === 1 && /^(none|no)$/i.test(textOf(items[0] as Value))) return []
  return items.flatMap((item) => {
    if (item.kind === 'text') return [{ date: null, site: textOf(item), lowTrauma: 'unknown' as const }]
    const parts = partsOf(key.text, item, ['date', 'site', 'low_trauma'], trouble)
    if (parts === null) return []
    const lowTrauma = parts.get('low_trauma')
    return [
      {
        date: dateIn(parts, 'date', trouble),
        site: textIn(parts, 'site'),
        lowTrauma:
          lowTrauma === undefined
            ? ('unknown' as const)
            : readYesNoUnknown(lowTrauma.key, lowTrauma.value, trouble),
      },
    ]
  })
}

/** `{ major: 12, hip: 1.8 }`, in % over ten years. */
export function ownRisk({ key, value }: Pair, trouble: Trouble): OwnRisk | null {
  if (isUnknown(value)) return null
  const parts = partsOf(key.text, value, ['major', 'hip', 'date', 'country', 'with_bmd'], trouble)
  if (parts === null) return null
  const percent = (name: string): number | null => {
    const pair = parts.get(name)
    return pair === undefined ? null : measure(pair, 'risk', trouble)
  }
  const withBmd = parts.get('with_bmd')
  return {
    major: percent('major'),
    hip: percent('hip'),
    country: textIn(parts, 'country'),
    withBmd: withBmd === undefined ? 'unknown' : readYesNoUnknown(withBmd.key, withBmd.value, trouble),
    date: dateIn(parts, 'date', trouble),
  }
}

function itemsOf(key: string, value: Value, trouble: Trouble): readonly Value[] | null {
  if (value.kind === 'list') return value.items.filter((item) => item.kind !== 'nothing')
  if (value.kind === 'text') return [value]
  trouble.add({ code: 'not-a-list', level: 'error', args: { key, found: value.kind } }, value.at)
  return null
}

/** The pairs of a map by key; keys that it may not have are problems. */
function partsOf(
  key: string,
  value: Value,
  known: readonly string[],
  trouble: Trouble,
): Map<string, Pair> | null {
  if (value.kind !== 'map') {
    const example = `{ ${known.map((name) => `${name}: ...`).join(', ')} }`
    const args = { key, text: textOf(value), example }
    trouble.add({ code: 'bad-measure', level: 'error', args }, value.at)
    return null
  }
  const parts = new Map<string, Pair>()
  for (const pair of value.pairs) {
    const first = parts.get(pair.key.text)
    if (first !== undefined) {
      const args = { key: pair.key.text, first: first.key.span }
      trouble.add({ code: 'duplicate-key', level: 'error', args }, pair.key.span)
    } else if (known.includes(pair.key.text)) parts.set(pair.key.text, pair)
    else {
      const suggestion = suggestionFor(pair.key.text, known)
      trouble.add(
        { code: 'unknown-key', level: 'error', args: { key: pair.key.text, suggestion, known } },
        pair.key.span,
      )
    }
  }
  return parts
}

function textIn(parts: ReadonlyMap<string, Pair>, name: string): string | null {
  const pair = parts.get(name)
  return pair === undefined || isUnknown(pair.value) ? null : textOf(pair.value) || null
}

function dateIn(parts: ReadonlyMap<string, Pair>, name: string, trouble: Trouble) {
  const pair = parts.get(name)
  return pair === undefined ? null : partialDateValue(pair, trouble)
}
