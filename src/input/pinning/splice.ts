/** Characters `start` to `end` of a text give way to `text`; nothing else changes. */
export interface Splice {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A text with its splices made. They must not overlap; several at one place are made in the order given. */
export function spliced(text: string, splices: readonly Splice[]): string {
  let [made, at] = ['', 0]
  for (const { start, end, text: put } of inPlace(splices)) {
    made += text.slice(at, start) + put
    at = end
  }
  return made + text.slice(at)
}

/** Where the line of an offset begins. Looks no further: in a file without a CR, a search for one would go to its start. */
export function lineStart(text: string, offset: number): number {
  let start = offset
  while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r') start -= 1
  return start
}

/** From the first place to the last. */
export function inPlace(splices: readonly Splice[]): Splice[] {
  return splices.toSorted((a, b) => a.start - b.start)
}
