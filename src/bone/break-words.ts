/** Whether a text names a broken bone: "broken wrist", "fractured rib". */
export function namesBreak(text: string): boolean {
  return /\b(?:broken?|broke|fractur\w*|cracked)\b/i.test(text)
}
