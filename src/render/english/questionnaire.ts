import type { QuestionId } from '../../questionnaire/plan.ts'
import type { Section } from '../../questionnaire/question.ts'

/** The words of the questionnaire: a question, an example of an answer, and why it is asked (facts: domain.md). */
interface QuestionWords {
  readonly ask: string
  /** Where it is asked again. */
  readonly again?: string
  readonly example: string
  readonly why: string
}

export const SECTION_TITLES: Readonly<Record<Section, string>> = {
  you: 'You',
  bones: 'Health and bones',
  habits: 'Habits',
  eaten: 'What you ate yesterday',
  movement: 'Exercise yesterday',
  feelings: 'How you feel',
  scans: 'Bone scans (DXA)',
}

const MEAL_WHY =
  'What you eat decides how much calcium, protein, vitamins and salt you get. Write it as you would say it, with amounts; a comma parts two foods.'
const RISK_WHY =
  'Guidelines for people on an aromatase inhibitor count it when they look at the risk of a broken bone.'
const FRAX_WHY =
  'FRAX gives the risk of a broken bone in the next ten years, in per cent. If somebody has worked it out for you, it may stand on the report of a bone scan or in a letter. Some guidelines go by it; it is never worked out here. If you do not know it, press Enter.'
const SCORE_WHY =
  'A T-score compares your bone with that of young adults; it is printed on the report of the scan. It decides the category.'
const BMD_WHY =
  'BMD is bone mineral density in g/cm2, printed beside the T-score. With it, a change between scans can be told from scan error.'

const meal = (name: string): QuestionWords => ({
  ask: `What did you have ${name}?`,
  again: `What else ${name}? Enter: that is all`,
  example: '1 cup milk, 2 slices wholemeal toast',
  why: MEAL_WHY,
})

const WORDS: Readonly<Record<QuestionId, QuestionWords>> = {
  birth: {
    ask: 'When were you born, or how old are you?',
    example: '2 April 1961 or 65',
    why: 'Targets for calcium, vitamin D and others go by age.',
  },
  sex: {
    ask: 'Are you female or male?',
    example: '',
    why: 'Targets, and the rules for bone scans, differ by sex.',
  },
  menopause: {
    ask: 'Menopause: natural, after surgery on the ovaries, by medicine (ovarian suppression), or not yet (pre)?',
    example: '',
    why: 'T-scores are for use after menopause, and guidelines differ before and after it. Natural: it came by itself. Surgery: both ovaries were taken out. Ovarian suppression: by a medicine that stops the ovaries.',
  },
  height: {
    ask: 'How tall are you?',
    example: '162 cm, or 5 ft 4 in',
    why: 'With weight it gives the body mass index, which some bone guidelines count.',
  },
  weight: {
    ask: 'What do you weigh?',
    example: '62 kg, 137 lb, or 9 st 10 lb',
    why: 'The target for protein goes by weight.',
  },
  drug: {
    ask: 'Which aromatase inhibitor do you take?',
    example: 'anastrozole',
    why: 'These medicines lower oestrogen, which costs bone. If you take none, choose "none".',
  },
  drug_start: {
    ask: 'Since when do you take the aromatase inhibitor?',
    example: '2024-05-01; 2024-05 or 2024 will do too',
    why: 'When a bone scan is due depends on when the medicine was started.',
  },
  medicines: {
    ask: 'Which other medicines do you take? One at a time',
    again: 'Another medicine? Enter: no more',
    example: 'levothyroxine',
    why: 'Some change what a target means (warfarin and vitamin K), some are to be taken hours apart from calcium.',
  },
  conditions: {
    ask: 'Has a doctor told you of any of these? One at a time; others may be typed',
    again: 'Another one? Enter: no more',
    example: 'kidney stones',
    why: 'With some, figures for calcium, vitamin D, potassium or protein are left out, or a caution is shown.',
  },
  fracture_site: {
    ask: 'Have you broken a bone as an adult? Which one',
    again: 'Another broken bone? Enter: no more',
    example: 'wrist',
    why: 'An earlier broken bone is one of the things that guidelines count most.',
  },
  fracture_date: {
    ask: 'When was it?',
    example: '2021, or 2021-03',
    why: 'Guidelines count those after the age of 50.',
  },
  fracture_low_trauma: {
    ask: 'Was it from little force, such as a fall from standing height?',
    example: '',
    why: 'Only a break from little force counts as a fragility fracture.',
  },
  parental_hip_fracture: { ask: 'Did your mother or father break a hip?', example: '', why: RISK_WHY },
  smoking: { ask: 'Do you smoke: never, formerly, or now (current)?', example: '', why: RISK_WHY },
  alcohol: {
    ask: 'How much alcohol do you drink?',
    example: '1 drink/day, 5 drinks/week, 4 units/week, or 0',
    why: `${RISK_WHY} A drink counts as 14 g of alcohol, a UK unit as 8 g.`,
  },
  glucocorticoid_months: {
    ask: 'How many months have you taken steroid tablets (such as prednisone), in all?',
    example: '0, or 6',
    why: RISK_WHY,
  },
  falls_last_12_months: {
    ask: 'How often did you fall in the last 12 months?',
    example: '0, or 2',
    why: 'Guidelines list the risk of falls among what adds to the risk of a broken bone.',
  },
  frax_major: {
    ask: 'If you know your FRAX result (a ten-year risk in %): for a major fracture? Enter: not known',
    example: '12',
    why: FRAX_WHY,
  },
  frax_hip: {
    ask: 'And your FRAX result for the hip, in %? Enter: not known',
    example: '1.8',
    why: FRAX_WHY,
  },
  diet: {
    ask: 'Do you eat vegetarian or vegan? Enter: neither, or not said',
    example: '',
    why: '"bonecheck plan" looks for changes of food, and leaves out what you do not eat.',
  },
  avoid: {
    ask: 'Is there food that you avoid? One at a time',
    again: 'Anything else? Enter: no more',
    example: 'dairy',
    why: '"bonecheck plan" looks for changes of food, and leaves out what you avoid.',
  },
  supplements: {
    ask: 'Which supplements do you take every day? One at a time, with the amount on the label',
    again: 'Another supplement? Enter: no more',
    example: 'vitamin D3 1000 IU',
    why: 'They count beside your food. Skipping this is not the same as taking none; then type "none".',
  },
  measures: {
    ask: 'Whose cups and spoons do you use: American (us), or metric?',
    example: '',
    why: 'A metric cup is 250 ml, an American one about 237 ml. In Britain: metric.',
  },
  targets: {
    ask: 'Whose targets? Enter: the American ones (us); efsa is European, uk British',
    example: '',
    why: 'Countries recommend different amounts. "bonecheck explain efsa" lists the figures.',
  },
  breakfast: meal('for breakfast yesterday'),
  lunch: meal('for lunch yesterday'),
  dinner: meal('for dinner yesterday'),
  snacks: meal('between meals yesterday, drinks too'),
  complete: {
    ask: 'Is that all you ate and drank yesterday?',
    example: '',
    why: 'A day with something missing would look like too little, so it is shown and left out of the means.',
  },
  exercise: {
    ask: 'Which exercise did you do yesterday? One at a time',
    again: 'Anything else yesterday? Enter: no more',
    example: 'brisk walking 30 min',
    why: '"bonecheck exercise" counts minutes a week from it.',
  },
  symptoms: {
    ask: 'Do you have any of these now? One at a time; other words may be typed',
    again: 'Another one? Enter: no more',
    example: 'none',
    why: 'Some call for a call to your team, or emergency services, at once. The report then begins with that.',
  },
  joint_pain: {
    ask: 'Joint pain, from 0 (none) to 10 (worst)?',
    example: '3',
    why: 'About half of the people on an aromatase inhibitor have it, and there is something to ask your team about it.',
  },
  scan_date: {
    ask: 'If you have the report of a bone scan: when was it? Enter: no scan',
    again: 'Another scan: when was it? Enter: no more',
    example: '2024-03-12, or 12 March 2024',
    why: 'The report can tell a real change from scan error, and when the next scan is due.',
  },
  scan_machine: {
    ask: 'Which machine (the maker will do)?',
    example: 'Hologic Horizon A',
    why: 'Only scans on the same machine can be compared well.',
  },
  spine_t: { ask: 'Lumbar spine: T-score?', example: '-1.2', why: SCORE_WHY },
  spine_bmd: { ask: 'Lumbar spine: BMD?', example: '0.915', why: BMD_WHY },
  total_hip_t: { ask: 'Total hip: T-score?', example: '-0.9', why: SCORE_WHY },
  total_hip_bmd: { ask: 'Total hip: BMD?', example: '0.832', why: BMD_WHY },
  femoral_neck_t: { ask: 'Femoral neck (a part of the hip): T-score?', example: '-1.4', why: SCORE_WHY },
  femoral_neck_bmd: { ask: 'Femoral neck: BMD?', example: '0.701', why: BMD_WHY },
}

/** The question, as it is put in its round of a list. */
export function questionInEnglish(
  id: QuestionId,
  round: number,
): { readonly ask: string; readonly example: string } {
  const { ask, again, example } = WORDS[id]
  return { ask: round > 1 && again !== undefined ? again : ask, example }
}

/** Why a question is asked; of what was done on a day, on which. */
export function whyInEnglish(id: QuestionId, day: string): string {
  const { ask, why } = WORDS[id]
  return /\byesterday\b/.test(ask) ? `${why} This is about ${day}.` : why
}
