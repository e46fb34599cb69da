import { describe, expect, test } from 'vitest'
import type { PlainDate } from '../../src/calendar/plain-date.ts'
import { wrongWith } from '../../src/cli/ask/wrong-with.ts'
import { asMeant } from '../../src/questionnaire/as-meant.ts'
import { questionPlan } from '../../src/questionnaire/plan.ts'
import { unclearIn } from '../../src/questionnaire/unclear.ts'

const TODAY = '2026-11-27' as PlainDate
const ANSWERS = new Map([['birth.1', '65']])

/** What becomes of lines as they are typed: kept as a text, left open, asked back with offers, or refused with help. */
interface Typed {
  readonly kept?: Readonly<Record<string, readonly string[]>>
  readonly open?: readonly string[]
  /** By the offers, joined: "May 2025" is not taken without a yes. */
  readonly askedBack?: Readonly<Record<string, readonly string[]>>
  /** By a piece of the help. */
  readonly refused?: Readonly<Record<string, readonly string[]>>
}

/** Of none of the questions: left open wherever it is typed. */
const NOT_KNOWN = [
  "don't know",
  "I don't know.",
  'n/a',
  '-',
  'I forget',
  'not sure',
  'Skip please',
  'NO IDEA',
  ' dunno ',
]

const BY_QUESTION: Readonly<Record<string, Typed>> = {
  birth: {
    kept: {
      65: ["I'm 65 love", "I'm 65.", 'sixty-five', 'I am sixty five', ' 65', 'How old are you? 65', '65 and a half'],
      '65 years old': ['sixty five years old'],
      '1961-04-02': ['2 April 1961.', 'I was born on 2 April 1961', 'APRIL 2ND 1961', 'When were you born? 2 April 1961'],
    },
    refused: {
      'your age in years': ['1961', 'born in 1961', 'nineteen sixty-one'],
      'such as 2 April 1961, or 65': ['about 65', 'mid sixties', "I'll be 66 in March"],
      'is not looked up here': ['same as yesterday'],
    },
  },
  sex: { kept: { female: ['lady', 'Female.', 'she/her'], woman: ['a woman', 'I am a woman', "I'm a woman."] } },
  menopause: {
    kept: {
      natural: ['natural.', 'yes, natural', 'it came naturally', 'natural at 51'],
      surgical: ['they took my ovaries out', 'ovaries removed', 'Ovaries were removed.'],
      ovarian_suppression: ['Zoladex', 'zoladex injections'],
      pre: ['not yet', 'no, not yet', 'I still have periods'],
    },
    askedBack: {
      'natural, surgical, ovarian_suppression': [
        'around 50', 'early fifties', 'at 51', 'yes', "I'm past it", 'postmenopausal', 'hysterectomy', 'after the change',
      ],
    },
    refused: { 'none of the answers': ['one ovary removed', 'was on Zoladex', 'my ovaries were not removed'] },
  },
  height: {
    kept: {
      '5 ft 4': ['5 ft 4', '5 foot 4', '5ft4', 'five foot four', "i'm about 5 foot 4", '5 FOOT 4.'],
      '5\'4"': ['5\'4"', '5’4”', 'about 5\'4"'],
      '1.63 m': ['1.63 m', '1m63', '1 m 63', 'one metre sixty-three', '1.63'],
      '1,63 m': ['1,63'],
      '163': ['163', '163.', 'How tall are you? 163'],
      '163 cm': ['163 cm.', 'I am 163 cm', 'my height is 163 cm'],
      '5 ft 4.5': ['5 feet 4 and a half', '5 ft 4 1/2', '5 ft 4½'],
    },
    askedBack: { '5 ft 4 in': ['5 4', '5-4', '5.4', '5,4'] },
    refused: { '162 cm, 1.62 m or 5 ft 4 in': ['63', '16.3', 'average', '5 ft 13'], 'not looked up': ['same as before'] },
  },
  weight: {
    kept: {
      '10 st 3': ['10 stone 3', 'ten stone three'],
      '10 st 11 lb': ['ten stone, eleven pounds'],
      '10 st 3 lb': ['10st 3lb', '10 Stone 3 Pounds.'],
      '10.5 st': ['10 1/2 stone', 'ten and a half stone', '10½ stone', '10 and a half stone, less at Christmas'],
      '154 lbs': ['154 lbs', '154 lbs.'],
      '70 kg': ['70kg.', 'I weigh 70 kg', 'about 70 kilos', '70 kilos in my clothes', '70 kg or so', 'seventy kilos', 'What do you weigh? 70 kg'],
    },
    askedBack: { '154 kg, 154 lb': ['154'], '70 kg, 70 lb': ['70', '70.'] },
    refused: {
      'more than one figure': ['68-70 kg', 'between 68 and 70 kg', '10 or 11 stone'],
      '62 kg, 137 lb or 9 st 10 lb': ['too much', 'less than 70 kg', '11 stone 15'],
    },
  },
  drug: {
    kept: {
      anastrozole: ['I take anastrozole', 'anastrozole.', 'Yes, anastrozole'],
      'Anastrozole (Arimidex) 1 mg': ['Anastrozole (Arimidex) 1 mg'],
      none: ['none', "I don't take any", 'not yet', 'no longer', 'Nope.'],
    },
    open: ["can't remember the name"],
    askedBack: {
      'anastrozole, letrozole, none': ['arimidex no letrozole', 'anastrozole and letrozole', 'Arimidex or Femara'],
      'anastrozole, none': ['was on tamoxifen, now anastrozole', 'not anastrozole', 'starting anastrozole next week'],
      'letrozole, none': ['stopped letrozole', 'I used to take letrozole', 'finished Femara last year'],
      'letrozole, exemestane, none': ['switched from letrozole to exemestane'],
    },
    refused: { 'no aromatase inhibitor': ['tamoxifen'] },
  },
  drug_start: {
    kept: {
      '2024-03': ['March 2024', 'march 2024.', ' Mar 2024', 'since March 2024', 'I started in March 2024'],
      '2023': ['end of 2023', 'Christmas 2023', 'the beginning of 2023', 'about 2023'],
      '2025': ['last year'],
      '2025-05': ['May last year', 'in May last year'],
      '2026-11-26': ['yesterday'],
    },
    askedBack: {
      // 27 November 2026 less two and three years, to half a year; less 18 and six months.
      '2024, 2025, 2024-11': ['2 years ago', 'two years ago', 'for 2 years', '2 yrs', 'About two years.'],
      '2023, 2024, 2023-11': ['three years', 'over 3 years ago'],
      '2025-05, 2025': ['about 18 months ago', 'a year and a half ago', 'eighteen months'],
      '2026-05, 2026': ['six months ago'],
      '2024-05, 2024': ['May 2024 I think', 'May 2024?'],
    },
    refused: {
      'does not say which year': ['last spring', 'this summer', 'since March', 'last March', 'May'],
      'write 2024, 2024-05 or 2024-05-18': ['a few months ago', 'a couple of years ago', 'long ago', 'after my surgery'],
    },
  },
  medicines: {
    kept: {
      levothyroxine: ['I take levothyroxine', 'Yes, levothyroxine', 'levothyroxine.', "I'm on levothyroxine"],
      none: ['none', 'No.', 'None, thank you', 'no other medicines', "I don't take any", 'nothing else'],
      'levothyroxine 75 mcg, amlodipine': ['levothyroxine 75 mcg and amlodipine'],
      'levothyroxine before breakfast': ['levothyroxine before breakfast'],
    },
    askedBack: {
      // One part is still taken, and is offered alone as well.
      'warfarin, warfarin, was on aspirin': ['warfarin, was on aspirin'],
      'zoledronic acid, denosumab, stopped in 2023, now zoledronic acid': [
        'denosumab, stopped in 2023, now zoledronic acid',
      ],
      'metformin, prednisolone, finished, metformin': ['prednisolone, finished, metformin'],
      'metformin, metformin, no longer warfarin': ['metformin, no longer warfarin'],
      'apixaban, I used to be on warfarin but now apixaban': ['I used to be on warfarin but now apixaban'],
      'no warfarin': ['no warfarin'],
      'used to take tamoxifen': ['used to take tamoxifen'],
    },
    refused: { 'not looked up here': ['same as yesterday', 'the usual'] },
  },
  conditions: {
    kept: {
      'kidney stones': ['Yes, kidney stones', 'I have kidney stones', 'kidney stones.'],
      none: ['none', 'no, nothing', 'no problems', 'healthy', "I'm healthy"],
      'no spleen': ['no spleen'],
    },
    open: ['not that I know of', 'none that I know of'],
    refused: { 'not put down': ['no kidney stones', 'never had kidney stones'], 'not looked up': ['same as usual'] },
  },
  fracture_site: {
    kept: {
      wrist: ['yes, wrist', 'wrist.'],
      'my wrist': ['yes, my wrist', 'my wrist'],
      none: ['never', 'no never', 'never broken a bone', 'no broken bones', 'not as an adult', 'No fractures.'],
    },
    refused: { 'one at a time': ['wrist and ankle', 'wrist, ankle'], 'as an adult': ['broke my arm as a child'] },
  },
  fracture_date: {
    kept: { 2021: ['in 2021', '2021.', 'about 2021', 'summer 2021'], '2021-03': ['March 2021.'] },
    askedBack: {
      // Somebody of 65 in November 2026 was born in 1960 or 1961, and was 60 in 2020, 2021 or 2022.
      '2020, 2021, 2022': ['when I was 60', 'at 60', 'aged 60', 'at the age of sixty'],
      '2021, 2022, 2021-11': ['5 years ago', 'five years ago.'],
    },
    refused: { 'write 2024': ['long ago', 'in my fifties', 'the 90s', '2010 or 2011'], 'which year': ['last winter'] },
  },
  fracture_low_trauma: {
    kept: {
      yes: ['YES.', 'tripped', 'I slipped on ice', 'tripped over the cat', 'Yes, I slipped on the ice', 'just tripped'],
      no: ['no', 'No.', 'no, definitely not'],
    },
    refused: {
      'fall from standing height': ['car accident', 'fell down the stairs', 'slipped on the stairs', 'a fall', 'tripped off a ladder'],
    },
  },
  parental_hip_fracture: {
    kept: {
      yes: ['my mother did.', 'my mother had a hip fracture at 80', 'MUM', 'my father did when he was 85', 'yes my mum'],
      no: ["they didn't", 'No, neither.', 'neither did', ' no'],
    },
    // It is no "no".
    open: ['not that I know of', 'none that I know of'],
    refused: { 'Enter: not known': ['adopted', 'my grandmother'] },
  },
  smoking: {
    kept: { never: ['NEVER', 'I never smoked.'], former: ['gave up in 1990', 'not any more'], current: ['a few a day', 'now and then'] },
    refused: { 'choose among': ['vape'] },
  },
  alcohol: {
    kept: {
      '5 drinks/week': ['5 glasses of wine a week', '5 drinks a week.', 'about 5 drinks a week', 'Five glasses a week'],
      '1 drink/day': ['a glass a day', 'a glass of wine a day', 'one drink a day', 'a beer a day', '1 glass daily'],
      '2 units/day': ['2 units a day', '2 UNITS A DAY.', 'two units per day', '2 units daily'],
      '0.5 drinks/day': ['half a glass a day'],
      // 12 months in 52.18 weeks.
      '0.23 drinks/week': ['1 drink a month'],
      0: ['none', 'zero', "I don't drink", 'not any more', 'Teetotal.', 'I am a teetotaller'],
    },
    askedBack: {
      '7 drinks/week, 7 units/week': ['7 a week', 'seven a week'],
      '0, 0.23 drinks/week, 1 drink/week': ['rarely', 'Occasionally.', 'hardly any', 'very little', 'at Christmas'],
    },
    refused: {
      'more than one figure': ['5 or 6 a week', '5-6 drinks a week'],
      'how many drinks or units': ['3', '14 units', 'a bottle a week', 'a pint a day', 'once a week', 'a large glass a day'],
    },
  },
  glucocorticoid_months: {
    kept: {
      0: ['none', 'never', 'no', '0.'],
      '6 months': ['six months', 'half a year'],
      '24 months': ['2 years', 'two years', 'for two years'],
      '0.7 months': ['3 weeks'],
    },
    // "Once" is no month.
    refused: { 'in all, such as 6 months': ['once', 'a few weeks', 'inhaler only', '12+'], 'more than one': ['6 to 12 months'] },
  },
  falls_last_12_months: {
    kept: { 0: ['none thank goodness', 'none', 'no falls', "I haven't fallen", 'never'], 1: ['once', 'yes, once', '1.'], 2: ['I fell twice', 'twice'], 3: ['three times', '3 times'] },
    refused: { 'a number, such as 0 or 2': ['a few', 'several', 'a couple of times'], 'more than one': ['2 or 3'] },
  },
  frax_major: {
    kept: { 12: ['12', '12.'], '12 %': ['12 percent', 'twelve per cent'], '12,5': ['12,5'] },
    open: ['never heard of it', "I don't know what that is", 'not done', 'never had one', "don't have one"],
    refused: { 'a percentage': ['high', 'low'] },
  },
  diet: {
    kept: { Vegetarian: ['Vegetarian.'], veggie: ['veggie'] },
    open: ['normal', 'I eat everything', 'no', 'neither', 'omnivore', 'no restrictions'],
    refused: { 'is asked next': ['pescatarian', 'mostly vegetarian'] },
  },
  avoid: { kept: { dairy: ['I avoid dairy', 'dairy.', 'no dairy'], nuts: ["I'm allergic to nuts"], none: ['nothing', 'No.'] } },
  supplements: {
    kept: {
      'vitamin D 1000 IU': ['I take vitamin D 1000 IU', 'vitamin D 1000 IU.', 'yes, vitamin D 1000 IU'],
      none: ['NO', "I don't take any", 'none.'],
    },
    refused: { 'The amounts are on the label': ['vitamin D', 'calcium tablets'], 'not looked up': ['same as yesterday'] },
  },
  measures: {
    kept: { us: ['USA', 'American', 'us.'], metric: ['british', 'UK'] },
    refused: { 'us, metric': ['grams'] },
  },
  targets: { kept: { us: ['american'], uk: ['British', 'uk.'], efsa: ['European'] }, refused: { efsa: ['canada'] } },
  breakfast: {
    kept: { porridge: ['porridge.', ' porridge'], 'ham sandwich and an apple': ['ham sandwich and an apple'] },
    open: ['nothing.', "I didn't eat breakfast", 'skipped it', 'no breakfast', "didn't have any", 'none'],
    refused: { 'not looked up here': ['same as yesterday', 'the usual'] },
  },
  complete: {
    kept: {
      yes: ['Yes.', "that's all", 'yes thats all', 'that was everything', 'everything', 'Yes that is all.'],
      no: ['not everything', 'not all eaten yet', 'No, I also had a biscuit', 'nearly'],
    },
    refused: { 'choose one': ['I think so', 'probably', 'more or less'] },
  },
  exercise: { kept: { none: ['none', 'no exercise', 'none yesterday', 'Nothing.'] }, refused: { 'not looked up': ['same as usual'] } },
  symptoms: { kept: { none: ['none', 'I feel fine', "I'm fine.", 'well', 'OK', 'no symptoms', 'all good'] } },
  joint_pain: {
    kept: { 0: ['none', 'no pain', 'zero', '0.'], 3: ['three', 'about 3', '3.'], '3 out of 10': ['three out of ten'] },
    refused: { '0 (none) to 10 (worst)': ['mild', 'bad', 'a little', '11', 'comes and goes'], 'more than one': ['3-4', '3 or 4'] },
  },
  scan_date: {
    kept: { '2024-03-12': ['12 March 2024.', '12th of March 2024', 'I had one on 12 March 2024', 'MARCH 12, 2024'] },
    open: ['no scan', 'never had one', 'not yet', "I don't have it", 'waiting for it', 'none'],
    refused: { 'day of the month': ['March 2024'], 'not a date that I can read': ['last year', '2 years ago', '2024'] },
  },
  scan_machine: {
    kept: { HOLOGIC: ['HOLOGIC.'], 'GE Lunar': ['GE Lunar', ' GE  Lunar'] },
    open: ['not on the report', 'not given', 'none'],
    refused: { 'no name of a machine': ['1'], 'looks like a T-score': ['-1.2'] },
  },
  spine_t: {
    kept: {
      '-2.2': ['minus 2.2', 'Minus two point two', '-2.2.', 'T-score -2.2', 'T = -2.2', 'Lumbar spine: T-score? -2.2', 'negative 2.2'],
      '−2.2': ['−2.2'],
      '-2,2': ['-2,2', 'minus 2,2'],
      '+0.4': ['plus 0.4', '+0.4'],
      0: ['0', 'zero'],
    },
    open: ['not measured', 'not given', 'none'],
    askedBack: { '-2.2, +2.2': ['2.2', '2.2.', 'two point two'], '-2,2, +2,2': ['2,2'], '-0.4, +0.4': ['0.4'] },
    refused: { 'write it as': ['normal', 'osteopenia', 'low', 'about -2.2'], 'scores are from': ['-22', '22'] },
  },
  spine_bmd: {
    kept: { '0.915': ['0.915.', 'BMD 0.915', 'BMD: 0.915'], '0,915': ['0,915'] },
    open: ['not given', 'not on the report'],
    refused: { 'g/cm2': ['915'], 'is not a BMD': ['about 0.9', 'good'] },
  },
} // biome-ignore format: a table

function stepOf(id: string) {
  const item = questionPlan().find(({ questions }) => questions.some((one) => one.id === id))
  const question = item?.questions.find((one) => one.id === id)
  if (item === undefined || question === undefined) throw new Error(`there is no question ${id}`)
  return { key: `${id}.1`, question, item, round: 1, part: 1, parts: 1, number: 1, of: 1 }
}

/** Foods are held against the table elsewhere; here each is one. */
const understand = () => ({ ok: false, problem: { code: 'how-much' } }) as never

function outcome(id: string, line: string): string {
  const step = stepOf(id)
  const meant = asMeant(step, line, TODAY)
  if (meant.kind !== 'answer') return meant.kind === 'skip' ? 'open' : meant.kind
  const unclear = unclearIn(step, meant.text, { answers: ANSWERS, today: TODAY })
  if (unclear !== null)
    return `asked back: ${'offers' in unclear ? unclear.offers.join(', ') : unclear.about}`
  const wrong = wrongWith(step, line, ANSWERS, { today: TODAY, understand })
  return wrong === null ? `kept: ${meant.text}` : `refused: ${wrong}`
}

const pairs = (of: Readonly<Record<string, readonly string[]>> = {}) =>
  Object.entries(of).flatMap(([due, lines]) => lines.map((line) => [line, due] as const))

describe.each(Object.entries(BY_QUESTION))('%s', (id, { kept, open = [], askedBack, refused }) => {
  test('what is certain is kept in the words of the files', () => {
    for (const [line, due] of pairs(kept))
      expect(`${line} -> ${outcome(id, line)}`).toBe(`${line} -> kept: ${due}`)
  })

  test('what is not known is left open', () => {
    for (const line of [...open, ...NOT_KNOWN])
      expect(`${line} -> ${outcome(id, line)}`).toBe(`${line} -> open`)
  })

  test('what may be one of several is asked back', () => {
    for (const [line, due] of pairs(askedBack))
      expect(`${line} -> ${outcome(id, line)}`).toBe(`${line} -> asked back: ${due}`)
  })

  test('what is vague or out of range is refused, with what to type', () => {
    for (const [line, help] of pairs(refused)) {
      const made = outcome(id, line)
      expect(`${line} -> ${made}`).toContain('-> refused: ')
      expect(made).toContain(help)
    }
  })
})

test('every question has its everyday answers', () => {
  const asked = questionPlan().flatMap(({ questions }) => questions.map(({ id }) => id))
  // Alike: the hip of FRAX, the sites of a scan, the meals.
  const alike = /^(?:frax_hip|(?:total_hip|femoral_neck)_(?:t|bmd)|lunch|dinner|snacks)$/
  expect(asked.filter((id) => !alike.test(id) && BY_QUESTION[id] === undefined)).toEqual([])
})
