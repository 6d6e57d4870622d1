import {
  areBesideThemselves,
  type DocumentDifference,
  type DocumentsQuestion,
  type ToldByDocuments,
  viewOfDocuments,
} from '../answers/compare-documents.ts'
import type { Relationship } from '../evidence/relationship.ts'
import type { Claim } from '../model/claim.ts'
import { type ToldDisagreement, tellDisagreements } from './disagreement-prose.ts'
import { tellJoined } from './joined-sentences.ts'
import { type CitedSentence, paragraphOf, uncited, untoldWords } from './prose.ts'
import { tellRelationships } from './relationship-prose.ts'
import type { NameOf } from './sentence.ts'
import { quotedInstead } from './with-quotations.ts'
import { listWords } from './words.ts'

/** How many relationships of each list are told; the others are counted. */
const MOST_TOLD = 20

/** How many documents of each side are named. */
const MOST_NAMED = 3

const DIFFERENCE_WORDS: Readonly<Record<DocumentDifference, string>> = {
  MODALITY: 'how it is said',
  PERIOD: 'the date',
  AMOUNT: 'the sum',
  SHARE: 'the share',
  SCOPE: 'what it is limited to',
}

interface SaidInWords {
  readonly others: readonly CitedSentence[]
  readonly spoken: readonly CitedSentence[]
  readonly untold: readonly Claim[]
}

/** What a comparison of documents tells beside its relationships. */
interface ComparedDocuments {
  /** The titles of the documents of each side. */
  readonly oneTitles: readonly string[]
  readonly otherTitles: readonly string[]
  /** Of these, the titles of those that tell something of it. */
  readonly oneTellers: readonly string[]
  readonly otherTellers: readonly string[]
  /** What each side says of the entity in words that make no relationship, or reports it to have said. */
  readonly oneInWords: SaidInWords
  readonly otherInWords: SaidInWords
  /** Of what only the one side tells, or only the other, what the others tell in other terms. */
  readonly otherTerms: readonly Relationship[]
  /** Of what only the one side tells, or only the other, that in whose sentences stands what the others tell too; and these in words. */
  readonly inPart: readonly Relationship[]
  readonly partOfOther: readonly CitedSentence[]
  /** What documents of both sides differ on about it, or tell as a course of things. */
  readonly disagreements: readonly ToldDisagreement[]
  /** What a filter leaves in; null where it leaves nothing out. */
  readonly filters: string | null
  readonly basisNote: string
}

/**
 * A comparison of documents in sentences: what the one side tells and the other does not, what the other tells, what both
 * tell and not alike, what both tell alike; then what was not compared, and the basis.
 */
export function tellDocuments(
  question: DocumentsQuestion,
  { differing, both, ...only }: ToldByDocuments,
  compared: ComparedDocuments,
  nameOf: NameOf,
): readonly CitedSentence[] {
  const { oneTitles, otherTitles, oneTellers, otherTellers, filters, basisNote } = compared
  const termsOf = (ones: readonly Relationship[]) => ones.filter((one) => compared.otherTerms.includes(one))
  const isInPart = (one: Relationship) => compared.inPart.includes(one) && !compared.otherTerms.includes(one)
  const aloneOf = (ones: readonly Relationship[]) =>
    ones.filter((one) => !compared.otherTerms.includes(one) && !isInPart(one))
  const parts = [only.onlyOne.filter(isInPart), only.onlyOther.filter(isInPart)]
  const [onlyOne, onlyOther] = [aloneOf(only.onlyOne), aloneOf(only.onlyOther)]
  const inTerms = [termsOf(only.onlyOne), termsOf(only.onlyOther)]
  const { oneInWords, otherInWords, disagreements } = compared
  const [one, other] = [sideOf(oneTitles), sideOf(otherTitles)]
  const teller = oneTellers.length === 0 ? one : sideOf(oneTellers)
  const otherTeller = otherTellers.length === 0 ? other : sideOf(otherTellers)
  const [oneView, otherView] = [viewOfDocuments(question.one), viewOfDocuments(question.other)]
  const jointView = viewOfDocuments([...question.one, ...question.other])
  const tellBoth = (told: ToldByDocuments['both']) =>
    tellJoined(
      told.map(({ relationship }) => relationship),
      question.aroundId,
      jointView,
      nameOf,
    )
  if (areBesideThemselves(question)) {
    const none = `Of ${nameOf(question.aroundId)} ${one.words} ${one.isOne ? 'tells' : 'tell'} nothing`
    const all = `No other document was named. Of ${nameOf(question.aroundId)}, ${one.words} ${one.isOne ? 'tells' : 'tell'}`
    return [
      ...section(both, both.length === 0 ? none : all, tellBoth),
      ...inWords(teller, oneInWords),
      ...tellDisagreements(disagreements),
      ...paragraphOf([uncited(basisNote)]),
    ]
  }
  const isNothing =
    filters === null &&
    [only.onlyOne, only.onlyOther, differing, both, disagreements].every(({ length }) => length === 0) &&
    [oneInWords, otherInWords].every(({ others, spoken }) => others.length + spoken.length === 0)
  if (isNothing) {
    const none = `Neither ${one.words} nor ${other.words} tells anything of ${nameOf(question.aroundId)}`
    return [uncited(none), ...paragraphOf([uncited(basisNote)])]
  }
  const said = `Relationships were compared${filters === null ? '' : `, ${filters}`}, with the sums, numbers, beginnings and ends in their sentences; what both may say in other words was not`
  return [
    ...section(onlyOne, `Of ${nameOf(question.aroundId)}, ${onlyWords(teller, other, onlyOne)}`, (told) =>
      inOwnWords(teller, tellJoined(told, question.aroundId, oneView, nameOf)),
    ),
    ...section(
      onlyOther,
      onlyOther.length === 0
        ? onlyWords(other, one, onlyOther)
        : `Only ${otherTeller.words} ${otherTeller.isOne ? 'tells' : 'tell'}`,
      (told) => inOwnWords(otherTeller, tellJoined(told, question.aroundId, otherView, nameOf)),
    ),
    ...(differing.length === 0
      ? []
      : section(differing, 'Both tell, and not alike', (told) =>
          told.flatMap(({ relationship, differences }) => [
            uncited(`Different is ${listWords(differences.map((one) => DIFFERENCE_WORDS[one]))}:`),
            ...tellRelationships([relationship], oneView, nameOf),
            ...tellRelationships([relationship], otherView, nameOf),
          ]),
        )),
    ...(parts.flat().length === 0
      ? []
      : section(parts.flat(), 'Of this both tell a part, each in its own words', () =>
          quotedInstead(
            [
              ...parts.flatMap((ones, index) =>
                tellJoined(ones.slice(0, MOST_TOLD), question.aroundId, index === 0 ? oneView : otherView, nameOf),
              ),
              ...compared.partOfOther,
            ],
            'INSTEAD',
          ),
        )),
    ...(inTerms.flat().length === 0
      ? []
      : section(inTerms.flat(), 'Of this both tell, in other terms', () =>
          inTerms.flatMap((ones, index) =>
            tellJoined(ones.slice(0, MOST_TOLD), question.aroundId, index === 0 ? oneView : otherView, nameOf),
          ),
        )),
    ...(both.length > 0
      ? section(both, 'Both tell this', tellBoth)
      : inTerms.flat().length > 0 || parts.flat().length > 0
        ? []
        : paragraphOf([uncited('None of these is told by both in the same terms')])),
    ...inWords(teller, oneInWords),
    ...inWords(otherTeller, otherInWords),
    ...tellDisagreements(disagreements.filter(({ kind }) => kind !== 'COURSE')),
    ...tellDisagreements(disagreements.filter(({ kind }) => kind === 'COURSE')),
    ...paragraphOf([uncited(said), uncited(basisNote)]),
  ]
}

/** What one side alone tells, in its documents' own sentences, whose heading names the document where it is one. */
function inOwnWords({ isOne }: Side, sentences: readonly CitedSentence[]): readonly CitedSentence[] {
  return quotedInstead(sentences, isOne ? 'INSTEAD_HEADED' : 'INSTEAD')
}

/** What a side says in words that make no relationship. */
function inWords({ words, isOne }: Side, { others, spoken, untold }: SaidInWords): readonly CitedSentence[] {
  const told = [...others, ...spoken]
  if (told.length === 0) return []
  const head = `${words} also ${isOne ? 'says' : 'say'}:`
  return paragraphOf([
    uncited(head),
    ...inOwnWords({ words, isOne }, told),
    ...untoldWords(untold.length, 'more statement'),
  ])
}

/** The relationships that a comparison of documents tells one by one. */
export function toldOfDocuments({ onlyOne, onlyOther, differing, both }: ToldByDocuments): readonly Relationship[] {
  const twice = [differing, both].flatMap((list) => list.slice(0, MOST_TOLD).map(({ relationship }) => relationship))
  return [...onlyOne.slice(0, MOST_TOLD), ...onlyOther.slice(0, MOST_TOLD), ...twice]
}

/** The documents of one side, as a sentence names them. */
interface Side {
  readonly words: string
  readonly isOne: boolean
}

function sideOf(titles: readonly string[]): Side {
  const named = titles.slice(0, MOST_NAMED).map((title) => `“${title}”`)
  const left = titles.length - named.length
  return { words: listWords(left === 0 ? named : [...named, `${left} more`]), isOne: titles.length === 1 }
}

function onlyWords(teller: Side, other: Side, told: readonly Relationship[]): string {
  const what = told.length === 0 ? 'nothing that' : 'what'
  return `${teller.words} ${teller.isOne ? 'tells' : 'tell'} ${what} ${other.words} ${other.isOne ? 'does' : 'do'} not`
}

/** A heading, then the items told; the heading alone is a sentence where there are none. */
function section<Item>(
  items: readonly Item[],
  heading: string,
  tell: (items: readonly Item[]) => readonly CitedSentence[],
): readonly CitedSentence[] {
  if (items.length === 0) return paragraphOf([uncited(heading)])
  const left = items.length - MOST_TOLD
  return paragraphOf([
    uncited(`${heading}:`),
    ...tell(items.slice(0, MOST_TOLD)),
    ...(left > 0 ? [uncited(`Of this ${left} more ${left === 1 ? 'is' : 'are'} not told here`)] : []),
  ])
}
