import { distance } from 'fastest-levenshtein'
import { exerciseFigures } from '../generated/activities.ts'
import { isActivityName } from './activity-called.ts'

const MOST = 3

/** Names of activities that a text may have meant, nearest first, at most three. */
export function nearActivities(words: readonly string[]): string[] {
  const name = words.join(' ')
  if (name === '') return []
  const names = [
    ...exerciseFigures.activities.flatMap((activity) => activity.names),
    ...exerciseFigures.notClassed,
  ]
  const within = names.filter((one) => words.includes(one))
  const near = nearest(name, names)
  const byWord = words.filter((word) => word.length >= LONG).flatMap((word) => nearest(word, names))
  const beginning = names.filter((one) => words.some((word) => sharesBeginning(word, one)))
  return [...new Set([...near, ...within, ...byWord, ...beginning])].slice(0, MOST)
}

/** Shorter words are near too much. */
const LONG = 5

function nearest(name: string, names: readonly string[]): string[] {
  return names
    .map((one) => ({ one, far: distance(name, one) }))
    .filter(({ far }) => far <= Math.max(1, Math.floor(name.length / 4)))
    .sort((a, b) => a.far - b.far || (a.one < b.one ? -1 : 1))
    .map(({ one }) => one)
}

/** "aerobic dancing" has a word that a name begins with. */
function sharesBeginning(word: string, name: string): boolean {
  return word.length >= LONG && name.split(' ').some((part) => part.slice(0, LONG) === word.slice(0, LONG))
}

/** The names of activities among the words, each a word of its own, as often as they stand there. */
export function namedIn(words: readonly string[]): string[] {
  return words.filter(isActivityName)
}

/** What it may have been, of a place or a general word: "treadmill". */
export function choicesOf(words: readonly string[]): string[] {
  const { treadmill, aerobics, rest } = CHOICES
  if (words.some((word) => /^(treadmill|parkrun|run)$/.test(word))) return treadmill
  return words.includes('aerobics') ? aerobics : rest
}

const CHOICES = {
  treadmill: ['walking', 'brisk walking', 'jogging'],
  aerobics: ['low impact aerobics', 'step aerobics', 'water aerobics'],
  rest: ['weights', 'exercise bike', 'circuit training', 'stretching'],
}
