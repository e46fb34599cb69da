import type { PlainDate } from '../../calendar/plain-date.ts'
import { jointPainSaid } from '../../nutrition/joint-pain-said.ts'
import { dateMeantBy } from '../date-words.ts'
import { isMedicine } from '../names.ts'
import { MEALS } from '../questions/day.ts'
import { isNo, isYes, NONE, yesOrNo } from '../yes-no-words.ts'
import { alcoholMeant } from './alcohol.ts'
import { withFigures } from './figures.ts'
import { heightIn, monthsIn, scanFigureIn, scoreIn, timesIn, weightIn } from './measures.ts'
import { menopauseMeant } from './menopause.ts'
import { scanFigures } from './scan-line.ts'
import { smokingIn } from './smoking.ts'
import { withoutYes } from './tidied.ts'

/** Questions of yes and no. */
export const YES_NO = ['parental_hip_fracture', 'fracture_low_trauma', 'complete']

/** Questions whose answer is a name, or is told in free words. */
const NAMED: readonly string[] = [
  ...MEALS,
  'drug',
  'medicines',
  'conditions',
  'supplements',
  'fracture_site',
  'symptoms',
  'exercise',
  'avoid',
]

/** An answer in the words that the files have, where it is certain; else as it stands, to be asked back or refused. */
export function inPlainWords(id: string, text: string, today: PlainDate): string {
  if (YES_NO.includes(id)) return yesOrNo(id, text)
  if (NAMED.includes(id)) return nameIn(id, withoutYes(text))
  const date = dateMeantBy(id, text, today)
  return date ?? figureOrWord(id, text)
}

function figureOrWord(id: string, text: string): string {
  switch (id) {
    case 'birth':
      return birthIn(text)
    case 'sex':
      return text
        .replace(/^(?:i(?:'m| am) )?(?:an? )?(?:old )?(?=\w)/i, '')
        .replace(/,? of course$/i, '')
        .replace(/^(?:lady|she\/her|fem\w*)$/i, 'female')
    case 'menopause': {
      if (isYes(text) || isNo(text)) return isYes(text) ? 'yes' : 'no'
      const meant = menopauseMeant(text)
      return meant === null || meant === 'come' ? text : meant
    }
    case 'smoking':
      return smokingIn(text)
    case 'height':
      return heightIn(text)
    case 'weight':
      return weightIn(text)
    case 'alcohol': {
      const meant = NONE.test(text) ? ({ kind: 'amount', text: '0' } as const) : alcoholMeant(text)
      return meant?.kind === 'amount' ? meant.text : text
    }
    case 'glucocorticoid_months':
      return NONE.test(text) ? '0' : monthsIn(text)
    case 'falls_last_12_months':
      return NONE.test(text) ? '0' : timesIn(withoutYes(text))
    case 'joint_pain':
      return NONE.test(text) ? '0' : painScoreIn(withoutYes(text))
    case 'frax_major':
    case 'frax_hip':
      return scoreIn(text)
    case 'measures':
    case 'targets':
      return whose(id, text)
    default:
      return /_(?:t|bmd)$/.test(id) && scanFigures(id, text) === null ? scanFigureIn(text) : text
  }
}

/** Cups are metric in Britain; so the reports have it with British targets. */
const BRITISH =
  /^(?:(?:the|just|ordinary|normal|usual) ){0,2}(?:uk|u\.k|british|britain|england|english|scottish|welsh)(?: (?:ones?|cups?|(?:tea|table)?spoons?|cups and spoons))?(?:,? (?:of course|please))?$/i

/** Of European cups none of the choices says anything. */
function whose(id: 'measures' | 'targets', text: string): string {
  if (/^(?:the )?(?:usa?|america|american)$/i.test(text)) return 'us'
  if (id === 'measures') return text.replace(BRITISH, 'metric')
  return text.replace(BRITISH, 'uk').replace(/^european$/i, 'efsa')
}

function birthIn(text: string): string {
  const plain = text
    .replace(/,?\s+(?:love|dear|darling|duck|pet)$/i, '')
    .replace(/^(?:i was |i am |i'm )?born (?:on|in)(?: the)? /i, '')
    .replace(/^(?:i'm|i am|im|aged?|i'm aged)\s+/i, '')
    .replace(/^(\d\d) (?:last|in|this) [a-z]+$/i, '$1')
  const age = withFigures(plain).replace(/\s*(?:yrs?\.?|yo)(?: old)?$/i, ' years')
  // A year is completed before it counts.
  return age.replace(/^(\d{2,3})\.\d+(?=$| years)/, '$1')
}

function nameIn(id: string, typed: string): string {
  // Units of a vitamin are international ones.
  const text = id === 'supplements' ? typed.replace(/(\d) ?(?:international )?units?\b/gi, '$1 IU') : typed
  if (id === 'drug' && (NONE.test(text) || NOT_TAKEN.test(text))) return 'none'
  if (id === 'avoid')
    return text.replace(
      /^(?:i(?:'m| am)? )?(?:avoid|do not eat|don'?t eat|can'?t eat|cannot eat|allergic to|no)\s+(?=\w)/i,
      '',
    )
  if (id === 'medicines' || id === 'supplements' || id === 'drug') {
    const plain = text.replace(/^i(?:'m| am)?(?: also)? (?:take|have|am on|on|use|taking)\s+(?=\w)/i, '')
    return id === 'medicines' ? medicinesApart(plain) : plain
  }
  if (id === 'exercise') return exerciseNamed(text)
  if (id === 'symptoms') return withScore(text)
  return id === 'conditions'
    ? text.replace(/^i(?:'ve| have)?(?: also)? (?:got|have|had)\s+(?=\w)/i, '')
    : text
}

/** "Levothyroxine 75 mcg and amlodipine" are two, where each part names a medicine. */
function medicinesApart(text: string): string {
  const pieces = text.split(/\s+(?:and|plus|&)\s+(?:an? )?/i)
  const isEach = pieces.every((piece) => piece.split(/\s+/).some(isMedicine))
  return pieces.length > 1 && isEach ? pieces.join(', ') : text
}

/** "Stiff hands, maybe 4": of 10, as the reports read it. */
function withScore(text: string): string {
  const pain = jointPainSaid(text)
  const isScore =
    /(?:,\s*(?:maybe|about|around|say|perhaps|probably|roughly|i'd say)?|\b(?:maybe|about|around|perhaps|probably|roughly|i'd say))\s*(?:\d|10)(?: or so| ?ish| i(?:'d)? (?:think|guess|say))?$/i
  const plain = withFigures(text)
  // "For 4" and "since 4" are a time.
  const isTime = /\b(?:for|since|last|past)\b/i.test(plain)
  return pain !== null && pain.score === null && !isTime && isScore.test(plain)
    ? plain.replace(/\b(\d|10)(?= or so$| ?ish$| i\S* \w+$|$)/i, '$1 of 10')
    : text
}

/** "Stiff hands, maybe 4" where the score is asked for. */
function painScoreIn(text: string): string {
  const score = jointPainSaid(withScore(text))?.score ?? null
  return score === null ? scoreIn(text) : String(score)
}

/** "I went for a bit of a walk": a walk. What is only words around it is left as it stands. */
function exerciseNamed(text: string): string {
  return text.replace(
    /^(?:(?:just|only|well|oh),? )*(?:i(?:'ve)? )?(?:(?:just|only|also) )?(?:did|done|had|went (?:for|to)|was at|had a go at)? ?(?:(?:just|only) )?(?:(?:a (?:(?:little|wee) )?bit of|a spot of|a (?:little|gentle)(?= (?:walk|stroll))|some|my(?: usual)?|the usual|an?(?! hour)) )*(?=[\da-z])/i,
    '',
  )
}

const NOT_TAKEN =
  /^(?:not yet|no longer|not any ?more|i (?:do not|don'?t) take (?:any|one|it)(?: of (?:them|these|those))?)$/i
