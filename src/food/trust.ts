/** A weight of several that differ: the match comes out below 0.8, and is no worse than even odds. */
export const MAYBE = 0.51
/** So little trust that the report says it is unsure (confidence.ts). */
export const DOUBTED = 0.3
