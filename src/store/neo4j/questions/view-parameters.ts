import { RELATIONSHIP_SIDES, type RelationshipSide, sidesOf } from '../../../domain/evidence/relationship.ts'
import type { View } from '../../../domain/evidence/view.ts'
import type { Modality } from '../../../domain/model/claim.ts'
import { CORE_VOCABULARY, type Vocabulary } from '../../../domain/model/vocabulary.ts'
import type { Asking, DocumentView, RelationshipFilter, SidedFilter } from '../../store.ts'
import type { Parameter } from '../driver/ask.ts'
import { plainWanted } from './plain.ts'

/** Stands for the day by which an undated document was public, and for a View that admits all: after every day. */
export const NO_DAY = '~'

/** Stands where a claim has its modality: that a document was published, which no claim says. */
export const PUBLISHED = 'PUBLISHED'

/** Stands where a seek has a type, or a kind: it is one of all. */
const ALL = ''

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
  const { types, labels, otherKinds, classifications, sides } = filter
  const all = types === null ? null : [...new Set(types)]
  const isEndWanted = sides.some((side) => side !== 'QUALIFIER')
  const spoken = vocabularyFor(asking).symmetric
  const symmetric = all === null ? spoken : all.filter((type) => spoken.includes(type))
  const typesAt = (side: RelationshipSide) => (sides.includes(side) ? all : isEndWanted ? symmetric : [])
  return {
    outTypes: typesAt('SUBJECT'),
    inTypes: typesAt('OBJECT'),
    qualifiedTypes: sides.includes('QUALIFIER') ? all : [],
    ...{ labels, otherKinds, classifications },
  }
}

/**
 * The parameters by which a statement seeks the relationships of an entity: where to look, side by side, and on each of them
 * type by type where types are wanted, else kind by kind of the other end where kinds are, in parallel lists.
 */
export function seekParameters(filter: SidedFilter, asking: Asking) {
  const { outTypes, inTypes, qualifiedTypes, ...others } = sidedParameters(filter, asking)
  const { otherKinds } = others
  const wanted = { SUBJECT: outTypes, OBJECT: inTypes, QUALIFIER: qualifiedTypes } as const
  const ofKinds = (otherKinds === null ? [ALL] : [...new Set(otherKinds)]).map((kind) => ({ type: ALL, kind }))
  const seeks = RELATIONSHIP_SIDES.flatMap((side) =>
    (wanted[side]?.map((type) => ({ type, kind: ALL })) ?? ofKinds).map((one) => ({ side, ...one })),
  )
  return {
    sides: seeks.map(({ side }) => side),
    types: seeks.map(({ type }) => type),
    kinds: seeks.map(({ kind }) => kind),
    ...others,
  }
}

/** So many claims that name an entity are few: to look at what they make costs less than a list that holds little of it. */
const FEW_CLAIMS = 100

/** Of so many documents each is asked what it says of an entity. */
const FEW_DOCUMENTS = 20

/**
 * The parameters by which a statement finds the claims that a View can read at all, before it looks through a list: by its
 * documents where they are few, else by the day by which they were public.
 */
export function fewParameters({ documents, knownBy }: DocumentView) {
  const areFew = documents !== null && documents.length <= FEW_DOCUMENTS
  return {
    fewDocuments: areFew ? documents : [],
    byKnown: !areFew && knownBy !== null,
    fewClaims: FEW_CLAIMS,
    knownBy: knownBy ?? NO_DAY,
  }
}

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
