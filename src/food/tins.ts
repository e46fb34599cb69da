/** The usual tin of beans, soup or vegetables, and what is left of it without the water. By convention. */
export const CAN_G = 400
export const LARGE_TIN_OF_FISH_G = 250
export const CAN_DRAINED_G = 240
/** Condensed soup comes in tins of 10 3/4 ounces. */
export const CAN_CONDENSED_G = 305
/** What is left of a tin's own weight without the water. */
export const DRAINED_SHARE = CAN_DRAINED_G / CAN_G
/** Fish is packed tighter: 120 g of sardines are 84 to 92 g drained, 145 g of tuna 102 to 113 g. */
export const FISH_DRAINED_SHARE = 0.75
/** Up to here a tin of fish is of the size that most shops sell. */
export const USUAL_TIN_OF_FISH_G = 150
