import { type RelationshipSide, sidesOf } from '../../../domain/evidence/relationship.ts'
import type { View } from '../../../domain/evidence/view.ts'
import type { Modality } from '../../../domain/model/claim.ts'
import { CORE_VOCABULARY, type Vocabulary } from '../../../domain/model/vocabulary.ts'
import { FEW_CLAIMS, fewSourcesOf } from '../../few-sources.ts'
import { type Seek, seeksOf, typesWantedAt } from '../../seeks.ts'
import type { Asking, DocumentView, RelationshipFilter, SidedFilter } from '../../store.ts'
import type { Parameter } from '../driver/ask.ts'
import { plainWanted } from './plain.ts'

/** Stands for the day by which an undated document was public, and for a View that admits all: after every day. */
export const NO_DAY = '~'

/** Stands where a claim has its modality: that a document was published, which no claim says. */
export const PUBLISHED = 'PUBLISHED'

type Parameters = Readonly<Record<string, Parameter>>

/** The vocabulary that an answer is to be of: the core's, where it is asked with none. */
export function vocabularyFor({ vocabulary = CORE_VOCABULARY }: Asking): Vocabulary {
  return vocabulary
}

/** The parameters by which a statement tells whether a relationship exists in a View, as `existsIn` does. */
export function viewParameters(view: View): Parameters {
  return { ...claimViewParameters(view, withoutDenial(view.modalities)), asOf: view.asOf, atLeast: view.atLeast }
}

/** The same, for a statement that is read anew for Views that leave out nothing but by modality, of which its rows tell. */
export function shownParameters(view: View): Parameters {
  const plain = plainWanted(view)
  return plain === null ? viewParameters(view) : { plain }
}

/** The parameters by which a statement tells which relationships are wanted, as `sidedParameters` does, of the ends alone. */
export function filterParameters({ direction, ...wanted }: RelationshipFilter, asking: Asking) {
  const { qualifiedTypes: none, ...ends } = sidedParameters({ ...wanted, sides: sidesOf(direction) }, asking)
  return ends
}

/**
 * The parameters by which a statement tells which relationships are wanted: the types of which an entity may be the subject,
 * of which the object, and of which what qualifies, each once; null for all. Those of a symmetric type are wanted at both
 * ends where they are at one.
 */
export function sidedParameters(filter: SidedFilter, asking: Asking) {
  const { labels, otherKinds, classifications } = filter
  const typesAt = (side: RelationshipSide) => typesWantedAt(side, filter, vocabularyFor(asking))
  return {
    outTypes: typesAt('SUBJECT'),
    inTypes: typesAt('OBJECT'),
    qualifiedTypes: typesAt('QUALIFIER'),
    ...{ labels, otherKinds, classifications },
  }
}

/** The parameters by which a statement seeks the relationships of an entity (`seeksOf`), in parallel lists. */
export function seekParameters(filter: SidedFilter, asking: Asking) {
  const { labels, otherKinds, classifications } = filter
  return { ...seeksParameters(seeksOf(filter, vocabularyFor(asking))), labels, otherKinds, classifications }
}

/** The parameters that tell a statement where to look. */
export function seeksParameters(seeks: readonly Seek[]) {
  return {
    sides: seeks.map(({ side }) => side),
    types: seeks.map(({ type }) => type ?? ALL),
    kinds: seeks.map(({ kind }) => kind ?? ALL),
  }
}

/** Stands where a seek has a type, or a kind: it is one of all. */
export const ALL = ''

/**
 * The parameters by which a statement finds the claims that a View can read at all, before it looks through a list: by its
 * documents where they are few, else by the day by which they were public.
 */
export function fewParameters(view: DocumentView) {
  const sources = fewSourcesOf(view)
  return {
    fewDocuments: sources?.documents ?? [],
    byDocuments: (sources?.documents ?? null) !== null,
    byKnown: (sources?.knownBy ?? null) !== null,
    fewClaims: FEW_CLAIMS,
    knownBy: view.knownBy ?? NO_DAY,
  }
}

/** The same, where no claims are sought. */
export const NOTHING_FEW = fewParameters({ documents: null, knownBy: null })

/** The parameters by which a statement tells whether a View shows a moment, of a publication too. */
export function momentViewParameters(view: View): Parameters {
  return { ...viewParameters(view), modalities: [...withoutDenial(view.modalities), PUBLISHED] }
}

/** The parameters by which a statement tells which claims a View reads, of these modalities. */
export function claimViewParameters(view: View, modalities: readonly Modality[]): Parameters {
  return { ...documentViewParameters(view), modalities, ...speechParameters(view) }
}

/** The parameters by which a statement tells whether a View reads reports, and the editor's readings. */
export function speechParameters({ reported, inferred }: Pick<View, 'reported' | 'inferred'>) {
  return { reported, inferred }
}

/** The parameters by which a statement tells which documents a View reads. */
export function documentViewParameters({ documents, knownBy }: DocumentView): Parameters {
  return { documents, knownBy: knownBy ?? NO_DAY }
}

/** A denial makes no relationship. */
function withoutDenial(modalities: readonly Modality[]): readonly Modality[] {
  return modalities.filter((modality) => modality !== 'DENIED')
}
