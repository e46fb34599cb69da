/**
 * Whether a text speaks of how dense bone is, which the T-scores of a scan say and no rule goes by as a word.
 *
 * @example isBoneDensity('osteopenia') // true
 * @example isBoneDensity('thin bones') // true
 */
export function isBoneDensity(text: string): boolean {
  return /\b(?:thin|weak|soft)(?:ning)? bones?\b|\bbrittle bones\b|\blow bone (?:density|mass)\b|\bbone (?:loss|density|thinning)\b|\bosteop(?:a?eni|[oe]ro)/i.test(
    text,
  )
}
