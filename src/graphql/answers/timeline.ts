import type { Moment } from '../../domain/answers/moment.ts'
import type { DayWindow } from '../../domain/dates/span.ts'
import type { View } from '../../domain/evidence/view.ts'
import type { Listing, Page } from '../../store/store.ts'
import type { RequestContext } from '../context.ts'
import { type AskedPage, connect, countListed } from '../lists/connection.ts'
import { mapItems } from '../lists/listing.ts'
import type { SeenMoment, TimelineConnectionModel } from '../models.ts'
import { MOST_OF_DAYS, MOST_UNDATED, timelineProse } from './list-prose.ts'

/** How the moments of one or several timelines are asked for. */
export type AskTimeline = (days: DayWindow | 'UNDATED', page: Page) => Promise<Listing<Moment>>

/** Every day. */
const ALL_DAYS: DayWindow = { from: null, until: null }

/** A page of a timeline, which counts the undated when asked; of one entity's as that one has it. */
export async function timelineConnection(
  days: DayWindow | null,
  asked: AskedPage,
  ask: AskTimeline,
  question: { readonly aboutIds: readonly string[] | null; readonly view: View },
  context: RequestContext,
): Promise<TimelineConnectionModel> {
  const { aboutIds, view } = question
  const [oneId = null] = aboutIds?.length === 1 ? aboutIds : []
  const seen = (moment: Moment): SeenMoment => ({ moment, fromId: oneId, view })
  const page = await connect(asked, async (part) => mapItems(await ask(days ?? ALL_DAYS, part), seen))
  const undatedCount = () => countListed((part) => ask('UNDATED', part))
  const undated = async () =>
    mapItems(await ask('UNDATED', { first: MOST_UNDATED + 1, after: null, keysOnly: false }), seen)
  // The days of what is listed first may reach far beyond those asked for: what lies within them is looked for behind it.
  const ofDays = async () => {
    if (days === null || page.hasPreviousPage)
      return { seen: page.edges.map(({ item }) => item), more: page.hasNextPage, isFirst: !page.hasPreviousPage }
    const { items } = mapItems(await ask(days, { first: MOST_OF_DAYS + 1, after: null, keysOnly: false }), seen)
    return { seen: items.slice(0, MOST_OF_DAYS), more: items.length > MOST_OF_DAYS, isFirst: true }
  }
  return {
    ...page,
    undatedCount,
    prose: async () => timelineProse(await ofDays(), { ...question, days }, undated, context),
  }
}
