/** JSON leaves DEL, C1 controls and marks of direction as they are; a terminal obeys some of them, so they are escaped. */
export function harmless(json: string): string {
  return json.replace(
    /[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
