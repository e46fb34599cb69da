/**
 * Text as the search sees it: folded to plain lower-case letters and cut into words, so that names in the table
 * and names that people type meet. Used on both sides, when the table is compiled and when a phrase is read.
 */

/** Lower case, no accents, straight quotes, one kind of space. Keeps the length of most texts but not of all. */
export function fold(text: string): string {
  // Most of what is typed is plain letters, digits and commas, which need no more than lower case.
  if (/^[\w\s,.()%'"-]*$/.test(text)) return text.toLowerCase()
  return withoutAccents(text)
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[“”]/g, '"')
    .toLowerCase()
    .replace(/\bw\/o\b/g, 'without')
    .replace(/\bw\/(?=\s|$)/g, 'with')
    .replace(/&/g, ' and ')
}

/** V8 makes a pattern of all accents out of Unicode's tables, which takes longer than a phrase. */
function withoutAccents(text: string): string {
  return /^[\0-\u007f]*$/.test(text) ? text : text.normalize('NFKD').replace(/\p{M}+/gu, '')
}

/**
 * The words of a folded text: letters with `'s` dropped, percentages (`2%`), and plain numbers.
 * `kellogg's` gives `kellogg`, `7-up` gives `7 up`, `½` nothing.
 */
export function wordsOf(folded: string): string[] {
  const words: string[] = []
  const found = folded.match(/\d+(?:\.\d+)?\s?%|\d+(?:\.\d+)?|[a-z]+(?:'[a-z]+)*/g) ?? []
  for (let i = 0; i < found.length; i += 1) {
    const written = found[i] ?? ''
    const word = /['\s]/.test(written) ? written.replace(/'s$/, '').replace(/['\s]/g, '') : written
    if (word !== '') words.push(stem(word))
  }
  return words
}

const IRREGULAR: Readonly<Record<string, string>> = {
  leaves: 'leaf', loaves: 'loaf', halves: 'half', knives: 'knife', calves: 'calf', geese: 'goose',
  cookies: 'cookie', brownies: 'brownie', smoothies: 'smoothie', pies: 'pie', veggies: 'veggie', cheerios: 'cheerios',
  molasses: 'molasses', hummus: 'hummus', couscous: 'couscous', asparagus: 'asparagus', swiss: 'swiss',
  citrus: 'citrus', octopus: 'octopus', calories: 'calorie', chives: 'chive', olives: 'olive', endives: 'endive',
  cloves: 'clove', tortillas: 'tortilla', dried: 'dried', fried: 'fried', series: 'series', species: 'species',
  tomatoe: 'tomato', potatoe: 'potato', oatmeals: 'oatmeal', ritz: 'ritz', grits: 'grits', oats: 'oat',
  peas: 'pea', teas: 'tea', shoes: 'shoe', calamari: 'calamari', us: 'us', as: 'as', is: 'is', gas: 'gas',
} // biome-ignore format: a table

/**
 * A light stemmer: plurals only. `berries` gives `berry`, `tomatoes` `tomato`, `radishes` `radish`, `eggs` `egg`.
 * Endings such as -ed and -ing stay, since "dried" and "dry", "fried" and "fry" are different foods.
 */
export function stem(word: string): string {
  const irregular = IRREGULAR[word]
  if (irregular !== undefined) return irregular
  if (word.length < 4 || !word.endsWith('s') || word.endsWith('ss') || word.endsWith('us')) return word
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:oes|xes|ches|shes|sses|zes)$/.test(word)) return word.slice(0, -2)
  return word.slice(0, -1)
}
