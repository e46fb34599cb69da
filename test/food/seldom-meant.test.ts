import { describe, expect, it } from 'vitest'
import { IS_PART, IS_UNMADE, seldomMeant } from '../../src/food/search/seldom-meant.ts'
import { understood } from './table-for-tests.ts'

describe('parts of a food, and mixes, are meant only where a word says so', () => {
  it.each([
    // A whole raw bird or meat is muscle: USDA has 18-23 g of protein in 100 g of each; skin and fat have 3-13 g.
    ['200 g raw chicken', /^Chicken.*(?:meat only|meat and skin), raw/],
    ['200 g pork, raw', /^Pork, fresh.*separable lean/],
    ['300 g raw goose', /^Goose, domesticated, meat/],
    ['200 g raw duck', /^Duck, (?:domesticated|wild), meat/],
    ['100 g raw turkey', /^Turkey.*meat (?:only|and skin), raw/],
    ['300 g potato, uncooked', /^Potatoes, .*raw/],
    ['2 cups chicken gravy', /^Gravy, (?!.*dry)/],
    ['1 cup onion gravy', /^(?!.*\bdry\b)/],
    ['1 raw egg', /^Eggs?, (?:Grade A, Large, egg )?whole, raw/],
    ['1 cup vanilla pudding', /^(?!.*dry mix)/],
    ['100 g uncooked whole wheat spaghetti', /^Pasta, whole-wheat, dry/],
  ])('%s is the food itself', (text, name) => {
    expect(understood(text).food.description).toMatch(name)
  })

  it.each([
    ['30 g chicken skin', /skin/i],
    ['150 g chicken liver', /liver/i],
    ['1 tbsp goose fat', /^Fat, goose/],
    ['2 egg whites', /^Egg, white/],
    ['1 egg yolk', /^Egg, yolk/],
    ['100 g beef heart', /heart/],
    ['100 g fish roe', /roe/],
    ['1 can tomato soup, condensed', /condensed/],
    ['10 g gravy powder', /^Gravy.*dry/],
  ])('%s is what it says', (text, name) => {
    expect(understood(text).food.description).toMatch(name)
  })

  it.each([
    ['Chicken, broilers or fryers, skin only, raw', IS_PART],
    ['Pork, fresh, separable fat, raw', IS_PART],
    ['Gravy, chicken, dry', IS_UNMADE],
    ['Chicken, broilers or fryers, meat and skin, raw', 0],
    ['Pork, fresh, loin, whole, separable lean and fat, raw', 0],
    ['Potato, baked, peel eaten', 0],
    ['Pasta, dry, enriched', 0],
    ['Peanuts, all types, dry-roasted, with salt', 0],
    ['Beans, kidney, red, mature seeds, raw', 0],
  ])('%s', (name, kind) => {
    expect(seldomMeant(name)).toBe(kind)
  })
})
