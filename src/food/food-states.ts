/** What may be said of a food behind its weight, and is no food of its own. */
export const STATES = new Set(
  (
    'each size sized total net weight weighed about approx only left over drained undrained cooked uncooked raw dry dried ' +
    'boiled baked roasted grilled fried steamed toasted peeled unpeeled chopped sliced diced grated mashed shredded melted ' +
    'prepared made plain fresh frozen canned tinned fat salt sugar water skin bone bones without with from the and pack packet'
  ).split(' '),
)
