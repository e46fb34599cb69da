import type { PlacedCheck, ScanProblem } from '../../input/scans/scan-problems.ts'

// What each code of a file of scans means, for docs/errors.md. A code without its line does not compile.

export const SCAN_CHECK_MEANING: Readonly<Record<PlacedCheck['code'], string>> = {
  'score-out-of-range': 'A T- or Z-score below -10 or above 8. It is not used.',
  'score-unusual': 'A T- or Z-score below -6 or above 4: rare, and most often a slip.',
  'bmd-in-mg': 'A BMD of 200 to 2500 looks like mg/cm2. It is not used; 1000 mg are 1 g.',
  'bmd-out-of-range': 'A BMD below 0.2 or above 2.5 g/cm2. It is not used.',
  'bmd-unusual': 'A BMD of spine or hip below 0.4 or above 1.8 g/cm2, or of the radius above 1.1.',
  'scan-in-future': 'The date is later than today. The scan is not used.',
  'scan-before-dxa': 'The date is before 1987, when the first DXA scanners were sold. The scan is not used.',
  'scan-before-adult': 'The scan is from before the age of 18, for which there are no T-scores.',
  't-mismatch':
    'T-score and BMD differ by more than 0.6 from the usual reference: often a column has slipped.',
  'sign-lost': 'A positive T-score, more than 2.0 above the negative one before: often a lost minus sign.',
  'jump-over-20-percent': 'BMD of two comparable scans differs by more than 20 %.',
  'sites-differ': 'Femoral neck and total hip of one side differ by more than 2.0 in T on one day.',
  'duplicate-result': 'The same day, region and side twice with different figures. Neither is used.',
}

export const SCAN_PROBLEM_MEANING: Readonly<Record<ScanProblem['code'], string>> = {
  'no-scans': 'There is nothing in the file, or only the names of columns.',
  'no-header': 'The first line does not name columns that are known, so nothing says what the numbers are.',
  'no-date-column': 'No column is the date of the scan.',
  'no-site-column': 'No column says where bone was measured.',
  'no-value-column': 'No column holds a BMD, T-score or Z-score.',
  'line-before-header': 'A line above the names of the columns, such as a title, is not read.',
  'bad-quotes': 'A quotation mark is not closed, or stands inside a cell.',
  'too-many-cells':
    'A row has more cells than there are columns, so it is not known which cell is which: often a decimal comma.',
  'not-a-scan': 'In a YAML list of scans something else stands where the fields of a scan are due.',
  'not-a-value': 'In a YAML list of scans a list or map stands where one value is due.',
  'unknown-column':
    'A column, or key, that is not known. A slip there would otherwise be lost without a word.',
  'column-not-read': 'A column that is known to be of no use here, such as notes or area.',
  'column-without-name': 'A column has cells but no name.',
  'duplicate-column': 'Two columns mean the same. The first is read.',
  'lsc-of-which-site':
    'A least significant change or precision error belongs to one site; in a table with several it has to say which.',
  'missing-scan-date': 'A row without its date.',
  'bad-scan-date': 'A date of a scan that does not exist, or is not written in a way that is known.',
  'ambiguous-date':
    'A date such as 03/04/2024, which is in March or in April; `--date-order` says which. A guess could move a scan by months.',
  'missing-site': 'A row that does not say where bone was measured.',
  'unknown-site': 'The name of a region that is not known.',
  'ambiguous-site': 'A name that several regions go by: "Total" without the scan it is of, "hip", "radius".',
  'unknown-side': 'Neither left nor right nor the mean of both.',
  'unknown-maker': 'Nearly the name of a maker whose figures are known.',
  'bad-scan-number': 'A cell that should hold a number holds something else.',
  'wrong-scan-unit': 'The unit behind a number does not belong to this column.',
  'score-like-bmd':
    'A T- or Z-score with three decimals, as BMD has: often a column has slipped. A BMD read as a T-score would pass for normal bone.',
  'lsc-without-unit': 'A least significant change from 0.2 to 1 can be g/cm2 or per cent.',
  'lsc-out-of-range': 'A least significant change or precision error that no densitometer has.',
  'row-without-value': 'A row without BMD, T-score and Z-score.',
  ...SCAN_CHECK_MEANING,
}
