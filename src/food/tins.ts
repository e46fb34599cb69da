/** The usual tin of beans, soup or vegetables, and what is left of it without the water. By convention. */
export const CAN_G = 400
export const LARGE_TIN_OF_FISH_G = 250
export const CAN_DRAINED_G = 240
/** Condensed soup comes in tins of 10 3/4 ounces. */
export const CAN_CONDENSED_G = 305
/** What is left of a tin's own weight without the water. */
export const DRAINED_SHARE = CAN_DRAINED_G / CAN_G
