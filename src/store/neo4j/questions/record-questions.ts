import type { Day } from '../../../domain/dates/day.ts'
import type { AttributeKind } from '../../../domain/model/attribute-kind.ts'
import type { Measure, QuestionExample, Retraction } from '../../../domain/model/record.ts'
import type { OwnType } from '../../../domain/model/vocabulary.ts'
import { at, Failure, invariant } from '../../../errors.ts'
import type { Count, RecordHeader, Store } from '../../store.ts'
import { numberIn, numbersIn, onlyRow, textIn, textsIn, valuesIn } from '../driver/answer.ts'
import type { AnswerRow, Ask } from '../driver/ask.ts'
import { databaseState } from '../driver/database-state.ts'

/** Answers what is asked of the record as a whole. */
export function recordQuestions(ask: Ask): Pick<Store, 'record' | 'overview'> {
  return {
    async record(asking) {
      return headerIn(onlyRow(await ask('record', {}, asking)))
    },
    async overview(asking) {
      const row = onlyRow(await ask('overview', {}, asking))
      return {
        countsByKind: countsIn(row, 'kinds', 'kindCounts'),
        countsByType: countsIn(row, 'types', 'typeCounts'),
        countsByDocument: countsIn(row, 'documents', 'documentCounts'),
        earliest: textIn(row, 'earliest') satisfies Day | null,
        latest: textIn(row, 'latest') satisfies Day | null,
      }
    },
  }
}

function headerIn(row: AnswerRow): RecordHeader {
  const state = databaseState(row)
  if (state.kind !== 'READY') throw new Failure('STORE_UNAVAILABLE', state.reason)
  const measures = valuesIn<Measure>(row, 'measures')
  return {
    id: textIn(row, 'recordId'),
    title: requiredText(row, 'title'),
    description: requiredText(row, 'description'),
    licence: requiredText(row, 'licence'),
    hash: state.hash,
    leftOut: numberIn(row, 'leftOut'),
    vocabulary: requiredText(row, 'vocabulary'),
    types: valuesIn<OwnType>(row, 'types'),
    attributes: valuesIn<AttributeKind>(row, 'attributes'),
    measures,
    roles: textsIn(row, 'roles'),
    examples: valuesIn<QuestionExample>(row, 'examples'),
    retracted: valuesIn<Retraction>(row, 'retracted'),
  }
}

function requiredText(row: AnswerRow, column: string): string {
  const value = textIn(row, column)
  invariant(value !== null, `a record that is READY has a ${column}`)
  return value
}

function countsIn(row: AnswerRow, keys: string, counts: string): readonly Count[] {
  const numbers = numbersIn(row, counts)
  return textsIn(row, keys).map((key, index) => ({ key, count: at(numbers, index) }))
}
