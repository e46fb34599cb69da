/** How well the advice behind a finding is supported (domain.md 8.2). */
export type FindingEvidence = 'strong' | 'moderate' | 'weak' | 'theory'

/** A label for every code of a topic; null for findings that only say how the sums were made. The labels are ours. */
export type EvidenceByCode<Finding extends { readonly code: string }> = Readonly<
  Record<Finding['code'], FindingEvidence | null>
>
