import fc from 'fast-check'
import { expect, test } from 'vitest'
import { medicineRules } from '../../src/generated/medicine-rules.ts'
import type { Person } from '../../src/nutrition/person.ts'
import { nutritionFinding } from '../../src/render/english/nutrition-findings.ts'
import { questionText } from '../../src/render/english/questions.ts'
import { assess, codes, day, daysOf, dose, food, item, person } from './made.ts'

/** Ids of the lines that a finding of medicines has, for somebody who takes these. */
function linesFor(who: Person, days = daysOf(3, {})): string[] {
  return assess(days, who).findings.flatMap((it) =>
    it.code === 'medicine-rules' || it.code === 'medicine-nothing-known' || it.code === 'calcium-ask-first'
      ? it.args.lines.map(({ id }) => id)
      : [],
  )
}

// Brand names, doses, other languages, and the slips that people make.
test.each([
  ['anastrozole', ['Arimidex', 'anastrozole 1 mg', 'Anastrazole', 'anastrozol']],
  ['tamoxifen', ['Tamoxifen 20 mg', 'Nolvadex', 'tamoxifene', 'tamoxfen']],
  ['estrogens', ['HRT', 'Vagifem', 'estradiol gel', 'vaginal estrogen', 'Premarin', 'DHEA 25 mg', 'pregnenolone', 'Estring', 'estradoil']],
  ['st-johns-wort', ["St John's wort", 'St. Johns Wort 300 mg', 'St John’s-wort', 'hypericum', 'Johanniskraut', 'hypercum']],
  ['oral-bisphosphonate', ['Fosamax', 'Actonel 35', 'alendronic acid 70 mg', 'Bonviva', 'alendronat', 'alendronate/D3', 'alendonate', 'risedronate']],
  ['denosumab', ['Prolia', 'Xgeva', 'denosumab 60 mg', 'denosumab-bbdz', 'denusomab']],
  ['zoledronic-acid', ['Zometa', 'Reclast', 'Aclasta', 'zoledronic acid', 'Zoledronsäure', 'zoledronc acid']],
  ['levothyroxine', ['levothyroxine 50 mcg', 'Synthroid', 'Euthyrox', 'Eltroxin', 'L-Thyroxin 75', 'Lévothyrox', 'levothyroxnie', 'levothyoxine']],
  ['quinolone', ['ciprofloxacin', 'Cipro', 'levofloxacin 500', 'ciprofloxacine']],
  ['tetracycline', ['doxycycline', 'minocycline', 'Vibramycin', 'tetracycline']],
  ['iron', ['iron 14 mg', 'ferrous sulfate', 'ferrous fumarate 210', 'Tardyferon']],
  ['zinc', ['zinc', 'zinc picolinate 25 mg']],
  ['thiazide', ['hydrochlorothiazide', 'HCT', 'indapamide 1.5', 'bendroflumethiazide', 'chlorthalidone', 'Hyzaar', 'Losartan/HCT']],
  ['digoxin', ['digoxin', 'Lanoxin']],
  ['corticosteroid', ['prednisone', 'Prednisolone 5 mg', 'dexamethasone', 'methylprednisolone']],
  ['acid-reducer', ['omeprazole', 'Nexium', 'pantoprazole', 'famotidine', 'PPI', 'lansoprazol', 'omperazole']],
  ['loop-diuretic', ['furosemide', 'Lasix', 'torasemide', 'bumetanide', 'frusemide']],
  ['anticonvulsant', ['phenytoin', 'carbamazepine', 'Tegretol', 'phenobarbital', 'phenobarbitone']],
  ['fat-binder', ['orlistat', 'Xenical', 'cholestyramine', 'colestyramine', 'alli']],
  ['warfarin', ['warfarin', 'Coumadin 3 mg']],
  ['direct-anticoagulant', ['apixaban', 'Eliquis', 'Xarelto 20', 'edoxaban', 'dabigatran', 'DOAC']],
  ['heparin-aspirin', ['aspirin 75 mg', 'enoxaparin', 'heparin']],
])('%s is recognised in %j', (id, written) => {
  for (const medicine of written) {
    const who = person({ medicines: [medicine] })
    expect(linesFor(who), medicine).toContain(id)
    expect(codes(assess(daysOf(3, {}), who)), medicine).not.toContain('medicine-not-checked')
  }
}) // biome-ignore format: a table

// Each with the rule that a careless reading would give it.
test.each([
  'raloxifene', // tamoxifen
  'tizanidine', // ranitidine
  'aripiprazole', // omeprazole and its like
  'azacitidine', // famotidine and its like
  'oxcarbazepine', // carbamazepine
  'pamidronate', // ibandronate
  'fluticasone',
  'liothyronine',
  'estramustine',
  'a statin',
])('%s has no rule, and is listed as not checked', (medicine) => {
  const who = person({ medicines: [medicine] })
  expect(linesFor(who)).toEqual([])
  const found = assess(daysOf(3, {}), who).findings.find(({ code }) => code === 'medicine-not-checked')
  expect(found).toMatchObject({ level: 'note', args: { names: [medicine] } })
})

test('every name of the table is that of one rule, and is no slip of another', () => {
  for (const { of, names } of medicineRules.medicines)
    for (const name of names) expect(linesFor(person({ medicines: [name] })), name).toEqual([of])
})

test('a slip never makes a medicine one of which nothing is known', () => {
  for (const medicine of ['anastrozzole', 'apixabon', 'enoxapirin']) {
    const found = assess(daysOf(3, {}), person({ medicines: [medicine] }))
    expect(codes(found), medicine).toContain('medicine-not-checked')
  }
})

test('what was read with a slip is said', () => {
  const [finding] = assess(daysOf(3, {}), person({ medicines: ['levothyroxnie 50'] })).findings.filter(
    ({ code }) => code === 'medicine-rules',
  )
  expect(finding === undefined ? '' : nutritionFinding(finding)).toContain(
    'Levothyroxnie 50 (read as: levothyroxine): labels ask for 4 hours',
  )
})

test('the aromatase inhibitor of the profile is one of the medicines, and none is "not checked"', () => {
  expect(linesFor(person({ aromataseInhibitor: 'anastrozole' }))).toEqual(['anastrozole'])
  for (const inhibitor of ['letrozole', 'Femara 2.5 mg', 'exemestane', 'Aromasin']) {
    for (const facts of [{ aromataseInhibitor: inhibitor }, { medicines: [inhibitor] }])
      expect(codes(assess(daysOf(3, {}), person(facts))), inhibitor).not.toContain('medicine-not-checked')
  }
})

test('rules name the inhibitor that is taken, and what is known of anastrozole alone is said to be', () => {
  const said = (inhibitor: string | null, medicine: string) =>
    assess(daysOf(3, {}), person({ aromataseInhibitor: inhibitor, medicines: [medicine] }))
      .findings.filter(({ code }) => code === 'medicine-rules')
      .flatMap(nutritionFinding)
      .join(' ')
  expect(said('letrozole', 'DHEA')).toContain('they may undo what letrozole does')
  expect(said(null, 'DHEA')).toContain('they may undo what your aromatase inhibitor does')
  expect(said('exemestane', "St John's wort")).toContain('Ask what holds for exemestane')
  expect(said('Arimidex', "St John's wort")).not.toContain('Ask what holds for')
})

// domain.md 5.6 and 5.15: it interacts with direct anticoagulants, and is to be avoided because of other drugs.
test.each(['warfarin', 'Coumadin 3 mg', 'apixaban'])('St John’s wort beside %s names it', (medicine) => {
  const days = daysOf(3, {}, { unknownSupplements: ["St John's wort"] })
  const said = assess(days, person({ medicines: [medicine] }))
    .findings.filter(({ code }) => code === 'medicine-rules')
    .flatMap(nutritionFinding)
    .join(' ')
  expect(said).toMatch(new RegExp(`St John's wort: .*beside ${medicine}: ask your team or pharmacist now`))
})

test('one product under two lines is named once', () => {
  const days = daysOf(3, {}, { unknownSupplements: ["St John's wort 300 mg"] })
  const found = assess(days, person({ medicines: ["St John's wort"] }))
  const rules = found.findings.find(({ code }) => code === 'medicine-rules')
  expect(rules?.args).toMatchObject({ lines: [{ names: ["St John's wort"] }] })
  const asked = found.questions.filter(({ id }) => id === 'QN13').map(questionText)
  expect(asked).toEqual(["I take St John's wort. Is it all right with anastrozole?"])
})

test('iron, zinc, DHEA and St John’s wort are found among the supplements', () => {
  const days = daysOf(
    3,
    {},
    {
      supplements: [dose('zinc', 10, 'zinc 10 mg')],
      unknownSupplements: ['iron 14 mg', 'DHEA', 'st johns wort'],
    },
  )
  expect(linesFor(person(), days)).toEqual(['estrogens', 'st-johns-wort', 'iron', 'zinc'])
  expect(codes(assess(days))).not.toContain('calcium-spacing')
})

test('what asks for care is a caution and comes first; without it the finding is a note', () => {
  const levelFor = (medicines: string[]) =>
    assess(daysOf(3, {}), person({ medicines })).findings.find(({ code }) => code === 'medicine-rules')?.level
  expect(levelFor(['omeprazole', 'anastrozole'])).toBe('note')
  expect(levelFor(['omeprazole', 'Prolia'])).toBe('caution')
  expect(linesFor(person({ medicines: ['omeprazole', 'Prolia'] }))).toEqual(['denosumab', 'acid-reducer'])
})

test('digoxin and a thiazide are told with calcium, always as a caution, and once', () => {
  const levels = (medicine: string, code: string) =>
    [[], [dose('vitaminD', 10)], [dose('calcium', 500)]].map(
      (supplements) =>
        assess(daysOf(3, {}, { supplements }), person({ medicines: [medicine] })).findings.find(
          (finding) => finding.code === code,
        )?.level,
    )
  for (const medicine of ['digoxin', 'indapamide']) {
    expect(levels(medicine, 'calcium-ask-first')).toEqual(['caution', 'caution', 'caution'])
    expect(levels(medicine, 'medicine-rules')).toEqual([undefined, undefined, undefined])
  }
})

test('a line of the spacing is not said a second time', () => {
  const days = daysOf(3, {}, { supplements: [dose('calcium', 500, 'calcium 500 mg')] })
  const who = person({ medicines: ['levothyroxine', 'Fosamax', 'ferrous sulfate'] })
  expect(linesFor(who, days)).toEqual(['oral-bisphosphonate'])
  const spacing = assess(days, who).findings.find(({ code }) => code === 'calcium-spacing')
  expect(spacing).toMatchObject({
    level: 'caution',
    args: {
      mineral: 'calcium',
      taken: ['calcium 500 mg'],
      medicines: [{ id: 'oral-bisphosphonate' }, { id: 'levothyroxine' }, { id: 'iron' }],
    },
  })
})

test('calcium among the medicines, antacids and multivitamins are taken too', () => {
  for (const taken of ['Calcichew D3', 'Gaviscon', 'Adcal-D3'])
    expect(codes(assess(daysOf(3, {}), person({ medicines: ['Euthyrox', taken] }))), taken).toContain(
      'calcium-spacing',
    )
  const multi = daysOf(3, {}, { unknownSupplements: ['a multivitamin'] })
  const found = assess(multi, person({ medicines: ['Euthyrox'] }))
  const words = found.findings.filter(({ code }) => code === 'calcium-spacing').map(nutritionFinding)
  expect(words).toEqual([expect.stringContaining('A multivitamin often holds')])
})

test('one line with several minerals is not kept apart from itself', () => {
  const text = 'calcium 500 mg + zinc 10 mg'
  const days = daysOf(3, {}, { supplements: [dose('calcium', 500, text), dose('zinc', 10, text)] })
  expect(codes(assess(days))).not.toContain('calcium-spacing')
})

test('iron beside doxycycline is iron-spacing, and neither is beside itself', () => {
  const found = assess(daysOf(3, {}), person({ medicines: ['doxycycline', 'ferrous sulfate'] }))
  expect(codes(found)).toContain('iron-spacing')
  expect(codes(found)).not.toContain('calcium-spacing')
})

test('grapefruit is told where it was eaten, in the words of the source', () => {
  const days = [day(1, [item(food('juice', {}, { rest: 0, is: ['grapefruit'] }), 200)])]
  const text = assess(days)
    .findings.filter(({ code }) => code === 'medicine-rules')
    .map(nutritionFinding)[0]
  expect(text).toContain('no known problem with anastrozole; check other medicines')
  expect(linesFor(person())).toEqual([])
})

test.each(['hypercalcaemia', 'Hypercalcemia', 'sarcoidosis', 'hyperparathyroidism', 'ckd', 'kidney disease'])(
  'with %s no supplement is suggested',
  (condition) => {
    const found = assess(daysOf(3, {}), person({ conditions: [condition] }))
    expect(found.findings.find(({ code }) => code === 'calcium-ask-first')).toMatchObject({
      level: 'caution',
      args: { supplements: 'all' },
    })
    expect(codes(found)).not.toContain('condition-not-checked')
  },
)

test('with kidney stones: ask before calcium, food as usual, less salt, fluids', () => {
  const found = assess(daysOf(3, {}), person({ conditions: ['kidney_stones'] }))
  const finding = found.findings.find(({ code }) => code === 'calcium-ask-first')
  expect(finding).toMatchObject({ level: 'caution', args: { supplements: 'calcium' } })
  expect([finding === undefined ? '' : nutritionFinding(finding)].flat().join(' ')).toMatch(
    /Ask before any calcium supplement; .*calcium of food normal and sodium low, and to drink enough/,
  )
})

test('what asks first about calcium is said once: by calcium-ask-first, or by the rules where that is not given', () => {
  const who = person({ conditions: ['ckd'], medicines: ['indapamide', 'Nexium'] })
  const short = assess(daysOf(3, { calcium: 650 }), who)
  expect(codes(short)).toContain('calcium-ask-first')
  expect(codes(short)).not.toContain('condition-rules')
  const ofMedicines = short.findings.flatMap((it) => (it.code === 'medicine-rules' ? it.args.lines : []))
  expect(ofMedicines.map(({ id }) => id)).toEqual(['acid-reducer'])
  // Food alone meets the target: nothing to ask about calcium, and the rules stand by themselves.
  const met = assess(daysOf(3, { calcium: 1300 }), who)
  expect(codes(met)).not.toContain('calcium-ask-first')
  expect(codes(met)).toEqual(expect.arrayContaining(['condition-rules', 'medicine-rules']))
  expect(linesFor(who, daysOf(3, { calcium: 1300 }))).toEqual(
    expect.arrayContaining(['thiazide', 'acid-reducer']),
  )
})

test.each([
  [null, false],
  [3, false],
  [4, true],
  [10, true],
])('joint pain %s is told: %s', (jointPain, told) => {
  const found = assess(daysOf(3, {}), person({ jointPain }))
  expect(codes(found).includes('joint-pain')).toBe(told)
  expect(found.questions.some(({ id }) => id === 'QN15')).toBe(told)
})

test('joint pain and QN13 name the aromatase inhibitor that is taken, and anastrozole where none is recorded', () => {
  const facts = { jointPain: 6, medicines: ['red clover'] }
  const said = (who: Person) => {
    const { findings, questions } = assess(daysOf(3, {}), who)
    const texts = findings.filter(({ code }) => code === 'joint-pain').map(nutritionFinding)
    return [...texts.flat(), ...questions.filter(({ id }) => id === 'QN13').map(questionText)].join(' ')
  }
  expect(said(person(facts))).toMatch(/stop anastrozole on your own.*all right with anastrozole\?/s)
  expect(said(person({ ...facts, aromataseInhibitor: 'letrozole' }))).toMatch(
    /stop letrozole on your own.*all right with letrozole\?/s,
  )
})

test('joint pain: the words of the rule', () => {
  const { findings } = assess(daysOf(3, {}), person({ jointPain: 6 }))
  const text = findings.filter(({ code }) => code === 'joint-pain').map(nutritionFinding)[0] ?? ''
  expect(text).toContain('two weeks or more, tell your team; do not stop anastrozole on your own')
  expect(text).toMatch(/Omega-3 supplements .*did no better than placebo/)
})

test('no line tells anyone to start, stop or change a medicine', () => {
  const lines = [...medicineRules.medicines, ...medicineRules.conditions, ...medicineRules.foods]
  for (const { says } of lines) {
    expect(says).not.toMatch(/(^|[.:;] )(start|stop|take|change|switch|avoid|reduce|increase)\b/i)
    expect(says).not.toMatch(/\byou (should|must)\b/i)
  }
})

test('whatever is written as a medicine has a rule or is listed as not checked, never neither', () => {
  const names = medicineRules.medicines.flatMap((rule) => rule.names)
  const written = fc.oneof(fc.string({ minLength: 1, maxLength: 30 }), fc.constantFrom(...names))
  fc.assert(
    fc.property(fc.array(written, { minLength: 1, maxLength: 4 }), (medicines) => {
      const { findings } = assess(daysOf(3, {}), person({ medicines }))
      const said = findings.flatMap(({ code, args }) => {
        if (code === 'medicine-rules' || code === 'medicine-nothing-known' || code === 'calcium-ask-first')
          return args.lines.flatMap((line) => line.names)
        if (/-spacing$/.test(code) && 'medicines' in args)
          return args.medicines.flatMap((it) => (typeof it === 'string' ? [it] : it.names))
        return code.startsWith('medicine-not') || code.endsWith('-gap-withheld') || code === 'condition-rules'
          ? JSON.stringify(args)
          : []
      })
      for (const medicine of medicines)
        expect(said.some((text) => text === medicine || text.includes(JSON.stringify(medicine)))).toBe(true)
    }),
    { numRuns: 60 },
  )
})
