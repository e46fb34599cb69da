/** The words of a text in small letters and without the s of a plural: "Cow's milk" is `cow`, `s`, `milk`. */
export function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).map((word) => word.replace(/(?<=[^s]{2})s$/, ''))
}
