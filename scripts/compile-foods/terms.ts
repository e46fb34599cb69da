import { canonical } from '../../src/food/search/canonical.ts'
import {
  BOOKKEEPING,
  CLASS_WORDS,
  EVERYDAY_FORMS,
  JOINING,
  SPECIAL,
} from '../../src/food/search/word-classes.ts'
import { fold, wordsOf } from '../../src/food/words.ts'

/** One word of a food's name as the index keeps it. */
export interface Term {
  readonly word: string
  /** How much it counts against the food when nobody asked for it, in tenths: 0 to 31. */
  readonly cost: number
  readonly isHead: boolean
  readonly isClass: boolean
  /** From another name of the food, not from its description. */
  readonly isAlias: boolean
}

/** The terms of a food: its description first, then its other names. Each word once, in its strongest role. */
export function termsOf(description: string, also: string, rawIsOdd: boolean): Term[] {
  const terms = new Map<string, Term>()
  for (const term of descriptionTerms(description, rawIsOdd))
    if (!terms.has(term.word)) terms.set(term.word, term)
  for (const word of aliasWords(also)) {
    if (!terms.has(word)) terms.set(word, { word, cost: 0, isHead: false, isClass: false, isAlias: true })
  }
  return [...terms.values()]
}

/** The other names of a food, apart, each as canonical words; what stands behind "includes" is no name. */
export function aliasesOf(also: string): string[][] {
  return also
    .split(';')
    .map((name) => canonical(wordsOf(fold(name))).filter((word) => !JOINING.has(word)))
    .filter((words) => words.length > 0)
}

function aliasWords(also: string): string[] {
  return aliasesOf(also)
    .flat()
    .filter((word) => !word.startsWith('!'))
}

function descriptionTerms(description: string, rawIsOdd: boolean): Term[] {
  const plain = description.replace(/,? ?\d+ grams protein per 8 ounce/, '')
  const open = plain.replace(/\([^)]*\)/g, (inside) => (isName(inside) ? inside.slice(1, -1) : ' '))
  const bracketed = [...description.matchAll(/\(([^)]*)\)/g)]
    .map((match) => match[1] ?? '')
    .filter((text) => !isName(`(${text})`))
  const capitals = [...description.matchAll(/\b[A-Z][A-Z'&-]{2,}(?:'S)?\b/g)].map((match) => match[0])
  const brands = new Set(
    capitals.filter((word) => !['NFS', 'USDA'].includes(word)).flatMap((word) => wordsOf(fold(word))),
  )
  const words = canonical(wordsOf(fold(open)))
  const heads = headWords(open)
  const head = [...canonical(wordsOf(fold(heads.head)))].filter((word) => !JOINING.has(word))
  const firstWords = new Set(canonical(wordsOf(fold(heads.first))))
  const isClassName = heads.isClass
  const named = words
    .filter((word) => !JOINING.has(word))
    .map((word): Term => {
      const isClass = isClassName && firstWords.has(word)
      const isHead = head.at(-1) === word
      return {
        word,
        cost: costOf(word, {
          isClass,
          inHead: head.includes(word),
          isBrand: brands.has(word),
          rawIsOdd,
          isBoiled: /cooked|boiled/.test(description),
          isYogurt: /^yogurt/i.test(description),
        }),
        isHead,
        isClass,
        isAlias: false,
      }
    })
  // "Muffin, English" is one word here, whose head no part of the name gives alone.
  const first = named.findIndex((term) => !term.isClass && term.cost > 0)
  const terms = named.some((term) => term.isHead)
    ? named
    : named.map((term, i) => (i === first ? { ...term, isHead: true } : term))
  const extra = bracketed
    .flatMap((text) => canonical(wordsOf(fold(text))))
    .filter((word) => !JOINING.has(word))
  return [
    ...terms,
    ...extra.map(
      (word): Term => ({
        word,
        cost: SPECIAL.has(word) || brands.has(word) ? 8 : 0,
        isHead: false,
        isClass: false,
        isAlias: false,
      }),
    ),
  ]
}

/** "(skim)", "(2%)", "(garbanzo beans, bengal gram)" are names; long remarks are not. */
function isName(bracketed: string): boolean {
  return bracketed.length <= 12
}

/** The first part of a name, and the part that says what the food is: behind a class word the second. */
function headWords(description: string): { first: string; head: string; isClass: boolean } {
  const parts = description.split(',').map((part) => part.trim())
  const first = parts[0] ?? ''
  const cut = (part: string) =>
    part.split(/\b(?:with|and|in|from|made|on|or|without|for|excluding|including|made)\b/i)[0]?.trim() || part
  const firstWords = wordsOf(fold(first))
  const isClass =
    firstWords.every(
      (word) => CLASS_WORDS.has(word) || ['food', 'ready', 'eat', 'to', 'foods'].includes(word),
    ) || /^[A-Z'&\s-]{4,}$/.test(first)
  // "Fish, tofu, and vegetables" is a list, not a class with a food behind it.
  const second = isClass && !parts.some((part) => part.startsWith('and ')) ? parts[1] : undefined
  return { first, head: cut(second ?? first), isClass: second !== undefined }
}

function costOf(
  word: string,
  role: {
    isClass: boolean
    inHead: boolean
    isBrand: boolean
    rawIsOdd: boolean
    isBoiled: boolean
    isYogurt: boolean
  },
): number {
  if (/^\d/.test(word)) return 0
  if (role.isClass) return 1
  if (word === 'milk' && role.isYogurt) return 1
  if (role.isBrand) return 12
  if (word === 'raw' && role.rawIsOdd) return 12
  if (SPECIAL.has(word)) return role.inHead ? 22 : 16
  if (BOOKKEEPING.has(word)) return 0
  if (word.startsWith('!')) return 1
  if (word === 'withskin' && role.rawIsOdd) return 5
  if (word === 'nosalt') return role.isBoiled ? 2 : 12
  if (word === 'withsalt') return role.isBoiled ? 6 : 3
  if (EVERYDAY_FORMS.has(word)) return 2
  return role.inHead ? 16 : 8
}
