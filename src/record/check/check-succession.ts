import { type Edtf, edtfSpan, parseEdtf } from '../../domain/dates/edtf.ts'
import { gather } from '../../domain/evidence/gather.ts'
import { CORE_TYPES, RELATIONSHIP_TYPE_ROWS } from '../../domain/model/relationship-types.ts'
import { ownTypes } from '../read/own-types.ts'
import type { ClaimEntry, RecordRows } from '../read/rows.ts'
import type { Fault } from '../report/fault.ts'
import { faultAt } from '../report/place.ts'
import type { IdIndex } from './id-index.ts'

/**
 * The most claims that supersede one, whichever way round. What a chain holds grows with the third power of its length: each
 * of its claims ends by every later one, unless one that begins before that is read.
 */
const MOST_LATER = 100

const WAYS = ['corrects', 'continues'] as const
type Way = (typeof WAYS)[number]

/**
 * Claims that supersede what they cannot: one of another source, one known only later, themselves round about, one claim in both
 * ways; what is no state, or is said by a remark, as continued; claims that too many supersede; and an editor's positions that
 * rest on what is corrected.
 */
export function checkSuccession({ head, claims, disagreements }: RecordRows, index: IdIndex): readonly Fault[] {
  const linked = claims.filter(({ known }) => known.corrects !== undefined || known.continues !== undefined)
  if (linked.length === 0) return []
  const states = new Set([
    ...ownTypes(head?.known ?? {}).flatMap(({ id, aspect }) => (aspect === 'STATE' ? [id] : [])),
    ...CORE_TYPES.filter((type) => RELATIONSHIP_TYPE_ROWS[type].aspect === 'STATE'),
  ])
  const whyNot = (claim: ClaimEntry, way: Way, id: string): string | null => {
    const earlier = index.claims.get(id)
    const { known } = claim
    if (known.id === undefined) return null
    if (isReached(known.id, id, index)) return `makes ${known.id} supersede itself: name earlier claims alone`
    if (way === 'continues' && known.corrects?.includes(id) === true)
      return `${id} is corrected too: it either never was so or was so until then`
    if (earlier === undefined) return null
    if (way === 'continues' && known.about !== undefined)
      return 'is not given with a remark: what goes on is told by a relationship'
    const { type } = earlier.known
    if (way === 'continues' && (earlier.known.measure ?? earlier.known.existence ?? earlier.known.about) !== undefined)
      return `${id} tells of no state that could have lasted until then: write corrects if it never was so`
    if (way === 'continues' && type !== undefined && !states.has(type))
      return `${id} tells of no state that could have lasted until then (${type}): write corrects if it never was so`
    return otherSource(claim, earlier, index) ?? laterKnown(claim, earlier, index)
  }
  const unlinkable = linked.flatMap((claim) =>
    WAYS.flatMap((way) =>
      (claim.known[way] ?? []).flatMap((id, place) => {
        const message = whyNot(claim, way, id)
        return message === null ? [] : [faultAt(claim.place, [way, place], message)]
      }),
    ),
  )
  return [...unlinkable, ...chainFaults(linked, index), ...citedFaults(disagreements, linked)]
}

/** Claims that more supersede, by themselves or through others, than are followed: of a chain the one that is before all others. */
function chainFaults(linked: readonly ClaimEntry[], { claims }: IdIndex): readonly Fault[] {
  const laterOf = gather(
    linked.flatMap(({ known }) =>
      supersededBy(known).flatMap((id) => (known.id === undefined ? [] : [[id, known.id]])),
    ),
    ([earlier]) => earlier,
  )
  const next = (id: string) => (laterOf.get(id) ?? []).flatMap(([, later]) => later ?? [])
  const tooMany = [...laterOf.keys()].filter((id) => id !== undefined && countReached(id, next) > MOST_LATER)
  const named = new Set<string | undefined>(tooMany)
  return tooMany.flatMap((id) => {
    const claim = id === undefined ? undefined : claims.get(id)
    // One that supersedes another of them is told with that.
    if (claim === undefined || supersededBy(claim.known).some((one) => one !== id && named.has(one))) return []
    const message = `more than ${MOST_LATER} later claims supersede ${id}: a chain has no more; begin anew with an \`occasion\``
    return [faultAt(claim.place, [], message)]
  })
}

function supersededBy({ corrects = [], continues = [] }: ClaimEntry['known']): readonly string[] {
  return [...corrects, ...continues]
}

/** How many can be come to from one, no more counted than are too many. */
function countReached(from: string, next: (id: string) => readonly string[]): number {
  const found = new Set<string>()
  const left = [...next(from)]
  for (let id = left.pop(); id !== undefined && found.size <= MOST_LATER; id = left.pop()) {
    if (found.has(id)) continue
    found.add(id)
    left.push(...next(id))
  }
  return found.size
}

/** Positions of an editor that rest on what its own source takes back. */
function citedFaults(disagreements: RecordRows['disagreements'], linked: readonly ClaimEntry[]): readonly Fault[] {
  const correctedBy = new Map(linked.flatMap(({ known: { id, corrects = [] } }) => corrects.map((one) => [one, id])))
  return disagreements.flatMap(({ known: { positions = [] }, place }) =>
    positions.flatMap(({ claims }, at) =>
      claims.flatMap((id, index) => {
        const by = correctedBy.get(id)
        const message = `${id} is corrected by ${by}: a position rests on what its source still says`
        return by === undefined ? [] : [faultAt(place, ['positions', at, 'claims', index], message)]
      }),
    ),
  )
}

/** Whether what a claim supersedes leads to a claim; of a way that is too long that is its fault. */
function isReached(claimId: string, from: string, { claims }: IdIndex): boolean {
  const passed = new Set([from])
  let level: readonly string[] = [from]
  for (let steps = 0; steps <= MOST_LATER && level.length > 0; steps += 1) {
    if (level.includes(claimId)) return true
    const before = level.flatMap((id) => supersededBy(claims.get(id)?.known ?? {}))
    level = before.filter((id) => !passed.has(id) && passed.add(id))
  }
  return false
}

function otherSource(claim: ClaimEntry, earlier: ClaimEntry, { documents, unread }: IdIndex): string | null {
  const [one, other] = [claim, earlier].map(({ documentId }) => sourceOf(documentId, documents))
  if (one === undefined || other === undefined || unread.has('documents')) return null
  if (one.root === other.root || one.series.some((series) => other.series.includes(series))) return null
  const rule = 'only a claim of the same document, of one with the same whole, or of one of its series'
  return `${earlier.known.id} is of another source, ${earlier.documentId}: ${rule} can be superseded; another agrees or disagrees`
}

interface Source {
  readonly root: string | null
  readonly series: readonly string[]
}

/** The whole that a document is of in the end, and the series that it and its wholes are of. */
function sourceOf(documentId: string | null, documents: IdIndex['documents']): Source {
  const series: string[] = []
  const passed = new Set<string | null>()
  let [root, at] = [documentId, documentId]
  while (at !== null && !passed.has(at)) {
    passed.add(at)
    root = at
    const known = documents.get(at)?.known
    if (known?.series !== undefined) series.push(known.series)
    at = known?.partOf ?? null
  }
  return { root, series }
}

function laterKnown(claim: ClaimEntry, earlier: ClaimEntry, { documents }: IdIndex): string | null {
  const knownFrom = ({ known: { recorded }, documentId }: ClaimEntry): Edtf | null =>
    recorded ?? documents.get(documentId ?? '')?.known.published ?? null
  const [one, other] = [claim, earlier].map((entry) => {
    const edtf = knownFrom(entry)
    const parsed = edtf === null ? null : parseEdtf(edtf)
    return parsed === null ? null : edtfSpan(parsed)
  })
  if (one?.latest == null || other?.earliest == null || other.earliest <= one.latest) return null
  return `${earlier.known.id} came later (${knownFrom(earlier)}, this one ${knownFrom(claim)}): a claim supersedes earlier ones`
}
