export const OTHER_NUTRIENTS = 'Without a target, a day; in brackets the share of the food with a value:'

export function noValue(names: readonly string[]): string {
  return `No food with a value: ${names.join(', ')}.`
}
