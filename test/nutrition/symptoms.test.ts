import { describe, expect, it, test } from 'vitest'
import { symptomFindings } from '../../src/nutrition/find-symptoms.ts'
import { recognisedSymptoms } from '../../src/nutrition/symptoms.ts'

const idsOf = (text: string) => recognisedSymptoms(text).map(({ id }) => id)

describe('triggers of domain.md 8.2 in plain words', () => {
  it.each([
    ["can't put weight on my leg", 'cannot_bear_weight'],
    ['unable to put weight on my left leg', 'cannot_bear_weight'],
    ['leg gave way', 'cannot_bear_weight'],
    ['my back hurts', 'new_back_pain'],
    ['bad back since Tuesday', 'new_back_pain'],
    ['aching back', 'new_back_pain'],
    ['aching hip', 'new_hip_pain'],
    ['numbness down below', 'numb_saddle'],
    ['wet myself', 'new_incontinence'],
    ["can't pee", 'new_incontinence'],
    ["I've shrunk an inch", 'height_loss'],
    ["tooth came out and won't heal", 'jaw_pain'],
    ['ache in the groin', 'thigh_or_groin_ache'],
    ['cant wee properly', 'new_incontinence'],
    ['cannot empty my bladder', 'new_incontinence'],
    ['cannot pass urine', 'new_incontinence'],
    ["can't hold my water", 'new_incontinence'],
    ['she has wet herself', 'new_incontinence'],
    ['unable to urinate', 'new_incontinence'],
    ["I can't feel my legs", 'limb_weakness'],
    ['she cant feel her legs', 'limb_weakness'],
    ['my legs keep giving way', 'limb_weakness'],
    ['dragging my foot', 'limb_weakness'],
    ['pins and needles in both legs', 'limb_weakness'],
    ['no feeling down below when I wipe', 'numb_saddle'],
    ['numb around my back passage', 'numb_saddle'],
    ['my back has been killing me since tuesday', 'new_back_pain'],
    ['hip is agony', 'new_hip_pain'],
    ['I had a fall last night, wrist is swollen', 'fall_with_pain'],
  ])('%s', (text, id) => {
    expect(idsOf(text)).toContain(id)
  })

  it.each([
    'hot flushes', 'put on weight', 'came back from a walk', 'stiff fingers', 'a cold', 'cannot sleep this week',
    'no trouble weeing', 'fell asleep early', 'weak coffee', 'not feeling great, feet sore', 'cold feet', 'no hip pain',
  ])('%s is none', (text) => {
    expect(idsOf(text)).toEqual([])
  }) // biome-ignore format: a list
})

test.each(['none', 'no symptoms', 'no back pain', 'no new severe back pain', 'no hip pain'])(
  '"%s" is no symptom that is not known',
  (text) => {
    expect(symptomFindings([text])).toEqual([])
  },
)
