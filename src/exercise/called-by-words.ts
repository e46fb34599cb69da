import { type Called, called } from './activity-called.ts'
import { headAndTail, isHarmlessTail } from './harmless-tail.ts'

const FILLERS = new Set([
  'a', 'an', 'the', 'of', 'for', 'did', 'my', 'some', 'class', 'classes', 'session', 'sessions', 'lesson', 'practice', 'routine',
  'about', 'around', 'round', 'approx', 'approximately', 'ca', 'i', 'we', 'went', 'had', 'today', 'yesterday', 'daily', 'weekly',
  'usual', 'regular', 'morning', 'evening', 'afternoon', 'lunchtime', 'short', 'long', 'nice', 'lovely', 'quick', 'group', 'solo', 'intervals',
  'online', 'youtube', 'video', 'dvd', 
  'am', 'pm',
]) // biome-ignore format: a list

/** The words that say what was done: not when, where and in which class. */
export function wordsOf(text: string): string[] {
  const words = text.split(' ').filter((word) => word !== '' && !FILLERS.has(word))
  return /^(?:on|in|at)$/.test(words[0] ?? '') ? words.slice(1) : words
}

/** What is told by counting: a bare number beside it is that many, and no minutes. */
const COUNTED =
  '(?:(?:wall |jump )?(?:squats?|lunges?|push ups?|pushups?|press ups?|sit ups?|situps?|deadlifts?)|(?:star |small )?jumps?|jumping jacks?|burpees|crunch(?:es)?|toe touch(?:es)?|touch(?:ed|ing)? toes|roll downs?|heel (?:drops?|raises?)|calf raises?|sit to stands?|stairs|steps up)'

/** "20 squats", "star jumps 20": without the count. Behind hours ("1 h 20 squats") it may be minutes as well. */
export function withoutCount(rest: string, written: string): string {
  const before = new RegExp(String.raw`^(\d+) (?=${COUNTED}\b)`).exec(rest)
  if (before !== null && (written.startsWith(before[0]) || !/\d ?h/.test(written)))
    return rest.slice(before[0].length)
  return rest.replace(new RegExp(String.raw`^(${COUNTED}) \d+$`), '$1')
}

/** A name among words that do not change it; undefined: some word is not understood. */
export function calledByWords(rest: string): Called | undefined {
  const words = wordsOf(rest)
  return calledBeforeTail(rest) ?? calledAtTheGym(words) ?? calledEasily(words)
}

/** "walk with Susan", "yoga at home": what comes before says it, where all that follows is known to change nothing. */
function calledBeforeTail(rest: string): Called | undefined {
  const { head, tail } = headAndTail(rest)
  if (tail.length === 0) return undefined
  const words = wordsOf(head)
  const found = called(words.join(' '), true) ?? calledEasily(words)
  return found !== undefined && isHarmlessTail(tail, found) ? found : undefined
}

/** "gym: weights 40 min" says what was done there. */
function calledAtTheGym(words: readonly string[]): Called | undefined {
  const others = words.filter((word) => called(word, false)?.of !== 'ask-what')
  if (others.length === words.length) return undefined
  return others.length === 0 ? { of: 'ask-what' } : called(others.join(' '), true)
}

/** Of what counts by its days, how hard it was changes nothing here; of walking it chooses a row. */
const EASILY = /^(gentle|easy|light|relaxed|relaxing|seated|based|mat|reformer)$/
/** Where one walks, and a pace that is that of walking without a word. */
const OF_WALKS =
  /^(indoor|outdoor|outside|beach|park|woodland|country|countryside|coastal|riverside|canal|hilly|family|moderate|medium|steady|normal|pace|home|back)$/

/** "gentle stretching", "country walk": without the word that changes nothing. */
function calledEasily(words: readonly string[]): Called | undefined {
  const stretched = without(words, EASILY)
  if (stretched?.of === 'activity' && /^(flex_balance|resistance)$/.test(stretched.activity.type))
    return stretched
  const walked = without(words, OF_WALKS)
  return walked?.of === 'activity' && walked.activity.fromMph !== null ? walked : undefined
}

function without(words: readonly string[], left: RegExp): Called | undefined {
  const others = words.filter((word) => !left.test(word))
  return others.length === words.length || others.length === 0 ? undefined : called(others.join(' '), true)
}
