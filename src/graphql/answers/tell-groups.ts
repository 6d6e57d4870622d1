import type { GroupOf } from '../../domain/answers/totals.ts'
import type { View } from '../../domain/evidence/view.ts'
import type { CitedSentence } from '../../domain/prose/prose.ts'
import type { NameOf } from '../../domain/prose/sentence.ts'
import type { GroupsTold } from '../../domain/prose/totals-prose.ts'
import type { RequestContext } from '../context.ts'
import type { Connection } from '../lists/connection.ts'
import { proseOf } from './footnotes.ts'
import { loadNames } from './load-names.ts'

/** The prose of a page of totals or tallies, with the names of their ends and the titles of their documents. */
export async function tellGroups<Group extends GroupOf>(
  page: Connection<Group>,
  view: View,
  tell: (shown: readonly Group[], told: GroupsTold, nameOf: NameOf) => readonly CitedSentence[],
  context: RequestContext,
) {
  const shown = page.edges.map(({ item }) => item)
  const ids = shown.flatMap(({ subjectId, objectId }) => [subjectId, objectId].filter((id) => id !== null))
  const documents = await Promise.all(
    shown.map(({ documentId }) => (documentId === null ? null : context.loaders.document.load(documentId))),
  )
  const titles = new Map(documents.flatMap((one) => (one === null ? [] : [[one.id, one.title] as const])))
  const nameOf = await loadNames(context, ids)
  const titleOf = (id: string) => titles.get(id) ?? id
  return proseOf(context, view, tell(shown, { view, more: page.hasNextPage, titleOf }, nameOf))
}
