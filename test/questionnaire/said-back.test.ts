import { expect, test } from 'vitest'
import { saidBack } from '../../src/questionnaire/said-back.ts'
import { takenAs } from '../../src/render/english/questionnaire-back.ts'

// 5 ft 4 in: 64 x 2.54 = 162.6 cm. 10 st 3 lb: 143 x 0.453592 = 64.9 kg. 154 lb: 69.9 kg.
// Drinks of 14 g and units of 8 g (domain.md 5.12): 5 a week are 10 g a day, 2 units a day 16 g.
test.each([
  ['height', '5 ft 4', '5 foot 4', 'Taken as 163 cm.'],
  ['height', '1,63 m', '1,63', 'Taken as 163 cm.'],
  ['weight', '10 st 3 lb', '10st 3lb', 'Taken as 64.9 kg.'],
  ['weight', '154 lb', '154 lb', 'Taken as 69.9 kg.'],
  [
    'alcohol',
    '5 drinks/week',
    '5 glasses of wine a week',
    'Taken as 5 drinks/week, about 10 g of alcohol a day.',
  ],
  ['alcohol', '2 units/day', '2 units a day', 'Taken as 2 units/day, about 16 g of alcohol a day.'],
  ['glucocorticoid_months', '24 months', 'two years', 'Taken as 24 months.'],
  ['glucocorticoid_months', '1 months', 'a month', 'Taken as 1 month.'],
  ['birth', '65', 'sixty-five', 'Taken as 65 years.'],
  ['birth', '1961-04-02', '2 April 1961', 'Taken as 2 April 1961.'],
  ['drug_start', '2025-05', 'about 18 months ago', 'Taken as May 2025.'],
  ['spine_t', '-2.2', 'minus 2.2', 'Taken as -2.2.'],
  ['menopause', 'ovarian_suppression', 'Zoladex', 'Taken as ovarian suppression.'],
  ['falls_last_12_months', '2', 'twice', 'Taken as 2.'],
  ['fracture_low_trauma', 'yes', 'I tripped', 'Taken as yes, from little force.'],
])('%s: %s, typed as "%s", is said back', (id, text, typed, due) => {
  const kept = saidBack(id, text, typed)
  expect(kept === null ? null : takenAs(kept)).toContain(due)
})

test.each([
  ['height', '163', '163'],
  ['height', '162 cm', '162 cm'],
  ['weight', '70 kg', '70kg.'],
  ['alcohol', '0', 'none'],
  ['alcohol', '1 drink/day', '1 drink/day'],
  ['spine_t', '-2.2', ' -2.2.'],
  ['birth', '65', '65'],
  ['sex', 'female', 'lady'],
  ['smoking', 'never', 'no, never'],
])('%s: %s, typed as "%s", needs no word', (id, text, typed) => {
  expect(saidBack(id, text, typed)).toBeNull()
})
