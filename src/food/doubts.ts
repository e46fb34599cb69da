import type { EntryProblem, Understood } from './understood.ts'

/** Below this a match is worse than even odds; a guessed weight alone leaves a sure match at just that. */
const UNSURE = 0.5

/** A match that may well be another food, or that leaves words unanswered. */
export function isUnsure({ leftOut, food }: Understood): boolean {
  return leftOut.length > 0 || food.confidence < UNSURE
}

/** What of an understood entry is doubtful: words that no food answers, or a match that may be another food. */
export function doubtsOf(understood: Understood): EntryProblem[] {
  const { leftOut, food, nearOwn, text } = understood
  const doubts: EntryProblem[] = []
  if (nearOwn !== undefined)
    doubts.push({
      code: 'own-name-near',
      level: 'warning',
      args: { own: nearOwn.name, food: food.description, id: nearOwn.id },
    })
  if (leftOut.length > 0)
    doubts.push({
      code: 'part-left-out',
      level: 'warning',
      args: { words: leftOut.filter((word) => text.toLowerCase().includes(word)), food: food.description },
    })
  if (food.confidence < UNSURE)
    doubts.push({
      code: 'unsure-food',
      level: 'warning',
      // Worked out when asked for, which is seldom.
      args: {
        text,
        food: food.description,
        others: otherNames(understood),
      },
    })
  return doubts
}

/** What else could be written: other names than that of the food and what was typed, each once. */
export function otherNames({ text, food, alternatives }: Understood): string[] {
  const told = new Set([text.trim().toLowerCase(), food.description.toLowerCase()])
  return alternatives.flatMap(({ description }) => {
    const plain = description.toLowerCase()
    if (told.has(plain)) return []
    told.add(plain)
    return [description]
  })
}
