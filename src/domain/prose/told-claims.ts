import { gather } from '../evidence/gather.ts'
import { attestInGroup, type Group, type GroupedClaim, groupFrom, isGrouped } from '../evidence/groups.ts'
import type { Relationship } from '../evidence/relationship.ts'
import { type View, WHOLE_VIEW } from '../evidence/view.ts'
import type { Measure } from '../model/record.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { tellJoined } from './joined-sentences.ts'
import type { CitedSentence } from './prose.ts'
import { attributeSentences, existenceAccounts, figureSentences, type NameOf, vocabularyIn } from './sentence.ts'
import { type PlacedClaim, remarkParts, remarkWords, type SourceWords, statementOf } from './statement.ts'
import { capitalise } from './words.ts'

/**
 * What claims say, in the order of the first of each: those that say one thing in one sentence with all their notes, those
 * that differ in one end alone joined. What a View of one document says has not the day of its writing.
 */
export function tellClaims(
  placed: readonly PlacedClaim[],
  measureOf: (id: string) => Measure,
  nameOf: NameOf,
  view: View = WHOLE_VIEW,
  source: SourceWords = 'THE_TEXT',
): readonly CitedSentence[] {
  const vocabulary = vocabularyIn(nameOf)
  const said = gather(placed, ({ claim }) => (isGrouped(claim) ? groupKey(claim) : claim.id))
  const things = [...said.values()].flatMap((ones): readonly (Group | PlacedClaim)[] => {
    const group = groupOf(ones, vocabulary)
    return group === null ? ones : [group]
  })
  return inRuns(things).flatMap((run): readonly CitedSentence[] => {
    if (isRelationships(run)) return tellJoined(run, null, view, nameOf)
    return joinRemarks(run, nameOf, source).flatMap((one): readonly CitedSentence[] => {
      if ('sentence' in one) return [one]
      if (!('form' in one)) {
        const { claim, document } = one
        return [{ sentence: statementOf(claim, document, measureOf, nameOf, source), claimIds: [claim.id] }]
      }
      if (one.form === 'FIGURE') return figureSentences(one, measureOf(one.measure), view, nameOf)
      if (one.form === 'ATTRIBUTE') return attributeSentences(one, view, nameOf)
      return one.form === 'EXISTENCE' ? existenceAccounts(one, view, nameOf) : []
    })
  })
}

/** Things with the remarks of one voice that follow each other in one sentence: "the text says: “…”; “…”". */
function joinRemarks(
  run: readonly (Group | PlacedClaim)[],
  nameOf: NameOf,
  source: SourceWords,
): readonly (Group | PlacedClaim | CitedSentence)[] {
  const joined: (Group | PlacedClaim | CitedSentence)[] = []
  let voice: string | null = null
  for (const one of run) {
    const remark = 'form' in one ? null : remarkParts(one.claim, one.document, nameOf, source)
    const last = joined.at(-1)
    if (remark === null || 'form' in one) joined.push(one)
    else if (remark.voice === voice && last !== undefined && 'sentence' in last) {
      const more = { text: `; ${remark.words}`, claimIds: [one.claim.id] }
      joined[joined.length - 1] = { ...last, details: [...(last.details ?? []), more] }
    } else {
      const quoted = source === 'UNDER_HEADING' ? 'INSTEAD_HEADED' : 'INSTEAD'
      joined.push({ sentence: capitalise(remarkWords(remark)), claimIds: [one.claim.id], quoted })
    }
    voice = remark?.voice ?? null
  }
  return joined
}

/** What claims that say one thing make together; null for a remark. */
function groupOf(placed: readonly PlacedClaim[], vocabulary: Vocabulary): Group | null {
  const grouped = placed.flatMap(({ claim, document }) => (isGrouped(claim) ? [{ claim, document }] : []))
  const [first] = grouped
  if (first === undefined) return null
  const attestations = grouped.map(({ claim, document }) => attestInGroup(claim, document, vocabulary))
  return groupFrom(first.claim, first.claim.id, attestations, vocabulary)
}

/** What tells things said apart: of a relationship also the document's own words, of which a sentence quotes but one. */
function groupKey({ subjectId, content, occasion, scopeIds, when, role }: GroupedClaim): string {
  switch (content.form) {
    case 'RELATIONSHIP':
      return JSON.stringify([subjectId, content.type, content.label, content.objectId, occasion, role])
    case 'FIGURE':
      return JSON.stringify([subjectId, content.measure, [...scopeIds].sort(), when?.edtf ?? null, occasion])
    case 'EXISTENCE':
      return JSON.stringify([subjectId, content.change])
    case 'ATTRIBUTE':
      return JSON.stringify([subjectId, content.attribute, content.value, occasion])
  }
}

/** Things in runs of relationships and of others, in their order. */
function inRuns(things: readonly (Group | PlacedClaim)[]): readonly (readonly (Group | PlacedClaim)[])[] {
  const runs: (Group | PlacedClaim)[][] = []
  for (const one of things) {
    const last = runs.at(-1)
    if (last !== undefined && isRelationship(last[0]) === isRelationship(one)) last.push(one)
    else runs.push([one])
  }
  return runs
}

function isRelationship(one: Group | PlacedClaim | undefined): one is Relationship {
  return one !== undefined && 'form' in one && one.form === 'RELATIONSHIP'
}

function isRelationships(run: readonly (Group | PlacedClaim)[]): run is readonly Relationship[] {
  return run.every(isRelationship)
}
