import type { EntityKind } from './kinds.ts'
import { ENTITY_KINDS } from './kinds.ts'

/** The kinds of question a relationship answers; a filter by family takes all its types. */
export const RELATIONSHIP_FAMILIES = [
  'LINEAGE',
  'STRUCTURE',
  'LEADERSHIP',
  'PARTNERSHIP',
  'FUNDING',
  'ACTION',
  'LEGAL',
  'POSITION',
  'OVERSIGHT',
  'OTHER',
] as const

export type RelationshipFamily = (typeof RELATIONSHIP_FAMILIES)[number]

/** How a relationship holds in time: a CHANGE from its day for ever, a STATE from one day until another, an ACT within its date. */
export const ASPECTS = ['CHANGE', 'STATE', 'ACT'] as const
export type Aspect = (typeof ASPECTS)[number]

/** How a type is said: with "to be" (`was absorbed into`) or with a verb of its own (`absorbed`, `did not absorb`, `to have absorbed`). */
export type Verb =
  | { readonly be: string /** Of several, where that is said otherwise. */; readonly beMany?: string }
  | { readonly base: string; readonly past: string; readonly participle: string }

export interface RelationshipTypeRow {
  readonly family: RelationshipFamily
  readonly aspect: Aspect
  readonly subjects: readonly EntityKind[]
  readonly objects: readonly EntityKind[]
  /** Subject first: "Operation Maxim *was absorbed into* SCD9". */
  readonly forward: Verb
  /** Object first: "SCD9 *absorbed* Operation Maxim". */
  readonly backward: Verb
  /** Whether what is to come of it is foreseen, and nobody's plan: "would affect". */
  readonly isForeseen?: true
  /** What of the subject the forward verb is said of, where that is not the subject itself: "*responsibility* for it moved to". */
  readonly matter?: string
  /** The type that cannot hold between the same ends at the same time. */
  readonly contrary: string | null
  /** Whether it says the same of both ends: then it has no direction, and its ends stand in order of id. */
  readonly symmetric: boolean
  /** The ends without which such a STATE cannot be. */
  readonly needs: readonly End[]
  /** Whether it is so of what a thing is, whenever it is told: then a date would be taken for that of the thing. */
  readonly timeless: boolean
}

/** An end of a relationship. */
export const ENDS = ['SUBJECT', 'OBJECT'] as const
export type End = (typeof ENDS)[number]

/** What the states of a family need, where their type says nothing else: both ends, the one who acts, or none. */
const NEEDS: Readonly<Record<RelationshipFamily, readonly End[]>> = {
  LINEAGE: [],
  STRUCTURE: ['SUBJECT', 'OBJECT'],
  LEADERSHIP: ['SUBJECT', 'OBJECT'],
  PARTNERSHIP: ['SUBJECT', 'OBJECT'],
  FUNDING: [],
  ACTION: ['SUBJECT'],
  LEGAL: [],
  POSITION: ['SUBJECT'],
  OVERSIGHT: ['SUBJECT', 'OBJECT'],
  OTHER: [],
}

const BODIES = ['ORGANISATION', 'OPERATION'] as const
const ACTORS = ['ORGANISATION', 'OPERATION', 'PERSON', 'POST', 'EVENT'] as const
const ANY = ENTITY_KINDS

function be(words: string, ofMany?: string): Verb {
  return ofMany === undefined ? { be: words } : { be: words, beMany: ofMany }
}

/** A regular or irregular verb with the words that follow it: `verb('take', 'took', 'taken', 'part in')`. */
function verb(base: string, past: string, participle: string, rest = ''): Verb {
  const tail = rest === '' ? '' : ` ${rest}`
  return { base: base + tail, past: past + tail, participle: participle + tail }
}

function row(
  family: RelationshipFamily,
  aspect: Aspect,
  ends: readonly [readonly EntityKind[], readonly EntityKind[]],
  verbs: readonly [Verb, Verb],
  contrary: string | null = null,
  needs: readonly End[] = aspect === 'STATE' ? NEEDS[family] : [],
): RelationshipTypeRow {
  const [subjects, objects] = ends
  const [forward, backward] = verbs
  return { family, aspect, subjects, objects, forward, backward, contrary, symmetric: false, needs, timeless: false }
}

/** The row of a type that says the same of both ends. */
function symmetricRow(
  family: RelationshipFamily,
  aspect: Aspect,
  ends: readonly EntityKind[],
  words: Verb,
): RelationshipTypeRow {
  return { ...row(family, aspect, [ends, ends], [words, words]), symmetric: true }
}

/** The row of a STATE that is so of what a thing is. */
function timelessRow(
  family: RelationshipFamily,
  ends: readonly [readonly EntityKind[], readonly EntityKind[]],
  verbs: readonly [Verb, Verb],
): RelationshipTypeRow {
  return { ...row(family, 'STATE', ends, verbs), timeless: true }
}

/** The one type whose relationships have words of their own. */
export const LABELLED_TYPE = 'OTHER'

/** The core's vocabulary, one row a type, in the order of the `RelationshipType` enum of the API. */
export const RELATIONSHIP_TYPE_ROWS = {
  ABSORBED_INTO: row(
    'LINEAGE',
    'CHANGE',
    [BODIES, BODIES],
    [be('absorbed into'), verb('absorb', 'absorbed', 'absorbed')],
  ),
  MERGED_INTO: row('LINEAGE', 'CHANGE', [BODIES, BODIES], [be('merged into'), be('formed by a merger that included')]),
  RENAMED_AS: row('LINEAGE', 'CHANGE', [BODIES, BODIES], [be('renamed as'), be('the new name of')]),
  REPLACED_BY: row('LINEAGE', 'CHANGE', [BODIES, BODIES], [be('replaced by'), verb('replace', 'replaced', 'replaced')]),
  SPLIT_INTO: row(
    'LINEAGE',
    'CHANGE',
    [BODIES, BODIES],
    [be('split into parts that included'), be('formed by a split of')],
  ),
  RESPONSIBILITY_MOVED_TO: {
    ...row(
      'LINEAGE',
      'CHANGE',
      [['TOPIC', 'ORGANISATION'], ['ORGANISATION']],
      [
        verb('move', 'moved', 'moved', 'to'),
        verb('take over', 'took over', 'taken over', 'responsibility in the case of'),
      ],
    ),
    matter: 'responsibility',
  },
  BROUGHT_TOGETHER_IN: row(
    'LINEAGE',
    'CHANGE',
    [['TOPIC'], ['ORGANISATION']],
    [
      be('one of the fields brought together in', 'brought together in'),
      verb('bring', 'brought', 'brought', 'together fields that included'),
    ],
  ),
  PART_OF: row('STRUCTURE', 'STATE', [ANY, ANY], [be('part of'), verb('include', 'included', 'included')]),
  MEMBER_OF: row(
    'STRUCTURE',
    'STATE',
    [['ORGANISATION', 'PERSON', 'POST'], ['ORGANISATION']],
    [be('a member of', 'members of'), verb('count', 'counted', 'counted', 'among its members')],
  ),
  AFFILIATED_WITH: row(
    'STRUCTURE',
    'STATE',
    [['PERSON'], ['ORGANISATION']],
    [be('from'), verb('have', 'had', 'had', 'among its people')],
  ),
  LOCATED_IN: row('STRUCTURE', 'STATE', [ANY, ['PLACE']], [be('located in'), be('the location of')]),
  KIND_OF: timelessRow(
    'STRUCTURE',
    [['TOPIC'], ['TOPIC']],
    [be('a kind of', 'kinds of'), verb('cover', 'covered', 'covered')],
  ),
  CONCERNS: {
    ...timelessRow(
      'STRUCTURE',
      [['ORGANISATION', 'OPERATION', 'EVENT', 'INSTRUMENT'], ANY],
      [verb('deal', 'dealt', 'dealt', 'with'), be('dealt with by')],
    ),
    needs: [],
  },
  STAFFED_BY: row(
    'STRUCTURE',
    'STATE',
    [BODIES, ['ORGANISATION']],
    [be('staffed by'), verb('provide', 'provided', 'provided', 'staff for')],
  ),
  LED_BY: row('LEADERSHIP', 'STATE', [ANY, ['ORGANISATION']], [be('led by'), verb('lead', 'led', 'led')]),
  HOLDS_POST: row('LEADERSHIP', 'STATE', [['PERSON'], ['POST']], [be(''), be('')]),
  POST_IN: row(
    'LEADERSHIP',
    'STATE',
    [['POST'], ['ORGANISATION']],
    [be('a post in', 'posts in'), verb('have', 'had', 'had', 'among its posts')],
  ),
  CHAIRED_BY: row(
    'LEADERSHIP',
    'STATE',
    [
      ['ORGANISATION', 'EVENT'],
      ['PERSON', 'POST'],
    ],
    [be('chaired by'), verb('chair', 'chaired', 'chaired')],
  ),
  PARTNER_IN: row(
    'PARTNERSHIP',
    'STATE',
    [['ORGANISATION'], ['ORGANISATION', 'OPERATION', 'EVENT', 'INSTRUMENT']],
    [be('a partner in', 'partners in'), verb('count', 'counted', 'counted', 'among its partners')],
  ),
  WORKS_WITH: symmetricRow(
    'PARTNERSHIP',
    'STATE',
    ['ORGANISATION', 'OPERATION', 'PERSON', 'POST'],
    verb('work', 'worked', 'worked', 'with'),
  ),
  RECEIVES_REFERRALS_FROM: row(
    'PARTNERSHIP',
    'STATE',
    [['ORGANISATION'], ['ORGANISATION', 'TOPIC']],
    [verb('receive', 'received', 'received', 'referrals from'), verb('refer', 'referred', 'referred', 'cases to')],
  ),
  FUNDED_BY: row('FUNDING', 'ACT', [ANY, ACTORS], [be('funded by'), verb('fund', 'funded', 'funded')]),
  RUN_BY: row(
    'ACTION',
    'STATE',
    [['ORGANISATION', 'OPERATION', 'EVENT', 'INSTRUMENT'], ACTORS],
    [be('run by'), verb('run', 'ran', 'run')],
    null,
    ['OBJECT'],
  ),
  DELIVERED_BY: row(
    'ACTION',
    'STATE',
    [ANY, ACTORS],
    [be('carried out by'), verb('carry out', 'carried out', 'carried out')],
    null,
    ['OBJECT'],
  ),
  PRODUCED_BY: row(
    'ACTION',
    'CHANGE',
    [['INSTRUMENT'], ACTORS],
    [be('produced by'), verb('produce', 'produced', 'produced')],
  ),
  PUBLISHED_BY: row(
    'ACTION',
    'CHANGE',
    [['INSTRUMENT'], ACTORS],
    [be('published by'), verb('publish', 'published', 'published')],
  ),
  ESTABLISHED_BY: row(
    'ACTION',
    'CHANGE',
    [['ORGANISATION', 'OPERATION', 'EVENT', 'INSTRUMENT', 'POST'], ACTORS],
    [be('set up by'), verb('set up', 'set up', 'set up')],
  ),
  ADDRESSED_TO: row(
    'ACTION',
    'STATE',
    [['INSTRUMENT'], ACTORS],
    [be('addressed to'), be('the addressee of')],
    null,
    [],
  ),
  REPLIED_TO: row(
    'ACTION',
    'ACT',
    [['INSTRUMENT', ...ACTORS], ['INSTRUMENT']],
    [verb('reply', 'replied', 'replied', 'to'), be('replied to by')],
  ),
  PRESENTED_TO: row('ACTION', 'ACT', [['INSTRUMENT'], ACTORS], [be('presented to'), be('presented with')]),
  ANNOUNCED: row('ACTION', 'ACT', [ACTORS, ANY], [verb('announce', 'announced', 'announced'), be('announced by')]),
  ATTENDED: row(
    'ACTION',
    'ACT',
    [['ORGANISATION', 'PERSON', 'POST'], ['EVENT']],
    [verb('attend', 'attended', 'attended'), be('attended by')],
  ),
  TOOK_PART_IN: row(
    'ACTION',
    'ACT',
    [
      ['ORGANISATION', 'OPERATION', 'PERSON', 'POST'],
      ['EVENT', 'OPERATION'],
    ],
    [verb('take', 'took', 'taken', 'part in'), verb('involve', 'involved', 'involved')],
  ),
  WORKS_ON: row('ACTION', 'STATE', [ACTORS, ['TOPIC']], [be('concerned with'), be('a concern of', 'concerns of')]),
  CONTRIBUTES_TO: row(
    'ACTION',
    'STATE',
    [ACTORS, ANY],
    [verb('contribute', 'contributed', 'contributed', 'to'), verb('have', 'had', 'had', 'as a contributor')],
  ),
  ACTS_THROUGH: row(
    'ACTION',
    'STATE',
    [['ORGANISATION'], BODIES],
    [
      verb('act', 'acted', 'acted', 'through'),
      be('a body through which action was taken by', 'bodies through which action was taken by'),
    ],
  ),
  TARGETS: row('ACTION', 'STATE', [ANY, ANY], [be('aimed at'), be('a target of', 'targets of')], null, []),
  AFFECTS: {
    ...row('ACTION', 'STATE', [ANY, ANY], [verb('affect', 'affected', 'affected'), be('affected by')], null, []),
    isForeseen: true,
  },
  CAUSED_BY: row('ACTION', 'STATE', [ANY, ANY], [be('due to'), be('what brought about')], null, []),
  RESPONSIBLE_FOR: row('ACTION', 'STATE', [ACTORS, ANY], [be('responsible for'), be('the responsibility of')]),
  INSTRUMENT_OF: timelessRow(
    'LEGAL',
    [['INSTRUMENT'], ['ORGANISATION']],
    [be('an instrument of', 'instruments of'), verb('count', 'counted', 'counted', 'among its instruments')],
  ),
  PARTY_TO: row(
    'LEGAL',
    'STATE',
    [['ORGANISATION', 'PLACE'], ['INSTRUMENT']],
    [be('a party to', 'parties to'), verb('count', 'counted', 'counted', 'among its parties')],
  ),
  OPTED_INTO: row(
    'LEGAL',
    'CHANGE',
    [['ORGANISATION', 'PLACE'], ['INSTRUMENT']],
    [verb('opt', 'opted', 'opted', 'into'), be('opted into by')],
    'OPTED_OUT_OF',
  ),
  OPTED_OUT_OF: row(
    'LEGAL',
    'CHANGE',
    [['ORGANISATION', 'PLACE'], ['INSTRUMENT']],
    [verb('opt', 'opted', 'opted', 'out of'), be('opted out of by')],
    'OPTED_INTO',
  ),
  IMPLEMENTS: row(
    'LEGAL',
    'STATE',
    [ANY, ['INSTRUMENT']],
    [verb('implement', 'implemented', 'implemented'), be('implemented by')],
  ),
  COMPETENT_AUTHORITY_FOR: row(
    'LEGAL',
    'STATE',
    [['ORGANISATION'], ['INSTRUMENT', 'TOPIC']],
    [
      be('a competent authority for', 'competent authorities for'),
      verb('count', 'counted', 'counted', 'among its competent authorities'),
    ],
  ),
  PROPOSED: row('POSITION', 'ACT', [ACTORS, ANY], [verb('propose', 'proposed', 'proposed'), be('proposed by')]),
  CALLED_FOR: row('POSITION', 'ACT', [ACTORS, ANY], [verb('call', 'called', 'called', 'for'), be('called for by')]),
  CALLED_ON: row(
    'POSITION',
    'ACT',
    [['INSTRUMENT', ...ACTORS], ACTORS],
    [verb('make', 'made', 'made', 'an appeal to'), verb('receive', 'received', 'received', 'an appeal from')],
  ),
  SUPPORTS: row(
    'POSITION',
    'STATE',
    [ANY, ANY],
    [verb('support', 'supported', 'supported'), be('supported by')],
    'OPPOSES',
  ),
  OPPOSES: row('POSITION', 'STATE', [ANY, ANY], [verb('oppose', 'opposed', 'opposed'), be('opposed by')], 'SUPPORTS'),
  CRITICISES: row('POSITION', 'ACT', [ANY, ANY], [verb('criticise', 'criticised', 'criticised'), be('criticised by')]),
  PRAISES: row('POSITION', 'ACT', [ANY, ANY], [verb('praise', 'praised', 'praised'), be('praised by')]),
  ANSWERS_TO: row(
    'OVERSIGHT',
    'STATE',
    [ACTORS, ACTORS],
    [be('answerable to'), verb('oversee', 'oversaw', 'overseen')],
  ),
  QUESTIONED: row(
    'OVERSIGHT',
    'ACT',
    [ACTORS, ACTORS],
    [verb('question', 'questioned', 'questioned'), be('questioned by')],
  ),
  SCRUTINISED_BY: row(
    'OVERSIGHT',
    'ACT',
    [ANY, ACTORS],
    [be('scrutinised by'), verb('scrutinise', 'scrutinised', 'scrutinised')],
  ),
  OTHER: row('OTHER', 'STATE', [ANY, ANY], [be('linked to'), be('linked to')]),
} as const satisfies Record<string, RelationshipTypeRow>

/** A type that every record may use. */
export type CoreType = keyof typeof RELATIONSHIP_TYPE_ROWS

/** A type of relationship: one of the core's, or one that a record adds (`vocabulary.ts`). */
export type RelationshipType = CoreType | (string & {})

/** The core's types, in the order of the `RelationshipType` enum of the API. */
export const CORE_TYPES = Object.keys(RELATIONSHIP_TYPE_ROWS) as readonly CoreType[]
