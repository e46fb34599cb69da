/** Some editors come back before anything is written: those that open a window of their own. */
export function unchanged(path: string): string {
  return (
    `${path} is as it was before the editor opened it. If its window is still open, save there, then check again; ` +
    'an editor with a window waits if it is set so, as in EDITOR="code --wait".'
  )
}

/** Asked where a file was saved with errors. */
export const OPEN_AGAIN = {
  ask: (path: string) => `Open ${path} again? What you wrote is saved. Enter: yes; n: leave it so`,
  wrong: 'Type y or n.',
} as const
