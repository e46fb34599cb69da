import type { ProfileView } from '../../report/profile-view.ts'
import {
  noProfile,
  PROFILE_CLOSING,
  PROFILE_FIELDS,
  UNKNOWN_TITLE,
  whichProfile,
} from '../english/profile-words.ts'
import { printable } from '../printable.ts'
import type { Style } from '../style.ts'
import { hanging, wrap } from './width.ts'

/** What is known of a person, what is not, and what each is used for. */
export function renderProfile(view: ProfileView, style: Style): string {
  const { profile } = view
  if (profile === null) {
    const said = view.origin.from === 'assumed' ? noProfile(view) : whichProfile(view)
    return `${wrap(printable(said), style.width).join('\n')}\n`
  }
  const fields = PROFILE_FIELDS.map((field) => ({ ...field, value: field.said(profile, view.ageToday) }))
  const room = Math.max(...PROFILE_FIELDS.map(({ label }) => label.length)) + 2
  const known = fields.flatMap(({ label, value, usedFor }) =>
    value === null
      ? []
      : [
          ...hanging(label.padEnd(room), printable(value), style.width),
          ...hanging(' '.repeat(room), usedFor, style.width).map(style.dim),
        ],
  )
  const unknown = fields.flatMap(({ label, value, usedFor }) =>
    value === null ? hanging(`  ${label.padEnd(room)}`, usedFor, style.width).map(style.dim) : [],
  )
  const lines = [
    ...wrap(printable(whichProfile(view)), style.width).map(style.bold),
    '',
    ...known,
    ...(known.length === 0 ? [] : ['']),
    ...(unknown.length === 0 ? [] : [...wrap(UNKNOWN_TITLE, style.width).map(style.bold), ...unknown, '']),
    ...wrap(PROFILE_CLOSING, style.width),
  ]
  return `${lines.join('\n')}\n`
}
