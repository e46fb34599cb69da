import { describe, expect, it } from 'vitest'
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
  ])('%s', (text, id) => {
    expect(idsOf(text)).toContain(id)
  })

  it.each(['hot flushes', 'put on weight', 'came back from a walk', 'stiff fingers', 'a cold'])(
    '%s is none',
    (text) => {
      expect(idsOf(text)).toEqual([])
    },
  )
})
