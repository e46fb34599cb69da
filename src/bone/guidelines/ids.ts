/** Every rule of data/reference/bone-guidelines.yaml that this program can test; the loader holds both to each other. */
export const RULE_IDS = [
  'hadji-2017.H1', 'hadji-2017.H2', 'hadji-2017.H3', 'hadji-2017.H4', 'hadji-2017.H4b', 'hadji-2017.H5',
  'hadji-2017.H6',
  'asco-2019.A1', 'asco-2019.A2', 'asco-2019.A3', 'asco-2019.A4', 'asco-2019.A5', 'asco-2019.A6',
  'asco-oh-2022.B1',
  'uk-2008.R1', 'uk-2008.R2', 'uk-2008.R3', 'uk-2008.R4', 'uk-2008.R4-loss', 'uk-2008.R5',
  'uk-2008.S1', 'uk-2008.S1-loss', 'uk-2008.S2',
  'esmo-2020.E1', 'esmo-2020.E2', 'esmo-2020.E3',
  'nccn-2013.N1', 'nccn-2013.N2', 'nccn-2013.N3',
  'scan-2015.C1', 'scan-2015.C2', 'scan-2015.C3', 'scan-2015.C4',
  'acs-asco-2016.V1', 'acs-asco-2016.V2',
  'nice-ng101.G1',
  'nogg-2024.O1',
  'bhof-2022.F1', 'bhof-2022.F2', 'bhof-2022.F3',
  'nof-2003.P1', 'nof-2003.P2',
] as const // biome-ignore format: a line a guideline
export type RuleId = (typeof RULE_IDS)[number]
