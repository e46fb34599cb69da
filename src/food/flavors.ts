import { kindsOf } from './search/canonical.ts'

/** Canonical words that leave the weight of one as it is: flavors, brands, how it was kept or warmed. */
const FLAVORS = new Set(
  (
    'vanilla chocolate strawberry toffee caramel honey coconut lemon lime mint ginger coffee rhubarb orange ' +
    'plain natural nature set greek live organic fresh baby washed lowfat reducedfat fullfat nonfat light lite diet nosugar ' +
    'salted withsalt lowsodium nosalt ready cheese onion vinegar salt pickle barbecue smoky paprika cocktail sour cream ' +
    'cloudy pink swiss fruity crunchy toasted spanish ham mushroom tomato spinach herb traditional cooked raw grilled uncooked frozen peeled unpeeled ' +
    'heinz branston walker tayto lay kettle tyrrell muller activia danone onken fage alpro yeo valley rachel ' +
    'cadbury jacob mcvitie tesco sainsbury asda aldi lidl waitrose morrisons marks spencer'
  ).split(' '),
)

/** Whether a word before a food says only which flavor or make it is. */
export function isFlavor(word: string): boolean {
  return FLAVORS.has(word) || kindsOf(word).includes('fruit')
}
