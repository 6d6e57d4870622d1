import { useEffect, useState } from 'preact/hooks'
import { type Answer, askService, type Refusal } from '../asked/ask-service.ts'
import {
  DenialsAboutDocument,
  EntitiesOfPictureDocument,
  type EntityKind,
  LinksAmongDocument,
} from '../asked/generated.ts'
import type { Lens } from '../state/page-state.ts'
import { deniedView, drawnFilter, drawnView } from '../state/views.ts'
import { type Bundle, bundleLinks, type Link } from './bundle-links.ts'

/** An entity as it is drawn. */
export interface Drawn {
  readonly id: string
  readonly kind: EntityKind
  readonly name: string
  /** How many links it has, in the picture or not; null beyond 10,000. */
  readonly degree: number | null
}

/** What a picture shows. */
export interface PictureContent {
  /** In the order of the picture. */
  readonly entities: readonly Drawn[]
  readonly bundles: readonly Bundle[]
  /** What the filter has the picture follow, in a sentence; null where it leaves nothing out. */
  readonly filters: string | null
  /** Where it is to be had as a file; null where nothing is shown. */
  readonly exportUrl: string | null
  /** The ids of which the record has no entity. */
  readonly unknown: readonly string[]
}

/** How many ids one question may have. */
const IDS = 100

/** Asks what a picture of these entities shows: each of them, and every link between two of them. */
async function loadPicture(ids: readonly string[], lens: Lens, signal: AbortSignal): Promise<Answer<PictureContent>> {
  const [view, where] = [drawnView(lens), drawnFilter(lens)]
  const slices = Array.from({ length: Math.ceil(ids.length / IDS) }, (_, at) => ids.slice(at * IDS, (at + 1) * IDS))
  const entities: Drawn[] = []
  for (const slice of slices) {
    const answer = await askService(EntitiesOfPictureDocument, { ids: slice, where, view }, signal)
    if ('refusal' in answer) return answer
    for (const node of answer.data.nodes ?? []) {
      if (node !== null && 'kind' in node) entities.push(node)
    }
  }
  const found = new Set(entities.map(({ id }) => id))
  const unknown = ids.filter((id) => !found.has(id))
  const [first, ...others] = entities.map(({ id }) => id)
  if (first === undefined) return { data: { entities, bundles: [], filters: null, exportUrl: null, unknown } }
  const among = await askService(LinksAmongDocument, { around: [first], known: others, where, view }, signal)
  if ('refusal' in among) return among
  const links: readonly Link[] = among.data.subgraph?.relationships ?? []
  const denials = lens.denied ? await loadDenials(slices, lens, signal) : []
  const drawn = new Set(links.map(({ id }) => id))
  const denied = denials.filter((link) => !drawn.has(link.id) && found.has(link.subjectId) && found.has(link.objectId))
  const bundles = bundleLinks([...links, ...denied])
  const { filters = null, exportUrl = null } = among.data.subgraph ?? {}
  return { data: { entities, bundles, filters, exportUrl, unknown } }
}

/** What a picture of these entities shows; what it showed before stays until the next is there. */
export function usePictureOf(ids: readonly string[], lens: Lens) {
  const key = JSON.stringify([ids, lens])
  const [told, setTold] = useState<{ readonly content: PictureContent | null; readonly refusal: Refusal | null }>({
    content: null,
    refusal: null,
  })
  // The key is the ids and the lens, compared by what they say.
  useEffect(() => {
    const gone = new AbortController()
    loadPicture(ids, lens, gone.signal).then(
      (answer) =>
        setTold((before) =>
          'data' in answer
            ? { content: answer.data, refusal: null }
            : { content: before.content, refusal: answer.refusal },
        ),
      () => {},
    )
    return () => gone.abort()
  }, [key])
  return told
}

/**
 * What documents deny of these entities, each link once. A denial makes no relationship, so no filter of the service
 * leaves it out: the families and types of the lens do here. Kinds leave a denial where it is.
 */
async function loadDenials(
  slices: readonly (readonly string[])[],
  lens: Lens,
  signal: AbortSignal,
): Promise<readonly Link[]> {
  const links = new Map<string, Link>()
  for (const ids of slices) {
    const answer = await askService(DenialsAboutDocument, { ids, view: deniedView(lens) }, signal)
    if ('refusal' in answer) continue
    for (const node of answer.data.nodes ?? []) {
      if (node === null || !('claims' in node)) continue
      for (const { relationship } of node.claims?.nodes ?? []) {
        if (relationship === null) continue
        const isWanted =
          (lens.families.length === 0 && lens.types.length === 0) ||
          lens.families.includes(relationship.family) ||
          lens.types.includes(relationship.type)
        if (isWanted) {
          links.set(relationship.id, { ...relationship, modalities: ['DENIED'], reported: false, certainty: null })
        }
      }
    }
  }
  return [...links.values()]
}
