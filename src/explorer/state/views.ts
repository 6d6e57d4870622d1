import type { RelationshipFilter, View } from '../asked/generated.ts'
import type { Lens } from './page-state.ts'

/** The View of what is drawn and counted: what the lens lets through, as of its day. */
export function drawnView({ asOf, knownBy, planned, reported, documents }: Lens): View {
  return {
    modalities: planned ? ['STATED', 'PLANNED'] : ['STATED'],
    ...(asOf === null ? {} : { asOf }),
    ...sourcesOf({ knownBy, reported, documents }),
  }
}

/** The View of what is said, of all time and however it is said: the lens on documents alone. */
export function saidView({ knownBy, reported, documents }: Lens): View {
  return { modalities: ['STATED', 'PLANNED', 'DENIED'], ...sourcesOf({ knownBy, reported, documents }) }
}

/** The same for what tells of itself: null is the whole record, which tells what is stated before what is not. */
export function evidenceView(lens: Lens): View | null {
  const reads = lens.knownBy === null && lens.documents.length === 0 && lens.reported
  return reads ? null : saidView(lens)
}

/** The View of what is denied. */
export function deniedView({ knownBy, reported, documents }: Lens): View {
  return { modalities: ['DENIED'], ...sourcesOf({ knownBy, reported, documents }) }
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

function sourcesOf({ knownBy, reported, documents }: Pick<Lens, 'knownBy' | 'reported' | 'documents'>): View {
  return {
    ...(knownBy === null ? {} : { knownBy }),
    ...(reported ? {} : { reported: false }),
    ...(documents.length === 0 ? {} : { documents }),
  }
}
