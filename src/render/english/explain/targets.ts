import type { TargetFinding } from '../../../nutrition/findings/targets.ts'
import { amounts, type Explanations, PROJECT, plain, sourcesOf } from './explanation.ts'

export function targetsExplanations(): Explanations<TargetFinding> {
  return {
    'above-target-range': {
      meaning:
        'The mean is above the upper end of the range that is the target, and not above an upper limit.',
      rule: 'With a range the lower end is the target. Above the upper end no benefit is shown; only above the upper limit is it too much.',
      threshold: `ASCO: calcium ${amounts('calcium', ['range'], 'asco')}, vitamin D ${amounts('vitaminD', ['range'], 'asco')}; general: vitamin D ${amounts('vitaminD', ['range'], 'general')}`,
      formula: 'gap = max(0, lower end - mean)',
      source: sourcesOf('calcium', ['range'], 'asco'),
    },
    'targets-basis': {
      meaning:
        'What the targets chosen rest on: figures taken from the US set, the phytate level of zinc, energy for ALA.',
      ...plain(
        'Said with other targets than the US ones. A set that names a few nutrients takes the others from the US figures; upper limits that a set does not have are the US ones, so that no warning is lost.',
        PROJECT,
      ),
    },
  }
}
