/** What people say of a medicine that they took once, as a pattern. */
export const OF_THE_PAST =
  'was on|were on|had been on|used to|stopped|finished|came off|come off|off it|formerly|former|previously'
