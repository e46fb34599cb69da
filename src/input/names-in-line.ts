/**
 * The names of a line: "anastrozole, levothyroxine" is a list without its brackets; a comma within a dose is none.
 *
 * @example namesInLine('calcium 1,000 mg, vitamin D') // ['calcium 1,000 mg', 'vitamin D']
 */
export function namesInLine(text: string): string[] {
  // Most lines are one name, and the pattern of all letters takes V8 longer to make than a profile to read.
  const names = /[,;]/.test(text) ? text.split(/,\s*(?=\p{L})|;/u) : [text]
  return names.map((name) => name.trim()).filter((name) => name !== '')
}
