import type { Remark } from '../../questionnaire/remarks.ts'

/** What is said of an answer that is taken. */
export function remarkInEnglish({ code, args }: Remark): string {
  switch (code) {
    case 'score-above-zero':
      return `Taken as +${args.text}, above young adults. If the report has a minus sign (-${args.text}), type "<" and put it right.`
    case 'exercise-not-counted':
      return `'${args.text}' is kept in your log, but no minutes can be counted from it. Such as: brisk walking 30 min.`
    case 'symptom-not-known':
      return `'${args.text}' is kept, but it is none that the report knows, so it will not speak of it. If it worries you, call your team.`
  }
}
