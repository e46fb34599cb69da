import { withFigures } from './figures.ts'

/** Said before a figure, where it changes nothing of it. */
const BEFORE =
  /^(?:well,? )?(?:(?:yes,? )?(?:i've|i'm|i am(?: now)?|i have|i had|i'd say|i weigh|i drink|it is|it's|it was|my (?:height|weight|age) is|i)(?![\w'])[\s:]*)+/i
const ABOUT = /^(?:about|abt\.?|approx(?:imately|\.)?|around|roughly|circa|ca\.|~)\s*/i

/** Said behind a figure, where it changes nothing of it. */
const BEHIND =
  /,?\s+(?:love|dear|darling|duck|pet|i think|i believe|i'd say|or so|thank (?:goodness|god|heavens)|touch wood|luckily|fortunately|now|at the moment|these days|at present|last time i (?:looked|checked|weighed myself)|(?:in|with) my clothes(?: on)?|in (?:my )?(?:bare feet|socks|shoes))[.!]?$/i
/** A remark behind a comma that has no figure, and gives no choice. */
const REMARK = /,\s+(?!(?:or|not|no)\b)(?!.*\b(?:last|ago|before|until|till|used|was)\b)[a-z' -]+$/i

/** A unit behind a comma belongs to the figure before it. */
const OF_UNITS =
  /\b(?:inch(?:es)?|foot|feet|ft|pounds?|lbs?|stones?|st|kilos?|kilograms?|kgs?|cms?|centimet(?:re|er)s?|met(?:re|er)s?|months?|years?|weeks?|times|half)\b/i

/** Said behind any answer, where it changes nothing of it. */
const RELIEF =
  /(?<=\w),? (?:thank (?:god|goodness|heavens)|thankfully|touch wood|fortunately|luckily|i'm (?:glad|pleased|sorry) to say)$/i

/** How the program's questions begin. */
const ASKED =
  /^(?:how (?:old|tall|much|many|heavy|long|often)|when (?:did|were|was) (?:you|it)|what (?:(?:is|was|are) your|(?:do|did) you)|(?:lumbar spine|femoral neck|total hip|[a-z ]*(?:radius|forearm)): |which (?:of|kind)|whose|(?:do|are|have|did) you|(?:does|has|did) your|at what age)/i

/**
 * A typed line without what people put around an answer: the question itself, a full stop, spaces and quotes of other
 * keyboards.
 *
 * @example tidied('How old are you?  65.') // '65'
 */
export function tidied(line: string): string {
  const text = line.replaceAll(/[’‘]/g, "'").replaceAll(/[“”]/g, '"').replaceAll(/\s+/g, ' ').trim()
  // Their own question ("I think it's called warfarin? not sure") is an answer, and stays.
  const echoed = ASKED.test(text) ? (/^(?:\S+ ){2,}\S+\? ?(\S.*)$/.exec(text)?.[1] ?? text) : text
  const plain = /^[.!]+$/.test(echoed) ? echoed : echoed.replace(/(?<!\.)[.!]$/, '').trim()
  return plain.replace(RELIEF, '')
}

/** Without the words that come before a figure: "I weigh about 70 kg" is as near as anyone weighs. */
export function plainFigure(text: string): string {
  return withoutRemark(text.replace(BEHIND, '')).replace(BEFORE, '').replace(ABOUT, '').trim()
}

/** "10.5 stone, less at Christmas"; "ten stone, eleven pounds" is all of it. */
function withoutRemark(text: string): string {
  const [remark = ''] = REMARK.exec(text) ?? []
  const isOfFigure = withFigures(remark) !== remark || OF_UNITS.test(remark)
  return remark === '' || isOfFigure ? text : text.slice(0, -remark.length)
}

/** "Yes, wrist" names a wrist; the yes is no name of its own. */
export function withoutYes(text: string): string {
  return text.replace(/^(?:yes|yeah|yep)\s*[,:;.!-]?\s+(?=\S)/i, '')
}
