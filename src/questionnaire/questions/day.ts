import { symptomIds } from '../../nutrition/symptoms.ts'
import { type Answers, once, repeated } from '../question.ts'

/** The meals that are asked for, in the order of a day. */
export const MEALS = ['breakfast', 'lunch', 'dinner', 'snacks'] as const

const anyFood = (answers: Answers) => MEALS.some((meal) => (answers.get(`${meal}.1`) ?? null) !== null)

/** How many entries a meal may have. */
export const MOST_FOODS = 40

export const DAY = [
  ...MEALS.map((meal) => repeated('eaten', MOST_FOODS, { id: meal, reader: 'food' })),
  { ...once('eaten', { id: 'complete', reader: 'choice', choices: ['yes', 'no'] }), when: anyFood },
  repeated('movement', 20, { id: 'exercise', reader: 'text' }),
] as const

/** The words of an id are understood like the id. */
const inWords = (id: string) => id.replaceAll('_', ' ')

export const feelings = () =>
  [
    repeated('feelings', 13, {
      id: 'symptoms',
      reader: 'text',
      choices: ['none', ...symptomIds().map(inWords)],
    }),
    once('feelings', { id: 'joint_pain', reader: 'profile' }),
  ] as const
