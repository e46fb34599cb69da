/** Something to choose; `value` is what comes back. */
export interface Choice {
  readonly value: string
  readonly label: string
}

export interface Asked {
  readonly message: string
  /** In front of the message: "3 of 7". */
  readonly progress: string
  readonly example: string
  /** Said at "?", and the question is put again; null: who asks answers that. */
  readonly why: string | null
  /** The answer so far, which Enter keeps. */
  readonly kept?: string
  /** To choose among by number, arrow keys or words. */
  readonly choices: readonly Choice[]
  /** What to offer for what has been typed so far, where that can be shown. */
  readonly suggest?: (text: string) => readonly Choice[]
  /** Which choice a typed text means, where it is not as `choiceMeant` has it. */
  readonly meant?: (text: string) => Choice | null
  /** What is wrong with a typed text; null: nothing. */
  readonly check: (text: string) => string | null
}

export interface Typed {
  readonly text: string
  /** The value of the choice that was taken; null: the text was typed. */
  readonly picked: string | null
}

/** How the questionnaire talks with a person; prompts go to stderr. */
export interface Ask {
  readonly say: (text: string) => void
  /** Rejects with `Interrupted` at Ctrl-C or the end of the input. */
  readonly ask: (asked: Asked) => Promise<Typed>
  readonly close: () => void
  /** What was said of a refused line is gone from the screen once the question is answered. */
  readonly isErased?: true
}

export class Interrupted extends Error {
  /** Told by its name: each part of the bundle has a class of its own. */
  override readonly name = 'Interrupted'
  /** The end of the input, and not Ctrl-C. */
  readonly isEnd: boolean

  constructor(isEnd: boolean) {
    super('interrupted')
    this.isEnd = isEnd
  }
}

/** The person stops here, and what was answered is kept. */
export class Stopped extends Error {
  override readonly name = 'Stopped'
}

export function isStopped(error: unknown): error is Stopped {
  return error instanceof Error && error.name === 'Stopped'
}

export function isInterrupted(error: unknown): error is Interrupted {
  return error instanceof Error && error.name === 'Interrupted'
}

/** The choice that has these words, all of them. */
export function choiceCalled(choices: readonly Choice[], text: string): Choice | null {
  const typed = text.trim().toLowerCase()
  return choices.find((choice) => wordsOf(choice).includes(typed)) ?? null
}

function wordsOf({ value, label }: Choice): readonly string[] {
  return [value.toLowerCase(), label.toLowerCase()]
}

/**
 * The choice that a text means: its number where numbers are shown, its words, or the beginning of one alone. Where no
 * numbers stand beside the choices, "2" is an amount.
 */
export function choiceMeant(choices: readonly Choice[], text: string, numbered: boolean): Choice | null {
  const typed = text.trim().toLowerCase()
  if (typed === '') return null
  const byNumber = numbered && /^\d{1,2}$/.test(typed) ? choices[Number(typed) - 1] : undefined
  // A figure is an amount, not the beginning of "245 g".
  const begun = /^\d/.test(typed)
    ? []
    : choices.filter((choice) => wordsOf(choice).some((word) => word.startsWith(typed)))
  return byNumber ?? choiceCalled(choices, typed) ?? (begun.length === 1 ? (begun[0] ?? null) : null)
}
