/** A list, or a key with what stands under it. */
export type Written = readonly string[] | { readonly key: string; readonly value: Written }

/** How the file is written. */
export interface Writing {
  readonly text: string
  /** `\n`, or `\r\n` where the file has it. */
  readonly lineEnd: string
  /** Columns from a date to its meals. */
  readonly step: number
  /** Columns from a key to the dashes of its list. */
  readonly dashStep: number
  /** A dash and the spaces behind it. */
  readonly dash: string
}

/** Lines of YAML, the first of them at a column. */
export function inLines(written: Written, column: number, writing: Writing): string[] {
  const indent = ' '.repeat(column)
  if (isList(written)) return written.map((text) => `${indent}${writing.dash}${lineText(text)}`)
  const { key, value } = written
  const step = isList(value) ? writing.dashStep : writing.step
  return [`${indent}${keyText(key)}:`, ...inLines(value, column + step, writing)]
}

/** The same between brackets and braces, on one line. */
export function inBrackets(written: Written): string {
  if (isList(written)) return `[${written.map(bracketText).join(', ')}]`
  return `{${bracketText(written.key)}: ${inBrackets(written.value)}}`
}

/** A key and its value between braces, without the braces. */
export function inBraces(key: string, value: Written): string {
  return inBrackets({ key, value }).slice(1, -1)
}

/** Items between brackets, without the brackets. */
export function listed(items: readonly string[]): string {
  return inBrackets(items).slice(1, -1)
}

function isList(written: Written): written is readonly string[] {
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
