import type { RelationshipFilter, View } from '../asked/generated.ts'
import type { Lens } from './page-state.ts'

/** The View of what is drawn and counted: what the lens lets through, as of its day. */
export function drawnView(lens: Lens): View {
  return {
    modalities: lens.planned ? ['STATED', 'PLANNED'] : ['STATED'],
    ...(lens.asOf === null ? {} : { asOf: lens.asOf }),
    ...sourcesOf(lens),
  }
}

/** The View of what is said, of all time and however it is said: the lens on documents alone. */
export function saidView(lens: Lens): View {
  return { modalities: ['STATED', 'PLANNED', 'DENIED'], ...sourcesOf(lens) }
}

/** The same for what tells of itself: null is the whole record, which tells what is stated before what is not. */
export function evidenceView(lens: Lens): View | null {
  return readsAll(lens) ? null : saidView(lens)
}

/** Whether a lens reads every claim of every document. */
export function readsAll(lens: Lens): boolean {
  return Object.keys(sourcesOf(lens)).length === 0
}

/** The View of what is denied. */
export function deniedView(lens: Lens): View {
  return { modalities: ['DENIED'], ...sourcesOf(lens) }
}

/** What the lens follows; null where it follows everything. */
export function drawnFilter({ families, types, kinds }: Lens): RelationshipFilter | null {
  const filter = {
    ...(families.length === 0 ? {} : { families }),
    ...(types.length === 0 ? {} : { types }),
    ...(kinds.length === 0 ? {} : { otherKinds: kinds }),
  }
  return Object.keys(filter).length === 0 ? null : filter
}

function sourcesOf({ knownBy, reported, inferred, documents }: Lens): View {
  return {
    ...(knownBy === null ? {} : { knownBy }),
    ...(reported ? {} : { reported: false }),
    ...(inferred ? {} : { inferred: false }),
    ...(documents.length === 0 ? {} : { documents }),
  }
}
