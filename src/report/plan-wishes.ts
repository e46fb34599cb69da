import type { Profile } from '../input/profile.ts'
import type { PlanFinding } from '../plan/findings.ts'
import { groupCalled, leftOutBy, naming, type Wishes } from '../plan/wishes.ts'

/** What was asked on the command line. */
export interface WishesAsked {
  /** Groups, which have been checked. */
  readonly without: readonly string[]
  readonly diet: 'vegetarian' | 'vegan' | null
  readonly likes: readonly string[]
  readonly dislikes: readonly string[]
}

type WordsUnknown = Extract<PlanFinding, { code: 'plan-words-unknown' }>

/** What the command line and the profile say together, and the words of either that fit no food. */
export function wishesOf(
  asked: WishesAsked,
  profile: Pick<Profile, 'diet' | 'avoid'> | null,
): { readonly wishes: Wishes; readonly unknown: readonly WordsUnknown[] } {
  const avoided = (profile?.avoid ?? []).map((word) => word.trim().toLowerCase())
  const groups = [...asked.without, ...avoided].flatMap((word) => groupCalled(word) ?? [])
  const diets = [...leftOutBy(asked.diet), ...leftOutBy(profile?.diet ?? null)]
  const foods = avoided.filter((word) => groupCalled(word) === null)
  return {
    wishes: {
      without: [...new Set([...groups, ...diets])],
      likes: asked.likes,
      dislikes: [...asked.dislikes, ...foods],
    },
    unknown: [
      ...wordsUnknown('avoid', foods),
      ...wordsUnknown('likes', asked.likes),
      ...wordsUnknown('dislikes', asked.dislikes),
    ],
  }
}

function wordsUnknown(from: WordsUnknown['args']['from'], all: readonly string[]): WordsUnknown[] {
  const words = naming(all).none
  return words.length === 0 ? [] : [{ code: 'plan-words-unknown', level: 'caution', args: { words, from } }]
}
