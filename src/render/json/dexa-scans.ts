import type { AssessedScan } from '../../bone/assessment.ts'
import type { DexaView } from '../../report/dexa-view.ts'
import type { DexaJson } from './dexa-schema.ts'
import { places, round } from './rounding.ts'

/** A scan with its T-scores and BMD in g/cm², as the schema has it. */
export function scanJson({ date, device, ageYears, results }: AssessedScan): DexaJson['scans'][number] {
  const { maker, model, id, facility } = device
  return {
    date,
    device: { maker, model, id, facility },
    ageYears,
    results: results.map((result) => ({
      site: result.site,
      side: result.side,
      region: result.region ?? result.ignoredRegion,
      bmd: result.bmdGPerCm2,
      // As reported it stays as it stands; one that was worked out has no more than two decimals to say.
      tScore: result.tScoreFrom === 'computed' ? places(result.tScore, 2) : result.tScore,
      zScore: result.zScore,
      category: result.category,
      tCategory: result.tCategory,
      zGroup: result.zGroup,
      tScoreFrom: result.tScoreFrom,
      reference: result.reference,
      used: result.usedForDiagnosis,
      notUsed: result.notUsed,
    })),
  }
}

export function latestJson({ assessment: { latest } }: DexaView): DexaJson['latest'] {
  if (latest === null) return null
  const { date, lowest, lowestZ, category, tApplies } = latest
  return {
    date,
    lowest:
      lowest === null
        ? null
        : {
            site: lowest.site,
            side: lowest.side,
            region: lowest.region,
            tScore: lowest.tScoreFrom === 'computed' ? round(lowest.tScore, 2) : lowest.tScore,
            printedT: lowest.printedT,
            tScoreFrom: lowest.tScoreFrom,
          },
    lowestZ:
      lowestZ === null
        ? null
        : { site: lowestZ.site, side: lowestZ.side, zScore: lowestZ.zScore, printedZ: lowestZ.printedZ },
    category,
    tApplies,
  }
}
