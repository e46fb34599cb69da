import type { DayFinding } from '../../../nutrition/findings/days.ts'
import { type Explanations, PROJECT, plain, sourcesOf } from './explanation.ts'

const FEW_DAYS = 'IOM 2000, Dietary Reference Intakes: Applications in Dietary Assessment, on single days'

export function daysExplanations(): Explanations<DayFinding> {
  return {
    'no-counted-day': {
      meaning: 'No day is complete, so there are no means and no gaps.',
      ...plain(
        'A day counts if it has food, every entry was understood, and it is not marked incomplete. Without one there is no mean.',
        PROJECT,
      ),
    },
    'one-day-tells-little': {
      meaning: 'There is one counted day only.',
      ...{
        ...plain('Intake varies from day to day.', FEW_DAYS),
        threshold: 'one counted day',
      },
    },
    'few-days': {
      meaning: 'There are two counted days only.',
      ...{ ...plain('Intake varies from day to day.', FEW_DAYS), threshold: 'two counted days' },
    },
    'day-looks-incomplete': {
      meaning: 'A counted day with so few foods that it may not be whole.',
      ...{
        ...plain(
          'A day that nobody marked complete or not counts; with so few foods its means may be too low, and nothing is called not enough. ' +
            'There is no line of energy: no source used here gives one.',
          PROJECT,
        ),
        threshold: 'under 3 foods, water, tea and coffee apart',
      },
    },
    'days-left-out': {
      meaning: 'Days that are shown, but are not in the means, with the reason.',
      ...plain('Days that do not count are shown with the reason, and are in no mean.', PROJECT),
    },
    'weight-not-recorded': {
      meaning: 'Without body weight there is no target for protein (nor, with UK targets, for vitamin K).',
      ...{
        ...plain(
          'The target of protein, and that of vitamin K in the UK, is an amount for each kg of body weight.',
          sourcesOf('protein', ['RDA']),
        ),
        formula: 'target = amount x kg',
      },
    },
    'person-assumed': {
      meaning: 'Age group or sex are not recorded and were assumed.',
      ...plain(
        'Age group and sex are assumed where the profile is silent (a woman of 51-70); nothing else ever is.',
        PROJECT,
      ),
    },
  }
}
