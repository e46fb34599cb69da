/** Control characters, line separators, marks that turn the writing direction, byte order marks, halves of characters. */
const UNPRINTABLE = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u202a-\u202e\u2066-\u2069\ufeff]/gu

/**
 * A text of the user's as one printable line: control characters, line breaks, marks that turn the writing direction
 * and halves of characters are shown as `\u{1b}`. Whatever a log holds, a terminal gets no command from it.
 */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`)
}
