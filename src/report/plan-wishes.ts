import type { Profile } from '../input/profile.ts'
import type { LeftOut } from '../nutrition/person.ts'
import type { PlanFinding } from '../plan/findings.ts'
import {
  isPlain,
  leftOutBy,
  naming,
  type Reading,
  readAvoided,
  readDisliked,
  type Wishes,
} from '../plan/wishes.ts'

/** What was asked on the command line. */
export interface WishesAsked {
  /** Groups, which have been checked. */
  readonly without: readonly string[]
  readonly diet: 'vegetarian' | 'vegan' | null
  readonly likes: readonly string[]
  readonly dislikes: readonly string[]
}

export type WordsFinding = Extract<PlanFinding, { code: 'plan-words-unknown' | 'plan-words-read' }>
type From = WordsFinding['args']['from']

/** What the command line and the profile say together, and how their words were read. */
export function wishesOf(
  asked: WishesAsked,
  profile: Pick<Profile, 'diet' | 'avoid' | 'conditions'> | null,
): {
  readonly wishes: Wishes
  readonly findings: readonly WordsFinding[]
  /** Conditions for which foods are left out, as written. */
  readonly conditionsKept: readonly string[]
} {
  const small = (words: readonly string[]) => words.map((word) => word.trim().toLowerCase())
  const without = asked.without.map(readAvoided)
  const avoided = small(profile?.avoid ?? []).map(readAvoided)
  const ofFood = (profile?.conditions ?? []).filter((text) => isOfFood(text.toLowerCase()))
  const conditions = small(ofFood).map(readAvoided)
  const disliked = small(asked.dislikes).map(readDisliked)
  const all = [...without, ...avoided, ...conditions, ...disliked]
  const wary = [...new Set(all.flatMap(({ groups }) => groups))]
  const diets = [...leftOutBy(asked.diet), ...leftOutBy(profile?.diet ?? null)]
  return {
    wishes: {
      without: [...new Set([...wary, ...diets])],
      wary,
      likes: asked.likes,
      dislikes: [...new Set(all.flatMap(({ words }) => words))],
    },
    conditionsKept: ofFood.filter((_, at) => !isUnknown(conditions[at] ?? NOTHING)),
    findings: [
      ...wordsUnknown(
        'avoid',
        avoided.filter(isUnknown).map(({ phrase }) => phrase),
      ),
      ...wordsUnknown(
        'conditions',
        conditions.filter(isUnknown).map(({ phrase }) => phrase),
      ),
      ...wordsUnknown('likes', naming(asked.likes).none),
      ...wordsUnknown(
        'dislikes',
        disliked.filter(isUnknown).map(({ phrase }) => phrase),
      ),
      ...wordsRead('without', without),
      ...wordsRead('avoid', avoided),
      ...wordsRead('conditions', conditions),
      ...wordsRead('dislikes', disliked),
    ],
  }
}

/** What is not to be suggested to somebody with these wishes. */
export function leftOutOf({
  wishes: { without, dislikes },
  conditionsKept,
}: Pick<ReturnType<typeof wishesOf>, 'wishes' | 'conditionsKept'>): LeftOut {
  return { groups: without, words: dislikes, conditions: conditionsKept }
}

/** What a profile alone leaves out. */
export function leftOutByProfile(profile: Parameters<typeof wishesOf>[1]): LeftOut {
  return leftOutOf(wishesOf({ without: [], diet: null, likes: [], dislikes: [] }, profile))
}

const NOTHING: Reading = { phrase: '', groups: [], words: [] }

/** A condition that has to do with a food: "coeliac disease" (malabsorption may be that), "nut allergy"; not "fatty liver". */
function isOfFood(condition: string): boolean {
  return /allerg|intoleran|co?eliac|malabsorption/.test(condition)
}

function isUnknown({ groups, words }: Reading): boolean {
  return groups.length === 0 && words.length === 0
}

function wordsUnknown(from: From, words: readonly string[]): WordsFinding[] {
  return words.length === 0 ? [] : [{ code: 'plan-words-unknown', level: 'caution', args: { words, from } }]
}

function wordsRead(from: From, readings: readonly Reading[]): WordsFinding[] {
  const told = readings.filter((reading) => !isUnknown(reading) && !isPlain(reading))
  return told.length === 0 ? [] : [{ code: 'plan-words-read', level: 'note', args: { from, readings: told } }]
}
