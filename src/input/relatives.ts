/** Words for somebody else, as a pattern: what is told of them is nothing of one's own. */
export const RELATIVE =
  "(?:mum|mom|mummy|mam|mother|dad|daddy|father|parent|sister|brother|aunt|auntie|aunty|uncle|gran|granny|grandma|grandmother|grandad|grandpa|grandfather|nan|nana|daughter|son|husband|wife|cousin|niece|nephew|mother-in-law|friend)(?:'?s)?"
