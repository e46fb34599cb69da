import {
  BOOKKEEPING,
  COOKED_FOODS,
  EVERYDAY_FORMS,
  SPECIAL,
  TINTS,
} from '../../src/food/search/word-classes.ts'
import { contentOf, type NameParts, namePartsOf } from './name-parts.ts'

/** Words for how a food is kept: never its noun. */
const KEEPING = new Set(['canned', 'frozen', 'dried', 'raw', 'cooked'])

/** One word of a food's name as the index keeps it. */
export interface Term {
  readonly word: string
  /** How much it counts against the food when nobody asked for it, in tenths: 0 to 31. */
  readonly cost: number
  readonly isHead: boolean
  readonly isClass: boolean
  /** What a dish comes with. */
  readonly isBeside: boolean
  /** Of a brand or maker: once one brand was asked for, the others of the name hardly count against it. */
  readonly isBrand: boolean
  /** From another name of the food, not from its description. */
  readonly isAlias: boolean
}

const OILS = new Set(['oil', 'fishoil'])

/** The terms of a food: its description first, then its other names. Each word once, in its strongest role. */
export function termsOf(description: string, also: string, rawIsOdd: boolean): Term[] {
  const terms = new Map<string, Term>()
  for (const term of descriptionTerms(description, rawIsOdd))
    if (!terms.has(term.word)) terms.set(term.word, term)
  for (const word of aliasesOf(also).flat()) {
    if (!terms.has(word) && !word.startsWith('!')) {
      terms.set(word, {
        word,
        cost: 0,
        isHead: false,
        isClass: false,
        isBeside: false,
        isBrand: false,
        isAlias: true,
      })
    }
  }
  return [...terms.values()]
}

/** The other names of a food, apart, each as canonical words. */
export function aliasesOf(also: string): string[][] {
  return also
    .split(';')
    .map(contentOf)
    .filter((words) => words.length > 0)
}

function descriptionTerms(description: string, rawIsOdd: boolean): Term[] {
  const parts = namePartsOf(description)
  const costs = costsOf(description, parts, rawIsOdd)
  // "Vegetables, mixed, canned" is no kind of can.
  const noun = parts.head.findLast((word) => !KEEPING.has(word)) ?? parts.head.at(-1)
  const named = parts.words.map((word): Term => {
    const isClass = parts.classWords.has(word)
    const isBeside = parts.beside.has(word) && word !== noun
    return {
      word,
      cost: costs(word),
      isHead: word === noun,
      isClass,
      isBeside,
      isBrand: parts.brands.has(word),
      isAlias: false,
    }
  })
  const remarks = parts.remarks.map((word): Term => {
    const cost = SPECIAL.has(word) || parts.brands.has(word) ? 8 : parts.named.has(word) ? 3 : 0
    return { word, cost, isHead: false, isClass: false, isBeside: false, isBrand: false, isAlias: false }
  })
  // "Muffin, English" is one word here, whose noun no part of the name gives alone.
  const first = named.findIndex((term) => !term.isClass && term.cost > 0)
  const headed = named.some((term) => term.isHead)
    ? named
    : named.map((term, i) => (i === first ? { ...term, isHead: true } : term))
  return [...headed, ...remarks]
}

/** What each word of a name costs it when nobody asked for it. */
function costsOf(description: string, parts: NameParts, rawIsOdd: boolean): (word: string) => number {
  const isBoiled = /cooked|boiled/.test(description)
  const isYogurt = /^yogurt/i.test(description)
  const isOddRaw = rawIsOdd || parts.words.some((word) => COOKED_FOODS.has(word))
  return (word) => {
    if (/^\d/.test(word)) return 0
    // "Fish oil, sardine": nobody who says sardine means its oil.
    if (OILS.has(word) && parts.classWords.has(word)) return 16
    if (parts.classWords.has(word)) return parts.brands.has(word) ? 20 : 1
    if (word === 'milk' && isYogurt) return 1
    if (parts.brands.has(word)) return 20
    if (word === 'raw' && isOddRaw) return 12
    if (word === 'withskin' && rawIsOdd) return 5
    if (word === 'nosalt') return isBoiled ? 2 : 12
    if (word === 'withsalt') return isBoiled ? 6 : 3
    if (word === 'use') return 31 // "for use with vegetables": by the cup it is what lies on a cup of those
    if (SPECIAL.has(word)) return parts.head.includes(word) ? 22 : 16
    if (BOOKKEEPING.has(word)) return 0
    if (word.startsWith('!')) return 1
    if (TINTS.has(word)) return 5
    if (EVERYDAY_FORMS.has(word)) return 2
    return parts.head.includes(word) || parts.joined.has(word) ? 16 : 8
  }
}
