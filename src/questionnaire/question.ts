/** The parts of the questionnaire, in order. */
export const SECTIONS = ['you', 'bones', 'habits', 'eaten', 'movement', 'feelings', 'scans'] as const
export type Section = (typeof SECTIONS)[number]

/** A food as typed; `id` where the person chose it from a list. */
export interface FoodAnswer {
  readonly food: string
  readonly amount: string | null
  readonly id: string | null
}

/** null: skipped, so nothing is known. Foods are a list, since one line may name several. */
export type Answer = string | readonly FoodAnswer[] | null

/** Answers by the key of their step, such as `conditions.2`. */
export type Answers = ReadonlyMap<string, Answer>

/** What holds an answer against the program's own readers. */
export type HeldAgainst = 'profile' | 'text' | 'scans' | 'food' | 'choice'

export interface Question<Id extends string = string> {
  readonly id: Id
  readonly reader: HeldAgainst
  /** Words to choose among; with another reader than `choice`, others may be typed too. */
  readonly choices?: readonly string[]
}

/** Questions that belong together; asked again up to `most` times, until the first of them is skipped. */
export interface Item<Id extends string = string> {
  readonly section: Section
  readonly questions: readonly Question<Id>[]
  readonly most: number
  /** Whether it is asked at all, by what was answered before. */
  readonly when?: (answers: Answers) => boolean
}

export const once = <Id extends string>(section: Section, question: Question<Id>): Item<Id> => ({
  section,
  questions: [question],
  most: 1,
})

/** Asked again until it is skipped. */
export const repeated = <Id extends string>(
  section: Section,
  most: number,
  ...questions: readonly Question<Id>[]
): Item<Id> => ({ section, questions, most })
