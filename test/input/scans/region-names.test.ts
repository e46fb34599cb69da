import { expect, test } from 'vitest'
import { type ReadPlace, readPlace, readSide } from '../../../src/input/scans/region-names.ts'

/** `total_hip left`, `ambiguous total`, `unknown` */
function place(...texts: string[]): string {
  const read = readPlace(texts)
  if ('place' in read) {
    const { site, side, region, ignoredRegion } = read.place
    return [site, side, region, ignoredRegion].filter((part) => part !== null).join(' ')
  }
  return read.trouble === 'ambiguous' ? `ambiguous ${read.about}` : 'unknown'
}

// domain.md 2.12
test.each([
  ['lumbar_spine L1-L4', ['AP Spine', 'Total']],
  ['lumbar_spine L1-L4', ['A-P Spine', 'Total']],
  ['lumbar_spine L1-L4', ['AP Spine', 'L1-L4']],
  ['lumbar_spine L1-L4', ['AP Spine / L1-L4']],
  ['lumbar_spine L2-L4', ['AP Spine', 'L2-L4']],
  ['lumbar_spine L1', ['AP Spine', 'L1']],
  ['lumbar_spine L1-L4', ['L1 - L4']],
  ['lumbar_spine L1-L4', ['L1–L4']],
  ['lumbar_spine L1-L4', ['L1-4']],
  ['lumbar_spine L1-L4', ['Lumbar spine (L1-L4)']],
  ['lumbar_spine L1,L2,L4', ['L1, L2, L4']],
  ['lumbar_spine L1-L4', ['Spine Total']],
  ['lumbar_spine', ['Lumbar spine']],
  ['lumbar_spine', ['lumbar_spine']],
  ['lumbar_spine', ['LS']],
  ['total_hip left', ['Left Hip', 'Total']],
  ['total_hip right', ['Right Hip', 'Total']],
  ['total_hip left', ['Left Femur', 'Total']],
  ['total_hip left', ['DualFemur', 'Total Left']],
  ['total_hip right', ['Total Right']],
  ['total_hip mean', ['Total Mean']],
  ['total_hip mean', ['DualFemur', 'Total Mean']],
  ['total_hip', ['Total hip']],
  ['total_hip', ['Hip total']],
  ['total_hip', ['Total femur']],
  ['total_hip', ['Total proximal femur']],
  ['total_hip', ['TH']],
  ['total_hip left', ['TotalHip L']],
  ['femoral_neck left', ['Left Hip', 'Neck']],
  ['femoral_neck left', ['Left Femur / Neck']],
  ['femoral_neck', ['Neck']],
  ['femoral_neck left', ['Neck Left']],
  ['femoral_neck mean', ['DualFemur', 'Neck Mean']],
  ['femoral_neck', ['Femoral neck']],
  ['femoral_neck', ['Fem neck']],
  ['femoral_neck', ['FN']],
  ['radius_33 left', ['Left Forearm', '1/3']],
  ['radius_33', ['Forearm', 'Radius 33%']],
  ['radius_33', ['33%']],
  ['radius_33', ['1/3 radius']],
  ['radius_33', ['one-third radius']],
  ['radius_33', ['distal third']],
  ['other left Troch', ['Left Hip', 'Troch']],
  ['other left Inter', ['Left Hip', 'Inter']],
  ["other Ward's", ["Ward's"]],
  ['other Wards', ['Wards']],
  ['other UD', ['UD']],
  ['other left Mid', ['Left Forearm', 'Mid']],
  ['other left Total', ['Left Forearm', 'Total']],
  ['other Whole Body', ['Whole Body']],
  ['other Total', ['Total Body', 'Total']],
  ['other Shaft', ['Shaft']],
  ['other Upper Neck', ['Upper Neck']],
  ['other Lower Neck', ['Lower Neck']],
  ['ambiguous total', ['Total']],
  ['ambiguous hip', ['Left Hip']],
  ['ambiguous forearm', ['Radius']],
  ['ambiguous side', ['Left Hip', 'Neck Right']],
  ['unknown', ['Left Hip', 'L1-L4']],
  ['unknown', ['Total hip', 'Neck']],
  ['unknown', ['AP Spine', 'Neck']],
  ['unknown', ['L4-L1']],
  ['unknown', ['L1-L4 (L3)']], // some printouts leave out what stands in brackets, some name it
  ['unknown', ['L1-L5']],
  ['unknown', ['elbow']],
  ['unknown', ['']],
])('%s: %j', (expected, texts) => expect(place(...texts)).toBe(expected))

test.each([
  ['lumbr spine', 'lumbar spine'],
  ['femoral nck', 'femoral neck'],
  ['Totl Hip', 'total hip'],
  ['elbow', null],
])('%s: did you mean %s?', (text, suggestion) => expect(suggestionOf(readPlace([text]))).toBe(suggestion))

const suggestionOf = (read: ReadPlace) => ('suggestion' in read ? read.suggestion() : read)

test.each([
  ['left', 'left'],
  ['R', 'right'],
  ['Lt.', 'left'],
  ['both', 'mean'],
  ['left and right', null],
  ['left/right', 'mean'],
  ['up', null],
])('side %s is %s', (text, side) => expect(readSide(text)).toBe(side))
