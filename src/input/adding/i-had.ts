/** "I had", "We've just eaten", "Yes, I drank": said before a food, and no part of its name. */
const I_HAD =
  /^\s*(?:(?:yes|well|then|and|also)[\s,]+)*(?:(?:i|we)(?:['’]ve| have)? (?:just |only |also )?)?(?:had|ate|eaten|drank|drunk) (?=\S)/i

/**
 * Foods without the words that they were eaten.
 *
 * @example withoutIHad("I've had 2 eggs") // '2 eggs'
 */
export function withoutIHad(text: string): string {
  return text.replace(I_HAD, '')
}
