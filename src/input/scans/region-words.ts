// Words of the region names that Hologic, GE Lunar and Norland printouts have, and people with them.
// Source: row and region labels of Hologic APEX and GE enCORE printouts; domain.md 2.12.

/** The part of the body that a scan type names. */
export type Body = 'spine' | 'hip' | 'forearm' | 'elsewhere'

export const BODY: ReadonlyMap<string, Body> = new Map(
  entries<Body>({
    spine: ['spine', 'spinal', 'lumbar', 'ls', 'lspine', 'lumbarspine', 'vertebra', 'vertebrae', 'vertebral'],
    hip: ['hip', 'hips', 'femur', 'femurs', 'femoral', 'fem', 'dualfemur', 'dual'],
    forearm: ['forearm', 'radius', 'radial', 'wrist'],
    elsewhere: ['body', 'wholebody', 'wb', 'other'],
  }),
)

/** Names of regions that need no scan type, as parts: `FN` is the neck of the hip. */
export const CODES: ReadonlyMap<string, string> = new Map([
  ['th', 'total hip'],
  ['totalhip', 'total hip'],
  ['fn', 'femoral neck'],
  ['femoralneck', 'femoral neck'],
  ['r33', 'third radius'],
  ['radius33', 'third radius'],
])

/** Regions from which no category is taken: stored, and not used. */
export const IGNORED: ReadonlySet<string> = new Set([
  'ward', 'wards', 'troch', 'trochanter', 'trochanteric', 'inter', 'intertroch', 'intertrochanter',
  'intertrochanteric', 'shaft', 'upper', 'lower', 'ud', 'ultradistal', 'mid', 'lateral', 'thoracic', 'heel',
  'calcaneus', 'calcaneal', 'os', 'calcis', 'ulna', 'tibia', 'head', 'arms', 'arm', 'legs', 'leg', 'ribs', 'trunk',
  'pelvis', 'android', 'gynoid', 'subtotal', 'whole', 'finger', 'hand',
]) // biome-ignore format: a list

/** Words that may stand beside the name of a region and change nothing. */
export const BESIDE: ReadonlySet<string> = new Set([
  'ap', 'pa', 'a', 'p', 'anteroposterior', 'posteroanterior', 'bmd', 'dxa', 'dexa', 'scan', 'bone', 'density', 'mineral',
  'of', 'the', 'and', 'region', 'site', 'roi', 'proximal', 'distal', 'triangle', 'evaluation',
]) // biome-ignore format: a list

export type SideWord = 'left' | 'right' | 'mean'

export const SIDES: ReadonlyMap<string, SideWord> = new Map(
  entries<SideWord>({
    left: ['left', 'l', 'lt', 'lft'],
    right: ['right', 'r', 'rt'],
    mean: ['mean', 'both', 'bilateral', 'average', 'avg'],
  }),
)

/** What a misspelt word may have been. */
export const WORDS_TO_SUGGEST: readonly string[] = [
  'lumbar', 'spine', 'total', 'hip', 'femur', 'femoral', 'neck', 'radius', 'forearm', 'third', 'left', 'right', 'mean',
  'trochanter', 'wards', 'shaft', 'intertrochanteric', 'ultradistal', 'whole', 'body',
] // biome-ignore format: a list

function* entries<V extends string>(lists: Readonly<Record<V, readonly string[]>>): Generator<[string, V]> {
  for (const value of Object.keys(lists) as V[]) for (const word of lists[value]) yield [word, value]
}
