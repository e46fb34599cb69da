/** What is wrong, in one sentence, and what to do about it; null where there is nothing more to say. */
export interface ProblemWords {
  readonly message: string
  readonly help: string | null
}

const LONGEST = 60

/** Words of the user's as a message quotes them: the first sixty characters, since a line can be of any length. */
export function quotable(text: string): string {
  const characters = text.length > LONGEST ? Array.from(text.slice(0, 2 * LONGEST)) : []
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}...` : text
}
