/** What is wrong, in one sentence, and what to do about it; null where there is nothing more to say. */
export interface ProblemWords {
  readonly message: string
  readonly help: string | null
}
