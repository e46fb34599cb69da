import type { HelpTopic } from './command-line.ts'
import { PROFILE_TEMPLATE } from './profile-template.ts'

/** The examples of the help on a format; a test reads each with the program's own reader. */
export const LOG_EXAMPLES = [
  `profile: profile.yaml            # optional: who it is for
2026-11-18:
  breakfast:
    - 1 cup low-fat plain yogurt
    - 30 g almonds
    - half an avocado
  lunch:
    - 1 can (3.75 oz) sardines in oil
    - food: kale, cooked         # the long form
      amount: 1 1/2 cups
      id: fndds:72119211         # optional: the table food itself
  snacks: [2 prunes, 1 mug black tea]
  supplements:
    - calcium citrate 500 mg elemental
    - vitamin D3 1000 IU
  exercise:
    - brisk walking 30 min
  complete: no                   # shown, and left out of means
`,
  `2026-11-19: [1 glass milk, 2 slices rye bread]
2026-11-20:
  - 1 bowl lentil soup
`,
  `- 1 banana
- "1,5 dl milk"
`,
  `foods:
  my protein bar:
    serving: 60 g
    per_serving:
      energy: 210 kcal
      protein: 20 g
      calcium: 300 mg
      sodium: 0.4 g
recipes:
  lentil soup:
    serves: 4
    ingredients: [1 cup dry lentils, 2 carrots, 1 litre water, 1 tsp salt]
2026-11-21: [1 my protein bar, 1 serving lentil soup]
`,
] as const

export const SCAN_EXAMPLES = [
  `date,site,region,side,bmd,t_score,maker
2022-03-10,spine,L1-L4,,0.945,-0.9,Hologic
2022-03-10,total hip,,left,0.862,-0.7,Hologic
2024-03-12,spine,L1-L4,,0.912,-1.2,Hologic
2024-03-12,total hip,,left,0.840,-0.8,Hologic
`,
  `date,spine_t,total_hip_t,femoral_neck_t
2024-03-12,-1.2,-0.8,-1.5
`,
] as const

const indented = (text: string) => text.replaceAll(/^(?=.)/gm, '  ')

const [WEEK, SHORT, TODAY, OWN] = LOG_EXAMPLES
const [LONG_CSV, WIDE_CSV] = SCAN_EXAMPLES

/** The text of a topic, at most 80 columns wide but for the examples. */
export const FORMAT_HELP: Readonly<Record<HelpTopic, () => string>> = {
  log: () => `The food log (log.yaml)

Days by date, each with meals, each a list of entries as you would say them:

${indented(WEEK)}
Entries   an amount and a food: "1 cup milk", "30 g almonds", "2 eggs", "1,5 dl
          milk". Without an amount a usual one is taken, and said. Meals may
          have any name.
Reserved  supplements, exercise, symptoms, notes and complete are no meals.
Unknown   a day without "supplements" says nothing of them: those of the
          profile count. "supplements: none" says that none were taken.
Indent    with spaces, never tabs. Between [ and ] a comma parts two entries,
          so an entry with a comma stands in quotes there.

A day may be a plain list, and all days may stand under "days:":

${indented(SHORT)}
A file that is one list is today:

${indented(TODAY)}
Own foods from their labels, and recipes, count by their exact names:

${indented(OWN)}
A label is per_serving (with serving), per_100g or per_100ml (with density);
drink: yes, class (whose sodium it is) and notes may stand beside it. A recipe
has ingredients and serves, or yield (450 g cooked); also class and notes.

JSON of the same shape is read too. "bonecheck log check" finds slips,
"bonecheck food match" shows how an entry is understood, and "bonecheck schema
log" is the JSON Schema for an editor.
`,
  profile: () => `The profile (profile.yaml)

Whom reports are for. Every line may be left out: what is not said is unknown,
which is never taken as "no". With nothing at all, a woman of 51-70 on
anastrozole is assumed, and that is said.

${indented(
  PROFILE_TEMPLATE.split('\n')
    .slice(4)
    .join('\n')
    .replaceAll(/^# (?= *[a-z_0-9]+:| {2}-)/gm, ''),
)}
Further lines: vitamin_d_blood: 50 nmol/L (or 20 ng/mL); joint_pain: 0 to 10;
symptoms: [new back pain]; height_loss: 2 cm; weight_loss: 5 % in 6 months;
unsteady: yes; frax and qfracture: { major: 12, hip: 1.8 }, your own result in
% (also date, with_bmd); pregnant; breastfeeding; foods: foods.yaml;
sodium_limit: 2000 mg; diet: vegetarian or vegan; avoid: [dairy]. An
aromatase_inhibitor may have a stop, a medicine { name: warfarin, start: 2020 }.

Units are read in their usual forms: 162 cm or 5 ft 4 in, 62 kg or 137 lb or
9 st 10 lb. "bonecheck profile edit" makes a profile, "profile check" finds
slips, "profile show" says what each line is used for, and "bonecheck schema
profile" is the JSON Schema for an editor.
`,
  scans: () => `Bone scans (scans.csv)

Type in what the report of the scan prints. Long, a line for each site:

${indented(LONG_CSV)}
Or wide, a line for each scan:

${indented(WIDE_CSV)}
Columns   date and site, and of t_score, z_score and bmd (g/cm2) what there is.
          Also region, side, maker, device, device_id, scan_type, facility, and
          lsc_g_cm2 or lsc_pct, the least significant change of the facility, or
          precision_g_cm2. Names are read liberally, and shown back.
Sites     lumbar spine, total hip, femoral neck, 1/3 radius.
Dates     2024-03-12. For 12/03/2024 say --date-order dmy.
Numbers   decimal point or comma; semicolons or tabs may part the columns.

With BMD and the same machine, a real change can be told from scan error.
"bonecheck dexa scans.csv" reads them; "bonecheck help dexa" says how.
`,
}
