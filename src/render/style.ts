/** A piece of text in a colour or weight; gives the text back unchanged where there is no colour. */
export type Paint = (text: string) => string

/** What a renderer may know of the place it writes to. Colour never carries meaning alone. */
export interface Style {
  /** Columns to fill at most. */
  readonly width: number
  /** Block characters and other signs beyond ASCII may be used. */
  readonly unicode: boolean
  readonly bold: Paint
  readonly dim: Paint
  readonly good: Paint
  readonly short: Paint
  readonly over: Paint
}

const same: Paint = (text) => text

/** No colour at all. */
export function plainStyle(width: number, unicode: boolean): Style {
  return { width, unicode, bold: same, dim: same, good: same, short: same, over: same }
}
