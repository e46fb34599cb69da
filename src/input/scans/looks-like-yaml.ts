/** Whether a file is YAML (or JSON) rather than a table: its first line that is no comment says so. */
export function looksLikeYaml(text: string): boolean {
  const line = /^[^\S\r\n]*(?!#)(\S[^\r\n]*)/m.exec(text)?.[1] ?? ''
  if (/^(?:-(?:\s|$)|---|[[{%])/.test(line)) return true
  // In this order, since a class of Unicode takes long to prepare.
  return !/[;\t,]/.test(line) && /^["']?[\p{L}_][\p{L}\p{N}_ -]*["']?:(?:\s|$)/u.test(line)
}
