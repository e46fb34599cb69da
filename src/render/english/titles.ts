export const TITLES = { intake: 'Nutrients against targets', sodium: 'Sodium', findings: 'Findings' } as const
