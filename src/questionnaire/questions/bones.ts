import { inhibitorAmongMedicines } from '../profile-answers.ts'
import { type Answers, once, repeated } from '../question.ts'
import { hasDrug } from './you.ts'

/** How many medicines, and how many conditions, there may be. */
export const MOST_NAMES = 20

const YES_NO = ['yes', 'no']

export const BONES = [
  repeated('bones', MOST_NAMES, { id: 'medicines', reader: 'profile', choices: ['none'] }),
  repeated('bones', MOST_NAMES, {
    id: 'conditions',
    reader: 'profile',
    choices: [
      'none',
      'kidney stones',
      'chronic kidney disease',
      'hyperparathyroidism',
      'hypercalcaemia',
      'sarcoidosis',
      'rheumatoid arthritis',
      'copd',
      'malabsorption',
      'bone metastasis',
      'vertebral fracture',
      'hypertension',
      'heart failure',
    ],
  }),
  // One that was only named among the other medicines has not been asked about yet.
  {
    ...once('bones', { id: 'drug_start', reader: 'profile' }),
    when: (answers: Answers) => !hasDrug(answers) && inhibitorAmongMedicines(answers) !== null,
  },
  repeated(
    'bones',
    10,
    {
      id: 'fracture_site',
      reader: 'profile',
      choices: ['none', 'wrist', 'hip', 'spine', 'upper arm', 'ankle', 'ribs'],
    },
    { id: 'fracture_date', reader: 'profile' },
    { id: 'fracture_low_trauma', reader: 'choice', choices: YES_NO },
  ),
  once('bones', { id: 'parental_hip_fracture', reader: 'choice', choices: YES_NO }),
  once('bones', { id: 'smoking', reader: 'choice', choices: ['never', 'former', 'current'] }),
  once('bones', { id: 'alcohol', reader: 'profile' }),
  once('bones', { id: 'glucocorticoid_months', reader: 'profile' }),
  once('bones', { id: 'falls_last_12_months', reader: 'profile' }),
  once('bones', { id: 'frax_major', reader: 'profile' }),
  once('bones', { id: 'frax_hip', reader: 'profile' }),
] as const
