/** Control characters, line separators, marks that turn the writing direction, byte order marks, halves of characters. */
const UNPRINTABLE = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u202a-\u202e\u2066-\u2069\ufeff]/gu

/** Nothing but what may be shown, told without the classes of Unicode, which take V8 a while to prepare. */
const SHOWABLE = /^[ -~\u00a0-\u2027\u202f-\u2065\u206a-\ud7ff\ue000-\ufefe\uff00-\uffff]*$/

/**
 * A text of the user's as one printable line: control characters, line breaks, marks that turn the writing direction
 * and halves of characters are shown as `\u{1b}`. Whatever a log holds, a terminal gets no command from it.
 */
export function printable(text: string): string {
  if (SHOWABLE.test(text)) return text
  return text.replace(UNPRINTABLE, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`)
}
