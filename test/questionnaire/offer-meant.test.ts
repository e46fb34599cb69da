import { expect, test } from 'vitest'
import { offerMeant } from '../../src/questionnaire/words/offer-meant.ts'

test.each([
  ['unit', 'lb', ['154 kg', '154 lb'], '154 lb'],
  ['unit', 'Pounds.', ['154 kg', '154 lb'], '154 lb'],
  ['unit', 'kilos', ['70 kg', '70 lb'], '70 kg'],
  ['of-what', 'glasses of wine', ['7 drinks/week', '7 units/week'], '7 drinks/week'],
  ['of-what', 'glasses', ['7 drinks/week', '7 units/week'], '7 drinks/week'],
  ['of-what', 'UK units', ['7 drinks/week', '7 units/week'], '7 units/week'],
  ['sign', 'yes', ['-2.2', '+2.2'], '-2.2'],
  ['sign', 'minus', ['-2.2', '+2.2'], '-2.2'],
  ['sign', 'no', ['-2.2', '+2.2'], '+2.2'],
  ['feet', 'yes', ['5 ft 4 in'], '5 ft 4 in'],
  ['feet', 'no', ['5 ft 4 in'], null],
  ['feet', 'yes I think so', ['5 ft 4 in'], '5 ft 4 in'],
  ['drug-now', 'neither', ['anastrozole', 'letrozole', 'none'], 'none'],
  // Which of the two, a yes does not say.
  ['drug-now', 'yes', ['anastrozole', 'letrozole', 'none'], null],
  ['drug-now', 'yes', ['letrozole', 'none'], 'letrozole'],
  ['little', 'none', ['0', '0.23 drinks/week', '1 drink/week'], '0'],
  ['when', 'yes', ['2024', '2025'], null],
] as const)('%s: "%s" of %j', (about, text, offers, due) => {
  expect(offerMeant(about, text, offers)).toBe(due)
})
