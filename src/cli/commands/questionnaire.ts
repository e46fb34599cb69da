import { addDays, type PlainDate } from '../../calendar/plain-date.ts'
import { openFoodTable } from '../../food/table.ts'
import { understandEntry } from '../../food/understand-entry.ts'
import { questionPlan } from '../../questionnaire/plan.ts'
import { textAt } from '../../questionnaire/profile-answers.ts'
import { scansWithoutFigures } from '../../questionnaire/scan-answers.ts'
import { type History, walk } from '../../questionnaire/walk.ts'
import { isYes } from '../../questionnaire/yes-no-words.ts'
import {
  CHOOSE_ONE,
  CONTINUE,
  CONTINUE_CHOICES,
  DELETED,
  ENDED,
  INTRO,
  KEEP,
  KEPT,
  keptWhere,
  NOT_KEPT,
  NOT_OFFERED,
  OLD_DAY,
  STOPPED,
  STOPPED_NOT_KEPT,
  scanLeftOut,
} from '../../render/english/questionnaire-talk.ts'
import { WHY_ELSE } from '../../render/english/questionnaire-why.ts'
import { measuresWith } from '../../report/measures.ts'
import { type Ask, isInterrupted, isStopped } from '../ask/ask.ts'
import { withYes } from '../ask/chosen.ts'
import { documentsOf } from '../ask/documents.ts'
import { interview } from '../ask/interview.ts'
import { type HalfRun, keep, keptFile, keptRun } from '../ask/kept-answers.ts'
import { listening } from '../ask/listening.ts'
import { plainAsk } from '../ask/plain.ts'
import { report } from '../ask/report.ts'
import { save } from '../ask/save.ts'
import { sayUrgentAgain } from '../ask/urgent-answer.ts'
import { styleFor } from '../colour.ts'
import { EXIT } from '../exit-code.ts'
import type { QuestionnaireOptions } from '../questionnaire-options.ts'
import { localDate } from '../today.ts'
import type { World } from '../world.ts'

/** `bonecheck questionnaire`: asks, reports, and offers to save. Prompts go to stderr, the report to stdout. */
export async function runQuestionnaire(options: QuestionnaireOptions, world: World): Promise<void> {
  const today = options.today ?? localDate(world.now())
  const file = await keptFile(world)
  let run: HalfRun = { day: addDays(today, -1), history: [], ahead: [], heard: [] }
  let isStarted = false
  const keepRun = async (changed: Partial<HalfRun>) => {
    run = { ...run, ...changed }
    if (file !== null) await keep(file, run, world)
  }
  const hear = (text: string) => {
    run = { ...run, heard: [...new Set([...run.heard, text])] }
  }
  const ask = listening(await askFor(options, world), {
    onUrgent: hear,
    // Until it is chosen what becomes of them, answers of an earlier time stay as they are.
    afterwards: () => keepRun(isStarted || file === null ? {} : earlier(file, run, world)),
  })
  try {
    const start = await startFrom(file, run, ask, world)
    if (start !== null) {
      isStarted = true
      run = { ...start, heard: [...new Set([...start.heard, ...run.heard])] }
      await fromAnswers(() => run, { ask, file, today, options, world, keepRun, hear })
    }
  } catch (error) {
    if (isStopped(error)) return ask.say(isKept(file, world) ? STOPPED : STOPPED_NOT_KEPT)
    if (!isInterrupted(error)) throw error
    world.exitCode = EXIT.interrupted
    if (error.isEnd) {
      ask.say(ENDED)
      world.exitCode = EXIT.unusable
    } else await offerToKeep(ask, file, world)
  } finally {
    ask.close()
  }
}

/** The answers of an earlier time, with what was heard since. */
function earlier(file: string, { heard }: HalfRun, world: World): Partial<HalfRun> {
  const before = keptRun(file, world)
  return before === null ? {} : { ...before, heard: [...new Set([...before.heard, ...heard])] }
}

async function askFor({ plain, color }: QuestionnaireOptions, world: World): Promise<Ask> {
  const terminal = world.terminal()
  const style = await styleFor(world.stderr, world.env, color)
  const isPlain =
    plain === true || !terminal.isTerminal || !world.stderr.isTerminal || world.env['TERM'] === 'dumb'
  if (isPlain) return plainAsk(terminal, world.stderr, style.width)
  return (await import('../ask/prompts.ts')).promptAsk(terminal, world.stderr, style)
}

function isKept(file: string | null, world: World): boolean {
  return file !== null && keptRun(file, world) !== null
}

/** An earlier run to go on with, or a new one; null: it was only to be deleted. */
async function startFrom(
  file: string | null,
  afresh: HalfRun,
  ask: Ask,
  world: World,
): Promise<HalfRun | null> {
  ask.say(INTRO)
  if (file === null) return afresh
  const before = keptRun(file, world)
  if (before === null) {
    ask.say(keptWhere(file))
    return afresh
  }
  if (before.day !== afresh.day) ask.say(OLD_DAY(before.day))
  const { text, picked } = await ask.ask({
    message: CONTINUE,
    progress: '',
    example: '',
    why: WHY_ELSE.goOn,
    choices: Object.values(CONTINUE_CHOICES).map((value) => ({ value, label: value })),
    check: (typed) => (typed === '' || isYes(typed) ? null : CHOOSE_ONE),
  })
  const said = picked ?? text
  if (said === '' || isYes(said) || said === CONTINUE_CHOICES.continue) {
    sayUrgentAgain(before, ask)
    return before
  }
  world.removeFile(file)
  if (said === CONTINUE_CHOICES.afresh) return afresh
  ask.say(DELETED)
  return null
}

interface Session {
  readonly ask: Ask
  readonly file: string | null
  readonly today: PlainDate
  readonly options: QuestionnaireOptions
  readonly world: World
  readonly keepRun: (changed: Partial<HalfRun>) => Promise<void>
  readonly hear: (text: string) => void
}

/** `run` is what has been answered and heard so far. */
async function fromAnswers(run: () => HalfRun, session: Session): Promise<void> {
  const { ask, file, today, options, world, keepRun, hear } = session
  const { day } = run()
  const table = openFoodTable(world.foodTable)
  const history = await interview(run().history, run().ahead, {
    ask,
    today,
    day,
    table,
    understand: (entry) => understandEntry(table, entry, measuresIn(run().history)),
    keep: (history, ahead) => keepRun(ahead === undefined ? { history } : { history, ahead }),
    hear,
  })
  await keepRun({ history, ahead: [] })
  for (const { date } of scansWithoutFigures(walk(questionPlan(), history).answers))
    ask.say(scanLeftOut(date))
  await report(documentsOf(run()), options, today, world)
  const kept = file !== null && isKept(file, world) ? file : null
  // What is heard at these last prompts is saved too.
  const saved = await save(() => documentsOf(run()), { ask, day, today, world, kept })
  if (file !== null && saved === 'done') world.removeFile(file)
}

/** Cups and spoons as they were chosen; as the reports read them where they were not. */
function measuresIn(history: History): 'us' | 'metric' {
  const { answers } = walk(questionPlan(), history)
  const chosen = textAt(answers, 'measures.1')
  if (chosen === 'us' || chosen === 'metric') return chosen
  return measuresWith(textAt(answers, 'targets.1') === 'uk' ? 'uk' : undefined)
}

/** Answers are kept as they are given; here they can be deleted. A second Ctrl-C leaves at once. */
async function offerToKeep(ask: Ask, file: string | null, world: World): Promise<void> {
  if (file === null || !isKept(file, world)) return
  const choices = ['yes', 'no'].map((value) => ({ value, label: value }))
  try {
    const { picked } = await ask.ask({
      message: KEEP,
      progress: '',
      example: '',
      why: WHY_ELSE.keep,
      choices,
      meant: (text) => withYes(choices, text),
      check: (text) => (text === '' ? null : NOT_OFFERED),
    })
    if (picked === 'no') world.removeFile(file)
    ask.say(picked === 'no' ? NOT_KEPT : KEPT)
  } catch (error) {
    if (!isInterrupted(error)) throw error
  }
}
