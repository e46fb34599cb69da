import type { IntakeView } from '../../report/intake-view.ts'
import { amountText, percent } from '../english/amount.ts'
import { SODIUM_CLASS_NAME } from '../english/names.ts'
import { calciumCost, mostSodiumFrom, sodiumReference, sodiumSummary } from '../english/sodium-words.ts'
import { printable } from '../printable.ts'
import type { Style } from '../style.ts'
import { bar } from './bar.ts'
import { cut, padEnd, padStart, wrap } from './width.ts'

const CLASS_BAR = 14
const SIDE_BY_SIDE = 76

/** Sodium: against its limit, by class of food, the foods that bring most, and what it may cost in calcium. */
export function sodiumPart(view: IntakeView, style: Style): string[] {
  const { sodium } = view.assessment
  if (sodium.meanMg === null) return []
  const over = sodium.meanMg > sodium.limit.value
  const kept = !over && sodium.category !== null
  const sign = over ? (style.unicode ? '▲ ' : '^ ') : kept ? (style.unicode ? '✓ ' : '+ ') : ''
  const paint = over ? style.over : kept ? style.good : (text: string) => text
  const [first = '', ...others] = wrap(sodiumSummary(sodium, view.period.countedDays), style.width - 10)
  const cost =
    sodium.calciumCostMg === null || sodium.calciumCostMg <= 0 ? [] : wrap(calciumCost(sodium), style.width)
  return [
    `${style.bold('Sodium')}  ${paint(sign + first)}`,
    ...others.map((line) => `          ${paint(line)}`),
    ...sources(view, style),
    ...cost.map(style.dim),
    ...wrap(sodiumReference(sodium), style.width).map(style.dim),
  ]
}

/** Classes on the left and foods on the right where there is room, one after the other where there is not. */
function sources(view: IntakeView, style: Style): string[] {
  const { classes, topFoods } = view.assessment.sodium
  const left = classes
    .filter(({ meanMg }) => meanMg > 0)
    .map((row) => {
      const drawn = bar(row.share, CLASS_BAR, style.unicode)
      return `  ${padEnd(SODIUM_CLASS_NAME[row.class], 12)}${drawn} ${padStart(percent(row.share), 5)}`
    })
  const names = topFoods.map(({ description, meanMg }) => ({
    amount: padStart(amountText(meanMg, 'mg'), 8),
    name: printable(description),
  }))
  const mark = style.unicode ? '…' : '..'
  if (style.width < SIDE_BY_SIDE) {
    const foods = names.map(({ amount, name }) => `${amount}  ${cut(name, style.width - 12, mark)}`)
    return [...left, ...(foods.length === 0 ? [] : [style.dim(mostSodiumFrom), ...foods])]
  }
  const beside = 2 + 12 + CLASS_BAR + 6 + 2
  return Array.from({ length: Math.max(left.length, names.length) }, (_, i) => {
    const food = names[i]
    const right =
      food === undefined ? '' : `${food.amount}  ${cut(food.name, style.width - beside - 10, mark)}`
    return `${padEnd(left[i] ?? '', beside)}${right}`.trimEnd()
  })
}
