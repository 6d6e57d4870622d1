import type { Day } from '../dates/day.ts'
import type { Attestation } from '../evidence/attestation.ts'
import { isDeniedBy } from '../evidence/differ.ts'
import type { Relationship } from '../evidence/relationship.ts'
import { deniesAll, type Unnamed } from '../evidence/unnamed.ts'
import { admitsAttestation, existsIn, type View, visibleAttestations } from '../evidence/view.ts'
import type { Vocabulary } from '../model/vocabulary.ts'

/** What documents answer to "did this lead to that?", in order of precedence. */
export const ANSWERS = ['DISPUTED', 'STATED', 'REPORTED', 'DENIED', 'PLANNED', 'NOT_STATED'] as const
export type Answer = (typeof ANSWERS)[number]

/** A way in which documents can say that something is so. */
export interface AffirmingWay {
  readonly answer: 'STATED' | 'REPORTED' | 'PLANNED'
  /** A View in which what is said so, or more strongly, is there. */
  readonly view: View
  /** Whether a claim says it in just this way. */
  readonly isTold: (attestation: Attestation) => boolean
}

/** The ways in which a View's documents can say that something is so, the stronger first. */
export function affirmingWays(view: View): readonly AffirmingWay[] {
  const stated = { ...view, modalities: ['STATED'] as const }
  return [
    { answer: 'STATED', view: { ...stated, reported: false }, isTold: ({ modality }) => modality === 'STATED' },
    ...(view.reported
      ? [
          {
            answer: 'REPORTED' as const,
            view: stated,
            isTold: ({ modality, accordingToId }: Attestation) => modality === 'STATED' && accordingToId !== null,
          },
        ]
      : []),
    {
      answer: 'PLANNED',
      view: { ...view, modalities: ['STATED', 'PLANNED'] },
      isTold: ({ modality }) => modality === 'PLANNED',
    },
  ]
}

/** The claims of a relationship that deny it, not merely a plan of it, in a View: read, and on the View's day not certainly of another time. */
export function denials(relationship: Relationship, view: View): readonly Attestation[] {
  return relationship.attestations.filter((one) => isDenialIn(one, view))
}

/** Whether a claim denies, not merely a plan, in a View. */
export function isDenialIn(one: Attestation, view: View): boolean {
  return (
    one.modality === 'DENIED' &&
    !one.deniesPlan &&
    admitsAttestation(view, one) &&
    (view.asOf === null || isOfDay(one, view.asOf))
  )
}

/** Whether a denial may be of a day: one of which it cannot be told which days it denies may be of any. */
function isOfDay({ bounds }: Attestation, day: Day): boolean {
  const [earliest, latest] = [bounds.fromLatest, bounds.untilEarliest]
  return earliest > latest || (earliest <= day && day <= latest)
}

/** Whether a View sees one relationship stated, and reads a denial, of it or of all that are like it (`nobody`), that contradicts what is stated. */
export function isDisputed(
  relationship: Relationship,
  view: View,
  nobody: readonly Unnamed[],
  vocabulary: Vocabulary,
): boolean {
  const stating = { ...view, modalities: ['STATED'] as const }
  if (!existsIn(stating, relationship)) return false
  const ofAll = nobody.filter((one) => deniesAll(one, relationship, vocabulary)).map(({ attestation }) => attestation)
  const denied = [...denials(relationship, view), ...ofAll.filter((one) => isDenialIn(one, view))]
  const { aspect } = vocabulary.rowOf(relationship.type)
  return visibleAttestations(stating, relationship.attestations).some((one) =>
    denied.some((other) => isDeniedBy(one, other, aspect)),
  )
}
