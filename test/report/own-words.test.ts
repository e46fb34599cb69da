import { expect, test } from 'vitest'
import { conditionsIn, conditionWritten } from '../../src/input/profile-choices.ts'
import { medicinesWords } from '../../src/render/english/findings/medicines.ts'
import { leftOutByProfile } from '../../src/report/plan-wishes.ts'

test.each([
  ['coeliac disease', 'malabsorption'],
  ["Crohn's", 'malabsorption'],
  ['coeliac disease since 1990', 'malabsorption'],
  ['primary hyperparathyroidism', 'hyperparathyroidism'],
  ['seropositive rheumatoid arthritis', 'rheumatoid_arthritis'],
  ['high blood pressure', 'hypertension'],
  ['kidney-stones', 'kidney_stones'],
  ['rheumatoid arthritis, not on steroids', 'rheumatoid_arthritis'],
])('%s counts as %s, and is kept as written', (text, id) => {
  expect(conditionsIn(text)).toContain(id)
  expect(conditionWritten(text)).toBe(text)
})

test.each([
  'no coeliac disease',
  'coeliac disease ruled out',
  'mother had rheumatoid arthritis',
  'malabsorption?',
  'rash',
  'IBS',
  'old spine fracture from a car crash',
  'osteoarthritis not rheumatoid arthritis',
  'my mother had rheumatoid arthritis',
  'malabsorption not found',
  'hyperparathyroidism in my mother',
])('%s counts as itself alone', (text) => expect(conditionsIn(text)).toEqual([text]))

test('an id in a file stays one', () => expect(conditionWritten('Kidney_Stones')).toBe('kidney_stones'))

test('a milk allergy for which food is left out is not said to have no rule', () => {
  const conditions = ['milk allergy', 'Coeliac disease', 'IBS']
  const { conditions: kept = [] } = leftOutByProfile({ diet: null, avoid: null, conditions })
  expect(kept).toEqual(['milk allergy', 'Coeliac disease'])
  const text = medicinesWords['condition-not-checked']({ names: conditions, kept })
  expect(text).toMatch(/^Conditions not checked: IBS\. /)
  expect(text).toContain('Milk allergy, Coeliac disease: foods are left out for them')
})
