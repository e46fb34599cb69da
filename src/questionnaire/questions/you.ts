import { type Answers, once } from '../question.ts'

const isMale = (answers: Answers) => /^m/i.test(String(answers.get('sex.1') ?? ''))
/** Whether the question about the aromatase inhibitor was answered with one. */
export const hasDrug = (answers: Answers) => {
  const drug = answers.get('drug.1') ?? null
  return drug !== null && !/^(no|none)$/i.test(String(drug).trim())
}

export const YOU = [
  once('you', { id: 'birth', reader: 'profile' }),
  once('you', { id: 'sex', reader: 'choice', choices: ['female', 'male'] }),
  {
    ...once('you', {
      id: 'menopause',
      reader: 'choice',
      choices: ['natural', 'surgical', 'ovarian suppression', 'pre'],
    }),
    when: (answers: Answers) => !isMale(answers),
  },
  once('you', { id: 'height', reader: 'profile' }),
  once('you', { id: 'weight', reader: 'profile' }),
  once('you', {
    id: 'drug',
    reader: 'profile',
    choices: ['anastrozole', 'letrozole', 'exemestane', 'none'],
  }),
  { ...once('you', { id: 'drug_start', reader: 'profile' }), when: hasDrug },
] as const
