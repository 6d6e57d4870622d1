import fc from 'fast-check'
import type { DocumentaryRecord } from '../../../src/domain/model/record.ts'
import { ABOUT_NOBODY, type Arguments, EVERY_QUESTION, type QuestionName } from '../../../src/store/every-question.ts'
import { ENTITY_IDS } from '../../support/random-record.ts'
import { type AnyArguments, anyArgumentsOf } from './any-arguments.ts'
import { type Question, question } from './question.ts'

/** Once for what has little to ask with, more often for what has much. */
const TIMES: Readonly<Partial<Record<QuestionName, number>>> = {
  ...{
    record: 1,
    overview: 1,
    entitiesById: 1,
    relationshipsById: 1,
    figuresById: 1,
    existencesById: 1,
    attributesById: 1,
  },
  ...{ claimsById: 1, documentsById: 1, disagreementsById: 1 },
  ...{ relationshipsJoining: 7, relationshipsAmong: 7, leastPaths: 7, sharedNeighbours: 7 },
  ...{ relationships: 8, relationshipsOf: 8, timelineOf: 8, namesProposed: 9 },
}
const OTHER_TIMES = 4

/** Of so many questions that give pages, one is read to the end of its list. */
const READ_THROUGH_EVERY = 4

/** Any questions of these names about a record, each name several times. */
export function anyQuestions(
  record: DocumentaryRecord,
  names: readonly QuestionName[],
): fc.Arbitrary<readonly Question[]> {
  const anyArguments = anyArgumentsOf(record)
  const parts = names.map((name) => {
    const times = TIMES[name] ?? OTHER_TIMES
    return fc.array(anyQuestion(name, anyArguments), { minLength: times, maxLength: times })
  })
  return fc.tuple(...parts).map((questions) => questions.flat())
}

/** A question with any arguments that it can be asked with. */
function anyQuestion(name: QuestionName, anyArguments: AnyArguments): fc.Arbitrary<Question> {
  const kinds: readonly (keyof Arguments)[] = EVERY_QUESTION[name]
  const anyOfKinds = Object.fromEntries(kinds.map((kind) => [kind, anyArguments[kind]]))
  const anyValues = fc.record({ ...anyOfKinds, ...narrowed(name) }).map((values) => ({ ...ABOUT_NOBODY, ...values }))
  const anyReading = kinds.includes('page')
    ? fc.nat(READ_THROUGH_EVERY - 1).map((number) => number === READ_THROUGH_EVERY - 1)
    : fc.constant(false)
  return fc
    .tuple(
      anyValues.filter((values) => canBeAsked(name, values)),
      anyReading,
    )
    .map(([values, isReadThrough]) => question(name, values, isReadThrough))
}

/** What a question takes less of than others do. */
function narrowed(name: QuestionName): Partial<AnyArguments> {
  if (name !== 'sharedNeighbours') return {}
  return { entityIds: fc.array(fc.constantFrom(...ENTITY_IDS), { minLength: 1, maxLength: 3 }) }
}

function canBeAsked(name: QuestionName, { fromId, toId }: Arguments): boolean {
  return name !== 'leastPaths' || fromId !== toId
}
