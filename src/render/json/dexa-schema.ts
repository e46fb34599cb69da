import * as z from 'zod'
import { BONE_QUESTION_IDS, INPUT_NAMES } from '../../bone/assessment.ts'
import { RULE_IDS } from '../../bone/guidelines/ids.ts'
import { MAKERS, REFERENCE_IDS, SITES } from '../../bone/scan.ts'
import { DiagnosticSchema } from './intake-schema.ts'

// What `bonecheck dexa --json` prints, for `bonecheck schema dexa`; a test holds real output against it.
// Never imported on the way to a report but for its type: zod stays out of the program's start.

const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const number = z.number().nullable()
const site = z.enum(SITES)
const side = z.enum(['left', 'right', 'mean']).nullable()
const region = z.string().nullable().describe('Vertebrae, such as L1-L4; else what the report calls it')
const tCategory = z.enum(['normal', 'low', 'osteoporosis'])
const zGroup = z.enum(['below_expected', 'within_expected'])
const reference = z.enum(REFERENCE_IDS).nullable()
const tScoreFrom = z.enum(['reported', 'computed'])
const level = z.enum(['error', 'urgent', 'warning', 'caution', 'note'])
const at = { site, side, region }

const Device = z.strictObject({
  maker: z.enum(MAKERS).nullable(),
  model: z.string().nullable(),
  id: z.string().nullable(),
  facility: z.string().nullable(),
})

const Result = z.strictObject({
  ...at,
  bmd: number.describe('g/cm2'),
  tScore: number.describe('As it stands in the report, or worked out; not rounded'),
  zScore: number,
  category: z.union([tCategory, zGroup]).nullable().describe('By the score rounded to one decimal'),
  tCategory: tCategory.nullable(),
  zGroup: zGroup.nullable().describe('With tCategory where it is not known which of the two applies'),
  tScoreFrom: tScoreFrom.nullable(),
  reference,
  used: z.boolean().describe('It counts for the category of the person'),
  notUsed: z
    .enum([
      'not-a-diagnostic-site',
      'single-vertebra',
      'fewer-vertebrae',
      'radius-needs-a-reason',
      'no-score',
    ])
    .nullable(),
})

const Lsc = z.strictObject({
  gPerCm2: number,
  percent: number.describe('Of the earlier BMD'),
  from: z.enum(['stated-g', 'stated-percent', 'precision', 'iscd-minimum']),
  vertebraeFactor: z.number(),
})

const Change = z.strictObject({
  kind: z.enum(['step', 'baseline']),
  ...at,
  from: date,
  to: date,
  years: z.number(),
  bmdChange: number.describe('g/cm2; negative is a loss'),
  percent: number,
  percentPerYear: number,
  tChange: number,
  tPerYear: number,
  lsc: Lsc.nullable().describe('Least significant change: what scan error alone can do'),
  significant: z.boolean().nullable(),
  comparable: z.boolean().nullable().describe('null: cannot be told'),
  why: z.array(z.string()),
  percentFrom: z.enum(['bmd', 't-score']).nullable(),
  short: z.boolean().describe('Less than twelve months'),
})

const Range = z.strictObject({ from: z.number(), to: z.number() })
const Score = z.strictObject({ score: z.number(), cut: z.number(), suggestsDxa: z.boolean() }).nullable()

export const DexaSchema = z
  .strictObject({
    schema: z.literal('bonecheck.dexa/1'),
    tool: z.strictObject({ name: z.literal('bonecheck'), version: z.string() }),
    profile: z.strictObject({
      from: z.enum(['option', 'log', 'config', 'assumed']),
      file: z.string().nullable(),
      sex: z.enum(['female', 'male']).nullable(),
      ageYears: number.describe('On the day of the latest scan'),
      menopause: z.enum(['natural', 'surgical', 'ovarian_suppression', 'pre']).nullable(),
      aromataseInhibitor: z
        .strictObject({
          drug: z.string().nullable(),
          start: date.nullable(),
          stop: date.nullable(),
          from: z
            .enum(['profile', 'medicines'])
            .describe('medicines: the profile has it among its medicines, without a line of its own'),
        })
        .nullable(),
      assumed: z.array(z.enum(['age', 'sex', 'menopause', 'aromatase-inhibitor'])),
    }),
    today: date,
    partial: z.boolean().describe('Some of what the files hold could not be used; see diagnostics'),
    scans: z.array(z.strictObject({ date, device: Device, ageYears: number, results: z.array(Result) })),
    latest: z
      .strictObject({
        date,
        lowest: z.strictObject({ ...at, tScore: z.number(), printedT: z.number(), tScoreFrom }).nullable(),
        lowestZ: z.strictObject({ site, side, zScore: z.number(), printedZ: z.number() }).nullable(),
        category: z.union([tCategory, z.literal('established'), zGroup]).nullable(),
        tApplies: z.enum(['yes', 'no', 'unknown']),
      })
      .nullable(),
    trends: z.array(
      z.strictObject({
        ...at,
        of: z.enum(['bmd', 't-score']),
        from: date,
        to: date,
        scans: z.int().min(3),
        slopePerYear: z.number().describe('g/cm2 or T a year'),
        low: z.number().describe('95 % confidence interval'),
        high: z.number(),
        percentPerYear: number,
        percentLow: number,
        percentHigh: number,
        comparable: z.literal(true).nullable(),
      }),
    ),
    expected: z
      .array(
        z.strictObject({
          id: z.string(),
          population: z.string(),
          years: z.number(),
          spine: Range,
          hip: Range,
          hipSite: z.enum(['total_hip', 'femoral_neck']),
          compared: z.strictObject({ what: z.string(), spine: number, hip: number }).nullable(),
          source: z.string(),
          evidence: z.enum(['C', 'C2', 'M', 'D', 'P']),
        }),
      )
      .describe('What studies saw, per cent; context, never a prediction'),
    preScan: z
      .strictObject({ ost: Score, orai: Score, missing: z.array(z.enum(['age', 'weight', 'sex'])) })
      .nullable()
      .describe('Only without scans'),
    changes: z.array(Change).describe('Baselines, then steps in order'),
    schedule: z.strictObject({
      due: date.nullable(),
      windowFrom: date.nullable(),
      status: z.enum(['not_due', 'window', 'due', 'overdue']).nullable(),
      reason: z.string(),
      reasons: z.array(z.string()),
      intervalMonths: number,
      lastScan: date.nullable(),
    }),
    guidelines: z.array(
      z.strictObject({
        id: z.enum(RULE_IDS),
        rule: z.string(),
        met: z.enum(['yes', 'no', 'unknown']),
        inputs: z.array(
          z.strictObject({
            name: z.enum(INPUT_NAMES),
            value: z.union([z.number(), z.string()]).nullable(),
            site: site.nullable(),
          }),
        ),
        missing: z.array(z.enum(INPUT_NAMES)).describe('What would have to be known'),
        text: z.string(),
        effect: z.enum(['treatment', 'consider', 'monitoring', 'advice']),
        risks: z.strictObject({ present: z.int(), unknown: z.int() }).nullable(),
        outside: z.enum(['men', 'premenopausal', 'treatment-finished']).nullable(),
        source: z.string(),
      }),
    ),
    frax: z
      .strictObject({
        major: number,
        hip: number,
        country: z.string().nullable(),
        us: z
          .strictObject({ major: z.number(), hip: z.number(), reached: z.boolean().nullable() })
          .nullable(),
        europe: z.strictObject({ intervention: z.number(), lower: z.number(), upper: z.number() }).nullable(),
      })
      .nullable()
      .describe("The user's own result beside thresholds; never computed here"),
    findings: z.array(
      z.strictObject({
        code: z.string(),
        level,
        args: z.record(z.string(), z.unknown()),
        message: z.string(),
        evidence: z.enum(['strong', 'moderate', 'weak', 'theory']).nullable(),
      }),
    ),
    questions: z.array(z.strictObject({ id: z.enum(BONE_QUESTION_IDS), text: z.string() })),
    notice: z.string(),
    diagnostics: z.array(DiagnosticSchema),
  })
  .describe('bonecheck dexa: categories, changes, schedule, guidelines. Within /1 changes only add.')

export type DexaJson = z.infer<typeof DexaSchema>
