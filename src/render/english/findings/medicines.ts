import { namesBreak } from '../../../bone/break-words.ts'
import type { MedicineFinding } from '../../../nutrition/findings/medicines.ts'
import { NUTRIENT_NAME } from '../names.ts'
import { areUnread, because, capital, list, type Words } from './words.ts'

export const medicinesWords: Words<MedicineFinding> = {
  'vitamin-k-gap-withheld': ({ names, guessed }) => {
    const whom = areUnread(names)
      ? 'If warfarin or a medicine like it is among them'
      : 'With warfarin and medicines like it'
    return (
      `Vitamin K: no target and no gap are shown because of ${because(names, guessed)}. ${whom}, vitamin K is to be kept ` +
      'steady from day to day. Do not change your diet or your dose yourself; call the clinic that follows your INR.'
    )
  },
  'potassium-source': ({ products, beside, missing }) => {
    const what = list(products)
    const brings = products.length > 1 ? 'They bring' : 'It brings'
    const why =
      beside.length > 0
        ? `${what} beside ${because(beside)}. ${brings} potassium, which may then build up in the blood.`
        : `${what}. ${brings} potassium, and the profile does not list your ${missing.join(' and ')}: with kidney ` +
          'disease, and with some medicines for blood pressure, heart and transplants, it may build up in the blood.'
    return (
      `Potassium: ${why} Ask your team about potassium before going on with ${products.length > 1 ? 'them' : 'it'}; do not stop anything that was ` +
      'prescribed by your team. (evidence: strong)'
    )
  },
  'potassium-gap-withheld': (args) => {
    return (
      `Potassium: only the intake is shown because of ${because(args.names, args.guessed)}: the usual target may not apply ` +
      `to you. ${args.notInSum === undefined ? '' : `It is "at least", since the table has no potassium for the salt substitute of ${list(args.notInSum)}. `}Ask your team about potassium.`
    )
  },
  'kidney-targets-withheld': ({ names, readAs, nutrients }) => {
    const read =
      readAs.length === 0
        ? ''
        : ` ${quoted(readAs)} was read as kidney disease, to be careful; if your team has told you that your ` +
          'kidneys work normally, take it out of `conditions:`.'
    return (
      `${capital(listed(nutrients.map((nutrient) => NUTRIENT_NAME[nutrient])))}: only the intake is shown because of ` +
      `${because(names)}. With kidney disease more of them may do harm, and what suits you is set with your kidney ` +
      `team: ask them, or your renal or oncology dietitian.${read}`
    )
  },
  'vitamin-k-medicines-unknown': () => {
    return (
      'Vitamin K: the profile does not say which medicines you take. With warfarin or a medicine like it, keep ' +
      'vitamin K steady and ask the clinic before any change.'
    )
  },
  'potassium-medicines-unknown': (args) => {
    return (
      `Potassium: the profile does not list your ${args.missing.join(' and ')}. With kidney disease, and with ` +
      'some medicines for blood pressure, heart and transplants, more potassium can do harm: ask your team about ' +
      'potassium before any change.'
    )
  },
  'names-guessed': ({ names }) => {
    const each = names.map(({ text, as }) => `"${text}" was read as ${as}`)
    return `${each.join('; ')}: a guess at the spelling. If you mean something else, write its name in full in the profile.`
  },
  'gap-medicine-not-known': (args) => {
    const which = quoted(args.names)
    const more = [
      ...(args.nutrients.includes('vitaminK')
        ? ['if it is warfarin or a medicine like it, vitamin K is to be kept steady from day to day']
        : []),
      ...(args.nutrients.includes('potassium')
        ? ['with some medicines for blood pressure, heart and transplants, more potassium can do harm']
        : []),
    ]
    const what = capital(listed(args.nutrients.map((nutrient) => NUTRIENT_NAME[nutrient])))
    return (
      `${what}: the ${args.nutrients.length === 1 ? 'gap' : 'gaps'} may not be for you, since ${which} is not a name that is known here: ` +
      `${more.join('; ')}. Ask your team or pharmacist before any change, and write the name on the packet into the profile.`
    )
  },
  'medicine-not-checked': ({ names, unknown }) => {
    const of =
      unknown.length === 0
        ? 'Known by name, without a rule here'
        : unknown.length === names.length
          ? 'No such name is known here, and there is no rule'
          : `No such name is known here: ${list(unknown)}. The others are known by name, without a rule here`
    return (
      `Medicines not checked: ${list(names)}. ${of}, which says nothing of how they go with food, supplements or ` +
      'each other. Ask your team or pharmacist.'
    )
  },
  'condition-denied': ({ names }) =>
    `Conditions: ${quoted(names)} was read as having no kidney disease, so no rule for it applies.`,
  'condition-not-checked': ({ names, kept }) => {
    const others = names.filter((name) => !kept.includes(name))
    return [
      ...(others.length === 0
        ? []
        : [
            `Conditions not checked: ${list(others)}. There is no rule on food for them here; targets and limits may be ` +
              `different for you. Ask your team.${others.some(namesBreak) ? BREAK : ''}`,
          ]),
      ...(kept.length === 0
        ? []
        : [
            `${capital(list(kept))}: foods are left out for ${kept.length === 1 ? 'it' : 'them'} where any are named or suggested here; ` +
              'no other rule on food is known here, and targets may be different for you. Ask your team; with an allergy, read labels.',
          ]),
    ].join(' ')
  },
}

const BREAK = ' A broken bone is read where the profile has "fractures", with its date and site.'

function quoted(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(', ')
}

/** `a, b and c` */
function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

/** The line under a table whose gaps may not be for this person; null: there is none. */
export function gapsInDoubtLine(
  findings: readonly { readonly code: string; readonly args: unknown }[],
): string | null {
  const found = findings.find((one): one is InDoubt => one.code === 'gap-medicine-not-known')
  if (found === undefined) return null
  const { names, nutrients } = found.args
  return `${capital(listed(nutrients.map((nutrient) => NUTRIENT_NAME[nutrient])))}: not for everyone; see the caution on ${quoted(names)}.`
}

type InDoubt = Extract<MedicineFinding, { code: 'gap-medicine-not-known' }>
