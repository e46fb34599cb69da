import { once, repeated } from '../question.ts'

export const HABITS = [
  once('habits', { id: 'diet', reader: 'choice', choices: ['vegetarian', 'vegan'] }),
  repeated('habits', 10, { id: 'avoid', reader: 'profile', choices: ['none'] }),
  repeated('habits', 20, { id: 'supplements', reader: 'profile', choices: ['none'] }),
  once('habits', { id: 'measures', reader: 'choice', choices: ['us', 'metric'] }),
  once('habits', {
    id: 'targets',
    reader: 'choice',
    choices: ['us', 'efsa', 'uk', 'who', 'asco', 'general'],
  }),
] as const
