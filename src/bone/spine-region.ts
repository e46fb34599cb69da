/** All vertebrae that a scan of the lumbar spine may cover. */
const ALL = 4

/**
 * How many vertebrae a region of the spine covers: `L1-L4` 4, `L2-L4` 3, `L3` 1; `L1,L2,L4` and `L1-L2,L4` count too.
 * null where the region is not recorded or not understood.
 */
export function vertebraeIn(region: string | null): number | null {
  if (region === null) return null
  const parts = region.toUpperCase().replaceAll(/\s+/g, '').split(/[,+]/)
  const found = new Set<number>()
  for (const part of parts) {
    const range = /^L?([1-4])(?:[-–—]L?([1-4]))?$/.exec(part)
    if (range === null) return null
    const [from, to] = [Number(range[1]), Number(range[2] ?? range[1])]
    if (to < from) return null
    for (let vertebra = from; vertebra <= to; vertebra++) found.add(vertebra)
  }
  return found.size
}

/** The same, with a region that is not recorded taken for the whole of L1-L4, as reports mean by "total". */
export function vertebraeOrAll(region: string | null): number {
  return vertebraeIn(region) ?? ALL
}
