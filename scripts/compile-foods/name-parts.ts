import { canonical } from '../../src/food/search/canonical.ts'
import { CLASS_WORDS, JOINING, SPECIAL } from '../../src/food/search/word-classes.ts'
import { fold, wordsOf } from '../../src/food/words.ts'

/** A USDA name taken apart; words are canonical and without joining ones. */
export interface NameParts {
  readonly words: readonly string[]
  /** Words in long brackets: remarks. */
  readonly remarks: readonly string[]
  /** Those of them that are written as names: "(Burger King)", "(Alaska Native)". */
  readonly named: ReadonlySet<string>
  /** The words of the part that says what the food is; its last is the noun. */
  readonly head: readonly string[]
  /** Words of a class that opens the name: "Fish" of "Fish, salmon". */
  readonly classWords: ReadonlySet<string>
  /** What it comes with or is made of: "broth" of "with broth". */
  readonly beside: ReadonlySet<string>
  /** Another food of the same dish: "corn" of "Lima beans and corn". */
  readonly joined: ReadonlySet<string>
  /** Words in capitals: brands. */
  readonly brands: ReadonlySet<string>
}

const BESIDE = /\b(?:with|in|made with|prepared with|includes?)\s+([^,;]+)/gi
const CUT = /\b(?:with|and|in|from|made|on|or|without|for|excluding|including)\b/i

/** Takes a description apart. */
export function namePartsOf(description: string): NameParts {
  const plain = description.replace(/,? ?\d+ grams protein per 8 ounce/, '')
  const open = plain.replace(/\([^)]*\)/g, (inside) => (isName(inside) ? inside.slice(1, -1) : ' '))
  const remarks = [...plain.matchAll(/\([^)]*\)/g)]
    .map(([inside]) => inside)
    .filter((inside) => !isName(inside))
  const { first, head, isClass } = headOf(open)
  return {
    words: contentOf(open),
    remarks: remarks.flatMap(contentOf),
    named: new Set(remarks.flatMap((remark) => remark.match(/\b[A-Z][\w'-]*/g) ?? []).flatMap(contentOf)),
    head: contentOf(head),
    classWords: new Set(isClass ? contentOf(first) : []),
    beside: new Set([...open.matchAll(BESIDE)].flatMap(([, what]) => contentOf(what ?? ''))),
    joined: new Set(contentOf(/^[^,]* and ([^,]+)/i.exec(open)?.[1] ?? '')),
    brands: brandsOf(plain),
  }
}

/** Canonical words that are no joining ones. */
export function contentOf(text: string): string[] {
  return canonical(wordsOf(fold(text))).filter((word) => !JOINING.has(word))
}

function brandsOf(name: string): Set<string> {
  const capitals = [...name.matchAll(/\b[A-Z][A-Z'&-]{2,}(?:'S)?\b/g)].map(([word]) => word)
  const words = capitals.filter((word) => word !== 'NFS').flatMap((word) => wordsOf(fold(word)))
  // "VELVEETA LIGHT": the brand was asked for, its light one was not.
  return new Set(words.filter((word) => !SPECIAL.has(word)))
}

/** "(skim)", "(2%)" are names; long brackets are remarks. */
function isName(bracketed: string): boolean {
  return bracketed.length <= 12
}

/** The first part of a name, and the part that says what the food is: behind a class word the second. */
function headOf(name: string): { first: string; head: string; isClass: boolean } {
  const parts = name.split(',').map((part) => part.trim())
  const first = parts[0] ?? ''
  const isClassWord = (word: string) => CLASS_WORDS.has(word) || ['food', 'ready', 'eat', 'to'].includes(word)
  const isClass = wordsOf(fold(first)).every(isClassWord) || /^[A-Z'&\s-]{4,}$/.test(first)
  // "Fish, tofu, and vegetables" is a list, not a class with a food behind it.
  const second = isClass && !parts.some((part) => part.startsWith('and ')) ? parts[1] : undefined
  const part = second ?? first
  return { first, head: part.split(CUT)[0]?.trim() || part, isClass: second !== undefined }
}
