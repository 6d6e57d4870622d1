import { at } from '../../errors.ts'
import { areOnePayment, type MoneyTold, moneyIn } from '../answers/money-told.ts'
import { gather } from '../evidence/gather.ts'
import type { Relationship } from '../evidence/relationship.ts'
import type { View } from '../evidence/view.ts'
import { describedAs, describedBy } from './one-sum.ts'
import type { CitedPart, CitedSentence } from './prose.ts'
import {
  beginSentence,
  isEmptyEcho,
  type NameOf,
  paymentInOwnWords,
  relationshipAccounts,
  vocabularyIn,
} from './sentence.ts'
import { citedPart, plainWords, withPart } from './sentence-parts.ts'
import { aboutSubject } from './with-pronouns.ts'

/** Stands for the end that differs among sentences that are otherwise the same: no name has it. */
const GAP = '\u0000'

const ENDS = ['SUBJECT', 'OBJECT'] as const
type End = (typeof ENDS)[number]

/** A sentence of one relationship, and how it reads with a gap at either end; null where a gap is not all that it would leave. */
interface Told {
  readonly relationship: Relationship
  readonly sentence: CitedSentence
  readonly gapped: Readonly<Record<End, string | null>>
}

/**
 * Relationships as their visible claims tell them, those that differ in one end alone in one sentence: "Maxim[1] and
 * Swale[2] were absorbed into SCD9". Each name has the notes of its own claims. Where they are seen from an entity, it is
 * the other end that differs. A sentence stands where the first of its relationships does.
 */
export function tellJoined(
  relationships: readonly Relationship[],
  fromId: string | null,
  view: View,
  nameOf: NameOf,
): readonly CitedSentence[] {
  const full = relationships.filter((one) => !isEmptyEcho(one, nameOf))
  const { telling, againOf } = paymentsOnce(full.length > 0 ? full : relationships, view, nameOf)
  const told = telling.flatMap((one) =>
    tellWithGaps(one, view, nameOf).map((first, index) =>
      index === 0 ? withTwins(first, againOf.get(one) ?? [], nameOf) : first,
    ),
  )
  const alike = {
    SUBJECT: gather(told, ({ gapped }) => gapped.SUBJECT ?? ''),
    OBJECT: gather(told, ({ gapped }) => gapped.OBJECT ?? ''),
  }
  const done = new Set<Told>()
  return told.flatMap((one) => {
    if (done.has(one)) return []
    const end = joinedEnd(one, fromId, (wanted) => groupOf(one, wanted, alike, done).length)
    const group = end === null ? [one] : groupOf(one, end, alike, done)
    for (const member of group) done.add(member)
    const sentence = end === null ? one.sentence : joined(group, end, nameOf)
    return [
      end === 'SUBJECT'
        ? sentence
        : aboutSubject(
            sentence,
            group.map(({ relationship }) => relationship),
            nameOf,
          ),
    ]
  })
}

/** Relationships without the payments that another document tells too, and with each of those told what that says of it. */
function paymentsOnce(relationships: readonly Relationship[], view: View, nameOf: NameOf) {
  const money = moneyIn(relationships, view, vocabularyIn(nameOf))
  const againOf = new Map<Relationship, readonly MoneyTold[]>()
  const again = new Set<Relationship>()
  for (const [place, one] of money.entries()) {
    if (again.has(one.relationship)) continue
    const twins = money
      .slice(place + 1)
      .filter((other) => !again.has(other.relationship) && areOnePayment(one, other, view))
    for (const { relationship } of twins) again.add(relationship)
    if (twins.length > 0) againOf.set(one.relationship, twins)
  }
  return { telling: relationships.filter((one) => !again.has(one)), againOf }
}

/** A payment, and behind it how another document tells it: "; told too as paid to the team (“…”), Ann wrote". */
function withTwins(one: Told, twins: readonly MoneyTold[], nameOf: NameOf): Told {
  if (twins.length === 0) return one
  const parts = twins.flatMap(({ relationship, told }): readonly CitedPart[] => {
    const to =
      relationship.subjectId === one.relationship.subjectId ? '' : ` as paid to ${nameOf(relationship.subjectId)}`
    const described = describedBy(told, ',', (claim) => paymentInOwnWords([claim], relationship, nameOf), nameOf)
    const [first, ...rest] = described.length > 0 ? described : describedAs('', told, nameOf)
    return [{ ...citedPart('', told), ...first, text: `; told too${to}${first?.text ?? ''}` }, ...rest]
  })
  const sentence = parts.reduce((whole: CitedSentence, part) => withPart(whole, part), one.sentence)
  return { ...one, sentence: { ...sentence, isAttributed: true }, gapped: { SUBJECT: null, OBJECT: null } }
}

function tellWithGaps(relationship: Relationship, view: View, nameOf: NameOf): readonly Told[] {
  const { subjectId, objectId } = relationship
  const gappedAt = (id: string) => relationshipAccounts(relationship, view, leaving(id, nameOf)).map(plainWords)
  const [bySubject, byObject] = [gappedAt(subjectId), gappedAt(objectId)]
  return relationshipAccounts(relationship, view, nameOf).map((sentence, index) => ({
    relationship,
    sentence,
    gapped: {
      SUBJECT: joinable(sentence, at(bySubject, index)),
      OBJECT: joinable(sentence, at(byObject, index)),
    },
  }))
}

/** Names with a gap in the place of one, where several will stand. */
function leaving(gapId: string, nameOf: NameOf): NameOf {
  const named = (id: string) => (id === gapId ? GAP : nameOf(id))
  return Object.assign(named, { ...nameOf, isPlural: (id: string) => id === gapId || nameOf.isPlural?.(id) === true })
}

/** A sentence whose details rest on claims of their own is told by itself, as is one that names the end twice. */
function joinable({ details }: CitedSentence, gapped: string): string | null {
  return details === undefined && gapped.split(GAP).length === 2 ? gapped : null
}

function groupOf(
  one: Told,
  end: End,
  alike: Readonly<Record<End, ReadonlyMap<string, readonly Told[]>>>,
  done: ReadonlySet<Told>,
): readonly Told[] {
  const gapped = one.gapped[end]
  if (gapped === null) return []
  const members = (alike[end].get(gapped) ?? []).filter((member) => !done.has(member))
  // Of two relationships with the same ends each is told by itself: they are told apart by what no sentence shows.
  const distinct = gather(members, ({ relationship }) => endOf(relationship, end))
  return distinct.size === members.length ? members : []
}

/** The end whose names can be joined; null where there is nothing to join with. */
function joinedEnd({ relationship }: Told, fromId: string | null, sizeAt: (end: End) => number): End | null {
  const { subjectId, objectId } = relationship
  // Of what an entity no more than qualifies either end may differ.
  const ends = subjectId === fromId ? (['OBJECT'] as const) : objectId === fromId ? (['SUBJECT'] as const) : ENDS
  const [best, other] = ends
  const end = other !== undefined && sizeAt(other) > sizeAt(best) ? other : best
  return sizeAt(end) > 1 ? end : null
}

function joined(group: readonly Told[], end: End, nameOf: NameOf): CitedSentence {
  const [before = '', after = ''] = (at(group, 0).gapped[end] ?? '').split(GAP)
  // Two people are not "a member", nor two crimes "one of the worst", but each is one.
  const isOne =
    after.startsWith(' were one of ') || group.some(({ relationship }) => /^an? /.test(nameOf(relationship.objectId)))
  const isOfEach = end === 'SUBJECT' && isOne
  const names = group.map(({ relationship }) => nameOf(endOf(relationship, end)))
  // A name that has a comma in it would be taken for two.
  const comma = names.some((name) => name.includes(',')) ? ';' : ','
  const parts = group.map(({ sentence }, index): CitedPart => {
    const isLast = index === group.length - 1
    const link = index === 0 ? before : isLast ? `${comma === ';' ? ';' : ''} and ` : `${comma} `
    return { text: `${link}${at(names, index)}`, claimIds: sentence.claimIds }
  })
  const [first, ...rest] = parts
  const { scraps: quoted } = at(group, 0).sentence
  const scraps = quoted === undefined ? {} : { scraps: quoted }
  return {
    sentence: beginSentence(first?.text ?? '', nameOf),
    claimIds: first?.claimIds ?? [],
    details: after === '' ? rest : [...rest, { text: isOfEach ? ofEach(after) : after, claimIds: [], ...scraps }],
  }
}

/** " were a member of …" as it is said of each of several: " were each a member of …". */
function ofEach(after: string): string {
  return / were (?!not )/.test(after) ? after.replace(' were ', ' were each ') : ` each${after}`
}

function endOf({ subjectId, objectId }: Relationship, end: End): string {
  return end === 'SUBJECT' ? subjectId : objectId
}
