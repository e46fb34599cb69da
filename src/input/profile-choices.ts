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
