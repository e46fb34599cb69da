import { isSymptomAbsent, recognisedSymptoms } from '../../nutrition/symptoms.ts'

/** "None", "no", "nothing like that": none of what is listed. */
const NONE_OF_THEM =
  /^(?:(?:i )?(?:have|had|got|am having) )?(?:no|none|nope|nah|nothing|never|not any|not at all|not one|neither)(?: (?:any|a|of|these|those|them|that|this|the|above|such|like|kind|sort|list|things?|problems?|symptoms?|complaints?|troubles?|issues?|ones?|here|to report|at all|whatsoever|whatever|really|today|yesterday|lately|now|so far|for me|with me|i have|i've|me))*$/
/** What is said besides: "thank goodness", "I'm glad to say". */
const RELIEF =
  /^(?:thank (?:goodness|god|heavens?|you|the lord)|thanks(?: be)?|touch wood|knock on wood|luckily|fortunately|happily|really|honestly|(?:i(?:'m| am) )?(?:glad|happy|pleased) to say|so far|today|(?:i(?:'m| am) )?(?:lucky|glad)|dear|love|(?:i )?(?:do not|don't|have not|haven't)(?: have| had| got)?(?: (?:any|one|it|that|them)(?: of (?:these|those|them))?)?)$/
const WELL =
  /^(?:(?:my|the|all|both|other|everything|back|hips?|legs?|joints?|bones?|jaw|teeth|chest|knees?|hands?|arms?|feet|and|rest|it|that|they|i|is|are|am|feels?|feel|been|all|has|have|just|still|very|quite|perfectly|absolutely|really|thanks?|now|today)(?:'s|'m|'re|'ve)? )*(?:fine|well|ok|okay|good|great|alright|all right|no problem)$/

const AT_THE_END =
  / (?:really|thanks?|thank (?:goodness|god|heavens?|you)|touch wood|luckily|fortunately|honestly|so far|today|now|for me|dear|love|actually|as it happens|at the moment|at present)$/

/**
 * Whether an answer says that there is no symptom, and nothing else. "None of those thank goodness", "no, the back is
 * fine really" do; "no, but my jaw aches" names one. What is recognised as a trigger is never a denial.
 *
 * @example deniesSymptoms('no, none') // true
 * @example deniesSymptoms('none of those, but tired') // false
 */
export function deniesSymptoms(text: string): boolean {
  if (recognisedSymptoms(text).length > 0) return false
  const clauses = text
    .toLowerCase()
    .split(/\s*(?:[,.;:!()]|\s[-–—]\s)\s*|\s+(?=(?:thank|touch|i'm glad|i am glad)\b)/)
    .filter((clause) => clause !== '')
  const plain = clauses.flatMap(apart).map(withoutEnd)
  return plain.some(isDenial) && plain.every((clause) => isDenial(clause) || RELIEF.test(clause))
}

const isDenial = (clause: string) => NONE_OF_THEM.test(clause) || WELL.test(clause) || isSymptomAbsent(clause)

/** "No the back is fine", "no none of these" say two things without a comma. */
function apart(clause: string): readonly string[] {
  const [, rest] = /^(?:no|nope|nah|none) (\S+ .+)$/.exec(clause) ?? []
  if (rest === undefined) return [clause]
  const plain = withoutEnd(rest)
  return WELL.test(plain) || NONE_OF_THEM.test(plain) ? ['no', rest] : [clause]
}

function withoutEnd(clause: string): string {
  const shorter = clause.replace(AT_THE_END, '')
  return shorter === clause ? clause : withoutEnd(shorter)
}
