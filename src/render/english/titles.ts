export const TITLES = {
  intake: 'Nutrients against targets',
  sodium: 'Sodium',
  findings: 'Findings',
  questions: 'Questions for the visit',
} as const
