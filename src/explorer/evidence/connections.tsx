import { useState } from 'preact/hooks'
import { askService } from '../asked/ask-service.ts'
import type {
  EntityKind,
  EntityOrDocumentQuery,
  NeighboursQuery,
  RelationshipFilter,
  RelationshipSide,
  RelationshipType,
} from '../asked/generated.ts'
import { NeighboursDocument } from '../asked/generated.ts'
import { KIND_WORDS } from '../asked/kind-words.ts'
import { useAnswer } from '../asked/use-answer.ts'
import { KindMark } from '../parts/kind-mark.tsx'
import { countOf, typeWords } from '../parts/plain-words.ts'
import { Refused, Waiting } from '../parts/refused.tsx'
import type { Lens } from '../state/page-state.ts'
import { drawnFilter, drawnView } from '../state/views.ts'

type Entity = Exclude<
  Extract<NonNullable<EntityOrDocumentQuery['node']>, { readonly relationshipCounts: unknown }>,
  { __typename: 'Document' }
>
type Counts = NonNullable<Entity['relationshipCounts']>
type Edge = NonNullable<
  Extract<NonNullable<NeighboursQuery['node']>, { readonly relationships: unknown }>['relationships']
>['edges'][number]

/** How many neighbours one page of a list has, and how many may come into the picture at once. */
const PAGE = 100

interface Props {
  readonly id: string
  readonly name: string
  readonly counts: Counts
  readonly lens: Lens
  readonly shown: ReadonlySet<string>
  readonly onOpen: (id: string) => void
  readonly onShow: (ids: readonly string[]) => void
}

/** What an entity is linked to, counted by type and by kind before anything is read; each sort is a list to be opened. */
export function Connections(props: Props) {
  const { name, counts, lens } = props
  const filter = drawnFilter(lens)
  const total = counts.reduce((sum, { count }) => sum + count, 0)
  if (total === 0) return <p class="quiet">Nothing that counts now links it to anything.</p>
  const byType = groupCounts(counts, ({ type, side }) => `${type} ${side}`)
  const byKind = groupCounts(counts, ({ otherKind }) => otherKind)
  return (
    <section aria-labelledby="connections">
      <h3 id="connections">Linked with</h3>
      <p class="row">
        <ShowAll {...props} where={filter} count={total} words={`Show all ${total.toLocaleString('en-GB')}`} isMain />
      </p>
      <ul class="plain-list">
        {byType.map(({ key, count, first }) => (
          <Sort
            {...props}
            key={key}
            words={sideWords(first.type, first.side, name)}
            count={count}
            where={typeFilter(first.type, first.side, filter)}
          />
        ))}
      </ul>
      <h4>By kind</h4>
      <ul class="plain-list">
        {byKind.map(({ key, count, first }) => (
          <Sort
            {...props}
            key={key}
            kind={first.otherKind}
            words={KIND_WORDS[first.otherKind]?.[1] ?? first.otherKind}
            count={count}
            where={{ ...filter, otherKinds: [first.otherKind] }}
          />
        ))}
      </ul>
    </section>
  )
}

interface SortProps extends Props {
  readonly words: string
  readonly kind?: EntityKind
  readonly count: number
  readonly where: RelationshipFilter | null
}

/** One sort of links: how many, all of it into the picture, or a list of it to choose from. */
function Sort(props: SortProps) {
  const { words, kind, count } = props
  const [isOpen, setOpen] = useState(false)
  return (
    <li>
      <div class="row sort">
        <span class="sort-words">
          {kind !== undefined && <KindMark kind={kind} />}
          {words} <span class="quiet">{count.toLocaleString('en-GB')}</span>
        </span>
        <span class="row">
          <ShowAll {...props} words="Show all" of={words} />
          <button
            type="button"
            aria-expanded={isOpen}
            aria-label={`List: ${words}`}
            onClick={() => setOpen((before) => !before)}
          >
            List
          </button>
        </span>
      </div>
      {isOpen && <NeighbourList {...props} />}
    </li>
  )
}

interface ShowAllProps extends Props {
  readonly words: string
  /** Of what, where that stands beside it. */
  readonly of?: string
  readonly count: number
  readonly where: RelationshipFilter | null
  readonly isMain?: boolean
}

/** Brings all of a sort into the picture; where that is more than a page, it says how many that brings. */
function ShowAll({ id, lens, count, where, words, of, isMain = false, onShow }: ShowAllProps) {
  const [isAsking, setAsking] = useState(false)
  const told = count > PAGE ? `Show the first ${PAGE} of ${count.toLocaleString('en-GB')}` : words
  const show = async () => {
    setAsking(true)
    const variables = { id, where, view: drawnView(lens), first: PAGE, after: null }
    const answer = await askService(NeighboursDocument, variables)
    setAsking(false)
    if ('data' in answer) onShow(edgesOf(answer.data).map(({ other }) => other.id))
  }
  return (
    <button
      type="button"
      class={isMain ? 'main' : undefined}
      aria-label={of === undefined ? undefined : `${told}: ${of}`}
      disabled={isAsking}
      onClick={() => void show()}
    >
      {told}
    </button>
  )
}

function NeighbourList({ id, lens, where, shown, onOpen, onShow }: SortProps) {
  const [after, setAfter] = useState<string | null>(null)
  const [before, setBefore] = useState<readonly Edge[]>([])
  const answer = useAnswer(NeighboursDocument, { id, where, view: drawnView(lens), first: 50, after })
  if (answer !== null && 'refusal' in answer) return <Refused refusal={answer.refusal} />
  const page = answer === null ? null : connectionOf(answer.data)
  const edges = [...before, ...(page?.edges ?? [])]
  return (
    <>
      <ul class="neighbours">
        {edges.map(({ node, other, sentence, modality, reported, certainty }) => (
          <li key={node.id}>
            <div class="row sort">
              <button type="button" class="plain" onClick={() => onOpen(other.id)}>
                <KindMark kind={other.kind} />
                {other.name}
              </button>
              {shown.has(other.id) ? (
                <span class="quiet">in the picture</span>
              ) : (
                <button type="button" aria-label={`Show ${other.name}`} onClick={() => onShow([other.id])}>
                  Show
                </button>
              )}
            </div>
            <button type="button" class="plain told" onClick={() => onOpen(node.id)}>
              {sentence}
            </button>
            <div class="quiet">
              {[
                modality === 'PLANNED' ? 'planned' : '',
                reported ? 'reported' : '',
                certainty === 'POSSIBLE' ? 'possible on that day' : '',
              ]
                .filter((words) => words !== '')
                .join(', ')}
            </div>
          </li>
        ))}
      </ul>
      {page === null && <Waiting what="more" />}
      {page?.pageInfo.hasNextPage === true && (
        <button
          type="button"
          onClick={() => {
            setBefore(edges)
            setAfter(page.pageInfo.endCursor)
          }}
        >
          More
        </button>
      )}
    </>
  )
}

/** What a View leaves out because of how it is said, in words; null where that is nothing. */
export function withheldWords(withheld: readonly { readonly modality: string; readonly count: number | null }[]) {
  const words = withheld.map(({ modality, count }) => {
    const number = count === null ? 'more than 1,000 links are' : countOf(count, 'link is', 'links are')
    return modality === 'PLANNED' ? `${number} only planned` : `${number} only stated`
  })
  return words.length === 0 ? null : `Left out now: ${words.join('; ')}.`
}

/** A sort of links in words, from the entity's side: "SCD9 part of …", "… absorbed into SCD9"; of what is limited to it, both ends. */
function sideWords(type: RelationshipType, side: RelationshipSide, name: string): string {
  const words = typeWords(type, type === 'OTHER' ? 'in another way linked with' : null)
  if (side === 'QUALIFIER') return `… ${words} …, told with ${name}`
  return side === 'SUBJECT' ? `${words} …` : `… ${words} ${name}`
}

function typeFilter(
  type: RelationshipType,
  side: RelationshipSide,
  filter: RelationshipFilter | null,
): RelationshipFilter {
  const kinds = filter?.otherKinds
  // A type counts if types or families name it: of these, only this one is meant.
  return {
    types: [type],
    ...(side === 'QUALIFIER' ? { sides: [side] } : { direction: side === 'SUBJECT' ? 'OUT' : 'IN' }),
    ...(kinds === undefined || kinds === null ? {} : { otherKinds: kinds }),
  }
}

function groupCounts(counts: Counts, keyOf: (count: Counts[number]) => string) {
  const groups = new Map<string, { readonly key: string; readonly count: number; readonly first: Counts[number] }>()
  for (const one of counts) {
    const key = keyOf(one)
    const before = groups.get(key)
    groups.set(key, { key, count: (before?.count ?? 0) + one.count, first: before?.first ?? one })
  }
  return [...groups.values()].sort((a, b) => b.count - a.count)
}

function connectionOf({ node }: NeighboursQuery) {
  return node !== null && 'relationships' in node ? node.relationships : null
}

function edgesOf(data: NeighboursQuery): readonly Edge[] {
  return connectionOf(data)?.edges ?? []
}

/** The ids of the neighbours of an entity, a page of them at most; none where the service refuses. */
export async function neighboursOf(id: string, lens: Lens): Promise<readonly string[]> {
  const variables = { id, where: drawnFilter(lens), view: drawnView(lens), first: PAGE, after: null }
  const answer = await askService(NeighboursDocument, variables)
  return 'data' in answer ? edgesOf(answer.data).map(({ other }) => other.id) : []
}
