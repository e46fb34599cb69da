/** Meat-cut and commodity numbers, and remarks, that stand among the names of SR28's `common` column. */
const NO_NAME = /URMIS|commodity|^includes\b|^[A-Z]\d{3}$|^family style$/i

/**
 * The other names of an SR28 food: its `common` column at the commas, without what is no name.
 * A single word that the description has already ("Beef, Chuck, ...") is a part of a name cut in two.
 */
export function otherNames(common: string, description: string): string[] {
  const described = new Set(description.toLowerCase().match(/[a-z]+/g) ?? [])
  const names = common
    .split(/[,;]/)
    .map((name) => name.replace(/\s+/g, ' ').trim())
    .filter((name) => name !== '' && !NO_NAME.test(name) && !described.has(name.toLowerCase()))
  return [...new Set(names)]
}
