import type { OwnDefinition } from '../../input/own/own.ts'
import { type Phrase, readAmounts } from '../amount/read-amounts.ts'
import type { Entry } from '../entry.ts'
import { amountsBeside, amountsFor } from './amount-beside.ts'
import { idOf } from './dish.ts'
import { nameKey, namesIn, nearName } from './own-names.ts'

/** An entry that names an own food. */
export interface NamedEntry {
  readonly own: OwnDefinition
  readonly key: string
  /** What stands beside the name, or is given apart as the amount. */
  readonly beside: string
  /** The amounts in it; null where they cannot be read. */
  readonly phrase: Phrase | null
}

/** An own food whose name an entry nearly has; `text` is what it has instead, from `start` to `end`. */
export interface NearName {
  readonly own: OwnDefinition
  readonly isSlip: boolean
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Which own food an entry names, if any. */
export class OwnNames {
  private readonly byKey: ReadonlyMap<string, OwnDefinition>
  private readonly longest: number

  constructor(byKey: ReadonlyMap<string, OwnDefinition>) {
    this.byKey = byKey
    this.longest = Math.max(0, ...Array.from(byKey.keys(), (key) => key.length))
  }

  /** The own food of an entry: pinned by its id, or its name written alone with an amount. */
  of(entry: Entry): NamedEntry | null {
    if (entry.id !== null) return this.pinned(entry, entry.id)
    if (entry.amount === null) return this.inText(entry.food)
    const key = nameKey(entry.food)
    const own = this.byKey.get(key)
    return own === undefined ? null : { own, key, ...amountOnly(entry.amount, own) }
  }

  /** An own food that may have been meant: one slip of the keys away, or two words and more with others beside them. */
  near(food: string): NearName | null {
    const inside = this.namesIn(food).find(({ words }) => words > 1)
    const { rest } = readAmounts(food)
    const key = inside?.key ?? nearName(nameKey(rest), this.byKey.keys())
    const own = key === null ? undefined : this.byKey.get(key)
    if (own === undefined) return null
    const [text, start] = [rest.trim(), rest.length - rest.trimStart().length]
    return { own, isSlip: inside === undefined, text, start, end: start + text.length }
  }

  /** The own id that a mistyped one may stand for. */
  idNear(id: string): string | null {
    const near = nearName(keyOfId(id) ?? '', this.byKey.keys())
    const own = near === null ? undefined : this.byKey.get(near)
    return own === undefined ? null : idOf(own)
  }

  private pinned({ food, amount }: Entry, id: string): NamedEntry | null {
    const key = keyOfId(id)
    const own = key === null ? undefined : this.byKey.get(key)
    if (key === null || own === undefined) return null
    if (amount !== null) return { own, key, ...amountOnly(amount, own) }
    if (food.trim() === id.trim()) return { own, key, beside: '', phrase: amountsFor('', own) }
    const name = this.namesIn(food).find((other) => other.key === key)
    const beside = name === undefined ? food : without(food, name)
    return { own, key, beside, phrase: amountsFor(beside, own) }
  }

  /** The longest name first; it has to stand alone, since "lentil soup, canned" is something else. */
  private inText(food: string): NamedEntry | null {
    for (const name of this.namesIn(food)) {
      const own = this.byKey.get(name.key)
      const beside = without(food, name)
      const phrase = own === undefined ? null : amountsBeside(beside, own)
      if (own !== undefined && phrase !== null) return { own, key: name.key, beside, phrase }
    }
    return null
  }

  private namesIn(text: string) {
    return namesIn(text, (key) => this.byKey.has(key), this.longest)
  }
}

/** An amount of the long form has to be one. */
function amountOnly(amount: string, own: OwnDefinition): Pick<NamedEntry, 'beside' | 'phrase'> {
  const phrase = amountsBeside(amount, own)
  return { beside: amount, phrase: phrase === null || phrase.amounts.length === 0 ? null : phrase }
}

/** Whether an id is one of own foods and recipes, known or not. */
export function isOwnId(id: string): boolean {
  return keyOfId(id) !== null
}

function keyOfId(id: string): string | null {
  const name = /^\s*(?:own|recipe):(.*)$/i.exec(id)?.[1]
  return name === undefined ? null : nameKey(name)
}

/** The text with a stretch of it blanked, so that places stay true. */
function without(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end)
}
