/** Words of a dose, which make no other product of a name: "2 tablets", "1 tsp". */
const DOSE =
  /^(?:\d+|k?g|mg|mcg|ug|iu|meq|mmol|ml|tsp|tbsp|teaspoons?|tablespoons?|tab(?:let)?s?|cap(?:sule)?s?|pills?|a|per|x|day|daily|week|weekly)$/

/**
 * Texts that name one product, each once, by the first of them: "St John's wort" and "St John's wort 300 mg" are one.
 *
 * A figure that is a part of the name stays: vitamins B6 and B12 are two.
 *
 * @example namedOnce(['Slow-K', 'slow-K 2 tablets', 'Lo-Salt']) // ['Slow-K', 'Lo-Salt']
 */
export function namedOnce(texts: readonly string[]): string[] {
  const seen = new Map<string, string>()
  for (const text of texts) {
    const words = text.toLowerCase().match(/[a-z\u00c0-\u024f]+\d*|\d+/g) ?? []
    const name = words.filter((word) => !DOSE.test(word)).join('') || text
    if (!seen.has(name)) seen.set(name, text)
  }
  return [...seen.values()]
}
