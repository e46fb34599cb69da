import { RELATIVE } from './relatives.ts'

/** Words that a profile may choose among, with the synonyms that people use. The first of each list is ours. */
export const CHOICES = {
  sex: { F: ['female', 'f', 'woman', 'w'], M: ['male', 'm', 'man'] },
  menopause: {
    natural: ['natural', 'postmenopausal', 'post-menopausal', 'after', 'yes'],
    surgical: ['surgical', 'surgery', 'oophorectomy'],
    ovarian_suppression: [
      'ovarian_suppression',
      'ovarian suppression',
      'suppression',
      'goserelin',
      'zoladex',
      'leuprolide',
    ],
    pre: ['pre', 'premenopausal', 'pre-menopausal', 'before', 'no'],
  },
  smoking: {
    // "no" is missing: someone who has stopped says it too, and former smoking is a risk factor.
    never: ['never', 'never smoked', 'non-smoker', 'nonsmoker', 'never-smoker'],
    former: ['former', 'ex-smoker', 'ex smoker', 'ex', 'former smoker', 'past', 'stopped', 'quit'],
    current: ['current', 'yes', 'smoker', 'current smoker', 'now'],
    unknown: ['unknown'],
  },
  measures: { us: ['us', 'american', 'imperial'], metric: ['metric', 'si'] },
  targets: {
    us: ['us', 'usa', 'nasem', 'iom', 'rda', 'dri'],
    efsa: ['efsa', 'eu', 'europe'],
    uk: ['uk', 'gb', 'britain', 'nhs', 'sacn'],
    who: ['who'],
    asco: ['asco'],
    general: ['general'],
  },
  diet: { vegetarian: ['vegetarian', 'veggie'], vegan: ['vegan', 'plant-based'] },
} as const satisfies Record<string, Record<string, readonly string[]>>

/** Known conditions and other words for them; anything else is kept as written and listed as not checked. */
export const CONDITIONS: Readonly<Record<string, readonly string[]>> = {
  kidney_stones: [
    'kidney stones',
    'kidney stone',
    'renal stones',
    'renal calculi',
    'renal calculus',
    'kidney calculi',
    'urinary stones',
    'nephrolithiasis',
    'urolithiasis',
  ],
  ckd: [
    'ckd',
    'chronic kidney disease',
    'kidney disease',
    'renal failure',
    'kidney failure',
    'renal insufficiency',
  ],
  hyperparathyroidism: ['hyperparathyroidism', 'overactive parathyroid'],
  hypercalcaemia: ['hypercalcaemia', 'hypercalcemia', 'high calcium'],
  sarcoidosis: ['sarcoidosis', 'sarcoid'],
  rheumatoid_arthritis: ['rheumatoid arthritis', 'ra'],
  copd: ['copd', 'chronic obstructive pulmonary disease', 'emphysema'],
  malabsorption: [
    'malabsorption',
    'coeliac disease',
    'celiac disease',
    'coeliac',
    'celiac',
    'crohn disease',
    "crohn's disease",
    'crohns disease',
    "crohn's",
    'crohns',
    'coeliac sprue',
    'celiac sprue',
  ],
  bone_metastasis: ['bone metastasis', 'bone metastases', 'bone mets'],
  vertebral_fracture: ['vertebral fracture', 'spine fracture', 'compression fracture'],
  hypertension: ['hypertension', 'high blood pressure'],
  heart_failure: ['heart failure', 'chf'],
}

/** The id of a condition, or the text itself. */
export function conditionOf(text: string): string {
  const words = text.trim().toLowerCase().replace(/[_-]+/g, ' ')
  return (
    Object.entries(CONDITIONS).find(
      ([id, names]) => id.replace(/_/g, ' ') === words || names.includes(words),
    )?.[0] ?? text.trim()
  )
}

/** A condition as a profile keeps it: in the person's own words, but an id that is written as one ("kidney_stones"). */
export function conditionWritten(text: string): string {
  return text.includes('_') ? conditionOf(text) : text.trim()
}

/** The text, and the id of what it is: "primary hyperparathyroidism" is hyperparathyroidism, "no coeliac disease" none. */
export function conditionsIn(text: string): readonly string[] {
  const exact = conditionOf(text)
  if (exact !== text.trim() || RULED_OUT.test(text)) return [exact]
  // "Rheumatoid arthritis, not on steroids" denies something else.
  const denied = new RegExp(DENIED, 'i')
  const told = text.split(/[,;.()]/).filter((part) => !denied.test(part))
  const words = ` ${told
    .join(' , ')
    .toLowerCase()
    .replace(/[^a-z',]+/g, ' ')} `
  const within = WITHIN.filter((id) => (CONDITIONS[id] ?? []).some((name) => isWithin(name, words)))
  return [...within, exact]
}

/** Those that are the same with a word before or behind them; short names ("RA") are not looked for. */
const WITHIN = ['hyperparathyroidism', 'rheumatoid_arthritis', 'malabsorption']
const RULED_OUT = /\?|\b(?:negative|excluded|ruled out|not found|not confirmed)\b/i
/** Somebody else's, or not there, in the same part of a text. */
const DENIED = `\\b(?:no|not|never|without|family|${RELATIVE}|possible|possibly|suspected|risk of|as a child)\\b`

function isWithin(name: string, words: string): boolean {
  return name.length >= 6 && words.includes(` ${name} `)
}
