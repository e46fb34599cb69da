/** What an entry says of how much; all null where it says nothing. */
export interface ExerciseAmounts {
  /** The entry without its amounts. */
  readonly rest: string
  readonly minutes: number | null
  /** A range ("30-40 min") was written, and `minutes` is its lower end. */
  readonly isRange: boolean
  readonly km: number | null
  readonly kmPerHour: number | null
  readonly steps: boolean
}

const NUMBER_WORDS: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, ten: 10, fifteen: 15, twenty: 20, thirty: 30, forty: 40, sixty: 60, ninety: 90,
} // biome-ignore format: a table

/** Small letters, plain signs, and times as figures: "half an hour" is "30 min". */
export function plainExercise(text: string): string {
  const words = Object.keys(NUMBER_WORDS).join('|')
  const spelled = text
    .toLowerCase()
    .replaceAll('½', '.5')
    .replaceAll('×', 'x')
    .replaceAll(/[–—]/g, '-')
    .replaceAll(/(\d)[,.](\d{3})(?= *steps\b)/g, '$1$2')
    .replaceAll(/(\d),(\d)/g, '$1.$2')
    .replaceAll(/\b(\d+) 1\/2\b/g, '$1.5')
    .replaceAll(/(^|\s)1\/2 (?:an? )?(?=h)/g, '$1.5 ')
    .replaceAll(/\bthree quarters of an hour\b/g, '45 min')
    .replaceAll(/\b(?:a )?quarter of an hour\b/g, '15 min')
    .replaceAll(/\b(?:one|an|1) hour and a half\b/g, '90 min')
    .replaceAll(/\b(?:half an hour|(?:a )?half[ -]hour)\b/g, '30 min')
    .replaceAll(/\ban hour\b/g, '1 h')
    .replaceAll(
      new RegExp(String.raw`\b(${words})(?=[ -](?:h|hrs?|hours?|min|mins|minutes?)\b)`, 'g'),
      (word) => String(NUMBER_WORDS[word]),
    )
  return spelled
    .replaceAll(/(\d) ?(?:-|to) ?(\d)/g, '$1~$2')
    .replaceAll(/[-,;:()!.](?!\d)/g, ' ')
    .replaceAll(/[-,;:()!]/g, ' ')
    .replaceAll(/([a-z])\/(?=[a-z]{2})/g, '$1 ')
    .replaceAll(/(^|\s)~/g, '$1')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

const NUMBER = String.raw`(\d*\.?\d+)`
const MINUTES = '(?:min|mins|minutes?)'
const HOURS = '(?:h|hrs?|hours?)'
const KM_A_MILE = 1.609344

/** The amounts of an entry, and the words that are left without them. */
export function exerciseAmounts(written: string): ExerciseAmounts {
  let rest = written
  const take = (pattern: string): number[] | null => {
    const found = new RegExp(pattern).exec(rest)
    if (found === null) return null
    rest = `${rest.slice(0, found.index)} ${rest.slice(found.index + found[0].length)}`
    return found.slice(1).map((part) => Number(part ?? 0))
  }
  const kmh = take(String.raw`(?:\bat )?\b${NUMBER} ?(?:km ?\/ ?h|kmh|kph)\b`)
  const mph = take(String.raw`(?:\bat )?\b${NUMBER} ?mph\b`)
  const times =
    take(String.raw`\b(\d+) ?x ?${NUMBER} ?${MINUTES}\b`) ??
    take(String.raw`\b${NUMBER} ?${MINUTES} ?x ?(\d+)\b`)
  const rangeHours = take(String.raw`\b${NUMBER}~${NUMBER} ?${HOURS}\b`)
  const range = take(String.raw`\b${NUMBER}~${NUMBER} ?${MINUTES}\b`)
  // A bare number behind the hours is minutes only where it is joined to them: in "1 h 20 squats" it is none.
  const hours = take(
    String.raw`${NUMBER} ?${HOURS}(?:(\d+)\b| ?(?:and )?(\d+) ?(?:m|${MINUTES})\b)?(?![a-z\d])`,
  )
  const mins = take(String.raw`${NUMBER} ?${MINUTES}\b`)
  const km = take(String.raw`${NUMBER} ?(?:km|kilomet(?:re|er)s?)\b`)
  const miles = take(String.raw`${NUMBER} ?miles?\b`)
  take(String.raw`\b(\d+) ?(?:x|sets? of|sets? x) ?(\d+)(?: reps?| repetitions?)?\b`)
  const steps = take(String.raw`\b${NUMBER} ?k? ?steps\b`)
  take(String.raw`\b(\d+) (?:reps?|repetitions?|sets?|lengths?|laps?)\b`)
  const parts = [
    ...(times === null ? [] : [(times[0] ?? 0) * (times[1] ?? 0)]),
    ...(rangeHours === null ? [] : [(rangeHours[0] ?? 0) * 60]),
    ...(range === null ? [] : [range[0] ?? 0]),
    ...(hours === null ? [] : [(hours[0] ?? 0) * 60 + (hours[1] ?? 0) + (hours[2] ?? 0)]),
    ...(mins === null ? [] : [mins[0] ?? 0]),
  ]
  return {
    rest: rest.replaceAll(/\s+/g, ' ').trim(),
    minutes: parts.length === 0 ? null : parts.reduce((total, part) => total + part, 0),
    isRange: range !== null || rangeHours !== null,
    km: km?.[0] ?? (miles === null ? null : (miles[0] ?? 0) * KM_A_MILE),
    kmPerHour: kmh?.[0] ?? (mph === null ? null : (mph[0] ?? 0) * KM_A_MILE),
    steps: steps !== null,
  }
}
