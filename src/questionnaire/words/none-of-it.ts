import { MEALS } from '../questions/day.ts'
import { deniesSymptoms } from './denied-symptom.ts'

/** What an answer says of a list that has nothing in it. */
const NONE_OF_IT: Readonly<Record<string, RegExp>> = {
  fracture_site:
    /^(?:(?:no,? )?never(?: (?:broken|broke|had)(?: (?:a|any|one|anything|any ?thing at all|a thing|bones?|(?:a|any) (?:bones?|breaks?|fractures?)))?(?: (?:at all|in my life|ever|luckily|thank goodness|touch wood))*)?|no (?:broken bones?|fractures?|breaks?)|(?:no,? )?not as an adult|(?:i )?(?:have not|haven'?t) broken (?:any|a bone)(?:thing)?)$/i,
  conditions:
    /^(?:(?:no,? )?nothing|no (?:problems?|conditions?|illness(?:es)?)|(?:i(?:'m| am) )?(?:healthy|all (?:fine|well|good)))$/i,
  medicines:
    /^(?:i (?:do not|don'?t) take any(?:thing)?(?: (?:other|else)(?: (?:medicines?|tablets?|pills?|at all|really))?)?|no (?:other )?(?:medicines?|tablets?))$/i,
  avoid: /^(?:(?:i have )?no (?:known )?(?:food )?(?:allerg(?:y|ies)|intolerances?|restrictions?|foods?))$/i,
  supplements: /^(?:i (?:do not|don'?t) take any(?:thing)?|no (?:supplements?|vitamins?))$/i,
  exercise: /^(?:no exercise|none yesterday|nothing yesterday)$/i,
}

/** What leaves one question open, besides what leaves any. */
const LEFT_OPEN = {
  symptoms:
    /^(?:no,? )?nothing (?:new|much|bad|serious|severe|special|major|unusual|out of the ordinary|to speak of)(?: really| today)?$/i,
  diet: /^(?:normal|(?:no,? )?(?:i )?eat (?:everything|anything|meat)|everything|anything|no (?:restrictions?|special diet)|omnivore|ordinary|neither(?: of (?:them|those|the two)| (?:vegetarian|veggie|vegan)(?: n?or (?:vegetarian|veggie|vegan))?)?|meat|(?:no,? )?i (?:do )?(?:like|love|eat|enjoy|have)(?: (?:a bit of|a little|some|my|both|the odd|all))* (?:meat|chicken|bacon|beef|ham|steak|sausages?)(?: (?:and|&) \w+)?(?: (?:too|though|now and (?:then|again)|sometimes|occasionally))?)$/i,
  scan: /^(?:no scans?|(?:i )?(?:have )?never had (?:one|a scan|any)|not yet|(?:i )?(?:do not|don'?t|haven'?t|have not) (?:have|got|had) (?:it|one|any|a scan)(?: yet)?|not done|(?:still )?waiting(?: for (?:it|one))?)$/i,
  figure:
    /^(?:it(?:'s| is) )?not (?:given|measured|done|listed|there|printed|stated|shown|available|on (?:the|my) report)$/i,
}

/** "I've had one but can't remember when" */
const FORGOT_WHEN =
  /\b(?:(?:can'?t|cannot|can not|do not|don'?t|couldn'?t) (?:quite |really )?(?:remember|recall|know|think|say|tell you)|not sure|no idea|forget|forgot(?:ten)?)(?: (?:exactly|now))?(?: (?:when|what (?:year|date)|the (?:date|year)))?(?: .{0,20})?$/i

const NO_MEAL =
  /^(?:(?:i )?(?:did not|didn'?t) (?:eat|have)(?: any(?:thing)?)?(?: (?:breakfast|lunch|dinner|snacks?))?(?: yesterday)?|(?:i )?skipped(?: (?:it|breakfast|lunch|dinner|that))?|no (?:breakfast|lunch|dinner|snacks?)|none)$/i

/** Whether an answer says that a list has nothing in it: "never broken a bone", "I feel fine". */
export function saysNone(id: string, text: string): boolean {
  if (id === 'symptoms' && deniesSymptoms(text)) return true
  return Object.hasOwn(NONE_OF_IT, id) && NONE_OF_IT[id]?.test(text) === true
}

/** Whether an answer leaves a question open in words of its own; of a meal that was not eaten nothing is written. */
export function leavesOpen(id: string, text: string): boolean {
  if (id === 'symptoms') return LEFT_OPEN.symptoms.test(text)
  if (id === 'diet') return LEFT_OPEN.diet.test(text)
  if ((MEALS as readonly string[]).includes(id)) return NO_MEAL.test(text)
  if (id === 'scan_date' && FORGOT_WHEN.test(text) && !/\d{2}/.test(text)) return true
  if (id === 'scan_date' || id.startsWith('frax_')) return LEFT_OPEN.scan.test(text)
  return (id === 'scan_machine' || /_(?:t|bmd)$/.test(id)) && LEFT_OPEN.figure.test(text)
}
