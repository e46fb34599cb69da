import type { TargetFinding, TargetsBasisArgs } from '../../../nutrition/findings/targets.ts'
import type { Nutrient } from '../../../nutrition/nutrients.ts'
import { amountText as amount } from '../amount.ts'
import { NUTRIENT_NAME } from '../names.ts'
import { SET_IN_SENTENCE, SET_NAME } from '../target-names.ts'
import { capital, type Words } from './words.ts'

export const targetsWords: Words<TargetFinding> = {
  'above-target-range': ({ nutrients }) => {
    const each = nutrients.map(
      ({ nutrient, unit, mean, lower, upper }) =>
        `${NUTRIENT_NAME[nutrient]}, ${amount(mean, unit)} a day (${lower}-${amount(upper, unit)})`,
    )
    return `Above the range, no benefit shown: ${each.join('; ')}.`
  },
  'targets-basis': (args) => {
    return [
      `Targets of ${SET_IN_SENTENCE[args.set]}.`,
      ...borrowed(args),
      ...withoutTarget(args),
      ...ofZinc(args),
      ...ofAla(args),
      `bonecheck explain ${args.set} lists all figures with their sources.`,
    ].join(' ')
  },
}

function borrowed({ targetsFrom, limitsFromUs }: TargetsBasisArgs): string[] {
  const targets =
    targetsFrom === null || targetsFrom.nutrients.length === 0
      ? []
      : [`From the ${SET_NAME[targetsFrom.set]} figures: ${names(targetsFrom.nutrients)}.`]
  const limits = limitsFromUs.length === 0 ? [] : [`US upper limits: ${names(limitsFromUs)}.`]
  return [...targets, ...limits]
}

function withoutTarget({ set, without }: TargetsBasisArgs): string[] {
  return without.length === 0
    ? []
    : [`${capital(SET_IN_SENTENCE[set])} has no figure here for ${names(without)}.`]
}

function ofZinc({ phytateMg }: TargetsBasisArgs): string[] {
  if (phytateMg === null) return []
  return [
    `Zinc is for ${phytateMg} mg of phytate a day; with much whole grain, beans and nuts the figure is higher.`,
  ]
}

function ofAla({ energyKcal, energyNotKnown }: TargetsBasisArgs): string[] {
  const name = capital(NUTRIENT_NAME.ala)
  if (energyNotKnown) return [`${name} is a share of energy, and the energy of some food is not known.`]
  if (energyKcal === null) return []
  return [`${name} is a share of your log's own energy, ${amount(energyKcal, 'kcal')} a day.`]
}

function names(nutrients: readonly Nutrient[]): string {
  return nutrients.map((nutrient) => NUTRIENT_NAME[nutrient]).join(', ')
}
