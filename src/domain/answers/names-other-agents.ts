import { gather } from '../evidence/gather.ts'
import type { Claim } from '../model/claim.ts'

/**
 * Whether claims of several positions name other agents for one act: "proposed" of one thing with another subject, "led by"
 * of one thing with another object. Told by one of them alone, who did it would seem to be known.
 */
export function namesOtherAgents(positions: readonly (readonly Claim[])[]): boolean {
  const acts = positions.flatMap((claims, position) =>
    claims.flatMap((claim) => actsOf(claim).map((one) => ({ ...one, position }))),
  )
  return [...gather(acts, ({ act }) => act).values()].some((ones) =>
    ones.some((one) => ones.some((other) => other.position !== one.position && other.agentId !== one.agentId)),
  )
}

/** What a claim tells of an act, and whose act it says that it was; none where it names nobody. */
function actsOf({ subjectId, content }: Claim): readonly { readonly act: string; readonly agentId: string }[] {
  if (content.form !== 'RELATIONSHIP') return []
  const { type, label, objectId } = content
  const [agentId, doneId] = /_BY$/.test(type) ? [objectId, subjectId] : [subjectId, objectId]
  return agentId === null || doneId === null ? [] : [{ act: JSON.stringify([type, label, doneId]), agentId }]
}
