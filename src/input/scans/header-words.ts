/** A column that says something of the row as a whole. */
export type FieldName =
  | 'date'
  | 'scan_type'
  | 'site'
  | 'region'
  | 'side'
  | 'maker'
  | 'device'
  | 'device_id'
  | 'facility'

/** Every name that each of these columns goes by, folded. */
const NAMES: Readonly<Record<FieldName, readonly string[]>> = {
  date: [
    'date', 'scan date', 'date of scan', 'exam date', 'date of exam', 'examination date', 'study date', 'test date',
    'visit date', 'measured', 'measured on', 'date measured', 'measurement date', 'scanned', 'scanned on', 'date scanned',
    'acquired', 'acquisition date', 'exam', 'scan day',
  ], // biome-ignore format: a list
  scan_type: ['scan type', 'exam type', 'type of scan', 'type', 'scan', 'study'],
  site: [
    'site', 'skeletal site', 'bone', 'bone site', 'body part', 'body site', 'location', 'anatomy', 'measurement site',
    'scan site',
  ], // biome-ignore format: a list
  region: [
    'region', 'roi', 'region of interest', 'vertebrae', 'vertebra', 'levels', 'level', 'subregion', 'spine region',
  ], // biome-ignore format: a list
  side: ['side', 'laterality', 'left right', 'left or right', 'hip side'],
  maker: [
    'maker', 'manufacturer', 'make', 'vendor', 'brand', 'device maker', 'scanner maker', 'machine maker',
    'device manufacturer', 'scanner manufacturer',
  ], // biome-ignore format: a list
  device: [
    'device', 'scanner', 'model', 'machine', 'densitometer', 'equipment', 'instrument', 'system', 'device model',
    'scanner model', 'machine model', 'dxa machine', 'dxa scanner', 'dexa machine', 'device name', 'model name',
  ], // biome-ignore format: a list
  device_id: [
    'device id', 'scanner id', 'machine id', 'system id', 'serial', 'serial number', 'serial no', 'device serial',
    'device serial number', 'scanner serial', 'sn',
  ], // biome-ignore format: a list
  facility: [
    'facility', 'facility name', 'center', 'centre', 'clinic', 'hospital', 'institution', 'imaging center',
    'imaging centre', 'provider', 'device facility',
  ], // biome-ignore format: a list
}

export const FIELD_OF: ReadonlyMap<string, FieldName> = new Map(
  (Object.keys(NAMES) as FieldName[]).flatMap((field) => NAMES[field].map((name) => [name, field] as const)),
)

/** Words of columns that are of no use here, whatever else their header says: no figure of a scan, or one derived. */
export const NEVER_READ: ReadonlySet<string> = new Set([
  'bmc', 'area', 'note', 'notes', 'comment', 'comments', 'remark', 'remarks', 'dbmd', 'sbmd', 'patient', 'mrn', 'id',
  'dob', 'birth', 'gender', 'sex', 'ethnicity', 'race', 'height', 'weight', 'bmi', 'frax', 'tbs', 'category',
  'classification', 'operator', 'technologist', 'physician', 'doctor', 'reference', 'software', 'version', 'change',
  'previous', 'prior', 'baseline', 'rate', 'pr', 'peak', 'centile', 'percentile', 'tissue', 'fat', 'lean', 'width', 'row', 'number', 'name', 'menopause', 'interpretation', 'finding', 'status',
]) // biome-ignore format: a list

/** Words that say which score it is, and no more. */
export const BESIDE_SCORE: ReadonlySet<string> = new Set([
  'score', 'scores', 'value', 'result', 'young', 'adult', 'ya', 'age', 'matched', 'am', 'sd', 'printed', 'reported',
]) // biome-ignore format: a list

/** Headers to offer for a misspelt one. */
export const HEADERS_TO_SUGGEST: readonly string[] = [
  'date', 'site', 'side', 'region', 'bmd', 't_score', 'z_score', 'maker', 'manufacturer', 'device', 'device_id',
  'facility', 'lsc_g_cm2', 'lsc_pct', 'precision_g_cm2', 'scan_date', 'exam_date', 'scan_type', 'tscore', 'zscore',
  'spine_t', 'total_hip_t', 'femoral_neck_t', 'spine_bmd', 'total_hip_bmd', 'femoral_neck_bmd', 'notes',
] // biome-ignore format: a list
