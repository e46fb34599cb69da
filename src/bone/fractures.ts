import { ageOn, type PlainDate } from '../calendar/plain-date.ts'
import { hasCondition } from './conditions.ts'
import type { BonePerson, Fracture, YesNoUnknown } from './person.ts'

/** Words for the spine and the hip as people write them among fractures. */
const SPINE = /spin|verteb|\b[tl]\d{1,2}\b|lumbar|thoracic/
const HIP = /hip|femoral neck|neck of (the )?femur|proximal femur/

/**
 * Whether there was a fragility (low-trauma) fracture, at any site and age.
 *
 * Rule    yes with one that is recorded as low-trauma, or a vertebral fracture among the conditions; unknown where no
 *         fractures are recorded, or where a fracture does not say; no only where the list says so
 * Source  WHO Technical Report Series 843; domain.md 2.1
 */
export function fragilityFracture(person: BonePerson): YesNoUnknown {
  if (hasCondition(person, 'vertebral_fracture') === 'yes') return 'yes'
  return anyOf(person.fractures, () => 'yes')
}

/** Whether one of them was of the spine or the hip (UK 2008 R1; BHOF F2). */
export function hipOrSpineFracture(person: BonePerson): YesNoUnknown {
  if (hasCondition(person, 'vertebral_fracture') === 'yes') return 'yes'
  return anyOf(person.fractures, ({ site }) => {
    if (site === null) return 'unknown'
    return isSpine(site) || HIP.test(site.toLowerCase()) ? 'yes' : 'no'
  })
}

/** Whether one of them was at `fromAge` or later; unknown where its date, or the date of birth, is not recorded. */
export function fragilityFractureFrom(person: BonePerson, fromAge: number, today: PlainDate): YesNoUnknown {
  const listed = anyOf(person.fractures, ({ date }) => {
    if (date === null) return 'unknown'
    const age = ageWhen(person, date, today)
    return age === null ? 'unknown' : age >= fromAge ? 'yes' : 'no'
  })
  if (listed === 'yes' || hasCondition(person, 'vertebral_fracture') !== 'yes') return listed
  return 'unknown' // a vertebral fracture without a date
}

/** Whether a low-trauma fracture is recorded after this day. */
export function fractureSince({ fractures }: BonePerson, day: PlainDate): boolean {
  return (fractures ?? []).some(({ lowTrauma, date }) => lowTrauma === true && date !== null && date > day)
}

/** Low-trauma fractures of the hip or spine, as written: what many guidelines treat whatever the T-score. */
export function hipOrSpineSites(person: BonePerson): readonly string[] {
  const sites = (person.fractures ?? []).flatMap(({ site, lowTrauma }) =>
    lowTrauma === true && site !== null && (isSpine(site) || HIP.test(site.toLowerCase())) ? [site] : [],
  )
  const byCondition = hasCondition(person, 'vertebral_fracture') === 'yes' && !sites.some(isSpine)
  return [...new Set(byCondition ? [...sites, 'spine'] : sites)]
}

function isSpine(site: string): boolean {
  return SPINE.test(site.toLowerCase())
}

/** Whole years at a fracture; an age alone is that of today. */
function ageWhen({ birthDate, ageYears }: BonePerson, date: PlainDate, today: PlainDate): number | null {
  if (birthDate !== null) return ageOn(birthDate, date)
  return ageYears === null ? null : ageYears - (Number(today.slice(0, 4)) - Number(date.slice(0, 4)))
}

/** Over the fractures that are low-trauma (yes) or may be (unknown at best): whether one of them passes. */
function anyOf(fractures: readonly Fracture[] | null, passes: (one: Fracture) => YesNoUnknown): YesNoUnknown {
  if (fractures === null) return 'unknown'
  const answers = fractures.map((fracture) => {
    const answer = fracture.lowTrauma === false ? 'no' : passes(fracture)
    return answer === 'yes' && fracture.lowTrauma === null ? 'unknown' : answer
  })
  if (answers.includes('yes')) return 'yes'
  return answers.includes('unknown') ? 'unknown' : 'no'
}

/** Places of a fracture that are none of the spine; a place that is not among them may be ("back", "T-12 wedge"). */
const ELSEWHERE =
  /wrist|colles|arm\b|radius|ulna|elbow|humer|shoulder|clavic|collar ?bone|\brib|stern|breast ?bone|hip|femur|femoral|thigh|pelvi|pubic|leg\b|knee|patell|tibia|fibula|shin|ankle|foot|feet|\btoe|heel|metatars|metacarp|hand|finger|thumb|scaph|skull|nose|jaw|cheek|tooth/
/** A condition that speaks of a broken vertebra in words of its own. */
const SPINE_BROKEN =
  /(?=.*(?:fractur|collaps|crush|wedge|broke|compress))(?=.*(?:spin|verteb|back|\b[tl]\d{1,2}\b))/

/**
 * Whether a vertebra was ever broken, however it came about.
 *
 * Rule    yes by the conditions or a fracture whose site names the spine; no only where the list of fractures is there,
 *         each has a site that is known to be elsewhere, and no condition speaks of it in words of its own
 * Source  domain.md 7.3: exercise after a vertebral fracture
 *
 * @example vertebralFracture({ conditions: null, fractures: [{ site: 'back', lowTrauma: null, date: null }] }) // 'unknown'
 */
export function vertebralFracture(person: Pick<BonePerson, 'conditions' | 'fractures'>): YesNoUnknown {
  const { conditions, fractures } = person
  if (hasCondition(person, 'vertebral_fracture') === 'yes') return 'yes'
  if (fractures?.some(({ site }) => site !== null && isSpine(site))) return 'yes'
  const maySpeakOfIt = (conditions ?? []).some((text) => SPINE_BROKEN.test(text.toLowerCase()))
  if (fractures === null || maySpeakOfIt) return 'unknown'
  return fractures.some(({ site }) => site === null || !ELSEWHERE.test(site.toLowerCase())) ? 'unknown' : 'no'
}

/** How many fractures are recorded as low-trauma; null: none are recorded, or one that does not say could be the second. */
export function lowTraumaCount({ fractures }: Pick<BonePerson, 'fractures'>): number | null {
  if (fractures === null) return null
  const count = fractures.filter(({ lowTrauma }) => lowTrauma === true).length
  const isOpen = count < 2 && fractures.some(({ lowTrauma }) => lowTrauma === null)
  return isOpen ? null : count
}
