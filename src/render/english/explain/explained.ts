/** One code as `bonecheck explain` shows it: lines of a label and its text, in order. */
export interface Explained {
  readonly code: string
  readonly lines: readonly { readonly label: string; readonly text: string }[]
}

/** What the tags of data/reference mean: how well a figure is supported. */
export const PROVENANCE = {
  C: 'confirmed against the source',
  C2: 'confirmed on a secondary page',
  M: 'quoted from the source without opening it again',
  D: 'worked out by this project',
  P: 'a convention of this project',
} as const
