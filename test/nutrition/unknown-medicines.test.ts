import { expect, test } from 'vitest'
import { gapRulesFor } from '../../src/nutrition/gap-rules.ts'
import { unknownMedicines } from '../../src/nutrition/unknown-medicines.ts'
import { person } from './made.ts'

const unknown = (medicine: string) => unknownMedicines(gapRulesFor(person({ medicines: [medicine] }), []))

// By class none is a vitamin K antagonist (ATC B01AA), and none is on the list of domain.md 5.12.
test.each([
  'metformin 500 mg twice a day',
  'simvastatin 20 mg at night',
  'amlodipine',
  'paracetamol 500 mg as needed',
  'aspirin 81 mg',
  'vitamin D3 1000 IU',
  'calcium and magnesium',
  'anastrozole 1 mg',
  'warfarin',
  'metformin MR',
  'co-codamol 8/500',
  'Evenity',
  'romosozumab injection',
  'Forsteo pen',
  'abaloparatide',
  'raloxifene (Evista) 60 mg',
  'atorvastatin 20mg nocte',
  'ezetimibe/simvastatin 10/20',
  'bisoprolol fumarate 2.5mg od',
  'Herceptin every 3 weeks',
])('%s is known', (medicine) => expect(unknown(medicine)).toEqual([]))

test.each([
  'zygoprax',
  'metformin, zygoprax',
  'the pink one',
  'something for my joints',
  'none of these',
  'white tablet twice daily',
  'calcium and the white one',
  '20 mg',
])('%s is not known', (medicine) => expect(unknown(medicine)).toEqual([medicine]))
