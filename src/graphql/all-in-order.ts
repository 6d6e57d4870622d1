/**
 * All of several answers, as `Promise.all` gives them. Where more than one fails, the first of them in their order is told,
 * whichever failed first: of a store far away now the one answer comes first, now the other.
 */
export async function allInOrder<const Given extends readonly Promise<unknown>[]>(
  promises: Given,
): Promise<{ -readonly [Place in keyof Given]: Awaited<Given[Place]> }> {
  for (const one of await Promise.allSettled(promises)) if (one.status === 'rejected') throw one.reason
  return Promise.all(promises)
}
