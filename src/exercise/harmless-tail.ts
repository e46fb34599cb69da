import { type Called, isActivityName } from './activity-called.ts'

/** What follows the name of an activity: a word such as "with", and the words up to the next such one. */
interface Phrase {
  readonly after: string
  readonly words: readonly string[]
}

const JOINING =
  /^(with|in|into|at|to|on|around|round|along|past|near|after|before|during|while|all|this|through|from|by|up|down|over|across|towards|behind|between)$/

/** "walk with Susan after dinner" is "walk", "with susan" and "after dinner". */
export function headAndTail(rest: string): { readonly head: string; readonly tail: readonly Phrase[] } {
  const words = rest.split(' ').filter((word) => word !== '')
  const isStart = (i: number) =>
    i > 0 && (JOINING.test(words[i] ?? '') || (words[i] === 'and' && words[i + 1] === 'back'))
  const starts = words.flatMap((_, i) => (isStart(i) ? [i] : []))
  return {
    head: words.slice(0, starts[0] ?? words.length).join(' '),
    tail: starts.map((start, i) => ({
      after: words[start] ?? '',
      words: words.slice(start + 1, starts[i + 1] ?? words.length),
    })),
  }
}

/**
 * Whether what follows a name changes nothing: with whom, where, when.
 *
 * Rule    every word is one of a list that is known to change nothing; whom it was with and which place it was to or along
 *         may be one name each ("with my friend Mary and Jo", "to Tesco", "in Hyde Park"). A list of words that do change
 *         something ("cancelled", "planned", "three rounds") would never be whole. Water and a chair bear no weight: they
 *         may be walked along or past, and be in what bears none.
 */
export function isHarmlessTail(tail: readonly Phrase[], found: Called): boolean {
  return tail.every(({ after, words }) => {
    const people = after === 'with' ? apart(words, 'and') : [words]
    return people.every((part) => isHarmless({ after, words: part }, found))
  })
}

function isHarmless({ after, words }: Phrase, found: Called): boolean {
  const isOther = (word: string) => !isKnownHarmless(word) && !isAllowedFor(word, after, found)
  const at = words.findIndex(isOther)
  if (at < 0) return true
  const isOnly =
    !words.slice(at + 1).some(isOther) && words.slice(0, at).every((word) => BEFORE_NAMES.has(word))
  const mayBeNamed = NAMED_AFTER.test(after) || PLACES.test(words[at + 1] ?? '')
  return isOnly && mayBeNamed && mayBeName(words[at] ?? '')
}

function apart(words: readonly string[], between: string): (readonly string[])[] {
  const at = words.indexOf(between)
  return at < 1 ? [words] : [words.slice(0, at), words.slice(at + 1)]
}

const NAMED_AFTER = /^(?:with|to|around|round|along|past|near|from|by)$/
/** "in Hyde Park". */
const PLACES = /^(?:park|gardens?|woods?|forest|square|street|road|mall|centre|center|hall)$/
/** What one gets to on foot, and what carries instead of legs where it stands after "by". */
const STOPS = /^(?:bus|train|tram|car|taxi|stop|metro|underground)$/
const BESIDE = /^(?:along|around|round|past|near|by|to|from)$/

/** Water beside the way, or around what is done in water; a chair under what is done for balance or strength. */
function isAllowedFor(word: string, after: string, found: Called): boolean {
  const type = found.of === 'activity' ? found.activity.type : null
  if (STOPS.test(word)) return after === 'to' || after === 'from'
  if (isWater(word)) return BESIDE.test(after) || type === 'other_aerobic'
  return SEATED.test(word) && (type === 'flex_balance' || type === 'resistance')
}

/** In water nothing bears weight, whatever it is called. */
export function isWater(word: string): boolean {
  return WATER.test(word)
}

const WATER =
  /^(?:water|pools?|sea|seaside|lake|swimming|ocean|river|surf|aqua|hydro|hydrotherapy|hydropool|lido|baths?|pond|stream|lagoon|shallows|waves|jacuzzi|spa|waist|deep)$/
const SEATED = /^(?:chair|chairs|armchair|seat|seated|sitting|bed|stool)$/

/** A name of someone or of a place; not what undoes an entry or changes its amount. */
function mayBeName(word: string): boolean {
  return (
    /^[a-z'’]{2,}$/.test(word) &&
    !NO_NAME.test(word) &&
    !isWater(word) &&
    !SEATED.test(word) &&
    !isActivityName(word)
  )
}

/** "cancelled", "stopping", "breaks", "three": verbs, pauses, numbers, and what carries instead of legs. */
const NO_NAME =
  /(?:ed|ing)$|^(?:and|or|but|not?|never|without|instead|both|each|every|per|twice|times|half|would|will|should|could|may|might|can|plan|goal|target|cancel|skip|off|only|breaks?|stops?|rests?|pauses?|intervals?|sprints?|rounds?|laps?|lengths?|circuits?|reps|sets|one|two|three|four|five|six|seven|eight|nine|ten|dozen|wheelchair|scooter|bus|car|taxi|train|bike|tomorrow|later|next|maybe|perhaps|probably|nearly|almost|nowhere|slow|slowly|fast|faster|uphill|stairs|steps|failure)$/

/** What may stand before a name: "my friend Mary". */
const BEFORE_NAMES = new Set(
  'a an the my his her our their friend friends husband wife partner daughter son sister brother mum mom neighbour neighbor dog'.split(
    ' ',
  ),
)

let harmless: ReadonlySet<string> | undefined

/** Made once, when something follows a name. */
function isKnownHarmless(word: string): boolean {
  harmless ??= new Set(HARMLESS.flatMap((line) => line.split(' ')))
  return harmless.has(word)
}

const HARMLESS: readonly string[] = [
  'a an the of my his her our their its and back for then total altogether about approx',
  'friend friends husband wife partner daughter son sister brother mum mom mother dad father neighbour neighbours neighbor neighbors',
  'family kids children grandchildren grandson granddaughter grandchild grandkids baby pram buggy pushchair stroller dog dogs puppy',
  'group club class colleague colleagues trainer teacher instructor carer nurse physio physiotherapist others people everyone myself',
  'stick sticks poles pole boots club partner cane frame rollator rucksack backpack bag bags music podcast radio audiobook app video youtube online dvd zoom',
  'home house garden park parks wood woods woodland forest hill hills field fields block neighbourhood neighborhood town city village',
  'centre center hall gym studio shop shops supermarket store stores market mall church school work office station library pub cafe',
  'restaurant clinic hospital surgery doctor doctors dentist pharmacy chemist post bank street streets road roads path paths trail',
  'track lane lanes bridge beach shore coast seafront promenade canal harbour harbor countryside country floor mat carpet grass sand',
  'living room bedroom kitchen counter worktop sink table wall rail hotel airport treadmill local corner',
  'breakfast lunch dinner supper tea coffee meal meals bed sleep chemo chemotherapy radiotherapy treatment appointment visit',
  'watching tv television film news listening talking chatting phone cooking',
  'rain sun sunshine snow wind cold dark heat fresh air weather good bad nice lovely warm sunny rainy windy wet',
  'steady moderate normal usual comfortable own pace morning afternoon evening night noon midday lunchtime today yesterday day weekend',
  'monday tuesday wednesday thursday friday saturday sunday together alone outside outdoors inside indoors again also too am pm',
]
