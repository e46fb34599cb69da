import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, type PlainDate } from '../../src/calendar/plain-date.ts'
import { cautionsFor, type ExercisePerson } from '../../src/exercise/cautions.ts'
import { type ExerciseDay, exerciseWeeks } from '../../src/exercise/exercise-weeks.ts'
import { findExercise } from '../../src/exercise/find-exercise.ts'
import { nextWeek } from '../../src/exercise/next-week.ts'
import { mayAimForImpact } from '../../src/exercise/week-goals.ts'
import { type Done, weekTotals } from '../../src/exercise/week-totals.ts'
import { exerciseFigures } from '../../src/generated/activities.ts'
import { goalStatus, stepText } from '../../src/render/english/exercise-words.ts'
import { CLEAR, week } from './made.ts'

const MONDAY = '2026-11-16' as PlainDate
const done = fc.record({
  date: fc.nat(6).map((days) => addDays(MONDAY, days)),
  activity: fc.constantFrom(...exerciseFigures.activities),
  minutes: fc.option(fc.integer({ min: 1, max: 240 })),
  isAtLeast: fc.constant(false),
  mph: fc.constant(null),
  written: fc.constant('as written'),
})
const person: fc.Arbitrary<ExercisePerson> = fc.record({
  ageYears: fc.option(fc.integer({ min: 19, max: 99 })),
  tScore: fc.option(fc.integer({ min: -50, max: 30 }).map((tenths) => tenths / 10)),
  vertebralFracture: fc.constantFrom('yes', 'no', 'unknown'),
  lowTraumaFractures: fc.option(fc.nat(3)),
  newBackPain: fc.constantFrom('yes', 'no', 'unknown'),
  heightLossCm: fc.option(fc.nat(5)),
  boneMetastasis: fc.constantFrom('yes', 'no', 'unknown'),
  jointPain: fc.option(fc.nat(10)),
  falls: fc.option(fc.nat(3)),
  unsteady: fc.constantFrom('yes', 'no', 'unknown'),
})

/** A week of which every day is recorded. */
function whole(all: readonly Done[]): ExerciseDay[] {
  return Array.from({ length: 7 }, (_, i) => addDays(MONDAY, i)).map((date) => ({
    date,
    done: all.filter((one) => one.date === date),
    notClassed: [],
    notUnderstood: 0,
    isPartly: false,
  }))
}

describe('totals', () => {
  test('add up over the days, and the order of entries does not matter', () => {
    fc.assert(
      fc.property(fc.array(done, { maxLength: 20 }), (all) => {
        const week = weekTotals(all)
        const byDay = whole(all).map((day) => weekTotals(day.done))
        const summed = (of: (one: typeof week) => number) => byDay.reduce((total, one) => total + of(one), 0)
        for (const of of [
          (one: typeof week) => one.metMinutes,
          (one: typeof week) => one.weightBearingMinutes,
          (one: typeof week) => one.aerobicMinutes,
          (one: typeof week) => one.types.low_impact.minutes ?? 0,
          (one: typeof week) => one.types.resistance.sessions,
        ])
          expect(summed(of)).toBeCloseTo(of(week), 6)
        const turned = weekTotals([...all].reverse())
        expect(turned.metMinutes).toBeCloseTo(week.metMinutes, 6)
        expect(turned.aerobicMinutes).toBe(week.aerobicMinutes)
      }),
    )
  })

  test('more minutes, or one entry more, never lower one', () => {
    fc.assert(
      fc.property(fc.array(done, { maxLength: 10 }), done, fc.nat(100), (all, one, more) => {
        const before = weekTotals([...all, one])
        const longer = weekTotals([...all, { ...one, minutes: (one.minutes ?? 0) + more }])
        const without = weekTotals(all)
        for (const key of ['metMinutes', 'weightBearingMinutes', 'aerobicMinutes'] as const) {
          expect(longer[key]).toBeGreaterThanOrEqual(before[key])
          expect(before[key]).toBeGreaterThanOrEqual(without[key] - 1e-6)
        }
      }),
    )
  })
})

describe('the suggested week', () => {
  test('takes a modest step, never above a goal, and never less than is done and kept', () => {
    fc.assert(
      fc.property(fc.array(done, { maxLength: 20 }), person, (all, who) => {
        const next = nextWeek(exerciseWeeks(whole(all), who), who)
        expect(next === null).toBe(who.boneMetastasis === 'yes')
        for (const { now, next: to, goal, unit } of next?.steps ?? []) {
          expect(to).toBeGreaterThanOrEqual(now)
          expect(to - now).toBeLessThanOrEqual(unit === 'minutes' ? 30 : 1)
          expect(to).toBeLessThanOrEqual(Math.max(now, goal))
        }
      }),
    )
  })

  test('has no impact but where every caution is recorded and none is against it', () => {
    fc.assert(
      fc.property(person, (who) => {
        const steps = nextWeek(exerciseWeeks(whole([]), who), who)?.steps ?? []
        const hasImpact = steps.some(({ of }) => of === 'impact')
        expect(hasImpact).toBe(mayAimForImpact(who))
        if (hasImpact) {
          expect(who).toMatchObject({
            vertebralFracture: 'no',
            boneMetastasis: 'no',
            newBackPain: 'no',
            falls: 0,
          })
          expect(who.tScore).toBeGreaterThan(-2.5)
          expect(who.jointPain).toBeLessThan(5)
        }
      }),
    )
  })
})

test('an impact goal: most days, for someone of whom nothing calls for care', () => {
  const [week] = exerciseWeeks(whole([]), CLEAR)
  expect(week?.goals.goals.find(({ of }) => of === 'impact')).toMatchObject({ goal: 4, unit: 'days' })
})

test('days that are not recorded make a week a lower bound, and nothing is called short', () => {
  const days = whole([]).slice(0, 3)
  const weeks = exerciseWeeks(days, CLEAR)
  expect(weeks[0]).toMatchObject({ from: '2026-11-16', to: '2026-11-22', recordedDays: 3, isPartly: true })
  const codes = findExercise({ days, weeks, person: CLEAR }).map(({ code }) => code)
  expect(codes).toContain('exercise-days-not-recorded')
  expect(codes.filter((code) => code.endsWith('below-goal'))).toEqual([])
})

test('exercise without a figure makes a week a lower bound: rowing may be all that is wanted', () => {
  const days = whole([]).map((day) => ({
    ...day,
    notClassed: [{ date: day.date, name: 'rowing', minutes: 60, isAtLeast: false }],
  }))
  const weeks = exerciseWeeks(days, CLEAR)
  expect(weeks[0]?.isPartly).toBe(true)
  const codes = findExercise({ days, weeks, person: CLEAR }).map(({ code }) => code)
  expect(codes).toContain('exercise-not-classed')
  expect(codes).not.toContain('aerobic-below-goal')
})

test('a week runs from Monday to Sunday', () => {
  const day = (date: string): ExerciseDay => ({
    date: date as PlainDate,
    done: [],
    notClassed: [],
    notUnderstood: 0,
    isPartly: false,
  })
  const weeks = exerciseWeeks([day('2026-11-22'), day('2026-11-23'), day('1999-12-31')], CLEAR)
  expect(weeks.map(({ from }) => from)).toEqual(['1999-12-27', '2026-11-16', '2026-11-23'])
})

test('what is against the cautions is found, and not built on', () => {
  const who = { ...CLEAR, tScore: -2.7 }
  const of = (id: string) => exerciseFigures.activities.filter((activity) => activity.id === id)
  const all = ['jogging', 'sit_ups', 'vigorous_lifting', 'yoga'].flatMap((id) =>
    of(id).map((activity) => ({
      date: MONDAY,
      activity,
      minutes: 20,
      isAtLeast: false,
      mph: null,
      written: 'as written',
    })),
  )
  const days = whole(all)
  const weeks = exerciseWeeks(days, who)
  expect(findExercise({ days, weeks, person: who }).map(({ code }) => code)).toEqual(
    expect.arrayContaining([
      'high-impact-against-caution',
      'spine-bending-against-caution',
      'heavy-lifting-against-caution',
    ]),
  )
  const next = nextWeek(weeks, who)
  expect(next?.leavesOut).toBe(true)
  expect(next?.steps.find(({ of: kind }) => kind === 'resistance')?.now).toBe(0)
  expect(next?.steps.find(({ of: kind }) => kind === 'weight-bearing')?.now).toBe(0)
  expect(next?.steps.find(({ of: kind }) => kind === 'balance')?.now).toBe(1) // yoga has other poses
})

test('a trampoline has no figure, and is jumping all the same', () => {
  const days = whole([]).map((day, i) => ({
    ...day,
    notClassed: i === 0 ? [{ date: day.date, name: 'trampoline', minutes: 10, isAtLeast: false }] : [],
  }))
  const codes = (person: ExercisePerson) =>
    findExercise({ days, weeks: exerciseWeeks(days, person), person }).map(({ code }) => code)
  expect(codes({ ...CLEAR, vertebralFracture: 'yes' })).toContain('high-impact-against-caution')
  expect(codes({ ...CLEAR, jointPain: 5 })).toContain('high-impact-painful-joints')
  expect(codes(CLEAR)).not.toContain('high-impact-against-caution')
})

test('golf and toe-touches have no figure, and are held against the caution on bending all the same', () => {
  const who = { ...CLEAR, tScore: -2.7 }
  const days = whole([]).map((day, i) => ({
    ...day,
    notClassed: i === 0 ? [{ date: day.date, name: 'golf', minutes: 120, isAtLeast: false }] : [],
  }))
  const found = (person: ExercisePerson) =>
    findExercise({ days, weeks: exerciseWeeks(days, person), person }).find(
      ({ code }) => code === 'spine-bending-against-caution',
    )
  expect(found(who)?.args).toEqual({ activities: ['golf'], written: ['golf'], dates: [MONDAY] })
  expect(found(CLEAR)).toBeUndefined()
})

test('with painful joints heavy lifting is found, and not built on: lighter, more repetitions', () => {
  const who = { ...CLEAR, jointPain: 5 }
  const heavy = exerciseFigures.activities.filter(({ heavy: is }) => is).slice(0, 1)
  const days = whole(
    heavy.map((activity) => ({
      date: MONDAY,
      activity,
      minutes: 20,
      isAtLeast: false,
      mph: null,
      written: 'as written',
    })),
  )
  const weeks = exerciseWeeks(days, who)
  expect(findExercise({ days, weeks, person: who })).toContainEqual(
    expect.objectContaining({
      code: 'heavy-lifting-against-caution',
      args: expect.objectContaining({ with: 'lighter' }),
    }),
  )
  expect(nextWeek(weeks, who)?.leavesOut).toBe(true)
  expect(nextWeek(exerciseWeeks(days, CLEAR), CLEAR)?.leavesOut).toBe(false)
})

// Days 0 to 6 of each kind; the goals are those of domain.md 7.2.
test('a lower bound that reaches a goal has met it, whatever the goal', () => {
  const of = (id: string) => exerciseFigures.activities.filter((activity) => activity.id === id)
  const each = ['brisk_walking', 'squats', 'yoga', 'jumping_jacks'].flatMap(of)
  const all = [0, 1, 2, 3].flatMap((day) =>
    each.map((activity) => ({
      date: addDays(MONDAY, day),
      activity,
      minutes: 40,
      isAtLeast: false,
      mph: null,
      written: 'as written',
    })),
  )
  // One entry more of unknown length, and three days without a word.
  const more = of('walking').map((activity) => ({
    date: MONDAY,
    activity,
    minutes: null,
    isAtLeast: false,
    mph: null,
    written: 'as written',
  }))
  const [week] = exerciseWeeks(whole([...all, ...more]).slice(0, 4), CLEAR)
  const goals = week?.goals.goals ?? []
  expect(goals.map((goal) => [goal.of, goalStatus(goal, true)])).toEqual([
    ['weight-bearing', 'met'], // 4 x 80 min of 150
    ['aerobic', 'met'],
    ['resistance', 'met'],
    ['balance', 'met'],
    ['impact', 'met'],
  ])
})

test('of a goal that may be higher, the higher one reached is no question any more', () => {
  const who = { ...CLEAR, falls: null }
  const of = exerciseFigures.activities.filter(({ id }) => id === 'yoga')
  const balance = (days: number) => {
    const all = Array.from({ length: days }, (_, i) => addDays(MONDAY, i)).flatMap((date) =>
      of.map((activity) => ({
        date,
        activity,
        minutes: 30,
        isAtLeast: false,
        mph: null,
        written: 'as written',
      })),
    )
    return exerciseWeeks(whole(all), who)[0]?.goals.goals.find(({ of: kind }) => kind === 'balance')
  }
  expect(balance(1)).toMatchObject({ status: 'short', goal: 2, goalIsLowerBound: true })
  expect(balance(2)).toMatchObject({ status: 'met', goal: 2, goalIsLowerBound: true }) // of 2; perhaps of 3
  expect(balance(3)).toMatchObject({ status: 'met', goal: 2, goalIsLowerBound: false })
})

describe('a range counts with its lower end, and may be more', () => {
  const MINUTES = { 'weight-bearing': [140, true, 'unknown'], aerobic: [140, true, 'unknown'] }
  const goalsOf = (all: readonly Done[]) => exerciseWeeks(whole(all), CLEAR)[0]?.goals.goals ?? []

  test('of a wholly recorded week it is not called short', () => {
    const all = week(['brisk walk 140-160 min'])
    const found = goalsOf(all).filter(({ unit }) => unit === 'minutes')
    expect(
      Object.fromEntries(found.map((one) => [one.of, [one.done, one.isLowerBound, goalStatus(one, false)]])),
    ).toEqual(MINUTES)
    const days = whole(all)
    const codes = findExercise({ days, weeks: exerciseWeeks(days, CLEAR), person: CLEAR }).map(
      ({ code }) => code,
    )
    expect(codes).not.toContain('weight-bearing-below-goal')
    expect(nextWeek(exerciseWeeks(days, CLEAR), CLEAR)?.steps[0]).toMatchObject({
      now: 140,
      nowIsLowerBound: true,
    })
  })

  test('it is met where the lower end reaches the goal, and short where all is known', () => {
    const [reached] = goalsOf(week(['brisk walk 150-160 min']))
    expect(reached && goalStatus(reached, false)).toBe('met')
    const [known] = goalsOf(week(['brisk walk 140 min']))
    expect(known).toMatchObject({ done: 140, isLowerBound: false, status: 'short' })
  })

  test('of a type that no goal of minutes counts, the type alone is a lower bound', () => {
    const { types, isLowerBound } = weekTotals(week(['yoga 30-40 min']))
    expect(types.flex_balance).toMatchObject({ minutes: 30, isLowerBound: true, unknownMinutes: 0 })
    expect(isLowerBound).toBe(false)
  })
})

// Half a minute is the grace of printing whole ones: what reads 150 of 150 is met.
test.each([
  [149.4, 149, 'short'],
  [149.5, 150, 'met'],
  [149.7, 150, 'met'],
  [150, 150, 'met'],
] as const)('%f minutes are printed as %i of 150, and are %s', (minutes, done, status) => {
  const [walk] = week(['brisk walk 30 min'])
  const all = walk === undefined ? [] : [{ ...walk, minutes }]
  const [goal] = exerciseWeeks(whole(all), CLEAR)[0]?.goals.goals ?? []
  expect(goal).toMatchObject({ of: 'weight-bearing', done, status })
})

describe('MET-minutes of which some are not known', () => {
  test('are those of the entries with minutes, and a lower bound', () => {
    const { types, metMinutes } = weekTotals(week(['squats 3x10', 'squats 20 min'], ['squats 10-15 min']))
    expect(types.resistance).toMatchObject({
      minutes: 30,
      metMinutes: 150, // 5.0 x 30
      isLowerBound: true,
      unknownMinutes: 1,
    })
    expect(metMinutes).toBe(150)
  })

  test('are unknown, not zero, where no entry has minutes; zero where nothing was done', () => {
    const { types } = weekTotals(week(['squats 3x10']))
    expect(types.resistance).toMatchObject({
      sessions: 1,
      minutes: null,
      metMinutes: null,
      isLowerBound: true,
    })
    expect(types.low_impact).toMatchObject({ sessions: 0, minutes: 0, metMinutes: 0, isLowerBound: false })
  })
})

// domain.md 7.2, ROS: with a vertebral fracture "up to 20 min/day brisk walking level".
describe('with a fracture of the spine', () => {
  const who = { ...CLEAR, vertebralFracture: 'yes' as const }
  const of = (...entries: readonly (readonly string[])[]) => {
    const days = whole(week(...entries))
    const weeks = exerciseWeeks(days, who)
    return { found: findExercise({ days, weeks, person: who }), next: nextWeek(weeks, who) }
  }

  test('an hour of brisk walking is held against 20 minutes a day, and not built on', () => {
    const { found, next } = of(
      ['brisk walk 60 min'],
      ['brisk walk 10 min', 'brisk walk 15 min'],
      ['brisk walk 20 min'],
    )
    expect(found.find(({ code }) => code === 'brisk-walking-above-ceiling')?.args).toEqual({
      days: [
        { date: '2026-11-16', minutes: 60, isAtLeast: false },
        { date: '2026-11-17', minutes: 25, isAtLeast: false },
      ],
      ceilingMinutes: 20,
    })
    // 20 minutes of each of the three days
    const aerobic = next?.steps.find(({ of: kind }) => kind === 'aerobic')
    expect(aerobic).toMatchObject({ now: 60, recorded: 105, next: 90 })
    expect(next?.leavesOut).toBe(true)
    expect(stepText(aerobic as NonNullable<typeof aerobic>, cautionsFor(who))).toMatch(
      /^105 min recorded, 60 min of it built on because of the cautions; may become 90 min/,
    )
  })

  test('a stroll, water and a walk of unknown length are not held against it', () => {
    const { found, next } = of(['walk 60 min'], ['swimming 60 min'], ['brisk walk'])
    expect(found.map(({ code }) => code)).not.toContain('brisk-walking-above-ceiling')
    expect(next?.leavesOut).toBe(false)
  })

  test('what is recorded and left out is said, and is not "none recorded"', () => {
    const { next } = of(['powerlifting 30 min'], [])
    const step = next?.steps.find(({ of: kind }) => kind === 'resistance')
    expect(stepText(step as NonNullable<typeof step>, cautionsFor(who))).toMatch(
      /^1 day recorded, none of it built on because of the cautions; may become 1 day/,
    )
  })
})

test('without a fracture an hour of brisk walking is what it is', () => {
  const days = whole(week(['brisk walk 60 min']))
  const found = findExercise({ days, weeks: exerciseWeeks(days, CLEAR), person: CLEAR })
  expect(found.map(({ code }) => code)).not.toContain('brisk-walking-above-ceiling')
})
