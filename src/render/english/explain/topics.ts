import { type Topic, topics } from '../../../generated/topics.ts'

/** Names of the topics, in their order. */
export function topicNames(): readonly string[] {
  return topics.map(({ id }) => id)
}

/** What is to be said of a nutrient or a food; null where there is no such topic. Spaces, hyphens and capitals are alike. */
export function topicCalled(asked: string): {
  readonly id: string
  readonly lines: readonly { readonly label: string; readonly text: string }[]
} | null {
  const name = asked
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-')
  const topic = topics.find(({ id, also }) => id === name || also.includes(name))
  return topic === undefined ? null : { id: topic.id, lines: linesOf(topic) }
}

function linesOf({ says, foods, here, codes, label, source }: Topic) {
  return [
    { label: 'About', text: says },
    { label: 'Foods', text: foods },
    { label: 'In reports', text: here },
    ...(codes.length === 0 ? [] : [{ label: 'Codes', text: codes.join(', ') }]),
    { label: 'Evidence', text: label },
    { label: 'Source', text: source },
  ]
}
