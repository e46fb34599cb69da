/** An entry in one line, or its long form. */
export type Item =
  | string
  | { readonly food: string; readonly amount: string | null; readonly id: string | null }

/** A list, keys with what stands under them, or yes or no. */
export type Written = readonly Item[] | ReadonlyMap<string, Written> | boolean

/** How the file is written. */
export interface Writing {
  readonly text: string
  /** JSON, where all is in quotes. */
  readonly isJson: boolean
  /** `\n`, or `\r\n` where the file has it. */
  readonly lineEnd: string
  /** Columns from a date to its meals. */
  readonly step: number
  /** Columns from a key to the dashes of its list. */
  readonly dashStep: number
  /** A dash and the spaces behind it. */
  readonly dash: string
}

/** A key with what stands under it. */
export function keyed(key: string, value: Written): ReadonlyMap<string, Written> {
  return new Map([[key, value]])
}

/** Lines of YAML, the first of them at a column. */
export function inLines(written: Written, column: number, writing: Writing): string[] {
  const indent = ' '.repeat(column)
  if (typeof written === 'boolean') return [`${indent}${written}`]
  if (isList(written)) return written.flatMap((item) => itemLines(item, indent, writing.dash))
  return [...written].flatMap(([key, value]) => {
    if (typeof value === 'boolean') return [`${indent}${keyText(key)}: ${value}`]
    const step = isList(value) ? writing.dashStep : writing.step
    return [`${indent}${keyText(key)}:`, ...inLines(value, column + step, writing)]
  })
}

function itemLines(item: Item, indent: string, dash: string): string[] {
  if (typeof item === 'string') return [`${indent}${dash}${lineText(item)}`]
  const under = indent + ' '.repeat(dash.length)
  return partsOf(item).map(([key, text], i) => `${i === 0 ? indent + dash : under}${key}: ${lineText(text)}`)
}

function partsOf(item: Exclude<Item, string>): [string, string][] {
  return Object.entries(item).filter((part): part is [string, string] => part[1] !== null)
}

/** The same between brackets and braces, on one line. */
export function inBrackets(written: Written, writing: Pick<Writing, 'isJson'>): string {
  if (typeof written === 'boolean') return String(written)
  const text = writing.isJson ? (plain: string) => JSON.stringify(plain) : bracketText
  if (!isList(written)) {
    const pairs = [...written].map(([key, value]) => `${text(key)}: ${inBrackets(value, writing)}`)
    return `{${pairs.join(', ')}}`
  }
  const items = written.map((item) => {
    if (typeof item === 'string') return text(item)
    const key = (name: string) => (writing.isJson ? text(name) : name)
    return `{${partsOf(item)
      .map(([name, value]) => `${key(name)}: ${text(value)}`)
      .join(', ')}}`
  })
  return `[${items.join(', ')}]`
}

/** A key and its value between braces, without the braces. */
export function inBraces(key: string, value: Written, writing: Pick<Writing, 'isJson'>): string {
  return inBrackets(keyed(key, value), writing).slice(1, -1)
}

/** Items between brackets, without the brackets. */
export function listed(items: readonly Item[], writing: Pick<Writing, 'isJson'>): string {
  return inBrackets(items, writing).slice(1, -1)
}

export function isList(written: Written): written is readonly Item[] {
  return Array.isArray(written)
}

/** A text as it stands behind a dash: in quotes where YAML would take it for something else. */
function lineText(text: string): string {
  const isPlain = /^[\p{L}\p{N}]/u.test(text) && !/: |:$| #|[\p{Cc}\p{Cs}]/u.test(text) && !isNull(text)
  return isPlain ? text : quoted(text)
}

/** A text between brackets, where a comma parts two. */
function bracketText(text: string): string {
  const isPlain = /^[\p{L}\p{N}][^,[\]{}"'&*!|>%@`#:\p{Cc}\p{Cs}]*$/u.test(text) && !isNull(text)
  return isPlain ? text : quoted(text)
}

function keyText(key: string): string {
  return /^[\p{L}\p{N}_](?:[\p{L}\p{N}_ -]*[\p{L}\p{N}_])?$/u.test(key) && !isNull(key) ? key : quoted(key)
}

function isNull(text: string): boolean {
  return /^null$/i.test(text)
}

/** Single quotes spare a text with double ones its backslashes. */
function quoted(text: string): string {
  return /["\\]/.test(text) && !/[\p{Cc}\p{Cs}]/u.test(text)
    ? `'${text.replaceAll("'", "''")}'`
    : JSON.stringify(text)
}
